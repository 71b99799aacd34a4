import { dayMs } from "#shared/durations.ts";
import type { Compared } from "./compared.ts";
import type { TermKind } from "./entry-evidence.ts";
import { isOtherHappening } from "./happenings.ts";
import { areHeard, heardTogether } from "./heard-names.ts";
import { newTitleNames, sharedNames } from "./name-likeness.ts";
import type { Member, OpenStory } from "./open-story.ts";
import { surpriseOf, surprisesIn } from "./surprise.ts";

/** How an entry compares with a story, aspect by aspect; each is about 0 to 3. */
export type Likeness = {
  /** Share of the entry's names that the story knows, of the story's that the entry knows. */
  readonly ownNamesKnown: number;
  readonly storyNamesKnown: number;
  /** Names of the entry's title that the story does not know, at most 3: another opponent, place or company. */
  readonly newTitleNames: number;
  /** 1 where the titles tell of happenings, and of other ones. */
  readonly otherHappening: number;
  readonly noNames: number;
  /** Share of the entry's concepts known. */
  readonly conceptsKnown: number;
  readonly titleConcepts: number;
  readonly nearestFields: number;
  /** Rarity of the words they share. */
  readonly words: number;
  /** Rarity of shared beginnings of words, between languages only. */
  readonly cognates: number;
  readonly numbers: number;
  readonly quantities: number;
  /** Days since the story's first entry, at most 4. */
  readonly sinceFirst: number;
  readonly sameOutlet: number;
  /** 1 for signed comment, which seldom stands alone. */
  readonly comment: number;
  /** What the entry shares with the member most like it, and with members on average, by how seldom chance does so. */
  readonly surprise: number;
  readonly surpriseMean: number;
};

const cognateLength = 5;
/** Weight of terms that a short text is taken to have besides, so that its shares do not say too much. */
const assumed = { names: 1, concepts: 6 } as const;

/** Compares an entry with a story. */
export function likeness(entry: Compared, story: OpenStory): Likeness {
  const { evidence } = entry;
  const { members } = story;
  const heard = heardTogether(evidence, story);
  const names = sharedNames(entry, story, heard);
  const size = members.length;
  let nearestFields = 0;
  let titleConcepts = 0;
  let sameOutlet = 0;
  let isOneLanguage = false;
  for (const member of members) {
    nearestFields = Math.max(nearestFields, fieldCosine(entry, member));
    titleConcepts = Math.max(titleConcepts, titleConceptsShared(entry, member));
    if (evidence.outlet !== undefined && member.evidence.outlet === evidence.outlet) sameOutlet = 1;
    if (member.evidence.language === evidence.language) isOneLanguage = true;
  }
  const known = size > 1 ? surprisesIn(entry.surprises(), story) : entry.surprises();
  const surprises = members.map((member) =>
    surpriseOf(known, member.evidence, areHeard(evidence, member.evidence)),
  );
  return {
    ownNamesKnown: (names.shared + assumed.names / 2) / (names.own + assumed.names),
    storyNamesKnown: (names.theirsShared + assumed.names / 2) / (names.theirs + assumed.names),
    newTitleNames: newTitleNames(entry, story, heard),
    otherHappening: Number(isOtherHappening(evidence, story)),
    noNames: Number(names.own === 0),
    conceptsKnown: conceptsKnown(entry, story),
    titleConcepts: Math.min(titleConcepts, 8) / 4,
    nearestFields,
    words: Math.min(knownSurplus(entry, story, "word").flat, 30) / 10,
    cognates: isOneLanguage ? 0 : Math.min(cognates(entry, story), 15) / 5,
    numbers: Math.min(knownSurplus(entry, story, "number").shared, 8) / 3,
    quantities: Math.min(knownSurplus(entry, story, "quantity").flat, 10) / 4,
    sinceFirst: Math.min(4, Math.abs(evidence.at - story.firstAt) / dayMs),
    sameOutlet,
    comment: Number(evidence.isComment),
    surprise: Math.min(Math.max(...surprises), 40) / 10,
    surpriseMean: Math.min(surprises.reduce((sum, one) => sum + one, 0) / size, 40) / 10,
  };
}

function titleConceptsShared(entry: Compared, { evidence: member }: Member): number {
  const { concept: own } = entry.evidence.titleTerms;
  let sum = 0;
  for (const { term, rare } of entry.weighed.concept)
    if (own.has(term) && member.titleTerms.concept.has(term)) sum += Math.max(0, rare - 1);
  return sum;
}

function fieldCosine(entry: Compared, member: Member): number {
  const others = member.evidence.terms.field;
  let dot = 0;
  for (const { term, weight, rare } of entry.weighed.field) {
    const other = others.get(term);
    if (other !== undefined) dot += weight * other * rare * rare;
  }
  return dot === 0 ? 0 : dot / entry.fieldNorm / member.fieldNorm;
}

function conceptsKnown(entry: Compared, { sums }: OpenStory): number {
  let known = 0;
  let total = 0;
  for (const { term, weight, rare } of entry.weighed.concept) {
    total += weight * rare;
    if (sums.concept.has(term)) known += weight * rare;
  }
  return known / (total + assumed.concepts);
}

/** Rarity above the usual of the entry's terms that the story knows, plain and by weight. */
function knownSurplus(
  entry: Compared,
  { sums }: OpenStory,
  kind: TermKind,
): { readonly flat: number; readonly shared: number } {
  let flat = 0;
  let shared = 0;
  for (const { term, weight, surplus } of entry.weighed[kind]) {
    if (!sums[kind].has(term)) continue;
    flat += surplus;
    shared += surplus * weight;
  }
  return { flat, shared };
}

function cognates(entry: Compared, { sums }: OpenStory): number {
  const beginnings = new Set<string>();
  for (const word of sums.word.keys()) beginnings.add(word.slice(0, cognateLength));
  let sum = 0;
  for (const { term, rare } of entry.weighed.word) {
    if (term.length < cognateLength || !beginnings.has(term.slice(0, cognateLength))) continue;
    sum += Math.max(0, rare - 1.5);
  }
  return sum;
}
