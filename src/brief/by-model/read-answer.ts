import { plainlySpelt } from "#shared/plain-spelling.ts";
import { withSingleBlanks } from "#shared/single-blanks.ts";
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
 * Reads the answer of a model: the JSON that it was asked for, also in a code fence or after a few words.
 *
 * @returns `undefined` when there is none, or not in the shape asked for
 */
export function readAnswer(text: string): ModelAnswer | undefined {
  const start = text.indexOf("{");
  const end = text.lastIndexOf("}");
  if (start < 0 || end < start || text.length > answerMax.characters) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text.slice(start, end + 1));
  } catch {
    return undefined; // Cut off, or prose.
  }
  if (!isRecord(value)) return undefined;
  const gist = sentenceOf(value.gist);
  if (gist === undefined || !Array.isArray(value.points)) return undefined;
  const points = value.points
    .slice(0, answerMax.points)
    .flatMap((point) => sentenceOf(point) ?? []);
  const next = sentenceOf(value.next);
  const spare = sentenceOf(value.spare);
  const { headline } = value;
  return {
    gist,
    ...(spare !== undefined && { spare }),
    points,
    ...(next !== undefined && { next }),
    ...(typeof headline === "string" && headline.trim() !== "" && { headline: tidy(headline) }),
  };
}

function sentenceOf(value: unknown): WrittenSentence | undefined {
  if (!isRecord(value) || typeof value.text !== "string" || !Array.isArray(value.from)) {
    return undefined;
  }
  const from = value.from.filter((number) => Number.isInteger(number));
  return { text: tidy(value.text), from };
}

function tidy(text: string): string {
  return withSingleBlanks(plainlySpelt(text));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
