import { describe, expect, it } from "vitest";
import { extractArticle } from "#extract/extract-article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { stories } from "../state/stories.ts";

const url = "https://news.example/2026/11/story" as CanonicalUrl;

function linesOf(body: string, title: string): readonly string[] {
  const html = `<html><head><title>${title} | The Example</title></head><body><nav><a href="/">Home</a></nav>${body}</body></html>`;
  const read = extractArticle({ url, html });
  return read.kind === "article" ? read.article.text.split("\n") : [read.kind];
}

const set = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join("");
const { en, de } = stories;

describe("stories that a page goes on with", () => {
  const own = `<article><h1>${en.title}</h1><time>6:14 a.m.</time>${set(en.paragraphs)}</article>`;
  const other = `<article><h2><p>${de.title}</p></h2><time>5:28 p.m.</time>${set(de.paragraphs)}</article>`;

  it("are left out, below its own and above it", () => {
    expect(linesOf(own + other, en.title).slice(-1)).toEqual(en.paragraphs.slice(-1));
    expect(linesOf(own + other + other, en.title).join(" ")).not.toContain(de.paragraphs[0]);
    expect(linesOf(other + own, en.title).join(" ")).not.toContain(de.paragraphs[0]);
  });

  it("are not the parts of one, each in an article inside it", () => {
    const parts = `<article><h1>${en.title}</h1>${set(en.paragraphs)}<article><h2>${de.title}</h2>${set(de.paragraphs)}</article></article>`;
    const lines = linesOf(parts, en.title);
    expect(lines).toEqual(expect.arrayContaining([...en.paragraphs, ...de.paragraphs]));
  });

  const teaser = (at: number) =>
    `<article class="item"><h3><a href="/s/${at}">Harbour council votes on the tolls of pier ${at}</a></h3><p class="description">The vote comes after months of dispute. Here is what to know before the weekend.</p></article>`;
  const headline = `<h1>${en.title}</h1><p class="description">What the town was never asked.</p>`;

  it("are left out where its own headline stands in no article, and they are links", () => {
    const [first = "", ...rest] = en.paragraphs;
    const text = `<article class="detail">${set([first])}<div class="box">${teaser(0)}</div>${set(rest)}</article>`;
    const page = `<div>${headline}${text}</div><section><h2>More</h2>${Array.from({ length: 40 }, (_, at) => teaser(at + 1)).join("")}</section>`;
    expect(linesOf(page, en.title).slice(-en.paragraphs.length)).toEqual(en.paragraphs);
  });

  it("are left out where such boxes say for machines that they hold a story", () => {
    const box = (headed: string, { paragraphs }: typeof en | typeof de) =>
      `<div class="slide" itemscope itemtype="https://schema.org/NewsArticle"><h1>${headed}</h1>${set(paragraphs)}</div>`;
    const page = `<div>${box(en.title, en)}${box(de.title, de)}</div>`;
    expect(linesOf(page, en.title)).toEqual(en.paragraphs);
  });

  const parts = (name: string, headed: string, { paragraphs }: typeof en | typeof de) =>
    `<div class="${name}"><main><h1>${headed}</h1><article>${set(paragraphs)}</article></main></div>`;

  it("are left out where they stand in boxes like its own, with their headlines beside their text", () => {
    const page = `<div id="feed">${parts("wrap", en.title, en)}${parts("wrap", de.title, de)}</div>`;
    expect(linesOf(page, en.title)).toEqual(en.paragraphs);
  });

  it("are left out where such boxes are named for stories in another language", () => {
    const box = (headed: string, { paragraphs }: typeof en | typeof de) =>
      `<div class="haber-kutu"><h1>${headed}</h1>${set(paragraphs)}</div>`;
    const page = `<div id="akis">${box(en.title, en)}${box(de.title, de)}</div>`;
    expect(linesOf(page, en.title)).toEqual(en.paragraphs);
  });

  it("are left out where such boxes tell scripts which story they hold", () => {
    const box = (headed: string, { paragraphs }: typeof en | typeof de, id: number) =>
      `<div class="nota" data-id="${id}"><h1>${headed}</h1>${set(paragraphs)}</div>`;
    const page = `<div id="infinite">${box(en.title, en, 1)}${box(de.title, de, 2)}</div>`;
    expect(linesOf(page, en.title)).toEqual(en.paragraphs);
  });

  it("are not sections of its own, headed in the same way", () => {
    const box = (headed: string, { paragraphs }: typeof en | typeof de) =>
      `<div class="block"><h1>${headed}</h1>${set(paragraphs)}</div>`;
    const lines = linesOf(`<main>${box(en.title, en)}${box(de.title, de)}</main>`, en.title);
    expect(lines).toEqual(expect.arrayContaining([...en.paragraphs, ...de.paragraphs]));
  });

  it("are not the only ones, where the page's own stands in no article", () => {
    const page = `<h1>${en.title}</h1>${other}`;
    expect(linesOf(page, en.title)).toEqual(expect.arrayContaining([...de.paragraphs]));
  });
});

describe("a page that was sent without its text", () => {
  it("is empty, whatever its owner says below", () => {
    const owner = [
      "Registered by the federal service for communications on 3 March 2015 under the number FS 77-61.",
      "Publisher: Example Portals Ltd, 12 Harbour Street, third floor, with an office for readers on Mondays.",
      "Use of what is published here is allowed only with the written consent of the owner, says the law.",
    ];
    const page = `<main><h1>${en.title}</h1></main><footer><div>${set(owner)}</div></footer>`;
    expect(linesOf(page, en.title)).toEqual(["empty"]);
  });
});
