import { readdirSync, readFileSync } from "node:fs";
import type { WrittenSentence } from "#brief/check/written/check-written.ts";
import { articleFromText } from "#extract/article-from-text.ts";
import type { Article } from "#model/article.ts";

/** An article of our own with what models write of it. */
export type WrittenNews = {
  readonly name: string;
  readonly article: Article;
  /** As a model writes that copies and crosses out, as it is asked to. */
  readonly asked: {
    readonly gist: WrittenSentence;
    readonly spare: WrittenSentence;
    readonly points: readonly WrittenSentence[];
    readonly next?: WrittenSentence;
  };
  /** Freely, in words of its own. */
  readonly retold: readonly WrittenSentence[];
  /** The same, each with one thing made false: who, how many, whether, when, how sure, who says it. */
  readonly twins: readonly WrittenSentence[];
};

const folder = new URL("../fixtures/retold/", import.meta.url);

/**
 * Nineteen news in seven languages, written by hand before the rules that judge what is written of them.
 *
 * Each file begins with language and headline, then the article's sentences by number, a paragraph each. The lines
 * behind them say what a sentence is (`gist`, `spare`, `point`, `next`, `said` for one retold freely, `twin` for its
 * false one) and on which sentences it rests.
 */
export const writtenNews: readonly WrittenNews[] = readdirSync(folder)
  .toSorted()
  .map((file) => read(file.replace(".txt", ""), readFileSync(new URL(file, folder), "utf8")));

function read(name: string, text: string): WrittenNews {
  const [head = "", ...lines] = text.trim().split("\n");
  const [, language = "", title = ""] = /^(\w+) (.+)$/.exec(head) ?? [];
  const paragraphs: string[] = [];
  const written: { kind: string; sentence: WrittenSentence }[] = [];
  for (const line of lines) {
    const [, kind = "", from = "", said = ""] = /^(?:([a-z]+) )?([\d,]+) (.+)$/.exec(line) ?? [];
    if (said === "") throw new Error(`${name}: cannot read “${line}”`);
    if (kind === "") paragraphs.push(said);
    else written.push({ kind, sentence: { text: said, from: from.split(",").map(Number) } });
  }
  const of = (wanted: string) =>
    written.filter(({ kind }) => kind === wanted).map(({ sentence }) => sentence);
  const [[gist], [spare], [next]] = [of("gist"), of("spare"), of("next")];
  if (gist === undefined || spare === undefined) throw new Error(`${name} has no gist`);
  return {
    name,
    article: {
      ...articleFromText([title, "", ...paragraphs].join("\n\n"), { language, title }),
      publishedAt: new Date("2025-03-06T10:00:00Z"),
    },
    asked: { gist, spare, points: of("point"), ...(next !== undefined && { next }) },
    retold: of("said"),
    twins: of("twin"),
  };
}

/** @throws when there is no news of that name */
export function newsNamed(name: string): WrittenNews {
  const found = writtenNews.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no news “${name}”`);
  return found;
}
