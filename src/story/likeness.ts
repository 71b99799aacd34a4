import type { Compared } from "./compared.ts";
import type { Count, TermKind } from "./entry-evidence.ts";
import { containment } from "./fingerprint.ts";
import { isOtherPerson, namesShared, sharedNames } from "./name-likeness.ts";
import type { Member, OpenStory } from "./open-story.ts";
import { rarity } from "./term-rarity.ts";

/** How an entry compares with a story, aspect by aspect; each is about 0 to 3. */
export type Likeness = {
  /** Rarity of the names they share; of the names nearest member and entry share. */
  readonly names: number;
  readonly nearestNames: number;
  /** Share of the entry's names that the story knows, of the story's that the entry knows. */
  readonly ownNamesKnown: number;
  readonly storyNamesKnown: number;
  /** 1 where both have rare names and share none; where a surname comes with another given name. */
  readonly namesApart: number;
  readonly otherPerson: number;
  readonly noNames: number;
  /** Cosines of concepts, mean and best over members; share of the entry's concepts known. */
  readonly concepts: number;
  readonly nearestConcepts: number;
  readonly conceptsKnown: number;
  readonly titleConcepts: number;
  readonly nearestFields: number;
  readonly namesAndFields: number;
  /** Rarity of the words they share, and its share in the entry's words and concepts. */
  readonly words: number;
  readonly wordsKnown: number;
  /** Rarity of shared beginnings of words, between languages only. */
  readonly cognates: number;
  readonly countries: number;
  readonly countriesApart: number;
  readonly numbers: number;
  readonly quantities: number;
  readonly nearCounts: number;
  readonly copy: number;
  /** Days since the story's last and first entry, at most 4. */
  readonly sinceLast: number;
  readonly sinceFirst: number;
  readonly sameOutlet: number;
  readonly otherLanguage: number;
  /** Logarithm of the number of members. */
  readonly size: number;
};

const dayMs = 24 * 60 * 60 * 1000;
const cognateLength = 5;
/** Counts this close to each other may tell of one thing ("nearly 40" and 38). */
const nearCountShare = 0.12;
const nearCountMin = 5;

/** Compares an entry with a story. */
export function likeness(entry: Compared, story: OpenStory): Likeness {
  const { evidence } = entry;
  const { members, sums } = story;
  const names = sharedNames(entry, story);
  const size = members.length;
  let conceptSum = 0;
  let nearestConcepts = 0;
  let nearestFields = 0;
  let nearestNames = 0;
  let titleConcepts = 0;
  let copy = 0;
  let sameOutlet = 0;
  let otherLanguage = 1;
  let nearCounts = 0;
  for (const member of members) {
    const concepts = cosine(entry, member, "concept");
    conceptSum += concepts;
    nearestConcepts = Math.max(nearestConcepts, concepts);
    nearestFields = Math.max(nearestFields, cosine(entry, member, "field"));
    nearestNames = Math.max(nearestNames, namesShared(entry, member));
    titleConcepts = Math.max(titleConcepts, titleConceptsShared(entry, member));
    copy = Math.max(copy, containment(evidence.fingerprint, member.evidence.fingerprint));
    if (evidence.outlet !== undefined && member.evidence.outlet === evidence.outlet) sameOutlet = 1;
    if (member.evidence.language === evidence.language) otherLanguage = 0;
    if (haveNearCounts(evidence.counts, member.evidence.counts)) nearCounts = 1;
  }
  const words = knownSurplus(entry, story, "word", 1);
  const concepts = knownSurplus(entry, story, "concept", 0.8);
  const knownNames = Math.min(names.shared, 15) / 5;
  const countriesApart =
    evidence.terms.country.size > 0 &&
    sums.country.size > 0 &&
    ![...evidence.terms.country.keys()].some((country) => sums.country.has(country));
  return {
    names: knownNames,
    nearestNames: Math.min(nearestNames, 12) / 5,
    ownNamesKnown: names.own > 0 ? names.shared / names.own : 0.5,
    storyNamesKnown: names.theirs > 0 ? names.theirsShared / names.theirs : 0.5,
    namesApart: Number(
      names.own > 2 && names.theirs > 2 && names.shared < 0.5 && names.theirsShared < 0.5,
    ),
    otherPerson: Number(members.some((member) => isOtherPerson(evidence, member.evidence))),
    noNames: Number(names.own === 0),
    concepts: conceptSum / size,
    nearestConcepts,
    conceptsKnown: conceptsKnown(entry, story),
    titleConcepts: Math.min(titleConcepts, 8) / 4,
    nearestFields,
    namesAndFields: Math.min(1, knownNames) * nearestFields,
    words: Math.min(words.flat, 30) / 10,
    wordsKnown: (words.shared + concepts.shared) / (words.total + concepts.total || 1),
    cognates: otherLanguage === 1 ? Math.min(cognates(entry, story), 15) / 5 : 0,
    countries: Math.min(knownSurplus(entry, story, "country", 1).flat, 6) / 3,
    countriesApart: Number(countriesApart),
    numbers: Math.min(knownSurplus(entry, story, "number", 1.5).flat, 6) / 3,
    quantities: Math.min(knownSurplus(entry, story, "quantity", 1.5).flat, 10) / 4,
    nearCounts,
    copy,
    sinceLast: Math.min(4, Math.abs(evidence.at - story.lastAt) / dayMs),
    sinceFirst: Math.min(4, Math.abs(evidence.at - story.firstAt) / dayMs),
    sameOutlet,
    otherLanguage,
    size: Math.log(size),
  };
}

