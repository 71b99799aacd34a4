import { describe, expect, it } from "vitest";
import { withoutOutlet } from "#extract/metadata/without-outlet.ts";
import { metadataOf } from "../../support/page-facts.ts";

function titleOf(head: string, body: string, url?: string): string | undefined {
  const html = `<html><head>${head}</head><body>${body}<p>Text of the article.</p></body></html>`;
  return metadataOf(html, url === undefined ? {} : { url }).facts.title;
}

const og = (title: string): string => `<meta property="og:title" content="${title}">`;

describe("the headline", () => {
  it.each([
    [
      "the heading that the title means",
      "<title>Bridge closed | Example</title>",
      "<h1>Bridge closed</h1>",
      "Bridge closed",
    ],
    [
      "not the name of the site as heading",
      "<title>The Example » Bridge closed till May</title>",
      '<h1><a href="/">The Example</a></h1><h2>Bridge closed till May</h2>',
      "Bridge closed till May",
    ],
    [
      "not the site's name where a heading repeats a part of the title",
      "<title>Kinder und Arbeit » Pro Kids e.V.</title>",
      "<h1>Pro Kids e.V.</h1><h2>Kinder und Arbeit</h2>",
      "Kinder und Arbeit",
    ],
    [
      "without a kicker that stands in it",
      `${og("Bridge stays closed till May")}`,
      "<h1><span>Westmere</span> Bridge stays closed till May</h1>",
      "Bridge stays closed till May",
    ],
    [
      "with a space between what stands in elements of its own",
      "<title>x</title>",
      "<h1>Closed for good.<span>Bridge of Westmere</span></h1>",
      "Closed for good. Bridge of Westmere",
    ],
    [
      "without the writer's name behind it",
      og("橋脚にひび割れ、古い橋が春まで通行止め（写真＝共同）"),
      "<h1><span>橋脚にひび割れ、古い橋が春まで通行止め</span><br><span>編集委員 山田太郎</span></h1>",
      "橋脚にひび割れ、古い橋が春まで通行止め",
    ],
    [
      "without a date in front of it",
      og("Bridge stays closed till May: what drivers have to know"),
      "<h1><span>1 February 2022</span> <span>Bridge stays closed till May</span></h1>",
      "Bridge stays closed till May",
    ],
    [
      "whole, where the heading breaks off",
      og("The bridge project: better roads for all"),
      "<h2>The bridge project:</h2>",
      "The bridge project: better roads for all",
    ],
    [
      "the one heading, where titles are made for search engines",
      og("Bridges: all you need to know"),
      "<h1>Why the old bridge of Westmere stays closed</h1>",
      "Why the old bridge of Westmere stays closed",
    ],
    [
      "what machines are told, where nothing is printed",
      og("Bridge closed"),
      "<p>Hello</p>",
      "Bridge closed",
    ],
    [
      "without markup and entities written twice",
      og("Bridge &amp;amp; tunnel &lt;b&gt;closed&lt;/b&gt;"),
      "",
      "Bridge & tunnel closed",
    ],
    [
      "of JSON-LD",
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge closed"}</script>',
      "",
      "Bridge closed",
    ],
    [
      "without a kicker that is named for one",
      `${og("Bridge stays closed in Westmere - Bridge stays closed till May")}`,
      '<h1><span class="roofline">Bridges of Westmere</span> Bridge stays closed till May</h1>',
      "Bridge stays closed till May",
    ],
    [
      "without the mark that links to it",
      og("Old bridge closed - Docs"),
      '<h1>Old bridge closed<a class="headerlink" href="#old">¶</a></h1>',
      "Old bridge closed",
    ],
    [
      "not the site's name with its slogan beside it",
      "<title>Bridge closed » ProRiver e.V.</title><meta property='og:site_name' content='ProRiver e.V.'>",
      "<h1><span>ProRiver e.V.</span> <span>Friends of all rivers and of their banks</span></h1><h2>Bridge closed</h2>",
      "Bridge closed",
    ],
    [
      "not the section, though the title has it behind",
      `<title>Old bridge closed till May | Westmere | Example</title>${og("Old bridge closed till May")}`,
      "<h1>Westmere</h1>",
      "Old bridge closed till May",
    ],
    [
      "the first heading, where the titles are the outlet's name",
      "<title>The Example</title><meta property='og:site_name' content='The Example'>",
      "<h1>Alternative ways over the river</h1><h1>The Example Newsletter</h1>",
      "Alternative ways over the river",
    ],
    [
      "not the name of the site's menu",
      `${og("Old bridge closed till May")}<meta property='og:site_name' content='Courier Mail'>`,
      "<h1>CourierMailSections</h1>",
      "Old bridge closed till May",
    ],
    [
      "whole, where what opens it is a word of the outlet's name",
      "<title>Offshore – clean power from the sea</title><meta property='og:site_name' content='Foundation Offshore'>",
      "",
      "Offshore – clean power from the sea",
    ],
    [
      "without the section behind it",
      og("Old bridge closed till May - Politics"),
      "",
      "Old bridge closed till May",
    ],
    [
      "not the heading of another article",
      `${og("Bridge closed till May")}`,
      "<h1>Bridge closed till May</h1><aside><h1>Tunnel opened</h1></aside>",
      "Bridge closed till May",
    ],
  ])("is %s", (_case, head, body, title) => {
    expect(titleOf(head, body)).toBe(title);
  });

  it("is the heading that the address repeats", () => {
    const url = "https://news.example/2024/gift-guide-winter-22";
    const head = og("Gifts | Example | Look now!");
    const body = "<h1>My own gift guide for the winter</h1><h1>Shop</h1>";
    expect(titleOf(head, body, url)).toBe("My own gift guide for the winter");
  });

  it("in capitals is as one of the page's other titles has it", () => {
    const head = `<title>Old bridge in Westmere closed</title>${og("OLD BRIDGE IN WESTMERE CLOSED")}`;
    expect(titleOf(head, "<h1>OLD BRIDGE IN WESTMERE CLOSED</h1>")).toBe(
      "Old bridge in Westmere closed",
    );
  });

  it("in capitals only has its words as the text writes them", () => {
    const text = "The bridge in Westmere was built by NATO engineers, and Westmere loves it.";
    const body = `<h1>NATO CLOSES BRIDGE IN WESTMERE</h1><p>${text}</p>`;
    expect(titleOf(og("NATO CLOSES BRIDGE IN WESTMERE"), body)).toBe(
      "NATO closes bridge in Westmere",
    );
  });

  it("in a script without capitals keeps its brands", () => {
    expect(titleOf(og("新しい橋を渡る「ペン」、CUTPEN が登場"), "")).toBe(
      "新しい橋を渡る「ペン」、CUTPEN が登場",
    );
  });

  const long =
    "The board kept two courses of Latin, and gave up on teaching the young how to drive.";

  it.each([
    ["Urban Quarter | Features | The Pigeon Detective", "The Pigeon Detective"],
    ["Urban Quarter: The Pigeon Detective", "The Pigeon Detective"],
    ["The Pigeon Detective - Features - Urban Quarter", "The Pigeon Detective"],
  ])("is the part of %s that an old page prints above its text", (title, headline) => {
    const top = `<a href="/">Urban Quarter</a><br>Features<br>`;
    const body = `${top}<font size="5">The Pigeon Detective</font><br><br>${long} ${long}<br>Features<br>`;
    expect(titleOf(`<title>${title}</title>`, body)).toBe(headline);
  });

  it("is not a heading of the text that repeats an end of the title", () => {
    const body = `<p>海外学生看两会：前后大不同</p><p>前后大不同</p><p>${long}</p>`;
    expect(titleOf("<title>海外学生看两会：前后大不同_教育频道_青年网</title>", body)).toBe(
      "海外学生看两会：前后大不同",
    );
  });

  it("may be absent", () => {
    expect(titleOf("", "")).toBeUndefined();
  });
});

