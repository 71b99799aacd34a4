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
  /** "Ten" as the second word of thirteen. */
  readonly teens: ReadonlySet<string>;
  /** Number words are written together (zweihundertfünfzig). */
  readonly isCompounding: boolean;
  /** A small word that is written in one with the number behind it. */
  readonly prefixes?: RegExp;
  /** A word in the spelling of these lists. */
  readonly spelt: (word: string) => string;
};

/** The number words of a language; empty for one without rules. */
export const numberWords = /* @__PURE__ */ perLanguage((language): NumberWords => {
  const row = numberWordRows[language] ?? { words: "" };
  const spelt = language === "ar" ? speltInArabic : (word: string): string => word;
  return {
    words: pairs(spelt(row.words)),
    ordinals: pairs(spelt(row.ordinals ?? "")),
    joiners: wordSet(row.joiners),
    alone: wordSet(spelt(row.alone ?? "")),
    multipliers: wordSet(row.multipliers),
    teens: wordSet(row.teens),
    isCompounding: row.compounding ?? false,
    ...(language === "ar" && { prefixes: /^[وبل](?=\p{L}{2})/u }),
    spelt,
  };
});

/** Arabic is written with its hamzas and vowels or without. */
function speltInArabic(text: string): string {
  return text
    .replace(/[\u0640\u064b-\u0652]/g, "")
    .replace(/[أإآ]/g, "ا")
    .replace(/ى/g, "ي");
}

function pairs(text: string): ReadonlyMap<string, number> {
  const entries = text.split(" ").filter((pair) => pair !== "");
  return new Map(entries.map((pair) => [pair.replace(/=.*/, ""), Number(pair.replace(/.*=/, ""))]));
}
