import { type DateFound, findDates } from "#language/dates.ts";
import { findNumbers, type NumberFound } from "#language/numbers.ts";
import type { Language } from "#model/language.ts";
import { perObject } from "#shared/per-object.ts";
import { wordSet } from "#shared/word-set.ts";
import type { PreparedSource } from "../prepare-source.ts";
import type { Token } from "../tokens.ts";

/** A number or date, and the words that it stands beside: what it counts, whose it is, what happened then. */
export type PlacedFact = {
  readonly found: NumberFound | DateFound;
  /** How near each word stands, by its root: 1 for the next one, less for further ones. */
  readonly company: ReadonlyMap<string, number>;
};

/** Content words and marks between a fact and the last word that counts as beside it. */
const reachMax = 5;
/** A mark or an "and" between a fact and a word counts as half a word. */
const markCost = 0.5;
/** What the little word before a fact counts: "from 4 to 5" is not "to 4 from 5". */
const littleWordWeight = 0.5;

const joiners = wordSet("and but while et mais tandis und aber y e pero mientras en maar");

/** The facts of a claim's sentence. */
export const placedFacts = (
  text: string,
  tokens: readonly Token[],
  language: Language,
): readonly PlacedFact[] =>
  placed(
    text,
    tokens,
    tokens.map(() => 0),
    findNumbers(text, language),
    findDates(text, language),
  );

/** The facts of a whole source, each once that it gives again beside the same words. */
export const placedFactsOf = /* @__PURE__ */ perObject(
  ({ text, tokens, sentenceOf, numbers, dates }: PreparedSource) => {
    const known = new Set<string>();
    return placed(text, tokens, sentenceOf, numbers, dates).filter((fact) => {
      const key = placedKey(fact);
      const isNew = !known.has(key);
      known.add(key);
      return isNew;
    });
  },
);

/** One text for facts that say the same beside the same words. */
export function placedKey({ found, company }: PlacedFact): string {
  return JSON.stringify([{ ...found, start: 0, end: 0 }, [...company]]);
}

function placed(
  text: string,
  tokens: readonly Token[],
  sentenceOf: readonly number[],
  numbers: readonly NumberFound[],
  dates: readonly DateFound[],
): readonly PlacedFact[] {
  const isDated = new Uint8Array(text.length);
  for (const { start, end } of dates) isDated.fill(1, start, end);
  const counted = numbers.filter(
    ({ end, kind, start }) => kind !== "ordinal" && !isDated.subarray(start, end).includes(1),
  );
  const facts = [...dates, ...counted].sort((a, b) => a.start - b.start);
  const spans = spansOf(facts, tokens);
  const isFact = new Uint8Array(tokens.length);
  for (const span of spans) if (span !== undefined) isFact.fill(1, span.first, span.last + 1);
  const marksUpTo = marksOf(text, tokens);
  const companyOn = (side: -1 | 1, from: number, company: Map<string, number>): void => {
    let words = 0;
    for (let at = from + side; sentenceOf[at] === sentenceOf[from]; at += side) {
      const token = tokens[at];
      if (token === undefined) return;
      if (isFact[at] === 0 && token.isStop) continue;
      words += 1;
      if (words > reachMax) return;
      if (isFact[at] === 1) continue;
      const marks = Math.abs((marksUpTo[at] ?? 0) - (marksUpTo[from] ?? 0));
      const away = words + markCost * marks;
      if (away > reachMax) return;
      company.set(token.root, Math.max(company.get(token.root) ?? 0, 1 / away));
    }
  };
  return facts.flatMap((found, index): readonly PlacedFact[] => {
    const span = spans[index];
    if (span === undefined) return [];
    const company = new Map<string, number>();
    companyOn(-1, span.first, company);
    companyOn(1, span.last, company);
    const before = tokens[span.first - 1];
    if (before?.isStop === true && sentenceOf[span.first - 1] === sentenceOf[span.first])
      company.set(`${before.word} …`, littleWordWeight);
    return [{ found, company }];
  });
}

/** The first and the last token of each fact; both are in the order of the text. */
function spansOf(
  facts: readonly { readonly start: number; readonly end: number }[],
  tokens: readonly Token[],
): readonly ({ readonly first: number; readonly last: number } | undefined)[] {
  let first = 0;
  return facts.map(({ start, end }) => {
    while ((tokens[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first += 1;
    let last = first;
    while ((tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < end) last += 1;
    return (tokens[first]?.start ?? Number.POSITIVE_INFINITY) < end ? { first, last } : undefined;
  });
}

/** How many tokens up to each have a mark before them, or are an "and". */
function marksOf(text: string, tokens: readonly Token[]): readonly number[] {
  let marks = 0;
  return tokens.map(({ start, word }, index) => {
    const between = text.slice(tokens[index - 1]?.end ?? 0, start);
    if (/[;:()–—]|,\s/u.test(between) || joiners.has(word)) marks += 1;
    return marks;
  });
}
