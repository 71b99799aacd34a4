import { describe, expect, it } from "vitest";
import { extractArticle } from "#extract/extract-article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { stories } from "../state/stories.ts";

const { title, paragraphs } = stories.en;
const [first = "", second = "", ...rest] = paragraphs;

/** The lines of a page of a story with something between its second paragraph and its third. */
function linesOf(between: string): readonly string[] {
  const set = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join("");
  const html = `<html lang="en"><head><title>${title} | Example</title></head><body><main><article><h1>${title}</h1><div class="text">${set([first, second])}${between}${set(rest)}</div></article></main></body></html>`;
  const read = extractArticle({ url: "https://news.example/2026/11/s" as CanonicalUrl, html });
  return read.kind === "article" ? read.article.text.split("\n") : [read.kind];
}

const around = (...lines: readonly string[]) => [first, second, ...lines, ...rest];
const bio =
  "<p>Jan Peters was born in 1988 and has stood in more harbours than he can count. He studied tides.</p>";

describe("a small box that says in its first line what it is", () => {
  it.each([
    ["who the author is", `<section><header>Zur Autorin</header><div>${bio}</div></section>`],
    ["the same", `<div class="k"><h4>About the author</h4>${bio}</div>`],
    [
      "what to read next",
      '<section><h2>Recommended from Editorial</h2><ol><li><a href="/a"><h3>Rural post offices could take deposits, report says</h3></a></li><li><a href="/b"><h3>Why the hockey arena may outlive the school</h3></a></li></ol></section>',
    ],
    [
      "the same in one paragraph",
      '<p><b>Artículos relacionados</b><br>• Lo que pagan los puertos este año: <a href="/a">ayudas para muelles y diques, una por una</a></p>',
    ],
  ])("is none of the text: %s", (_, box) => {
    expect(linesOf(box)).toEqual(around());
  });

  it("is of the text where sentences follow", () => {
    const said = "A pier of the same kind stood at Saltcombe until 1931, and it was never missed.";
    expect(linesOf(`<section><h2>Related</h2><p>${said}</p></section>`)).toContain(said);
  });
});

describe("a box that only scripts and readers of screens see named", () => {
  it("is a byline", () => {
    const box =
      '<section role="region" aria-labelledby="article-byline"><strong>Article information</strong><ul><li>Author, Ann Lee and Pete Dorn</li><li>Role, Example News correspondents</li></ul></section>';
    expect(linesOf(box)).toEqual(around());
  });
});

describe("what an outlet tells of itself on every page", () => {
  it.each([
    [
      "how it works",
      '<section class="TransparencyBox__root___s1"><h1>How we work</h1><p>We put a claim to two sources before we pass it on, and where there was no time for that we say so.</p></section>',
    ],
    [
      "that an account is in use elsewhere",
      "<section><p>What happened?</p><p>Somebody has opened The Example with your subscription on another device.</p><p>With a subscription for two, each of you reads with an account of their own, and it costs two euros more a month.</p></section>",
    ],
  ])("is none of the text: %s", (_, box) => {
    expect(linesOf(box)).toEqual(around());
  });

  it("is of the text where an article tells of devices", () => {
    const said =
      "The harbour's account was opened on another device in May, and nobody saw who did it.";
    expect(linesOf(`<p>${said}</p>`)).toEqual(around(said));
  });
});

describe("what is said of a picture", () => {
  const caption = "The pier of Saltcombe on the morning after the storm took its head.";

  it.each([
    [
      "beside who took it",
      `<figure><img src="p.jpg"><figcaption><p>${caption}</p><span>Photo: Jan Peters</span></figcaption></figure>`,
    ],
    [
      "with a label for readers of screens",
      `<figure><img src="p.jpg"><figcaption><span class="v">Image caption, </span><p>${caption}</p></figcaption></figure>`,
    ],
    ["in one link with it", `<a href="/photo"><div><img src="p.jpg"></div><p>${caption}</p></a>`],
  ])("is none of the text: %s", (_, figure) => {
    expect(linesOf(figure)).toEqual(around());
  });

  it("nor is a line that a mark has point elsewhere", () => {
    expect(
      linesOf('<p><a href="/a">►Harbour towns want their money back from the state</a></p>'),
    ).toEqual(around());
  });
});
