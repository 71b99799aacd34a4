import type { StoryEntry } from "#model/story.ts";

let count = 0;

/** "outlet | headline | text", so many hours after eight in the morning. */
export function entry(line: string, hours = 0, changes: Partial<StoryEntry> = {}): StoryEntry {
  const [outlet = "", title = "", text = ""] = line.split(" | ");
  count += 1;
  return {
    id: `e${count}`,
    outlet,
    family: outlet,
    language: "en",
    title,
    text,
    publishedAt: new Date(Date.UTC(2026, 2, 2, 8 + hours)),
    ...changes,
  };
}
