import type { StoryEntry } from "#model/story.ts";
import { isFeature } from "./is-feature.ts";

/** Stories that one outlet may lead in a digest, where there are others. */
export const ledByOneMax = 2;

/**
 * Hands out the lead of each story so that no outlet leads too many.
 *
 * @param ledMax stories that one outlet may lead
 */
export function leadShares(ledMax: number = ledByOneMax) {
  const leads: { options: readonly StoryEntry[]; lead: StoryEntry }[] = [];
  const ledBy = (outlet: string) => leads.filter(({ lead }) => outletOf(lead) === outlet).length;
  const isFree = (entry: StoryEntry) => ledBy(outletOf(entry)) < ledMax;

  /**
   * Whether another story can be led by someone else, so that its outlet may lead this one.
   *
   * @param isAlike whether that must be a report in the language of the one that gives way
   */
  function makeRoom(outlet: string, isAlike: boolean): boolean {
    for (const taken of leads.toReversed()) {
      if (outletOf(taken.lead) !== outlet) continue;
      const other = taken.options.find(
        (option) =>
          outletOf(option) !== outlet &&
          isFree(option) &&
          (!isAlike || (option.language === taken.lead.language && !isFeature(option))),
      );
      if (other === undefined) continue;
      taken.lead = other;
      return true;
    }
    return false;
  }

  return {
    /**
     * @param options entries that could lead the story, best first
     * @returns the place of the story among those that have a lead, `undefined` where all its outlets lead enough
     */
    take(options: readonly StoryEntry[]): number | undefined {
      const [best] = options;
      const free = options.findIndex(isFree);
      // Rather than in another language, a story is led by an outlet that can leave another one to somebody else.
      const isStrange = free > 0 && options[free]?.language !== best?.language;
      const lead =
        (isStrange ? options.slice(0, free) : [])
          .filter(({ language }) => language === best?.language)
          .find((option) => makeRoom(outletOf(option), true)) ??
        options[free] ??
        options.find((option) => makeRoom(outletOf(option), false));
      if (lead === undefined) return undefined;
      return leads.push({ options, lead }) - 1;
    },
    /** The lead of a story by its place; settled once all have theirs. */
    leadOf: (place: number) => leads[place]?.lead,
  };
}

function outletOf({ outlet = "" }: StoryEntry): string {
  return outlet;
}
