import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { plainMarkup } from "./marked-pages.ts";
import { growing } from "./template-fillers.ts";

/** A page as today's publishing systems put it out, with what a reader should find in it. */
export type TemplatePage = {
  readonly name: string;
  readonly html: string;
  readonly lines: readonly string[];
  readonly either: readonly string[];
  readonly told: PageFacts;
  /** Whether it is of the half, by coin, that nobody looked at when rules were made. */
  readonly isApart: boolean;
};

export type PageFacts = {
  readonly url: string;
  /** Of `test/fixtures/articles`; where none is, the page holds a text of its own. */
  readonly article?: string;
  readonly language: string;
  /** Whose words grow, of `templates/words.json`; those of its language unless given. */
  readonly fillers?: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly modified?: string;
  readonly outlet: string;
};

/**
 * The pages of a folder of the fixtures: news in `templates`, what else people read in `guides`, news from 2007 to 2025 in `manners`. A file opens with its facts as JSON in a comment. What stands between ⟪ and ⟫ grows:
 *
 * - `⟪p 2-4|<p>$</p>⟫`: paragraphs of its article, each block of which is the page's text; `j` the same as JSON, which is not;
 * - `⟪n 12|<li>$headline</li>⟫`: as often, each with other headlines, teasers, names and numbers of its language;
 * - `⟪css 9⟫`, `⟪js 9⟫`, `⟪svg 1⟫`: as many kilobytes of what no reader sees;
 * - `⟪title⟫` and any other fact.
 *
 * Else the marks are those of `markedPages`.
 */
export function templatePages(of = "templates"): readonly TemplatePage[] {
  const folder = new URL(`../fixtures/${of}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => templatePage(file.replace(/\.html$/, ""), folder));
}

function templatePage(name: string, folder: URL): TemplatePage {
  const source = readFileSync(new URL(`${name}.html`, folder), "utf8");
  const [head = "", json = ""] = /^<!--(\{[\s\S]*?\})-->\n?/.exec(source) ?? [];
  const given = JSON.parse(json) as Partial<PageFacts> & Omit<PageFacts, "title">;
  const [title = "", ...paragraphs] = given.article === undefined ? [] : articleOf(given.article);
  const told: PageFacts = { title, ...given };
  const marked = growing(source.slice(head.length), { told, paragraphs, seed: name });
  const texts = (form: RegExp): readonly string[] =>
    [...marked.matchAll(form)].map(([, text = ""]) => plainMarkup(text));
  return {
    name,
    html: marked.replace(/[⟦⟧⟬⟭]/g, ""),
    lines: texts(/⟦([^⟧]*)⟧/g),
    either: texts(/⟬([^⟭]*)⟭/g),
    told,
    isApart: (createHash("sha1").update(name).digest()[0] ?? 0) % 2 === 0,
  };
}

/** Title and paragraphs. */
function articleOf(name: string): readonly string[] {
  const file = readFileSync(new URL(`../fixtures/articles/${name}.txt`, import.meta.url), "utf8");
  const [, ...blocks] = file.trim().split(/\n{2,}/);
  return blocks;
}
