import { describe, expect, it } from "vitest";
import { itemText } from "#feed/item-text.ts";
import type { FeedItem } from "#model/feed-document.ts";

const page = "https://h.example/2026/ferry-fares";
const talk = "https://talk.example/item?id=4711";

function textOf(summary: string, item: Partial<FeedItem> = {}): string {
  const bare = { authors: [], categories: [], enclosures: [] };
  return itemText({
    ...bare,
    title: "Ferry fares rise",
    url: page,
    comments: talk,
    summary,
    ...item,
  });
}

describe("the text of an item", () => {
  it.each([
    ["a link to its comments", `<a href="${talk}">Comments</a>`, ""],
    [
      "a link to its page",
      `<p>Four euros.</p><p><a href="${page}?utm_source=rss">Go on »</a></p>`,
      "Four euros.",
    ],
    [
      "one behind its words",
      `Four euros. Only in […] <a href="${page}">Weiterlesen</a>`,
      "Four euros. Only in […]",
    ],
    [
      "a note that it shows another post",
      "Four euros.\n\n[contains quote post or other embedded content]",
      "Four euros.",
    ],
    ["such a note alone", "[contains quote post or other embedded content]", ""],
    ["one in brackets", `Four euros. [<a href="${page}">more</a>]`, "Four euros."],
    [
      "labels of such links, and counts",
      `<p>Article URL: <a href="${page}">${page}</a></p><p>Comments URL: <a href="${talk}">${talk}</a></p><p>Points: 41</p><p># Comments: 7</p>`,
      "",
    ],
  ])("has none of what leads to it: %s", (_case, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it.each([
    ["a link to elsewhere", '<a href="https://h.example/else">Comments of the port</a>'],
    ["a link within a sentence", `The port <a href="${page}">says four euros</a> from May.`],
    ["counts alone", "Ajax: 2<br>Porto: 1"],
  ])("keeps %s", (_case, html) => {
    const text = html.replaceAll(/<(?!br)[^>]*>/g, "").replace("<br>", "\n");
    expect(textOf(html)).toBe(text);
  });

  it.each([
    ["alone", "<h3>Ferry fares rise</h3><p>Four euros.</p>", {}],
    [
      "with who wrote it and when",
      "<span>Ferry fares rise</span> <span>Ann Berg</span> <span>Thu, 11/26/2026 - 06:00</span><div>Four euros.</div>",
      { authors: [{ name: "Ann Berg" }] },
    ],
    [
      "without the outlet that its title has",
      "<p>Ferry fares rise</p><p>Four euros.</p>",
      { title: "Ferry fares rise - Harbour Post" },
    ],
  ])("says its title no second time: %s", (_case, html, item) => {
    expect(textOf(html, item)).toBe("Four euros.");
  });

  it("keeps a first line that says more than the title", () => {
    const text = "Ferry fares rise to four euros.\nNobody likes it.";
    expect(textOf(text.replace("\n", "<br>"))).toBe(text);
  });

  it("is read once more where its HTML was escaped twice", () => {
    expect(textOf("&lt;p&gt;Four &amp;amp; five.&lt;/p&gt; &lt;p&gt;Euros.&lt;/p&gt;")).toBe(
      "Four & five.\nEuros.",
    );
    expect(textOf("The tag &lt;p&gt; begins a paragraph.")).toBe("The tag <p> begins a paragraph.");
  });

  it.each([
    ["of arXiv", "arXiv:2611.11004v1 Announce Type: new \nAbstract: We show a bound. It is tight."],
    [
      "of arXiv with a reference",
      "arXiv:2611.11004v1 Announce Type: new \nAbstract: We show a bound. It&#32;is tight.",
    ],
    [
      "of PubMed",
      "<p>Occup Med. 2026 Nov 24;12(3):45-52.</p><p><b>ABSTRACT</b></p><p>We show a bound. It is tight.</p>",
    ],
  ])("begins with the abstract of a paper: %s", (_case, html) => {
    expect(textOf(html)).toBe("We show a bound. It is tight.");
    expect(textOf("An abstract: we like it.\nAbstract art sells.")).toBe(
      "An abstract: we like it.\nAbstract art sells.",
    );
  });

  it("is what its pictures show where it has no words", () => {
    const pictures = '<img src="a.png" alt="logo"><img src="b.png" alt="Two captains at a bar">';
    expect(textOf(pictures)).toBe("Two captains at a bar");
    expect(textOf(`${pictures}<p>Four euros.</p>`)).toBe("Four euros.");
  });
});
