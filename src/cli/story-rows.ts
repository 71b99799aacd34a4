import { plainText, plainTitle } from "#feed/plain-text.ts";
import type { StoryEntry } from "#model/story.ts";
import { lookAgain } from "#story/look-again.ts";
import { placeEntry } from "#story/place-entry.ts";
import { emptyMemory } from "#story/story-memory.ts";
import { languageOfRow, type Row } from "./json-lines.ts";

/**
 * Makes a function that places one row after the other, and tells of each, once all have come, which story it belongs to.
 * Without a readable `publishedAt` a row counts as published with the one before it.
 */
export function storyOfRow(): (row: Row) => () => { readonly story: string } {
  const memory = emptyMemory();
  const taken = new Set<string>();
  let latestAt = new Date(0);
  let went: ReturnType<typeof lookAgain> | undefined;
  return (row) => {
    const entry = { ...entryOfRow(row, latestAt), id: ownId(row.id, taken) };
    latestAt = entry.publishedAt;
    const { storyId } = placeEntry(memory, entry);
    return () => {
      went ??= lookAgain(memory);
      return { story: went.get(storyId) ?? storyId };
    };
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

/** @throws {TypeError} when the row has neither title nor text */
function entryOfRow(row: Row, latestAt: Date): Omit<StoryEntry, "id"> {
  const { title, text, outlet, family, publishedAt } = row;
  if (typeof title !== "string" && typeof text !== "string")
    throw new TypeError("The row has neither title nor text.");
  const at = new Date(typeof publishedAt === "string" ? publishedAt : Number.NaN);
  return {
    title: typeof title === "string" ? plainTitle(withoutMarkup(title)) : "",
    text: typeof text === "string" ? withoutMarkup(text) : "",
    language: languageOfRow(row),
    publishedAt: Number.isNaN(at.getTime()) ? latestAt : at,
    ...(typeof outlet === "string" && outlet !== "" && { outlet }),
    ...(typeof family === "string" && family !== "" && { family }),
  };
}

/** Some feeds escape their markup twice. */
function withoutMarkup(text: string): string {
  const once = plainText(text);
  return /&[a-z0-9#]+;|<[a-z/]/i.test(once) ? plainText(once) : once;
}
