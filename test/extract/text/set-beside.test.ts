import { describe, expect, it } from "vitest";
import { extractArticle } from "#extract/extract-article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { stories } from "../state/stories.ts";

const { title, paragraphs } = stories.en;
const set = paragraphs.map((line) => `<p>${line}</p>`).join("");

function linesOf(main: string, name = "mw-parser-output"): readonly string[] {
  const html = `<html lang="en"><head><title>${title} | Example</title></head><body><nav><a href="/">Home</a></nav><main>${main.replace("TEXT", `<div class="${name}">`)}</main></body></html>`;
  const read = extractArticle({ url: "https://wiki.example/pier" as CanonicalUrl, html });
  return read.kind === "article" ? read.article.text.split("\n") : [read.kind];
}

describe("what is set beside a text", () => {
  it("is a wiki's box of facts, and what it says of its pictures", () => {
    const facts = `<table class="infobox vcard"><tr><th>Length</th><td>212 metres</td></tr><tr><th>Town</th><td>Westmere in the county of the same name</td></tr></table>`;
    const thumb = `<div class="thumb"><div class="thumbcaption">The pier in 1984, as it was seen from the town.</div></div>`;
    const page = `<h1>${title}</h1>TEXT${facts}${set}${thumb}<p>${paragraphs[0]}</p></div>`;
    expect(linesOf(page)).toEqual([...paragraphs, paragraphs[0]]);
    expect(linesOf(page, "text").join(" ")).toContain("212 metres");
  });

  it("is a small box with a button and a label that asks to subscribe", () => {
    const [first = "", ...rest] = paragraphs.map((line) => `<p>${line}</p>`);
    const box = (label: string, end: string) =>
      `<div class="x9"><div>${label}</div><div>The Tide</div><div>What the sea did, every Friday at six.</div>${end}</div>`;
    const page = (inner: string) => `<h1>${title}</h1><div>${first}${inner}${rest.join("")}</div>`;
    expect(linesOf(page(box("Newsletter", "<button>Send it to me</button>")))).toEqual(paragraphs);
    expect(linesOf(page(box("Newsletter", '<input type="email">')))).toEqual(paragraphs);
  });

  it("is a poll by its name, with answers to press", () => {
    const [first = "", ...rest] = paragraphs.map((line) => `<p>${line}</p>`);
    const box = (name: string) =>
      `<div class="${name}"><h3>Are you afraid of the sea?</h3><form><button>Yes</button><button>No</button></form><p>1,204 readers have voted so far.</p></div>`;
    const page = (name: string) =>
      `<h1>${title}</h1><div>${first}${box(name)}${rest.join("")}</div>`;
    expect(linesOf(page("mol-poll"))).toEqual(paragraphs);
    expect(linesOf(page("pollution"))).toContain("1,204 readers have voted so far.");
  });

  it("is no lead under the page's headline, though a button ends it", () => {
    const lead = "We build piers, sea walls and kiosks, and mend what storms have left of them.";
    const hero = `<section class="hero"><h1>${title}</h1><p>${lead}</p><a class="btn" href="/contact">Ask for an offer</a></section>`;
    expect(linesOf(`${hero}<section>${set}</section>`)).toContain(lead);
  });
});
