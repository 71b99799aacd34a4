import { describe, expect, it } from "vitest";
import { extractArticle } from "#extract/extract-article.ts";
import { findNumbers } from "#language/numbers.ts";
import type { Article } from "#model/article.ts";
import { canonicalUrl } from "#model/canonical-url.ts";
import type { Page } from "#model/extraction.ts";
import { oddSpellings } from "../support/odd-spellings.ts";

const sentence =
  "The council voted on Tuesday to close the old bridge until the spring, officials said.";
const paragraphs = Array.from(
  { length: 8 },
  (_, n) => `<p>${sentence} Part ${n} of the report follows here.</p>`,
).join("");

function page(html: string, members: Partial<Page> = {}): Page {
  const url = canonicalUrl("https://news.example/2026/11/bridge");
  if (url === undefined) throw new Error("not a link");
  return { url, html, ...members };
}

function articleOf(html: string, members: Partial<Page> = {}): Article {
  const extraction = extractArticle(page(html, members));
  if (extraction.kind !== "article") throw new Error(`is ${extraction.kind}`);
  return extraction.article;
}

describe("reading a page", () => {
  it("keeps the digits of a number together", () => {
    const cost =
      "The repair costs 12&nbsp;000&nbsp;euros, the city council of the town said on Tuesday.";
    const { text } = articleOf(
      `<html lang="en"><h1>The old bridge closes</h1><p>${cost}</p>${paragraphs}`,
    );
    const numbers = findNumbers(text, "en").map(({ value, unit }) => [value, unit]);
    expect(numbers).toContainEqual([12_000, "EUR"]);
  });

  it.each(oddSpellings)("reads a page with %s as the plain one", (_, odd) => {
    const say = (text: string) => odd(text).replaceAll("\u00ad", "&shy;");
    const report = (spelt: (text: string) => string) => {
      const title = spelt("Größe der Brücke: Stadträte fürchten Überschwemmungen, sagt Zoë Müller");
      return `<title>${title}</title><meta property="og:site_name" content="${spelt("Kölner Bote")}"><article><h1>${title}</h1>${`<p>${spelt(`${sentence} „Über die Brücke fährt niemand mehr“, sagte Zoë Müller.`)}</p>`.repeat(8)}</article>`;
    };
    expect(articleOf(report(say))).toEqual(articleOf(report((text) => text)));
  });

  it("keeps paragraphs, headings, list items and block quotes apart", () => {
    const article = articleOf(
      `<title>Bridge</title><article><h2>What happened</h2>${paragraphs}<ul><li>First point of them all</li><li>Second point of them all</li></ul><blockquote><p>We had no choice, I am afraid.</p></blockquote></article>`,
    );
    const said = article.blocks.map(({ kind, start, end }) => [
      kind,
      article.text.slice(start, end),
    ]);
    expect(said).toContainEqual(["list-item", "First point of them all"]);
    expect(said).toContainEqual(["block-quote", "We had no choice, I am afraid."]);
    expect(said.filter(([kind]) => kind === "paragraph")).toHaveLength(8);
  });

  it("leaves out captions, navigation, forms and asides", () => {
    const article = articleOf(
      `<nav><a href="/">Home</a></nav><article>${paragraphs}<figure><img src="a.jpg"><figcaption>A bridge. Photo: Agency</figcaption></figure><aside>Most read</aside><form>Sign up<input></form></article>`,
    );
    expect(article.text).not.toMatch(/Photo|Most read|Sign up|Home/);
  });

  it("leaves out the headline where it is said again below", () => {
    const title = "Bridge over the river closed until spring";
    const article = articleOf(
      `<html><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs}<p>${title}</p>${paragraphs.replaceAll("The", "Then the")}</article></body></html>`,
    );
    expect(article.title).toBe(title);
    expect(article.text.split("\n")).not.toContain(title);
  });

  it("reads title, outlet, byline, times, section, language and wishes", () => {
    const ld = {
      "@graph": [
        {
          "@type": "NewsArticle",
          headline: "Bridge closed",
          datePublished: "2026-11-20T08:00:00+01:00",
          dateModified: "2026-11-21T08:00:00Z",
          author: [{ "@type": "Person", name: "Ada Byron" }, { name: "By Grace Hopper" }],
          publisher: { name: "The Example" },
          articleSection: "Local",
        },
      ],
    };
    const article = articleOf(
      `<html lang="en-GB"><head><title>Bridge closed | The Example</title><meta name="robots" content="max-snippet:40, noai"><script type="application/ld+json">${JSON.stringify(ld)};</script></head><body><article>${paragraphs}</article></body></html>`,
    );
    expect(article).toMatchObject({
      title: "Bridge closed",
      outlet: "The Example",
      bylines: ["Ada Byron", "Grace Hopper"],
      publishedAt: new Date("2026-11-20T07:00:00Z"),
      modifiedAt: new Date("2026-11-21T08:00:00Z"),
      section: "Local",
      language: "en",
      readStatus: "full",
      wishes: { noModel: true, snippetMax: 40 },
    });
  });

  it.each([
    [
      "its own",
      '<link rel="canonical" href="/2026/11/bridge-closed?utm_source=x">',
      "https://news.example/2026/11/bridge-closed",
    ],
    [
      "never the home page",
      '<link rel="canonical" href="https://news.example/">',
      "https://news.example/2026/11/bridge",
    ],
    [
      "never another site's",
      '<link rel="canonical" href="https://schema.org/x">',
      "https://news.example/2026/11/bridge",
    ],
    [
      "one of a sister host",
      '<link rel="canonical" href="https://www.news.example/bridge">',
      "https://www.news.example/bridge",
    ],
  ])("takes for canonical link %s", (_case, head, url) => {
    expect(articleOf(`<head>${head}</head><body><article>${paragraphs}</article>`).url).toBe(url);
  });
});

