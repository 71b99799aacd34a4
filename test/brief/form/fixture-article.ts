import { readFileSync } from "node:fs";
import { articleFromText } from "#extract/article-from-text.ts";
import type { Article } from "#model/article.ts";

/**
 * An article of `test/fixtures/articles`, written for this project.
 *
 * A file may begin with lines `language:`, `published:`, `section:` and `note:`, as its page would say
 * them; the rest is the text as a person would paste it.
 */
export function fixtureArticle(name: string): Article {
  const file = readFileSync(`test/fixtures/articles/${name}.txt`, "utf8");
  const head = /^(?:(?:language|published|section|note): .*\n)+\n/.exec(file)?.[0] ?? "";
  const says = (key: string): string | undefined =>
    new RegExp(`^${key}: (.*)$`, "m").exec(head)?.[1];
  const [published, section] = [says("published"), says("section")];
  return {
    ...articleFromText(file.slice(head.length), { language: says("language") ?? "en" }),
    ...(published !== undefined && { publishedAt: new Date(published) }),
    ...(section !== undefined && { section }),
    ...(says("note") === "live-blog" && { note: "live-blog" as const }),
  };
}
