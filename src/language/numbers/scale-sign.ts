import type { NumberAtom } from "./number-atoms.ts";
import { unitAfter, unitBefore } from "./units.ts";

/** Letters that stand for a scale beside money or people ("£5m", "3 Md€", "5k people"); else they are metres, or nothing. */
const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mi: 1e6,
  mn: 1e6,
  b: 1e9,
  bi: 1e9,
  bn: 1e9,
  md: 1e9,
  mds: 1e9,
  tn: 1e12,
};
const sign = /[ \u00a0\u202f]?(k|mds?|m[in]?|b[in]?|tn)(?![\p{L}\p{N}])/iuy;
const isMoney = /^[A-Z]{3}$/;

/** The letter behind the digits between `start` and `end` of a text, where it is a scale. */
export function scaleSign(text: string, start: number, end: number): NumberAtom | undefined {
  sign.lastIndex = end;
  const [whole, letters = ""] = sign.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const at = end + whole.length;
  const unit = unitBefore(text, start)?.unit ?? unitAfter(text, at)?.unit ?? "";
  if (!isMoney.test(unit) && unit !== "person") return undefined;
  const value = scales[letters.toLowerCase()] ?? 1;
  return { kind: "word", value, start: at - letters.length, end: at, isWeak: true };
}
