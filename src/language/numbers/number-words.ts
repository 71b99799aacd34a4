import type { Language } from "#model/language.ts";
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

const known = new Map<Language, NumberWords>();

/** The number words of `language`; empty for a language without rules. */
export function numberWords(language: Language): NumberWords {
  const before = known.get(language);
  if (before !== undefined) return before;
  const row = numberWordRows[language] ?? { words: "" };
  const made: NumberWords = {
    words: pairs(row.words),
    ordinals: pairs(row.ordinals ?? ""),
    joiners: set(row.joiners),
    alone: set(row.alone),
    multipliers: set(row.multipliers),
    isCompounding: row.compounding ?? false,
  };
  known.set(language, made);
  return made;
}

function pairs(text: string): ReadonlyMap<string, number> {
  const entries = text.split(" ").filter((pair) => pair !== "");
  return new Map(entries.map((pair) => [pair.replace(/=.*/, ""), Number(pair.replace(/.*=/, ""))]));
}

function set(text: string | undefined): ReadonlySet<string> {
  return new Set((text ?? "").split(" ").filter((word) => word !== ""));
}
