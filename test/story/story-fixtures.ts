import { primaryLanguage } from "#model/language.ts";
import type { StoryEntry } from "#model/story.ts";
import { placeEntry } from "#story/place-entry.ts";
import { emptyMemory } from "#story/story-memory.ts";

/** An invented entry: fill in what a test is about. */
export function storyEntry(over: Partial<StoryEntry> & { readonly title: string }): StoryEntry {
  const { title, text = "" } = over;
  return {
    id: over.id ?? `e-${title.length}-${text.length}`,
    text,
    language: "en",
    publishedAt: new Date("2026-05-11T08:00:00Z"),
    ...over,
  };
}

/** Hours after eight in the morning of 11 May 2026, a Monday. */
export function hoursLater(hours: number): Date {
  return new Date(Date.UTC(2026, 4, 11, 8) + hours * 60 * 60 * 1000);
}

export type Told = readonly [title: string, text: string];

/** Whether entries become one story, each an hour after the one before, of the outlets given. */
export function areOne(
  language: string,
  outlets: readonly string[],
  ...told: readonly Told[]
): boolean {
  const memory = emptyMemory();
  const ids = told.map(
    ([title, text], index) =>
      placeEntry(
        memory,
        storyEntry({
          id: String(index),
          title,
          text,
          language: primaryLanguage(language),
          publishedAt: hoursLater(index),
          ...(outlets[index] !== undefined && { outlet: outlets[index] }),
        }),
      ).storyId,
  );
  return new Set(ids).size === 1;
}