describe("what is not briefed", () => {
  it.each([
    [
      "blocked",
      "<title>Just a moment...</title><body><p>Checking your browser before accessing.</p>",
      { status: 403 },
    ],
    [
      "shell",
      '<title>News</title><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>',
      {},
    ],
    [
      "login",
      '<title>Sign in</title><body><form><input type="password"></form><p>Sign in to go on.</p>',
      {},
    ],
    [
      "consent",
      "<title>Before you continue</title><body><p>We and our partners use cookies. Accept all cookies or reject all. We value your privacy: manage consent and cookie settings.</p>",
      {},
    ],
    [
      "paywall",
      '<title>Bridge</title><script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script><body><article><p>Subscribe to continue reading.</p></article>',
      {},
    ],
    ["empty", "<title>Nothing</title><body></body>", {}],
    ["empty", "", {}],
  ] satisfies [string, string, Partial<Page>][])("is told apart: %s", (kind, html, members) => {
    expect(extractArticle(page(html, members)).kind).toBe(kind);
  });

  it("calls a short text that the page says is paid for a teaser", () => {
    const article = articleOf(
      `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script><body><article>${paragraphs}</article></body>`,
    );
    expect(article.readStatus).toBe("teaser");
  });
});

function numbered(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, n) => `${name}${n}`);
}

describe("hostile pages", () => {
  const size = 5_000_000;
  it.each([
    ["deep nesting", "<div>".repeat(size / 5)],
    ["deep inline nesting", "<b>".repeat(size / 3)],
    ["lists in lists", "<ul><li>".repeat(size / 8)],
    ["lists in lists, each with an item", "<ul><li>word</li>".repeat(size / 16)],
    ["open brackets", "<".repeat(size)],
    ["open comments", "<!--".repeat(size / 4)],
    ["open scripts", "<script>".repeat(size / 8)],
    ["one huge attribute", `<p title="${"x".repeat(size)}">Hello</p>`],
    ["very many attributes", `<p ${'a="1" '.repeat(size / 6)}>Hello</p>`],
    ["very many entities", "&amp;".repeat(size / 5)],
    ["paragraphs and items never closed", "<li><p>word ".repeat(size / 12)],
    ["parts of tables never closed", "<tr><tbody>word ".repeat(size / 16)],
    ["tables in tables", "<table><tr><td>".repeat(size / 15)],
    ["ends without beginnings", "<b>".repeat(28_000) + "</i>".repeat(size / 4)],
    ["a name of its own for each attribute", `<p ${numbered("a", size / 8).join(" ")}>Hello</p>`],
    ["a name of its own for each element", numbered("<x", size / 10).join(">t")],
    ["one endless word", `<p>${"x".repeat(size)}</p>`],
    ["a flood of paragraphs", `<p>${sentence}</p>`.repeat(size / 100)],
    ["one endless paragraph", `<p>${sentence.repeat(size / 100)}</p>`],
  ])(
    "are read in bounded time: %s",
    (_case, html) => {
      const started = process.cpuUsage();
      extractArticle(page(html));
      const { user, system } = process.cpuUsage(started);
      // Generous, as machines differ: without the bounds these take minutes or overflow the stack.
      expect((user + system) / 1e6).toBeLessThan(10);
      // The processor's time counts, whatever else the machine does.
    },
    120_000,
  );
});
