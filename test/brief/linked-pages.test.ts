import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { writeBrief } from "#brief/write-brief.ts";
import { extractArticle } from "#extract/extract-article.ts";
import type { Article } from "#model/article.ts";
import type { Brief } from "#model/brief.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { wordF1 } from "../bench/word-f1.ts";
import { type MarkedPage, markedPages } from "../extract/marked-pages.ts";

/** What an editor, before any brief of it was seen, asked of a page that people send links of. */
type ExpectedPage = {
  readonly page: string;
  /** `none` where nobody could brief it. */
  readonly kind: string;
  readonly title?: string;
  /** Another title that would do. */
  readonly title2?: string;
  readonly authors?: readonly string[];
  readonly day?: string;
  /** Parts of the sentences that may be the gist. */
  readonly gist?: readonly string[];
  /** What no line of the brief may hold, unless the page's title does. */
  readonly never?: readonly string[];
  /** Parts of what may come next. */
  readonly next?: readonly string[];
  /** What is still another than asked for. */
  readonly stillWrong?: readonly string[];
};

/** F1 of words that a text has at the least. */
const textMin = 0.97;

const expected: readonly ExpectedPage[] = JSON.parse(
  readFileSync(new URL("../fixtures/links/expected.json", import.meta.url), "utf8"),
);
const pages = new Map(markedPages("links").map((page) => [`${page.name}.html`, page]));

function faultsOf(asked: ExpectedPage, { html, lines, either }: MarkedPage): readonly string[] {
  const url = `https://pages.example/2026/${asked.page}` as CanonicalUrl;
  const read = extractArticle({ url, html });
  if (read.kind !== "article") {
    const kind = read.kind === "not-an-article" ? read.reason : read.kind;
    return kind === asked.kind || asked.kind === "none" ? [] : ["kind"];
  }
  const { article } = read;
  const written = writeBrief(article, { length: "standard" });
  if (asked.kind === "none") return written.ok ? ["kind"] : [];
  const text = article.text.split("\n").filter((line) => !either.includes(line));
  const { authors, day, title, title2 } = asked;
  return [
    ...((article.note ?? article.readStatus) === asked.kind ? [] : ["kind"]),
    ...(wordF1(text.join("\n"), lines.join("\n")) < textMin ? ["text"] : []),
    ...([title, title2].includes(article.title) ? [] : ["title"]),
    ...(authors === undefined || same(authors, article.bylines) ? [] : ["authors"]),
    ...(day === undefined || day === article.publishedDay ? [] : ["day"]),
    ...(written.ok ? faultsOfBrief(asked, article, written.value) : ["brief"]),
  ];
}

function faultsOfBrief(asked: ExpectedPage, article: Article, brief: Brief): readonly string[] {
  const { gist, headline, next, points, quotation } = brief;
  const sourceOf = ({ receipts, text }: Brief["gist"]): string =>
    [text, ...receipts.map((receipt) => receipt.text)].join(" ");
  const told = [gist, ...points, ...(next === undefined ? [] : [next])].map(({ text }) => text);
  const lines = [...told, quotation?.text ?? "", headline === article.title ? "" : headline];
  const isNext = (part: string): boolean => next !== undefined && sourceOf(next).includes(part);
  return [
    ...(asked.gist?.some((part) => sourceOf(gist).includes(part)) === false ? ["gist"] : []),
    ...(asked.never?.some((part) => lines.some((line) => line.includes(part))) ? ["line"] : []),
    ...(next !== undefined && asked.next?.some(isNext) === false ? ["next"] : []),
  ];
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join() === [...other].sort().join();
}

describe("pages that people send links of", () => {
  it.each(expected.map((asked) => [asked.page, asked] as const))("%s", (name, asked) => {
    const page = pages.get(name);
    expect(page && faultsOf(asked, page)).toEqual(asked.stillWrong ?? []);
  });

  it("are all in the list", () => {
    expect(expected.map(({ page }) => page).sort()).toEqual([...pages.keys()].sort());
    expect(expected.length).toBeGreaterThanOrEqual(40);
  });
});
