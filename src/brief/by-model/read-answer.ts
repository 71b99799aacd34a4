import { isObject } from "#shared/json-value.ts";
import { lenientJson } from "#shared/lenient-json.ts";
import { onOneLine } from "#shared/on-one-line.ts";
import type { WrittenSentence } from "../check/written/check-written.ts";

/** What a model wrote, as it says itself; nothing of it is checked yet. */
export type ModelAnswer = {
  /** Asked for in a translation only. */
  readonly headline?: string;
  readonly gist: WrittenSentence;
  /** May stand for the gist; asked for in the article's language only. */
  readonly spare?: WrittenSentence;
  /** First what matters most. */
  readonly points: readonly WrittenSentence[];
  readonly next?: WrittenSentence;
};

/** Longest answer looked at, in characters, and most points. */
const answerMax = { characters: 40_000, points: 12 } as const;

/**
 * Reads the answer of a model: the JSON that it was asked for, also in a code fence, among words, in a call of a tool or cut off,
 * as far as it is whole. Of several, the last: what stands before it are drafts.
 *
 * @returns `undefined` when there is none, or not in the shape asked for
 */
export function readAnswer(text: string): ModelAnswer | undefined {
  if (text.length > answerMax.characters) return undefined;
  // The arguments of a tool's call are JSON within a string.
  return answerIn(text) ?? answerIn(text.replace(/\\(["\\])/g, "$1"));
}

/** Objects looked at before an answer is given up. */
const triesMax = 100;

function answerIn(text: string): ModelAnswer | undefined {
  let found: ModelAnswer | undefined;
  let start = text.indexOf("{");
  for (let tries = 0; start >= 0 && tries < triesMax; tries += 1) {
    const { end, value } = lenientJson(text, start);
    const answer = answerOf(value);
    found = answer ?? found;
    start = text.indexOf("{", answer === undefined ? start + 1 : end);
  }
  return found;
}

function answerOf(value: unknown): ModelAnswer | undefined {
  if (!isObject(value) || !("gist" in value || "points" in value)) return undefined;
  const points = listOf(value.points)
    .slice(0, answerMax.points)
    .flatMap((point) => sentenceOf(point) ?? []);
  const spare = sentenceOf(value.spare);
  // What matters most comes first.
  const gist = sentenceOf(value.gist) ?? spare ?? points[0];
  if (gist === undefined) return undefined;
  const next = sentenceOf(value.next);
  const { headline } = value;
  return {
    gist,
    ...(spare !== undefined && { spare }),
    points,
    ...(next !== undefined && { next }),
    ...(typeof headline === "string" &&
      headline.trim() !== "" && { headline: onOneLine(headline) }),
  };
}

/** Some models write a list, as an argument of a tool, as JSON in a string. */
function listOf(value: unknown): readonly unknown[] {
  const list = typeof value === "string" ? lenientJson(value, 0).value : value;
  return Array.isArray(list) ? list : [];
}

function sentenceOf(value: unknown): WrittenSentence | undefined {
  if (!isObject(value) || typeof value.text !== "string" || value.from === undefined) {
    return undefined;
  }
  // Models that are held to no schema write 1 and "1" for [1].
  const from = [value.from].flat().flatMap((number) => String(number).match(/\d+/g) ?? []);
  return { text: onOneLine(value.text), from: from.map(Number) };
}
