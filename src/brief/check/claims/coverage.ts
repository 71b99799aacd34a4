import { stem } from "#language/stems.ts";
import type { Language } from "#model/language.ts";
import { perObject } from "#shared/per-object.ts";
import type { PreparedSource } from "../prepare-source.ts";

/**
 * English words by which a summary says what kind of news it tells ("a report", "accused", "the largest").
 * It may add them without adding a fact, so their absence from the source weighs less.
 */
const framingWords =
  "according suspicion report end number former side death accuse murder call announce say reveal warn suggest face launch found follow past largest biggest guilty study research official new plan people future capital thousand name set take describe tell ask claim";

const framing: ReadonlyMap<Language, ReadonlySet<string>> = new Map([
  ["en", new Set(framingWords.split(" ").map((word) => stem(word, "en")))],
]);
const framingWeight = 0.4;

/** Letters that two words must share from their start for one to stand in part for the other. */
const prefixLength = 5;
/** What "Scottish" counts when the source says "Scotland". */
const prefixCredit = 0.7;

/** Share of a claim's content words that the source has, from 0 to 1; 1 for a claim without any. */
export function coverage(roots: readonly string[], source: PreparedSource): number {
  const light = framing.get(source.language);
  const prefixes = prefixesOf(source);
  let total = 0;
  let covered = 0;
  for (const root of roots) {
    const isKnown = source.byRoot.has(root);
    total += !isKnown && light?.has(root) === true ? framingWeight : 1;
    if (isKnown) covered += 1;
    else if (root.length >= prefixLength && prefixes.has(root.slice(0, prefixLength)))
      covered += prefixCredit;
  }
  return total === 0 ? 1 : Math.min(1, covered / total);
}

const prefixesOf = /* @__PURE__ */ perObject((source: PreparedSource) => {
  const made = new Set<string>();
  for (const root of source.byRoot.keys()) {
    if (root.length >= prefixLength) made.add(root.slice(0, prefixLength));
  }
  return made;
});

/** Sentences tried as the first of two: those with the most of the claim. */
const firstSentencesMax = 8;

/** Share of a claim's content words that the two best sentences of the source have together. */
export function coverageOfTwo(roots: readonly string[], { rootsOf }: PreparedSource): number {
  if (roots.length === 0) return 1;
  const counts = rootsOf.map((own, index) => ({
    index,
    count: roots.filter((root) => own.has(root)).length,
  }));
  const best = counts.toSorted((a, b) => b.count - a.count).slice(0, firstSentencesMax);
  let most = 0;
  for (const { index, count } of best) {
    const left = roots.filter((root) => !rootsOf[index]?.has(root));
    for (const own of rootsOf)
      most = Math.max(most, count + left.filter((root) => own.has(root)).length);
  }
  return most / roots.length;
}
