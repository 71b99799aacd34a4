import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { plainText, plainTitle } from "#feed/plain-text.ts";
import { primaryLanguage } from "#model/language.ts";
import type { StoryEntry } from "#model/story.ts";

/** An entry whose story people have named. */
export type LabelledEntry = {
  readonly entry: StoryEntry;
  readonly story: string;
  readonly kind: string;
};

/** The labelled entries, or `undefined`, said aloud, where the data is missing. */
export function labelledEntries(): readonly LabelledEntry[] | undefined {
  const folder = process.env.NEWSBRIEF_DATA ?? "../shared/data";
  const path = join(folder, "stories", "dev.jsonl");
  if (!existsSync(path)) {
    console.warn(`SKIPPED: no ${path}; set NEWSBRIEF_DATA`);
    return undefined;
  }
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return lines.map((line) => {
    const row = JSON.parse(line) as Record<string, string>;
    const {
      id = "",
      title = "",
      text = "",
      lang,
      outlet,
      publishedAt = "",
      story = "",
      kind = "",
    } = row;
    return {
      story,
      kind,
      entry: {
        id,
        title: plainTitle(plainText(title)),
        text: plainText(plainText(text)),
        language: primaryLanguage(lang),
        publishedAt: new Date(publishedAt),
        ...(outlet !== undefined && { outlet }),
      },
    };
  });
}
