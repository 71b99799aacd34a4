import { describe, expect, it } from "vitest";
import { extractArticle } from "#extract/extract-article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { stories } from "../state/stories.ts";

const { title, paragraphs } = stories.en;
const [first = "", second = "", ...rest] = paragraphs;

/** The lines of a page of a story with something between its second paragraph and its third, and something below. */
function linesOf(between: string, below = ""): readonly string[] {
  const set = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join("");
  const html = `<html lang="en"><head><title>${title} | Example</title></head><body><nav><a href="/">Home</a> <a href="/n">News</a></nav><main><article><h1>${title}</h1><div class="text">${set([first, second])}${between}${set(rest)}${below}</div></article></main></body></html>`;
  const read = extractArticle({ url: "https://news.example/2026/11/s" as CanonicalUrl, html });
  return read.kind === "article" ? read.article.text.split("\n") : [read.kind];
}

const around = (...lines: readonly string[]) => [first, second, ...lines, ...rest];

describe("a passage that is set again to be seen", () => {
  const passage = second.split(/(?<=[.!?])\s/)[0] ?? "";

  it.each([
    ["in an aside", `<aside class="pull"><p>${passage}</p></aside>`],
    ["in a quotation", `<blockquote class="pullquote"><p>${passage}</p></blockquote>`],
    ["with who said it", `<div class="q"><p>${passage}</p><p>Eleanor Marsh, engineer</p></div>`],
  ])("is told once: %s", (_, set) => {
    expect(linesOf(set)).toEqual(around());
  });

  it("is none where the text does not say it", () => {
    const said = "“Nobody has asked us whether we want the pier back at all.”";
    expect(linesOf(`<blockquote><p>${said}</p></blockquote>`)).toEqual(around(said));
  });
});

describe("a small box that ends in a button", () => {
  const offer = (link: string) =>
    `<div class="teal"><h3>Plan your own pier</h3><p>Our planners draw piers for harbours of every size.</p>${link}</div>`;

  it.each([
    '<a class="btn btn-primary" href="/planner">Start now</a>',
    '<p class="wp-block-button"><a href="/planner">Start now</a></p>',
    '<a class="button" target="_blank" onclick="go()">Start now</a>',
  ])("offers something, and is none of the text: %s", (link) => {
    expect(linesOf(offer(link))).toEqual(around());
  });

  it("is one of a list where there are more of them", () => {
    const places = ["Cromer", "Southwold", "Clevedon", "Llandudno"].map(
      (place) =>
        `<div class="place"><h3>The pier of ${place}</h3><p>In ${place} the pier was built again by people of the town within a year.</p><a class="btn" href="/${place}">More</a></div>`,
    );
    expect(linesOf(places.join("")).join("\n")).toContain("In Southwold the pier was built again");
  });
});

describe("what is said to readers of screens alone", () => {
  it.each(["sr-only", "visually-hidden", "screen-reader-text"])("is left out: %s", (name) => {
    const text = `<p>${second} <span class="${name}">(opens in a new window)</span></p>`;
    const label = `<p class="${name}">End of the recommended stories of this page, press return.</p>`;
    expect(linesOf(text + label)).toEqual(around(second));
  });
});

describe("parts of a text that are set otherwise", () => {
  it("are answers below buttons, however the boxes are nested", () => {
    const pair = (question: string, answer: string) =>
      `<div class="pane"><div class="head"><button aria-expanded="false">${question}</button></div><div class="panel panel-hidden"><div><p>${answer}</p></div></div></div>`;
    const lines = linesOf(
      "",
      pair("Can I walk on it?", "Yes, from ten to four, and at night with a lamp.") +
        pair("May dogs come along?", "They may, but the planks have gaps as wide as a paw."),
    );
    expect(lines.slice(paragraphs.length)).toEqual([
      "Can I walk on it?",
      "Yes, from ten to four, and at night with a lamp.",
      "May dogs come along?",
      "They may, but the planks have gaps as wide as a paw.",
    ]);
  });

  it("are notes that lead back to their place", () => {
    const note = "He had counted them twice. The lamp was out.";
    const lines = linesOf(
      "",
      `<div class="footnote"><a id="n1" href="#a1" class="footnote-number">1</a><div class="footnote-content"><p>${note}</p></div></div>`,
    );
    expect(lines).toEqual([...paragraphs, note]);
  });

  it("are none of them headings that lead nothing", () => {
    const letter = `<div class="letter"><h3>Your day by the sea</h3><p>Sign up for our letter with the news of the coast, every evening at six.</p></div>`;
    expect(linesOf("", letter)).toEqual(paragraphs);
    expect(linesOf("", "<h2>What remains of it</h2>")).toEqual(paragraphs);
  });
});

