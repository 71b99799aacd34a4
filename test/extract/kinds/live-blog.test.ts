import { describe, expect, it } from "vitest";
import { writeBrief } from "#brief/write-brief.ts";
import { extractArticle } from "#extract/extract-article.ts";
import { summaryPost } from "#extract/kinds/live-summary.ts";
import type { Article } from "#model/article.ts";
import { canonicalUrl } from "#model/canonical-url.ts";

type Post = { readonly at: string; readonly head?: string; readonly text: string };

const posts: readonly Post[] = [
  {
    at: "17:40",
    text: "Rail operator Northline says no trains will run north of Selsea before Thursday morning because water stands on the tracks.",
  },
  {
    at: "16:55",
    head: "Quay closed",
    text: "People are carrying sandbags to the shops on the quay, and the harbour master tells everybody to stay away from it.",
  },
  {
    at: "15:30",
    text: "All eleven schools in the borough close at noon, the council says. Parents are asked to collect their children.",
  },
  {
    at: "14:10",
    text: "The fire brigade says that it has had four hundred calls since the morning, most of them because of cellars full of water.",
  },
];
const lead =
  "A storm has killed two people and driven 3,000 from their homes in Westmere, where the river broke its banks.";
const points = [
  "Two people have died and one is missing, police say",
  "The dam at Alston holds, engineers say",
];
const list = `<ul>${points.map((text) => `<li>${text}</li>`).join("")}</ul>`;
const links = `<ul>${["Storm in pictures: the night the river came", "How to dry a flooded cellar without a pump"].map((text) => `<li><a href="/other">${text}</a></li>`).join("")}</ul>`;

function postHtml({ at, head = "", text }: Post, attributes = ""): string {
  const title = head === "" ? "" : `<h3>${head}</h3>`;
  return `<article ${attributes}><time datetime="2026-03-03T${at}Z">${at}</time>${title}<p>${text}</p></article>`;
}

function live(inMain: string, head = "", lang = "en"): Article {
  const url = canonicalUrl("https://gazette.example/news/live/storm");
  if (url === undefined) throw new Error("not a link");
  const title = lang === "de" ? "Liveticker: Streik der Bahn" : "Storm live: the river in Westmere";
  const html = `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body><nav><a href="/">Home</a></nav><main><h1>${title}</h1>${inMain}</main></body></html>`;
  const extraction = extractArticle({ url, html });
  if (extraction.kind !== "article") throw new Error(`is ${extraction.kind}`);
  expect(extraction.article.note).toBe("live-blog");
  return extraction.article;
}

/** What stands above the first heading, and the headings. */
function partsOf({ blocks, text }: Article) {
  const said = blocks.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) }));
  const first = said.findIndex(({ kind }) => kind === "heading");
  return {
    summary: said.slice(0, first).map((each) => each.text),
    headings: said.filter(({ kind }) => kind === "heading").map((each) => each.text),
  };
}

function gistOf(article: Article): string {
  const brief = writeBrief(article, { length: "standard" });
  return brief.ok ? brief.value.gist.text : brief.problem.kind;
}

const feed = `<div>${posts.map((post) => postHtml(post)).join("")}</div>`;
const times = ["17:40", "Quay closed", "15:30", "14:10"];

describe("a live blog", () => {
  it.each([
    ["a paragraph", `<p>${lead}</p>${feed}`, [lead]],
    ["a box of key points", `<section><h2>Key points</h2>${list}</section>${feed}`, points],
    ["an aside", `<aside><h2>What we know so far</h2>${list}</aside>${feed}`, points],
    ["an aside in a box", `<div><aside>${list}</aside></div>${feed}`, points],
    ["a header", `<header><p>${lead}</p>${list}</header>${feed}`, [lead, ...points]],
    [
      "the list of posts",
      feed.replace("<div>", `<div><section><h2>Summary</h2>${list}</section>`),
      points,
    ],
    [
      "a paragraph, not links to other stories",
      `<p>${lead}</p><aside>${links}</aside>${feed}`,
      [lead],
    ],
  ])("has its summary from %s above the posts, and opens with it", (_where, html, summary) => {
    const article = live(html);
    expect(partsOf(article)).toEqual({ summary, headings: times });
    expect(summary.map((text) => text.slice(0, 30))).toContain(gistOf(article).slice(0, 30));
  });

  it("opens with what happened, not with a greeting above the posts", () => {
    const greeting =
      "Follow the storm with us all day, and tell us what you see from your window at home.";
    expect(gistOf(live(`<p>${greeting}</p><p>${lead}</p>${feed}`))).toContain("A storm has killed");
    expect(gistOf(live(`<p>${greeting}</p>${feed}`))).toContain("Rail operator Northline");
  });

  it("has no line of its page about scripts for a summary", () => {
    const line = "Show key events only Please turn on JavaScript to use this feature";
    expect(partsOf(live(`<p>${lead}</p><p>${line}</p>${feed}`)).summary).toEqual([lead]);
  });

  it("takes no list of its posts by their times for a summary", () => {
    const events = posts.map(
      ({ at }) =>
        `<li><time datetime="2026-03-03T${at}Z">${at}</time> What came at this time of day</li>`,
    );
    expect(partsOf(live(`<ul>${events.join("")}</ul>${feed}`)).summary).toEqual([]);
  });

  const early = { at: "11:00", text: lead };
  it.each([
    ["the page pins", postHtml({ ...early, at: "17:50" }, 'class="post is-pinned"')],
    ["was left on top, though older", postHtml(early)],
    ["calls itself so", postHtml({ ...early, at: "17:00", head: "What we know so far" })],
    ["calls itself so in German", postHtml({ ...early, at: "17:00", head: "Das Wichtigste" })],
    ["calls itself so in Russian", postHtml({ ...early, at: "17:00", head: "Главное" })],
    [
      "calls itself so in Japanese",
      postHtml({ ...early, at: "17:00", head: "これまでに分かっていること" }),
    ],
  ])("opens with the post that %s", (_why, post) => {
    const article = live(feed.replace("<div>", `<div>${post}`));
    expect(partsOf(article)).toEqual({ summary: [lead], headings: times });
    expect(gistOf(article)).toContain("A storm has killed two people");
  });

  it("opens with the post that sums up, among those that JSON-LD tells in any order", () => {
    const told = [posts[2], { at: "11:00", head: "Key points", text: lead }, posts[0], posts[1]];
    const ld = {
      "@type": "LiveBlogPosting",
      liveBlogUpdate: told.map((post) => ({
        "@type": "BlogPosting",
        datePublished: `2026-03-03T${post?.at}:00+01:00`,
        headline: post?.head,
        articleBody: post?.text,
      })),
    };
    const article = live("", `<script type="application/ld+json">${JSON.stringify(ld)}</script>`);
    expect(partsOf(article)).toEqual({ summary: [lead], headings: times.slice(0, 3) });
  });

  it("has its first post left on top where two others at least go back, and in no row of two", () => {
    const posted = (...times: readonly number[]) => times.map((at) => ({ at, blocks: [] }));
    expect(summaryPost(posted(1, 4, 3))).toEqual({ at: 1, blocks: [] });
    expect(summaryPost(posted(1, 2))).toBeUndefined();
    expect(summaryPost([])).toBeUndefined();
  });

  it("opens with the newest posts where nothing sums up", () => {
    const { summary, headings } = partsOf(live(feed));
    expect({ summary, headings }).toEqual({ summary: [], headings: times });
  });
});
