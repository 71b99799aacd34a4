import type { DateFound, DateValue } from "#language/dates.ts";
import type { NumberFound } from "#language/numbers.ts";
import { sentences } from "#language/sentences.ts";
import { perObject } from "#shared/per-object.ts";
import { perText } from "#shared/per-text.ts";
import type { PreparedSource } from "../prepare-source.ts";
import { type PlacedFact, placedFacts, placedFactsOf, placedKey } from "./placed-facts.ts";
import { readSentence, sentencesMax } from "./read-sentence.ts";

/** A number or date of a claim that the source has beside other words, and another that it has there. */
export type MisplacedFact = {
  readonly found: NumberFound | DateFound;
  readonly rival: NumberFound | DateFound;
};

/**
 * How much better the words beside another fact of the source must agree than those beside the claim's own there:
 * one word at the next place on both sides counts 1, and one alone proves nothing.
 */
const better = { by: 0.6, times: 1.5, sharedMin: 2 } as const;

/** Up to this, numbers in words count what an article lists without a number. */
const listedMax = 3;

/**
 * Finds the numbers and dates of a claim that belong to something else in the source: it says "12 died and 30 were
 * injured", the claim that 30 died.
 *
 * @param claim whole, as `prepareSource` would have it
 */
export function misplacedFacts(claim: string, source: PreparedSource): readonly MisplacedFact[] {
  return sentences(claim, source.language).flatMap(({ text }) => misplacedIn(source)(text));
}

/** Those of a sentence, looked for once however often the claim says it, and so for each of its facts. */
const misplacedIn = /* @__PURE__ */ perObject((source: PreparedSource) =>
  perText(sentencesMax, (text): readonly MisplacedFact[] => {
    const { tokens } = readSentence(text, source);
    const own = placedFacts(text, tokens, source.language);
    const once = new Map(own.map((fact) => [placedKey(fact), fact]));
    const distinct = [...once.values()];
    const rivals = new Map(
      [...once].map(([key, fact]) => [key, rivalOf(fact, distinct, placedFactsOf(source))]),
    );
    return own.flatMap((fact) => {
      const rival = rivals.get(placedKey(fact));
      return rival === undefined ? [] : [{ found: fact.found, rival: rival.found }];
    });
  }),
);

/** "This year" may stand for a date, "three" for a list. */
function isVague(found: NumberFound | DateFound): boolean {
  if ("date" in found) return found.date.relative !== undefined;
  return found.value <= listedMax && !/\p{Nd}/u.test(found.text);
}

/** The fact of the source that stands where the claim puts `fact`; `undefined` when that is the right one, or no other is. */
function rivalOf(
  fact: PlacedFact,
  claim: readonly PlacedFact[],
  source: readonly PlacedFact[],
): PlacedFact | undefined {
  if (isVague(fact.found)) return undefined;
  let own: number | undefined;
  let rival: { readonly fact: PlacedFact; readonly likeness: number } | undefined;
  for (const each of source) {
    const likeness = likenessOf(fact, each);
    if (isSame(fact.found, each.found)) own = Math.max(own ?? 0, likeness);
    else if (
      likeness > (rival?.likeness ?? 0) &&
      sharedBy(fact, each) >= better.sharedMin &&
      sortOf(fact.found) === sortOf(each.found) &&
      !claim.some((one) => isSame(one.found, each.found) && likenessOf(one, each) >= likeness)
    )
      rival = { fact: each, likeness };
  }
  if (own === undefined || rival === undefined) return undefined;
  const isBetter = rival.likeness >= Math.max(own + better.by, own * better.times);
  return isBetter ? rival.fact : undefined;
}

/** How much two facts have the same words beside them. */
function likenessOf(a: PlacedFact, b: PlacedFact): number {
  let sum = 0;
  for (const [word, weight] of a.company) sum += weight * (b.company.get(word) ?? 0);
  return sum;
}

/** How many words two facts have beside them both, a unit included. */
function sharedBy(a: PlacedFact, b: PlacedFact): number {
  const unit = "unit" in a.found && "unit" in b.found && a.found.unit === b.found.unit ? 1 : 0;
  return unit + [...a.company.keys()].filter((word) => b.company.has(word)).length;
}

/** Whether two facts may be one: a month is one with its days. */
function isSame(a: NumberFound | DateFound, b: NumberFound | DateFound): boolean {
  if ("date" in a && "date" in b) return agree(a.date, b.date);
  if ("date" in a || "date" in b) return false;
  return a.value === b.value || (a.high ?? a.value) === (b.high ?? b.value);
}

function agree(a: DateValue, b: DateValue): boolean {
  const keys = ["year", "month", "day", "weekday", "decade", "hour", "minute"] as const;
  const both = keys.filter((key) => a[key] !== undefined && b[key] !== undefined);
  return both.length > 0 && both.every((key) => a[key] === b[key]);
}

/** Facts of two sorts cannot stand for one another: a year and a weekday, a length and a price. */
function sortOf(found: NumberFound | DateFound): string {
  if (!("date" in found)) {
    const { unit } = found;
    return unit === undefined || unit === "person" || unit === "year" ? "count" : unit;
  }
  const { date } = found;
  const keys = ["relative", "month", "day", "weekday", "year", "decade", "hour"] as const;
  const first = keys.find((key) => date[key] !== undefined);
  return `date ${first} ${date.year === undefined ? "" : "of a year"}`;
}