describe("what opens below a line", () => {
  it("has the line for its heading, also where that is a link in a box named for tabs", () => {
    const tab = `<div class="tab-title" role="button" aria-expanded="false"><a href="#">Is there a ferry in winter?</a></div>`;
    const panel = `<div class="tab-content"><p>There is, unless the harbour is frozen.</p></div>`;
    expect(linesOf(`<div class="accordion"><div class="item">${tab}${panel}</div></div>`)).toEqual(
      around("Is there a ferry in winter?", "There is, unless the harbour is frozen."),
    );
  });
});

describe("a text under the headline that a button follows", () => {
  it("is no offer, however deep the headline stands", () => {
    const lines = [
      "The pier is back, and so are the ferry, the kiosk and the queue, from Monday on, whatever the tide.",
      ...paragraphs,
    ];
    const [lead = "", ...others] = lines.map((line) => `<div class="w"><p>${line}</p></div>`);
    const hero = `<section><div><div class="h"><h1>${title}</h1></div>${lead}<div><a class="button" href="/c">Ask us</a></div></div></section>`;
    const read = extractArticle({
      url: "https://news.example/2026/11/s" as CanonicalUrl,
      html: `<html lang="en"><head><title>${title} | Example</title></head><body><nav><a href="/">Home</a></nav><main>${hero}<section><div>${others.join("")}</div></section></body></html>`,
    });
    expect(read.kind === "article" ? read.article.text.split("\n") : read.kind).toEqual(lines);
  });
});

describe("a note below the box of the text", () => {
  const note = "Which was not her real name.";

  it("is its own where the page names it and leads back", () => {
    const below = `</div><div class="footnote"><a id="f1" href="#a1" class="footnote-number">1</a><div class="footnote-content"><p>${note}</p></div>`;
    expect(linesOf("", below)).toEqual([...around(), note]);
  });
});

describe("what stands beside a text in its box", () => {
  const set = (tag: string, ...lines: readonly string[]) =>
    lines.map((line) => `<${tag}>${line}</${tag}>`).join("");
  const steps = ["Open the sluice.", "Wait an hour."];

  it("is its own between two paragraphs: code, tables and steps", () => {
    const row = (tag: string, ...cells: readonly string[]) => `<tr>${set(tag, ...cells)}</tr>`;
    const code = `<div class="relative"><div><span>pier.sh</span><button>Copy</button></div><pre><code>pier --raise 4</code></pre></div>`;
    const table = `<div class="extra"><table>${row("th", "Plank", "Days")}${row("td", "oak", "90")}</table></div>`;
    const list = `<div class="extra"><ol>${steps.map((step) => `<li><div><p>${step}</p></div></li>`).join("")}</ol></div>`;
    const lines = ["pier --raise 4", "Plank", "Days", "oak", "90", ...steps];
    expect(linesOf(code + table + list)).toEqual(around(...lines));
  });

  it("is none where it leads elsewhere, or asks for something", () => {
    const links = set("li", ...steps.map((step) => `<a href="/s">${step}</a>`));
    expect(linesOf(`<div class="b"><ul>${links}</ul></div>`)).toEqual(around());
    const offer = `<div class="newsletter"><p>Ein Brief im Monat, mehr nicht.</p></div>`;
    expect(linesOf(offer)).toEqual(around());
  });

  it("is no number of a step, and two words where the box sets them apart", () => {
    const item = (at: number, amount: string, what: string) =>
      `<li class="flex gap-4"><span>${at}</span><p class="flex"><span class="w-16">${amount}</span><span>${what}</span></p></li>`;
    const list = `<ol>${item(1, "40 m", "of oak planks, cut to length")}${item(2, "9 kg", "of copper nails, cut by hand")}</ol>`;
    expect(linesOf(list)).toEqual(
      around("40 m of oak planks, cut to length", "9 kg of copper nails, cut by hand"),
    );
  });
});
