import { type Candidate, chooseStories } from "#digest/choose-stories.ts";
import type { StoryEntry, StoryId } from "#model/story.ts";
import { entry as hourlyEntry } from "./hourly-entry.ts";

export const now = new Date("2026-03-02T08:00:00Z");
export const context = { now, tastes: [], storiesMax: 7 };
const noText = "Something happened in the town of Westmere on Sunday, the council said.";

/** "outlet | headline | text", at eight in the morning, with a text of its own where none is given. */
export function entry(line: string, changes: Partial<StoryEntry> = {}): StoryEntry {
  const made = hourlyEntry(line);
  const text = line.split(" | ")[2] ?? noText;
  return { ...made, text, url: `https://x.example/${made.id.slice(1)}` as never, ...changes };
}

export function candidate(...entries: readonly StoryEntry[]): Candidate {
  return {
    story: { id: `s${entries[0]?.id}` as StoryId, entries },
    fresh: entries,
    isColumn: false,
  };
}

export const subjects = [
  "pier",
  "volcano",
  "striker",
  "fern",
  "ferry",
  "statue",
  "vaccine",
  "bottle",
  "comet",
  "piano",
  "otter",
  "tram",
];

/** A story of its own, told by so many outlets, each in its own words. */
export function story(at: number, ...outlets: readonly string[]): Candidate {
  return candidate(
    ...outlets.map((outlet, place) =>
      entry(
        `${outlet} | News of the ${subjects[at]} ${"abcdef"[place]} | The ${subjects[at]} was ${["seen", "sold", "lost", "found", "cut", "won"][place]} by ${outlet} near ${at + place} mills and ${outlet} hills.`,
      ),
    ),
  );
}

export const chosen = (candidates: readonly Candidate[], changes = {}) =>
  chooseStories(candidates, { ...context, ...changes }).filter(
    ({ standing }) => standing.kind === "chosen",
  );

/** A story chosen for the top, led by its first entry. */
export function chosenStory(...entries: readonly [StoryEntry, ...StoryEntry[]]) {
  const standing = { kind: "chosen", place: 0, lead: entries[0] } as const;
  return { ...candidate(...entries), rank: { score: 1, terms: [] }, news: [], standing };
}
