import type { StoryId } from "#model/story.ts";
import { type EntryEvidence, termKinds } from "./entry-evidence.ts";
import { type HeldTerms, type PerKind, perKind, rarity, type TermRarity } from "./term-rarity.ts";

/** An entry of a story, as we compare with it. */
export type Member = {
  readonly evidence: EntryEvidence;
  /** Lengths of its vectors of concepts and fields, by the rarity of terms when it came. */
  readonly conceptNorm: number;
  readonly fieldNorm: number;
};

/** A remembered story with the terms of its members at hand. */
export type OpenStory = {
  readonly id: StoryId;
  /** Its place in the memory's order of arrival; never used twice while the memory is open. */
  readonly number: number;
  readonly entryIds: string[];
  /** The first entries and the latest. */
  members: readonly Member[];
  firstAt: number;
  lastAt: number;
  /** For each kind, the sum of the members' weights of each term. */
  sums: PerKind<Map<string, number>>;
  readonly held: HeldTerms;
};

/** Entries compared with per story; enough to know an event by, few enough to stay quick. */
export const membersMax = 12;
/** Of which so many from the story's beginning. */
const firstMembersKept = 4;

export function openStory(id: StoryId, number: number): OpenStory {
  return {
    id,
    number,
    entryIds: [],
    members: [],
    firstAt: Number.POSITIVE_INFINITY,
    lastAt: Number.NEGATIVE_INFINITY,
    sums: perKind(() => new Map()),
    held: perKind(() => new Set()),
  };
}

export function addMember(story: OpenStory, evidence: EntryEvidence, terms: TermRarity): void {
  const member: Member = {
    evidence,
    conceptNorm: norm(evidence, "concept", terms),
    fieldNorm: norm(evidence, "field", terms),
  };
  story.entryIds.push(evidence.id);
  story.firstAt = Math.min(story.firstAt, evidence.at);
  story.lastAt = Math.max(story.lastAt, evidence.at);
  if (story.members.length < membersMax) {
    story.members = [...story.members, member];
    addTo(story.sums, evidence);
    return;
  }
  story.members = [
    ...story.members.slice(0, firstMembersKept),
    ...story.members.slice(firstMembersKept + 1),
    member,
  ];
  story.sums = perKind(() => new Map());
  for (const kept of story.members) addTo(story.sums, kept.evidence);
}

function addTo(sums: OpenStory["sums"], { terms }: EntryEvidence): void {
  for (const kind of termKinds) {
    for (const [term, weight] of terms[kind]) {
      sums[kind].set(term, (sums[kind].get(term) ?? 0) + weight);
    }
  }
}

/** The length of the entry's vector of rarity-weighted terms; never 0. */
export function norm(
  { terms }: EntryEvidence,
  kind: "concept" | "field",
  rarities: TermRarity,
): number {
  let squares = 0;
  for (const [term, weight] of terms[kind]) squares += (weight * rarity(rarities, kind, term)) ** 2;
  return Math.sqrt(squares) || 1;
}
