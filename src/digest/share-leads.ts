import type { StoryEntry } from "#model/story.ts";
import { hourMs } from "#shared/durations.ts";
import { isOutcounted } from "./headline-toll.ts";
import { isFeature } from "./is-feature.ts";

/** Stories that one outlet may lead in a digest, where there are others. */
export const ledByOneMax = 2;

/**
 * Hands out the lead of each story so that no outlet leads too many.
 *
 * @param ledMax stories that one outlet may lead
 */
export function leadShares(ledMax: number) {
  const leads: { options: readonly StoryEntry[]; lead: StoryEntry }[] = [];
  const ledBy = (outlet: string) => leads.filter(({ lead }) => outletOf(lead) === outlet).length;
  const isFree = (entry: StoryEntry) => ledBy(outletOf(entry)) < ledMax;

  /**
   * Whether another story can be led by someone else, so that an outlet may lead one more.
   *
   * @param isAlike whether that must be in the language of the one that gives way
   * @param mayBeOutcounted whether it may be somebody who has not heard of as many dead; the digest says how many since
   */
  function makeRoom({ outlet }: StoryEntry, isAlike: boolean, mayBeOutcounted = false): boolean {
    for (const taken of leads.toReversed()) {
      if (taken.lead.outlet !== outlet) continue;
      const other = taken.options.find(
        (option) =>
          option.outlet !== outlet &&
          isFree(option) &&
          isAsGood(option, taken.lead) &&
          (mayBeOutcounted || !isOutcounted(option, taken.lead)) &&
          (!isAlike || option.language === taken.lead.language),
      );
      if (other === undefined) continue;
      taken.lead = other;
      return true;
    }
    return false;
  }

  /** Of the options before one that is free those that tell the story better, while their outlets lead enough. */
  function betterThan(free: StoryEntry, options: readonly StoryEntry[]): StoryEntry | undefined {
    const [best] = options;
    if (best === undefined || canStandFor(free, best)) return undefined;
    const better = options
      .slice(0, options.indexOf(free))
      .filter((option) => canStandFor(option, best));
    return (
      better.find((option) => makeRoom(option, true)) ??
      (isAsGood(free, best) ? undefined : better.find((option) => makeRoom(option, false)))
    );
  }

  return {
    /**
     * @param options entries that could lead the story, best first
     * @returns the place of the story among those that have a lead, `undefined` where all its outlets lead enough
     */
    take(options: readonly StoryEntry[]): number | undefined {
      const free = options.find(isFree);
      const lead =
        free === undefined
          ? (options.find((option) => makeRoom(option, false)) ??
            options.find((option) => makeRoom(option, false, true)))
          : (betterThan(free, options) ?? free);
      if (lead === undefined) return undefined;
      return leads.push({ options, lead }) - 1;
    },
    /** The lead of a story by its place; settled once all have theirs. */
    leadOf: (place: number) => leads[place]?.lead,
  };
}

/** What is written so long before another may hold no longer. */
const staleMs = 6 * hourMs;

/** Whether one is neither overtaken by another nor comment where that is a report. */
function isAsGood(one: StoryEntry, other: StoryEntry): boolean {
  return (
    one.publishedAt.getTime() >= other.publishedAt.getTime() - staleMs &&
    (isFeature(other) || !isFeature(one))
  );
}

/** Whether one can lead instead of another: it is as good, and in its language. */
function canStandFor(one: StoryEntry, other: StoryEntry): boolean {
  return one.language === other.language && isAsGood(one, other);
}

function outletOf({ outlet = "" }: StoryEntry): string {
  return outlet;
}
