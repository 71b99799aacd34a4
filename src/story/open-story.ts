import type { StoryId } from "#model/story.ts";
import { type EntryEvidence, type Terms, termKinds } from "./entry-evidence.ts";
import { type HeldTerms, type PerKind, perKind, rarity, type TermRarity } from "./term-rarity.ts";

/** An entry of a story, as we compare with it. */
export type Member = {
  readonly evidence: EntryEvidence;
  /** Length of its vector of fields, by the rarity of terms when it came. */
  readonly fieldNorm: number;
};

/** A remembered story with the terms of its members at hand. */
export type OpenStory = {
  readonly id: StoryId;
  /** Its turn in the memory's order of arrival; never used twice while the memory is open. */
  readonly number: number;
  /** Where it stands in the memory. */
  readonly place: number;
  readonly entryIds: string[];
  /** The first entries and the latest. */
  members: readonly Member[];
  /** Its entries as they came, up to {@link readEntriesMax}. */
  readonly read: EntryEvidence[];
  firstAt: number;
  lastAt: number;
  /** For each kind, the sum of the members' weights of each term. */
  sums: PerKind<Terms>;
  /** The members' words that may be names and may not. */
  maybeNames: ReadonlySet<string>;
  /** The most that another story, or an entry of one, was like it, in log odds, and one that shares no language with it. */
  readonly nearest: { any: number; abroad: number };
  /** Terms counted for the story; a story of one entry, as most are, holds that entry's. */
  held: HeldTerms | undefined;
};

/** Entries compared with per story; enough to know an event by, few enough to stay quick. */
const membersMax = 12;
/** Of which so many from the story's beginning. */
const firstMembersKept = 4;
/** A story of more entries is too large to be parted. */
const readEntriesMax = 40;

export function openStory(id: StoryId, number: number, place: number): OpenStory {
  return {
    id,
    number,
    place,
    entryIds: [],
    members: [],
    read: [],
    firstAt: Number.POSITIVE_INFINITY,
    lastAt: Number.NEGATIVE_INFINITY,
    sums: perKind(() => new Map()),
    maybeNames: new Set(),
    nearest: { any: Number.NEGATIVE_INFINITY, abroad: Number.NEGATIVE_INFINITY },
    held: undefined,
  };
}

/** Notes how like another story is, or an entry of one. */
export function noteNearest({ nearest }: OpenStory, logOdds: number, isAbroad: boolean): void {
  nearest.any = Math.max(nearest.any, logOdds);
  if (isAbroad) nearest.abroad = Math.max(nearest.abroad, logOdds);
}

export function addMember(story: OpenStory, evidence: EntryEvidence, terms: TermRarity): void {
  const member: Member = { evidence, fieldNorm: fieldNorm(evidence, terms) };
  story.entryIds.push(evidence.id);
  if (story.read.length < readEntriesMax) story.read.push(evidence);
  story.firstAt = Math.min(story.firstAt, evidence.at);
  story.lastAt = Math.max(story.lastAt, evidence.at);
  const { members } = story;
  story.members =
    members.length < membersMax
      ? [...members, member]
      : [...members.slice(0, firstMembersKept), ...members.slice(firstMembersKept + 1), member];
  const isFirst = members.length === 0;
  story.sums = isFirst ? evidence.terms : sumsOf(story.members);
  story.maybeNames = isFirst
    ? evidence.maybeNames
    : new Set(story.members.flatMap((one) => [...one.evidence.maybeNames]));
}

function sumsOf(members: readonly Member[]): PerKind<Terms> {
  const sums = perKind(() => new Map<string, number>());
  for (const { evidence } of members) {
    for (const kind of termKinds) {
      for (const [term, weight] of evidence.terms[kind]) {
        sums[kind].set(term, (sums[kind].get(term) ?? 0) + weight);
      }
    }
  }
  return sums;
}

/** The length of the entry's vector of rarity-weighted fields; never 0. */
export function fieldNorm({ terms }: EntryEvidence, rarities: TermRarity): number {
  let squares = 1;
  for (const [field, weight] of terms.field)
    squares += (weight * rarity(rarities, "field", field)) ** 2;
  return Math.sqrt(squares);
}
