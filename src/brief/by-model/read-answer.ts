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
  if (text.length > answerMax.characters) return undefined;
  const value = jsonIn(text);
  if (value === undefined) return undefined;
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

/** Ends tried of an object that words follow. */
const endsMax = 4;

/** The object that an answer holds; words before and behind it may have braces, too. */
function jsonIn(text: string): Readonly<Record<string, unknown>> | undefined {
  const start = text.search(/\{\s*"/u);
  let end = text.lastIndexOf("}");
  for (let tries = 0; start >= 0 && end > start && tries < endsMax; tries += 1) {
    try {
      const value: unknown = JSON.parse(text.slice(start, end + 1));
      return isRecord(value) ? value : undefined;
    } catch {
      end = text.lastIndexOf("}", end - 1); // Cut off, or words behind it.
    }
  }
  return undefined;
}

function sentenceOf(value: unknown): WrittenSentence | undefined {
  if (!isRecord(value) || typeof value.text !== "string" || value.from === undefined) {
    return undefined;
  }
  // Models that are held to no schema write 1 and "1" for [1].
  const from = [value.from].flat().map(Number).filter(Number.isInteger);
  return { text: tidy(value.text), from };
}

function tidy(text: string): string {
  return withSingleBlanks(plainlySpelt(text));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
