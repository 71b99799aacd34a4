import type { Compared } from "./compared.ts";
import type { EntryEvidence } from "./entry-evidence.ts";
import type { Member, OpenStory } from "./open-story.ts";
import { rarity } from "./term-rarity.ts";

const nameFloor = 1.5;

export function sharedNames(
  entry: Compared,
  story: OpenStory,
): {
  readonly shared: number;
  readonly own: number;
  readonly theirs: number;
  readonly theirsShared: number;
} {
  const { evidence, terms } = entry;
  const { members, sums } = story;
  let shared = 0;
  let own = 0;
  for (const [name, weight, rare] of entry.weighed("name")) {
    const surplus = Math.max(0, rare - nameFloor) * weight;
    own += surplus;
    const isName =
      sums.name.has(name) || members.some((member) => member.evidence.maybeNames.has(name));
    if (isName) shared += surplus;
    else if (sums.word.has(name.slice(0, 6))) shared += surplus / 2;
  }
  for (const name of evidence.maybeNames) {
    if (!sums.name.has(name)) continue;
    const surplus = Math.max(0, rarity(terms, "name", name) - nameFloor);
    shared += surplus;
    own += surplus;
  }
  let theirs = 0;
  let theirsShared = 0;
  for (const [name, weight] of sums.name) {
    const surplus =
      Math.max(0, rarity(terms, "name", name) - nameFloor) * Math.min(1, weight / members.length);
    theirs += surplus;
    const isKnown =
      evidence.terms.name.has(name) ||
      evidence.maybeNames.has(name) ||
      evidence.terms.word.has(name.slice(0, 6));
    if (isKnown) theirsShared += surplus;
  }
  return { shared, own, theirs, theirsShared };
}

export function namesShared(entry: Compared, { evidence: member }: Member): number {
  let sum = 0;
  for (const [name, weight, rare] of entry.weighed("name")) {
    const other = member.terms.name.get(name) ?? (member.maybeNames.has(name) ? 0.8 : 0);
    if (other > 0) sum += Math.max(0, rare - nameFloor) * Math.min(weight, other);
  }
  for (const name of entry.evidence.maybeNames) {
    if (!member.terms.name.has(name)) continue;
    sum += Math.max(0, rarity(entry.terms, "name", name) - nameFloor) * 0.8;
  }
  return sum;
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
  const ours = [...titleTerms.country];
  const theirs = members.flatMap(({ evidence }) => [...evidence.titleTerms.country]);
  return (
    ours.length > 0 &&
    theirs.length > 0 &&
    !ours.some((country) => sums.country.has(country)) &&
    !theirs.some((country) => terms.country.has(country))
  );
}