function titleConceptsShared(entry: Compared, { evidence: member }: Member): number {
  let sum = 0;
  for (const concept of entry.evidence.titleTerms.concept) {
    if (!member.titleTerms.concept.has(concept)) continue;
    sum += Math.max(0, rarity(entry.terms, "concept", concept) - 1);
  }
  return sum;
}

function cosine(entry: Compared, member: Member, kind: "concept" | "field"): number {
  const others = member.evidence.terms[kind];
  let dot = 0;
  for (const [term, weight, rare] of entry.weighed(kind)) {
    const other = others.get(term);
    if (other !== undefined) dot += weight * other * rare * rare;
  }
  if (dot === 0) return 0;
  return kind === "concept"
    ? dot / entry.conceptNorm / member.conceptNorm
    : dot / entry.fieldNorm / member.fieldNorm;
}

function conceptsKnown(entry: Compared, { sums }: OpenStory): number {
  let known = 0;
  let total = 0;
  for (const [concept, weight, rare] of entry.weighed("concept")) {
    total += weight * rare;
    if (sums.concept.has(concept)) known += weight * rare;
  }
  return total > 0 ? known / total : 0.3;
}

/** Rarity above `floor` of the entry's terms that the story knows, plain and by weight, and of all. */
function knownSurplus(
  entry: Compared,
  { sums }: OpenStory,
  kind: TermKind,
  floor: number,
): { readonly flat: number; readonly shared: number; readonly total: number } {
  let flat = 0;
  let shared = 0;
  let total = 0;
  for (const [term, weight, rare] of entry.weighed(kind)) {
    const surplus = Math.max(0, rare - floor);
    total += surplus * weight;
    if (!sums[kind].has(term)) continue;
    flat += surplus;
    shared += surplus * weight;
  }
  return { flat, shared, total };
}

function cognates(entry: Compared, { sums }: OpenStory): number {
  const beginnings = new Set<string>();
  for (const word of sums.word.keys()) beginnings.add(word.slice(0, cognateLength));
  let sum = 0;
  for (const [word, , rare] of entry.weighed("word")) {
    if (word.length < cognateLength || !beginnings.has(word.slice(0, cognateLength))) continue;
    sum += Math.max(0, rare - 1.5);
  }
  return sum;
}

function haveNearCounts(ours: readonly Count[], theirs: readonly Count[]): boolean {
  return ours.some(
    (a) =>
      a.value >= nearCountMin &&
      theirs.some(
        (b) =>
          a.unit === b.unit &&
          a.value !== b.value &&
          Math.abs(a.value - b.value) < nearCountShare * Math.max(a.value, b.value),
      ),
  );
}
