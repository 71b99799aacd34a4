import { plainText, plainTitle } from "#feed/plain-text.ts";
import { readFeedDate } from "#feed/read-feed-date.ts";
import type { StoryEntry, StoryId } from "#model/story.ts";
import { lookAgain } from "#story/look-again.ts";
import { placeEntry } from "#story/place-entry.ts";
import { emptyMemory } from "#story/story-memory.ts";
import { languageOfRow, type Row } from "./json-lines.ts";

/** An entry whose time may not be known. */
type Rowed = Omit<StoryEntry, "publishedAt"> & { readonly publishedAt: Date | undefined };

/** No entry is older: what says so has no time. */
const earliestAt = new Date("1990-01-01");

/**
 * Makes a function that reads one row after the other, and tells of each, once all have come, which story it belongs to.
 * Rows are placed in the order in which they were published, however they come. Without a readable `publishedAt` a row
 * counts as published with the one before it, or at the top with the first that has one.
 */
export function storyOfRow(): (row: Row) => () => { readonly story: StoryId | undefined } {
  const entries: Rowed[] = [];
  const taken = new Set<string>();
  let stories: ReadonlyMap<string, StoryId> | undefined;
  return (row) => {
    const entry = entryOfRow(row, taken);
    entries.push(entry);
    return () => {
      stories ??= storiesOf(entries);
      return { story: stories.get(entry.id) };
    };
  };
}

/** The story of each entry, by its id. */
function storiesOf(entries: readonly Rowed[]): ReadonlyMap<string, StoryId> {
  let latestAt = entries.find(({ publishedAt }) => publishedAt)?.publishedAt ?? earliestAt;
  const timed = entries.map((entry): StoryEntry => {
    latestAt = entry.publishedAt ?? latestAt;
    return { ...entry, publishedAt: latestAt };
  });
  const memory = emptyMemory();
  const placed = timed
    .sort((one, other) => one.publishedAt.getTime() - other.publishedAt.getTime())
    .map((entry) => [entry.id, placeEntry(memory, entry).storyId] as const);
  const now = lookAgain(memory);
  return new Map(placed.map(([id, story]) => [id, now.get(id) ?? story]));
}

/**
 * @param taken the ids of the rows before, to which that of this row is added
 * @throws {TypeError} when the row has neither title nor text
 */
function entryOfRow(row: Row, taken: Set<string>): Rowed {
  const { title, text, outlet, family, publishedAt } = row;
  if (typeof title !== "string" && typeof text !== "string")
    throw new TypeError("The row has neither title nor text.");
  const at = typeof publishedAt === "string" ? readFeedDate(publishedAt) : undefined;
  const plain = {
    title: typeof title === "string" ? plainTitle(withoutMarkup(title)) : "",
    text: typeof text === "string" ? withoutMarkup(text) : "",
  };
  return {
    id: ownId(row.id, taken),
    ...plain,
    language: languageOfRow(row, `${plain.title}\n${plain.text}`),
    publishedAt: at !== undefined && at >= earliestAt ? at : undefined,
    ...(typeof outlet === "string" && outlet !== "" && { outlet }),
    ...(typeof family === "string" && family !== "" && { family }),
  };
}

/** A row's id, for stories are called after the entry that opens them: with a count where another row has it, or where it is none. */
function ownId(id: unknown, taken: Set<string>): string {
  const named = typeof id === "string" || typeof id === "number" ? String(id) : "";
  let own = named;
  for (let count = taken.size + 1; own === "" || taken.has(own); count += 1)
    own = `${named}#${count}`;
  taken.add(own);
  return own;
}

/** Some feeds escape their markup twice. */
function withoutMarkup(text: string): string {
  const once = plainText(text);
  return /&[a-z0-9#]+;|<[a-z/]/i.test(once) ? plainText(once) : once;
}
