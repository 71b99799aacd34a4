import { describe, expect, it } from "vitest";
import { parseDocument } from "#extract/dom/parse-document.ts";
import { blockFeatures } from "#extract/text/block-features.ts";
import weights from "#extract/text/block-weights.json" with { type: "json" };
import { chosenBlocks, mainText } from "#extract/text/main-text.ts";
import { pageBlocks } from "#extract/text/page-blocks.ts";
import type { PageClaims } from "#extract/text/page-facts.ts";

const claims: PageClaims = {
  title: "Bridge over the Aller closed until spring",
  description: "Inspectors found cracks in two pillars.",
  body: "",
};

const paragraphs = [
  "The bridge over the Aller will stay closed until the spring, the district said on Tuesday.",
  "Inspectors had found cracks in two of its pillars during a routine check last week.",
  "Drivers have to take the road through Verden, which adds about twelve minutes to the way.",
  "The repair is to cost 2.4 million euros, of which the state pays two thirds.",
  "Buses of line 740 turn around at the mill, and pupils are to be taken by taxi.",
  "The mayor called the decision “hard but right”, since nobody could vouch for the pillars.",
  "Work begins on 12 January if the river stays below its banks, the engineers said.",
].map((text) => `<p>${text}</p>`);

const menu = ["Home", "Politics", "Sport", "Weather", "Culture", "Jobs", "Cars", "Travel"]
  .map((name) => `<li><a href="/${name}">${name}</a></li>`)
  .join("");

function page(inner: readonly string[]): string {
  return `<html><head><title>${claims.title}</title></head><body>
    <header><nav><ul>${menu}</ul></nav></header>
    <main><article class="article"><h1>${claims.title}</h1>
    <div class="article-body">${inner.join("\n")}</div></article></main>
    <footer><p>© 2026 Aller-Bote. All rights reserved.</p><ul>${menu}</ul></footer></body></html>`;
}

function textOf(inner: readonly string[]): readonly string[] {
  return mainText(parseDocument(page(inner)), claims).map(({ text }) => text);
}

describe("the text of an article", () => {
  it("is all its paragraphs and nothing around them", () => {
    const text = textOf(paragraphs);
    expect(text).toHaveLength(paragraphs.length);
    expect(text[0]).toMatch(/^The bridge over/);
    expect(text.at(-1)).toMatch(/engineers said\.$/);
  });

  it.each([
    [
      "a caption",
      '<figure class="image"><img src="a.jpg"><figcaption class="caption">The bridge in autumn. Photo: Jan Peters/dpa</figcaption></figure>',
    ],
    [
      "a newsletter box",
      '<div class="newsletter-signup"><p>Get the latest news right in your inbox. Subscribe to our newsletter.</p></div>',
    ],
    [
      "a newsletter box in German",
      '<div class="newsletter-box"><p>Jeden Morgen das Wichtigste im Postfach: Hier den Newsletter abonnieren.</p></div>',
    ],
    [
      "a cookie notice",
      '<div class="cookie-consent"><p>We use cookies to improve your experience. By continuing you agree to our use of cookies.</p><button>Accept</button></div>',
    ],
    [
      "an appeal for money",
      '<div class="support-box"><p>Our journalism is free for all. Please support us with a donation today.</p></div>',
    ],
    [
      "a share bar",
      '<ul class="share-buttons"><li><a href="#">Share on Facebook</a></li><li><a href="#">Tweet</a></li></ul>',
    ],
    [
      "related links",
      '<div class="related"><h3>Related</h3><ul><li><a href="/1">Ferry out of service for a month</a></li><li><a href="/2">Where the roads are closed</a></li></ul></div>',
    ],
    [
      "comments",
      '<div class="comments" id="comments"><h3>3 comments</h3><div class="comment"><p>About time too.</p></div></div>',
    ],
  ])("goes without %s in its midst", (_, box) => {
    for (const at of [1, 3]) {
      const inner = [...paragraphs.slice(0, at), box, ...paragraphs.slice(at)];
      expect(textOf(inner)).toEqual(textOf(paragraphs));
    }
  });

  it("keeps what speaks of newsletters and cookies in a box that holds the article", () => {
    const more =
      "<p>The town tells drivers by newsletter, and sets no cookies for it, the mayor said on Twitter.</p>";
    const inner = [...paragraphs.slice(0, 3), more, ...paragraphs.slice(3)];
    const text = textOf([`<div class="sponsored-support">${inner.join("")}</div>`]);
    expect(text).toContain(more.replace(/<[^>]*>/g, ""));
  });

  it("has the place that stands in front of its first paragraph", () => {
    const [first = "", ...others] = paragraphs;
    const text = textOf([`<b class="place">Verden/ Aller: </b>${first}`, ...others]);
    expect(text[0]).toMatch(/^Verden\/ Aller: The bridge over/);
    expect(text).toHaveLength(paragraphs.length);
  });

  it("keeps a post that is quoted between its paragraphs", () => {
    const post =
      '<div class="embed"><blockquote class="twitter-tweet"><p>Bridge closed from now on. Please drive around.</p>— District (@district)</blockquote></div>';
    const text = textOf([...paragraphs.slice(0, 3), post, ...paragraphs.slice(3)]);
    expect(text[3]).toBe("Bridge closed from now on. Please drive around.");
  });

  it("is what Readability chose where no block is weighed well", () => {
    const blocks = pageBlocks(parseDocument(page(paragraphs)).body);
    const isChosen = blocks.map((_, index) => index === 9);
    const odds = blocks.map(() => -3);
    expect(chosenBlocks(blocks, odds, isChosen)).toEqual([blocks[9]]);
  });

  it("follows Readability beyond the blocks that are weighed", () => {
    const blocks = pageBlocks(parseDocument(page(paragraphs)).body);
    const isChosen = blocks.map((_, index) => index >= 8);
    expect(chosenBlocks(blocks, [1, -1], isChosen)).toEqual([blocks[0], ...blocks.slice(8)]);
  });
});

