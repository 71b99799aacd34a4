import type { Compared } from "./compared.ts";
import type { EntryEvidence } from "./entry-evidence.ts";
import type { HeardTogether } from "./heard-names.ts";
import type { OpenStory } from "./open-story.ts";

/** A person introduced for the first time speaks less against a story that does not know the name. */
const newPersonWeight = 0.3;
/** Names are words, too, and words are kept by so many letters. */
const stemLength = 6;
/** Where no capitals tell how many names an entry has, we take it to have so many times as many as were heard. */
const heardOwnWeight = 2;
/** Rarity above the usual, in nats, from which a name tells events apart; and more of them tell no more. */
const newNameSurplusMin = 1.5;
const newTitleNamesMax = 3;

export function sharedNames(
  entry: Compared,
  story: OpenStory,
  heard: HeardTogether,
): {
  readonly shared: number;
  readonly own: number;
  readonly theirs: number;
  readonly theirsShared: number;
} {
  const { evidence, nameSurplus } = entry;
  const { members, sums } = story;
  let shared = 0;
  let own = 0;
  for (const { term: name, weight, surplus: whole } of entry.weighed.name) {
    const surplus = whole * weight;
    const isName = isNameOf(story, name) || heard.ours.has(name);
    const isNewPerson = !isName && evidence.introduced.has(name);
    own += isNewPerson ? surplus * newPersonWeight : surplus;
    if (isName) shared += surplus;
    else if (!isNewPerson && sums.word.has(name.slice(0, stemLength))) shared += surplus / 2;
  }
  for (const name of evidence.maybeNames) {
    if (!sums.name.has(name) && !heard.ours.has(name)) continue;
    const surplus = nameSurplus(name);
    shared += surplus;
    own += surplus;
  }
  for (const { name, surplus } of entry.heard) {
    const { folded } = name;
    if (!heard.ours.has(folded) || evidence.terms.name.has(folded)) continue;
    if (evidence.maybeNames.has(folded)) continue;
    shared += surplus;
    own += surplus * heardOwnWeight;
  }
  let theirs = 0;
  let theirsShared = 0;
  for (const [name, weight] of sums.name) {
    const surplus = nameSurplus(name) * Math.min(1, weight / members.length);
    theirs += surplus;
    if (holdsName(evidence, name) || heard.theirs.has(name)) theirsShared += surplus;
  }
  return { shared, own, theirs, theirsShared };
}

/**
 * How many rare names of the entry's title the story does not know; at most {@link newTitleNamesMax}, and none where the
 * story has no entry in Latin letters, as the names would stand there in others.
 */
export function newTitleNames(
  { evidence, nameSurplus }: Compared,
  story: OpenStory,
  heard: HeardTogether,
): number {
  if (!evidence.isLatin || !story.members.some((member) => member.evidence.isLatin)) return 0;
  let count = 0;
  for (const name of evidence.titleTerms.name)
    if (nameSurplus(name) > newNameSurplusMin && !isKnownTo(story, name) && !heard.ours.has(name))
      count += 1;
  return Math.min(count, newTitleNamesMax);
}

function isKnownTo(story: OpenStory, name: string): boolean {
  return isNameOf(story, name) || story.sums.word.has(name.slice(0, stemLength));
}

function isNameOf({ sums, maybeNames }: OpenStory, name: string): boolean {
  return sums.name.has(name) || maybeNames.has(name);
}

function holdsName({ terms, maybeNames }: EntryEvidence, name: string): boolean {
  return terms.name.has(name) || maybeNames.has(name) || terms.word.has(name.slice(0, stemLength));
}

/**
 * Whether the titles tell of countries, and of other ones: then they tell of two events, unless the story knows
 * a rare name of the entry's title, as a firm has its home and its investors.
 */
export function titleCountriesApart(
  { evidence: { titleTerms, terms }, nameSurplus }: Compared,
  { members, sums }: OpenStory,
): boolean {
  const ours = titleTerms.country;
  if (ours.size === 0 || [...ours].some((country) => sums.country.has(country))) return false;
  const theirs = members.map(({ evidence }) => evidence.titleTerms);
  return (
    theirs.some(({ country }) => country.size > 0) &&
    !theirs.some(({ country }) => [...country].some((one) => terms.country.has(one))) &&
    ![...titleTerms.name].some((one) => nameSurplus(one) > newNameSurplusMin && sums.name.has(one))
  );
}
