import type { EntryEvidence, TermKind } from "./entry-evidence.ts";
import { type HeardName, heardOf, soundingLike } from "./heard-names.ts";
import type { OpenStory } from "./open-story.ts";
import { soundCount } from "./sound-holders.ts";
import { outletHolders, type TermRarity } from "./term-rarity.ts";

/** A word of an entry, with how surprising it would be, in nats, that another shares it by chance. */
type WeighedUnit = {
  readonly stem: string;
  readonly folded: string;
  readonly asWord: number;
  /** As a name, where it may be one. */
  readonly asName: number | undefined;
  readonly concepts: readonly (readonly [concept: string, surprise: number])[];
  readonly country: readonly [country: string, surprise: number] | undefined;
  /** Index of the group it comes together with. */
  readonly group: number;
};

/** Everything in an entry that can surprise. */
export type Surprises = {
  readonly units: readonly WeighedUnit[];
  /** For each group, the most that one of its words surprised by; to count with. */
  readonly most: Float64Array;
  readonly numbers: readonly (readonly [number: string, surprise: number])[];
  /** Names to be compared with those in other scripts, with how surprising it would be to share each key of their sounds. */
  readonly heard: readonly {
    readonly name: HeardName;
    readonly surprises: ReadonlyMap<string, number>;
  }[];
};

/** Shares of stories that hold a country and a number, where we have seen none. */
const usualShare = { country: 0.02, number: 0.003, sound: 0.002 } as const;
/** Share of stories that hold a word of an outlet's name: a town's paper has its town in all of its news. */
const outletShare = 0.02;
/** Stories assumed besides those seen. */
const assumedStories = 150;
/** Reports of one event share about a quarter of their words, so that a shared one says so much less, in nats. */
const expected = Math.log(4);
/** What the other words of a group count: who says "Donald" says "Trump", and who says "strike" says "union". */
const alongWeight = 0.3;
const numberWeight = 0.5;

/** Weighs what an entry holds, by how rare it is in the news of years and in the other stories remembered. */
export function weighSurprises(
  { units, terms: own }: EntryEvidence,
  names: readonly HeardName[],
  terms: TermRarity,
): Surprises {
  const told = (kind: TermKind, term: string, usually: number): number =>
    surpriseAt(Math.max(usually, shareOf(terms, kind, term)));
  const groups = new Map<string | number, number>();
  const weighed = units.map((unit) => {
    const { stem, folded, isName, nameShare } = unit;
    const group = groups.get(unit.group) ?? groups.size;
    groups.set(unit.group, group);
    const isOutlet = isName && outletHolders(terms, "name", folded) > 0;
    const share = shareOf(terms, "word", stem);
    return {
      stem,
      folded,
      asWord: surpriseAt(Math.max(unit.wordShare, share)),
      asName: isName
        ? surpriseAt(Math.max(nameShare, isOutlet ? outletShare : 0, share))
        : undefined,
      concepts: unit.concepts.map(
        ([concept, share]) => [concept, told("concept", concept, share)] as const,
      ),
      country:
        unit.country === undefined
          ? undefined
          : ([unit.country, told("country", unit.country, usualShare.country)] as const),
      group,
    };
  });
  const heard = names.map((name) => ({
    name,
    surprises: new Map(
      name.sounds.map(({ key }) => [key, -Math.log(soundShare(terms, key)) - expected] as const),
    ),
  }));
  return {
    heard,
    units: weighed,
    most: new Float64Array(groups.size),
    numbers: [...own.number].map(
      ([number, specificity]) =>
        [number, specificity * numberWeight * told("number", number, usualShare.number)] as const,
    ),
  };
}

/**
 * How surprising it would be by chance that an entry shares so much with another, in nats. Each word counts once,
 * whether as a word, a name or a concept; words of one field or one name come together, so that the best of them counts
 * and the rest little.
 *
 * @param isHeard whether the other is told in another script, so that names are known by their sound
 */
export function surpriseOf(
  { heard, units, most, numbers }: Surprises,
  other: EntryEvidence,
  isHeard: boolean,
): number {
  most.fill(0);
  let sum = 0;
  for (const unit of units) {
    const surprise = sharedSurprise(unit, other);
    if (surprise === 0) continue;
    const before = most[unit.group] ?? 0;
    most[unit.group] = Math.max(before, surprise);
    sum += alongWeight * surprise + (1 - alongWeight) * Math.max(0, surprise - before);
  }
  for (const [number, surprise] of numbers) if (other.terms.number.has(number)) sum += surprise;
  if (!isHeard) return sum;
  const groups = new Map<string | number, number>();
  for (const { name, surprises } of heard) {
    if (other.terms.word.has(name.stem)) continue;
    const key = soundingLike(name, heardOf(other).byKey)?.key;
    if (key === undefined) continue;
    const surprise = Math.max(0, surprises.get(key) ?? 0);
    const before = groups.get(name.group) ?? 0;
    groups.set(name.group, Math.max(before, surprise));
    sum += alongWeight * surprise + (1 - alongWeight) * Math.max(0, surprise - before);
  }
  return sum;
}

/** What of an entry stands in a story: no member of it shares more. */
export function surprisesIn(surprises: Surprises, { sums }: OpenStory): Surprises {
  return {
    ...surprises,
    units: surprises.units.filter(
      ({ stem, country, concepts }) =>
        sums.word.has(stem) ||
        (country !== undefined && sums.country.has(country[0])) ||
        concepts.some(([concept]) => sums.concept.has(concept)),
    ),
    numbers: surprises.numbers.filter(([number]) => sums.number.has(number)),
  };
}

/** The share of stories that hold a name of one sound, in whatever script. */
function soundShare(terms: TermRarity, key: string): number {
  const others = Math.max(0, soundCount(terms, key) - 1);
  return Math.max(usualShare.sound, others / (terms.storyCount + assumedStories));
}

function sharedSurprise(
  { stem, folded, asWord, asName, concepts, country }: WeighedUnit,
  { terms, maybeNames }: EntryEvidence,
): number {
  if (terms.word.has(stem)) {
    const isName = asName !== undefined && (terms.name.has(folded) || maybeNames.has(folded));
    return isName ? asName : asWord;
  }
  if (country !== undefined && terms.country.has(country[0])) return country[1];
  let most = 0;
  for (const [concept, surprise] of concepts)
    if (surprise > most && terms.concept.has(concept)) most = surprise;
  return most;
}

/** How surprising it is to share by chance what a share of stories hold. */
function surpriseAt(share: number): number {
  return Math.max(0, -Math.log(share) - expected);
}

/** The share of stories besides the one compared with that hold a term. */
function shareOf(terms: TermRarity, kind: TermKind, term: string): number {
  const others = (terms.holders[kind].get(term)?.count ?? 1) - 1;
  return others / (terms.storyCount + assumedStories);
}
