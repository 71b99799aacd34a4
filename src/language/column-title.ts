import type { StoryEntry } from "#model/story.ts";
import { columnTitleLists } from "./column-title-lists.ts";

const {
  roundUps,
  pastimes,
  weather,
  hazards,
  programmes,
  tips,
  notices,
  advertising,
  tables,
  further,
  unspaced,
  signed,
  sections,
} = columnTitleLists;

const anyOf = (forms: readonly string[]): string => `(?:${forms.join("|")})`;

/** Titles of columns that gather many events or none. */
const columnTitle = new RegExp(
  `(?<!\\p{L})${anyOf([
    ...[
      ...roundUps,
      ...pastimes,
      ...programmes,
      ...tips,
      ...notices,
      ...advertising,
      ...tables,
      ...further,
    ],
    `(?<!alerte )${anyOf(weather)}(?!.*${anyOf(hazards)})`,
  ])}(?!\\p{L})|${anyOf(unspaced)}`,
  "iu",
);

const columnSection = new RegExp(`/${anyOf(sections)}/`, "iu");

/** Titles of columns that somebody signs: they say who writes, and nothing of the event, if there is one. */
const signedTitle = new RegExp(anyOf(signed), "iu");

/** Whether an entry is of a column that gathers many events or none, so that it is of no story. */
export function isRoundUp({ title, url }: Pick<StoryEntry, "title" | "url">): boolean {
  return (
    columnTitle.test(title) || (url !== undefined && columnSection.test(new URL(url).pathname))
  );
}

/** Whether a title is that of a signed column, whatever it is about this time. */
export function isSignedTitle(title: string): boolean {
  return signedTitle.test(title.trim());
}

/** Whether an entry is of a column rather than of one event. */
export function isColumn(entry: Pick<StoryEntry, "title" | "url">): boolean {
  return isRoundUp(entry) || isSignedTitle(entry.title);
}
