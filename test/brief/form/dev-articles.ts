import { existsSync, readdirSync, readFileSync } from "node:fs";
import { articleFromText } from "#extract/article-from-text.ts";
import type { Article } from "#model/article.ts";

const folder = `${process.env.NEWSBRIEF_DATA ?? "../shared/data"}/news/dev`;

/** Whether the research data is there; says so when it is not. */
export function hasDevArticles(): boolean {
  if (existsSync(folder)) return true;
  process.stderr.write(`SKIPPED: no news in ${folder} (set NEWSBRIEF_DATA)\n`);
  return false;
}

export type DevArticle = { readonly id: string; readonly article: Article };

/** Every `step`th article of each set of the research data. */
export function devArticles(step: number): readonly DevArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) =>
      readFileSync(`${folder}/${name}`, "utf8")
        .split("\n")
        .filter((line, index) => line !== "" && index % step === 0)
        .map(articleOf),
    );
}

function articleOf(line: string): DevArticle {
  const row = JSON.parse(line) as {
    readonly id: string;
    readonly text: string;
    readonly lang: string;
    readonly title?: string;
    readonly date?: string;
  };
  const title = row.title === undefined || row.title === "" ? {} : { title: row.title };
  const article = articleFromText(row.text, { language: row.lang, ...title });
  return {
    id: row.id,
    article: { ...article, ...(row.date !== undefined && { publishedAt: new Date(row.date) }) },
  };
}
