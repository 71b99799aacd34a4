import { type DateFound, findDates } from "#language/dates.ts";
import { findNames, type NameFound } from "#language/names.ts";
import { groupsBySpace } from "#language/numbers/digits.ts";
import { findNumbers, type NumberFound } from "#language/numbers.ts";
import { type Sentence, sentences } from "#language/sentences.ts";
import type { Language } from "#model/language.ts";
import { plainlySpelt } from "#shared/plain-spelling.ts";
import { restoreSpacing } from "./restore-spacing.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A source made ready, so that many claims can be checked against it. */
export type PreparedSource = {
  readonly text: string;
  readonly language: Language;
  readonly sentences: readonly Sentence[];
  /** All tokens of the text, in order. */
  readonly tokens: readonly Token[];
  /** For each token, the number of its sentence. */
  readonly sentenceOf: readonly number[];
  /** Positions in `tokens`, ascending. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byRoot: ReadonlyMap<string, readonly number[]>;
  /** The roots of each sentence. */
  readonly rootsOf: readonly ReadonlySet<string>[];
  readonly numbers: readonly NumberFound[];
  readonly dates: readonly DateFound[];
  readonly names: readonly NameFound[];
};

/** A claim or source in one spelling, its blanks single, letters and digits of one width, and those of a number in one. */
export function asCompared(written: string, language: Language): string {
  return plainlySpelt(written)
    .replace(/[！-～｡-ﾟ]+/g, (wide) => wide.normalize("NFKC"))
    .replace(groupsBySpace.has(language) ? /$^/ : numberGap, "")
    .replace(/[^\S\n]+/g, " ");
}

/** What keeps the digits of a number together: "12 000" has it for a comma where commas are usual. */
const numberGap = /(?<=\p{Nd})[\u00a0\u2007\u2009\u202f](?=\p{Nd}{3}(?!\p{Nd}))/gu;

/** @param written the article's text */
export function prepareSource(written: string, language: Language): PreparedSource {
  const text = restoreSpacing(asCompared(written, language));
  const split = sentences(text, language);
  const tokens: Token[] = [];
  const sentenceOf: number[] = [];
  const rootsOf: Set<string>[] = [];
  for (const [index, sentence] of split.entries()) {
    const own = tokensOf(sentence.text, language);
    rootsOf.push(new Set(own.map((token) => token.root)));
    for (const token of own) {
      tokens.push({
        ...token,
        start: token.start + sentence.start,
        end: token.end + sentence.start,
      });
      sentenceOf.push(index);
    }
  }
  return {
    text,
    language,
    sentences: split,
    tokens,
    sentenceOf,
    byWord: positions(tokens.map((token) => token.word)),
    byRoot: positions(tokens.map((token) => token.root)),
    rootsOf,
    numbers: findNumbers(text, language),
    dates: findDates(text, language),
    names: findNames(text, language),
  };
}

function positions(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) {
    const before = found.get(key);
    if (before === undefined) found.set(key, [index]);
    else before.push(index);
  }
  return found;
}
