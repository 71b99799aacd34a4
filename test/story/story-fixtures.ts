import type { StoryEntry } from "#model/story.ts";

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
