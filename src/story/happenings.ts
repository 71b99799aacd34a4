import type { EntryEvidence } from "./entry-evidence.ts";
import type { OpenStory } from "./open-story.ts";

/**
 * What happens, by concepts: one with its consequences. "theft" and "trial" can be one event, "theft" and "strike" hardly,
 * whoever they happen to.
 */
const happenings: ReadonlyMap<string, number> = new Map(
  [
    "flood drought storm hurricane tornado avalanche heatwave earthquake volcano landslide tsunami fire wildfire explosion crash collapse drowning high-water evacuation rescue alive missing search",
    "strike union pay",
    "murder shooting theft fraud corruption drugs abuse kidnap terror vandalism stabbing weapon arrest trial verdict sentence charge confession police court lawsuit ruling fine appeal antitrust negligence investigation plagiarism",
    "profit",
    "takeover",
    "insolvency",
    "listing funding bond",
    "jobs close",
    "outage hack",
    "election referendum candidate seats coalition recount",
    "resign appoint scandal",
    "budget tax",
    "summit talks visit agreement ceasefire",
    "outbreak virus measles fever",
    "vaccine trial-study medicine pill",
    "recall",
    "match goal win cup league champion",
    "transfer",
    "doping",
    "space",
    "prize",
    "interest-rate inflation",
    "anniversary",
    "funeral mourning",
    "birth",
    "archaeology",
    "protest",
  ].flatMap((concepts, index) => concepts.split(" ").map((concept) => [concept, index] as const)),
);

/** The happenings that an entry tells of: in its title and anywhere. */
export type Happenings = {
  readonly ofTitle: ReadonlySet<number>;
  readonly all: ReadonlySet<number>;
};

export function happeningsOf(
  titleConcepts: Iterable<string>,
  concepts: Iterable<string>,
): Happenings {
  return { ofTitle: lookUp(titleConcepts), all: lookUp(concepts) };
}

function lookUp(concepts: Iterable<string>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const concept of concepts) {
    const happening = happenings.get(concept);
    if (happening !== undefined) found.add(happening);
  }
  return found;
}

/** Whether the titles of an entry and of a story tell of happenings, and neither of one that the other tells anywhere. */
export function isOtherHappening(
  { happenings: ours }: EntryEvidence,
  { members }: OpenStory,
): boolean {
  if (ours.ofTitle.size === 0) return false;
  let told = false;
  for (const { evidence } of members) {
    const theirs = evidence.happenings;
    if (theirs.ofTitle.size > 0) told = true;
    if (shares(ours.ofTitle, theirs.all) || shares(theirs.ofTitle, ours.all)) return false;
  }
  return told;
}

function shares(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}
