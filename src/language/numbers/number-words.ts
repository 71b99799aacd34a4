import { wordSet } from "#shared/word-set.ts";
import { perLanguage } from "../per-language.ts";
import { numberWordRows } from "./number-word-lists.ts";

/**
 * The number words of a language.
 *
 * `words` and `ordinals` give values. 100, 1000 and more and the `multipliers` multiply what stands before
 * them, all others add. `joiners` may stand between two of them ("trente et un"). Words of `alone` make no
 * number by themselves: they are also the article ("one", "un") or another common word.
 */
export type NumberWords = {
  readonly words: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly joiners: ReadonlySet<string>;
  readonly alone: ReadonlySet<string>;
  /** Small words that multiply (hai mươi, 三十, two dozen). */
  readonly multipliers: ReadonlySet<string>;
  /** Number words are written together (zweihundertfünfzig). */
  readonly isCompounding: boolean;
};

/** The number words of a language; empty for one without rules. */
export const numberWords = /* @__PURE__ */ perLanguage((language): NumberWords => {
  const row = numberWordRows[language] ?? { words: "" };
  return {
    words: pairs(row.words),
    ordinals: pairs(row.ordinals ?? ""),
    joiners: wordSet(row.joiners),
    alone: wordSet(row.alone),
    multipliers: wordSet(row.multipliers),
    isCompounding: row.compounding ?? false,
  };
});

function pairs(text: string): ReadonlyMap<string, number> {
  const entries = text.split(" ").filter((pair) => pair !== "");
  return new Map(entries.map((pair) => [pair.replace(/=.*/, ""), Number(pair.replace(/.*=/, ""))]));
}
