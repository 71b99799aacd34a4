import { stem } from "#language/stems.ts";
import { synonymGroups, weakerWords } from "./synonyms.ts";
import type { Term } from "./term.ts";

const groupsOf = new Map<string, Set<number>>();
for (const [index, group] of synonymGroups.entries()) {
  for (const word of group.split(" "))
    groupsOf.set(word, (groupsOf.get(word) ?? new Set()).add(index));
}
const weaker = new Map<string, ReadonlySet<string>>(
  weakerWords.map((row) => {
    const [word = "", ...stronger] = row.split(" ");
    return [word, new Set(stronger)];
  }),
);

/** Whether a claim's word may stand for one of the article: a form of it, a synonym, or one that says less. */
export function meansSame(claim: Term, source: Term): boolean {
  // "39" for "39-year-old", and back
  if (claim.kind === "number" && source.word === `${claim.word}-year-old`) return true;
  if (source.kind === "number" && claim.word === `${source.word}-year-old`) return true;
  if (claim.kind === "number" || source.kind === "number") return claim.lemma === source.lemma;
  if (claim.isTime || source.isTime) return claim.lemma === source.lemma;
  if (claim.word === source.word) return true;
  if (claim.kind === "name" && source.kind === "name") return false;
  if (claim.lemma === source.lemma) return true;
  if (claim.word.length > 3 && stem(claim.word, "en") === stem(source.word, "en")) return true;
  return areSynonyms(claim.lemma, source.lemma);
}

export function areSynonyms(claim: string, source: string): boolean {
  if (weaker.get(claim)?.has(source) === true) return true;
  const own = groupsOf.get(claim);
  const other = groupsOf.get(source);
  return own !== undefined && other !== undefined && [...own].some((group) => other.has(group));
}
