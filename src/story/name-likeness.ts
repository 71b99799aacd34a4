import type { Compared } from "./compared.ts";
import type { EntryEvidence } from "./entry-evidence.ts";
import type { OpenStory } from "./open-story.ts";

/** A person introduced for the first time speaks less against a story that does not know the name. */
const newPersonWeight = 0.3;
/** Names are words, too, and words are kept by so many letters. */
const stemLength = 6;

export function sharedNames(
  entry: Compared,
  story: OpenStory,
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
    const isName = isNameOf(story, name);
    const isNewPerson = !isName && evidence.introduced.has(name);
    own += isNewPerson ? surplus * newPersonWeight : surplus;
    if (isName) shared += surplus;
    else if (!isNewPerson && sums.word.has(name.slice(0, stemLength))) shared += surplus / 2;
  }
  for (const name of evidence.maybeNames) {
    if (!sums.name.has(name)) continue;
    const surplus = nameSurplus(name);
    shared += surplus;
    own += surplus;
  }
  let theirs = 0;
  let theirsShared = 0;
  for (const [name, weight] of sums.name) {
    const surplus = nameSurplus(name) * Math.min(1, weight / members.length);
    theirs += surplus;
    if (holdsName(evidence, name)) theirsShared += surplus;
  }
  return { shared, own, theirs, theirsShared };
}

/** Share of the rare names of the entry's title that the story knows, less a half; 0 without any. */
export function titleNamesKnown({ evidence, nameSurplus }: Compared, story: OpenStory): number {
  let known = 0;
  let total = 0;
  for (const name of evidence.titleTerms.name) {
    const surplus = nameSurplus(name);
    total += surplus;
    if (isKnownTo(story, name)) known += surplus;
  }
  return total > 0 ? known / total - 0.5 : 0;
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

export function isOtherPerson(a: EntryEvidence, b: EntryEvidence): boolean {
  for (const [surname, given] of a.givenNames) {
    const other = b.givenNames.get(surname);
    if (other !== undefined && other !== given && !b.givenNames.has(other)) return true;
  }
  return false;
}

/** Whether the titles tell of countries, and of other ones: then they tell of two events. */
export function titleCountriesApart(
  { titleTerms, terms }: EntryEvidence,
  { members, sums }: OpenStory,
): boolean {
  const ours = titleTerms.country;
  if (ours.size === 0 || [...ours].some((country) => sums.country.has(country))) return false;
  const theirs = members.flatMap(({ evidence }) => [...evidence.titleTerms.country]);
  return theirs.length > 0 && !theirs.some((country) => terms.country.has(country));
}