describe("the outlet's name", () => {
  it.each([
    ["Bridge closed | Spiegel Online", ["spiegel.de", "spiegel"], "Bridge closed"],
    ["n-tv: Bridge closed - n-tv.de", ["ntv"], "n-tv: Bridge closed"],
    ["Example » Archive » Bridge closed", ["Example"], "Archive » Bridge closed"],
    ["Bridge closed | example.com | Your paper since 1896", [], "Bridge closed"],
    ["Bridge closed - Politics - The Example", ["The Example"], "Bridge closed - Politics"],
    ["Bridge closed – a turning point", ["The Example"], "Bridge closed – a turning point"],
    ["The Example", ["The Example"], "The Example"],
    ["Node.js | A guide", ["Example"], "Node.js | A guide"],
    ["E-Bike-Test: which is best", ["Example"], "E-Bike-Test: which is best"],
    ["橋が閉鎖：日本新聞", ["日本新聞"], "橋が閉鎖"],
    ["Maire : « Le pont ferme » - L’Écho", ["L’Écho"], "Maire : « Le pont ferme »"],
    ["REPORT | Calder Vale 3-2 Stowe", ["Calder Vale 3-2 Stowe"], "REPORT | Calder Vale 3-2 Stowe"],
  ])("is taken from %s", (title, names, rest) => {
    expect(withoutOutlet(title, names)).toBe(rest);
  });
});

it("is without the number of an issue in an element of its own", () => {
  const html =
    "<html><head><title>Uploads of two boats fail since Monday · Issue #4471 · brook/skiff</title></head><body><h1><bdi>Uploads of two boats fail since Monday</bdi> <span>#4471</span></h1><p>They fail.</p></body></html>";
  expect(metadataOf(html).facts.title).toBe("Uploads of two boats fail since Monday");
});
