import { readdirSync } from "node:fs";
import { type Language, primaryLanguage } from "#model/language.ts";
import type { StoryEntry } from "#model/story.ts";
import { dataFile, researchRows } from "../research-data.ts";

const perDay = 240;
const daysMax = 3;
const outlets = 8;

type Article = { readonly title?: string; readonly text: string };

/**
 * Real articles of many years, put together as if they were the news of one day: few of them are about one event, while
 * all share the politicians, clubs and places of one country. Days of entries by language; empty, said aloud, where the
 * data is missing.
 *
 * @param textLengthMax characters of each article that its feed gives
 */
export function unrelatedDays(
  language: Language,
  textLengthMax: number,
): readonly (readonly StoryEntry[])[] {
  return daysOf("dev", `${language}-`, language, textLengthMax);
}

/** Days of 240 French articles of the open training news, to learn from what does not belong together. */
export function unrelatedToLearnFrom(): readonly (readonly StoryEntry[])[] {
  return daysOf("train-open", "fr-orangesum", "fr", 220);
}

function daysOf(
  part: string,
  files: string,
  language: Language,
  textLengthMax: number,
): readonly (readonly StoryEntry[])[] {
  const folder = dataFile(`news/${part}`);
  if (folder === undefined) return [];
  const rows = readdirSync(folder)
    .filter((name) => name.startsWith(files))
    .flatMap((name) => researchRows<Article>(`news/${part}/${name}`) ?? []);
  const days = Math.min(daysMax, Math.floor(rows.length / perDay));
  return [...Array(days).keys()].map((day) =>
    rows.slice(day * perDay, (day + 1) * perDay).map(({ title = "", text }, index) => ({
      id: `${day}-${index}`,
      title,
      text: text.slice(0, textLengthMax),
      language: primaryLanguage(language),
      outlet: `Outlet ${index % outlets}`,
      publishedAt: new Date(Date.UTC(2026, 2, 3, 0, index * 6)),
    })),
  );
}