describe("what Readability left, outside of the box with the text", () => {
  const lead = "Two cracked pillars keep the bridge shut.";
  const notice = "Badge holders often write thoughtful notes on the towns along the river.";
  const bio = "Ida Berg has reported from the district for ten years and plays the cello.";
  const html = page([]).replace(
    '<div class="article-body"></div>',
    `<p>${lead}</p><div class="who author"><div class="about"><p>${bio}</p></div></div>
     <div class="article-body">${paragraphs.join("")}</div><div class="badges"><p>${notice}</p></div>`,
  );
  const blocks = pageBlocks(parseDocument(html).body);
  const textWith = (oddsOfOthers: number): readonly string[] => {
    const isChosen = blocks.map(({ box }) => box.parent?.element.className === "article-body");
    const odds = blocks.map(({ text }, at) => {
      if (isChosen[at] === true) return 4;
      return [lead, notice, bio].includes(text) ? oddsOfOthers : -4;
    });
    return chosenBlocks(blocks, odds, isChosen).map(({ text }) => text);
  };
  const own = paragraphs.map((text) => text.replace(/<[^>]*>/g, ""));

  it("has to look like the text where it stands below its head", () => {
    expect(textWith(0.5)).toEqual([lead, ...own]);
    expect(textWith(2)).toEqual([lead, ...own, notice]);
  });

  it("is none of it where it tells of an author", () => {
    expect(textWith(3)).not.toContain(bio);
  });
});

describe("the features of blocks", () => {
  const blocks = pageBlocks(parseDocument(page(paragraphs)).body);
  const rows = blockFeatures(
    blocks,
    blocks.map(() => false),
    claims,
  );
  const width = rows[0]?.length ?? 0;

  it("are equally many for each, all of them numbers", () => {
    expect(rows).toHaveLength(blocks.length);
    for (const row of rows) {
      expect(row).toHaveLength(width);
      expect(row.every(Number.isFinite)).toBe(true);
    }
  });

  it("are all that the weights ask for", () => {
    const asked = weights.trees.flatMap((tree) => tree.filter((_, at) => at % 2 === 0));
    expect(Math.max(...asked)).toBeLessThan(width);
    expect(new Set(asked).size).toBeGreaterThan(30);
  });
});
