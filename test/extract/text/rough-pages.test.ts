import { describe, expect, it } from "vitest";
import { extractArticle } from "#extract/extract-article.ts";
import { canonicalUrl } from "#model/canonical-url.ts";
import type { Extraction } from "#model/extraction.ts";
import { stories } from "../state/stories.ts";

const { title, description } = stories.en;
const paragraphs = [
  ...stories.en.paragraphs,
  "Fishermen from the east quay said they would use the new landing steps from the first day, whatever the tide.",
  "The last plank of the old pier hangs in the museum, next to a photograph of the night on which it was found.",
];
const heading = `<h1>${title}</h1>`;
const body = paragraphs.map((text) => `<p>${text}</p>`).join("");

function each(tag: string, attributes = ""): string {
  return paragraphs.map((text) => `<${tag}${attributes}>${text}</${tag}>`).join("");
}

function read(main: string, head = ""): Extraction {
  const url = canonicalUrl("https://news.example/2026/11/harbour-pier");
  if (url === undefined) throw new Error("not a link");
  const menu = ["Home", "News", "Sport", "Weather", "Contact us"].map(
    (name) => `<li><a href="/${name}">${name}</a></li>`,
  );
  return extractArticle({
    url,
    html: `<!doctype html><html lang="en"><head><title>${title} | The Example</title><meta property="og:description" content="${description}">${head}</head><body><nav><ul>${menu.join("")}</ul></nav>${main}<footer><p>© 2026 The Example. All rights reserved.</p><a href="/imprint">Imprint</a></footer></body></html>`,
  });
}

function linesOf(extraction: Extraction): readonly string[] {
  return extraction.kind === "article" ? extraction.article.text.split("\n") : [extraction.kind];
}

describe("a page that is written oddly is read paragraph by paragraph", () => {
  it.each([
    [
      "paragraphs never closed",
      `<article>${heading}${paragraphs.map((text) => `<p>${text}`).join("")}`,
    ],
    ["breaks for paragraphs", `<div class="story">${heading}${paragraphs.join("<br><br>")}</div>`],
    ["boxes for paragraphs", `<div><div>${heading}</div><div>${each("div")}</div></div>`],
    [
      "parts of a line set as blocks",
      `<div>${heading}<div>${each("span", ' style="display:block"')}</div></div>`,
    ],
    ["parts of a line without blanks between", `<div>${heading}<div>${each("span")}</div></div>`],
    [
      "elements of the page's own",
      `<x-article><x-title>${title}</x-title><x-body>${each("x-paragraph")}</x-body></x-article>`,
    ],
    [
      "a shadow tree",
      `<news-article><template shadowrootmode="open"><article>${heading}${body}</article></template></news-article>`,
    ],
    [
      "a text in the slot of a shadow tree",
      `<news-article><template shadowrootmode="open"><style>p{}</style><slot></slot></template>${heading}${body}</news-article>`,
    ],
    [
      "a text for those without scripts",
      `<div id="app"></div><noscript><article>${heading}${body}</article></noscript>`,
    ],
    [
      "a text that React sends late",
      `<main><template id="B:0"></template><p>Loading…</p></main><div hidden id="S:0"><article>${heading}${body}</article></div><script>$RC("B:0","S:0")</script>`,
    ],
    [
      "a text that is hidden until it is styled",
      `<article>${heading}<div class="body" style="visibility:hidden;opacity:0">${body}</div></article>`,
    ],
    [
      "a text behind an open dialog",
      `<div aria-hidden="true"><article>${heading}${body}</article></div>`,
    ],
    [
      "plain text",
      `<pre>${title}\n\n${paragraphs.map((text) => text.replace(/(.{60}) /g, "$1\n")).join("\n\n")}</pre>`,
    ],
    [
      "each paragraph in boxes of its own",
      `<main>${heading}${paragraphs.map((text, row) => `<div class="row-${row}"><div class="col"><div class="text-block"><p>${text}</p></div></div></div>`).join("")}</main>`,
    ],
    [
      "a table for a page",
      `<table width=100%><tr><td width=150><a href=/>Home</a><br><a href=/news>News</a></td><td><font size=4><b>${title}</b></font><br><br>${paragraphs.join("<br><br>")}</td></tr></table>`,
    ],
    [
      "the whole text again for small screens",
      `<div class="desktop"><article>${heading}${body}</article></div><div class="mobile"><article>${body}</article></div>`,
    ],
    [
      "wrong nesting",
      `<article><b>${heading.replace("</h1>", "</b></h1>")}<div><i>${paragraphs.map((text) => `<p>${text}</p>`).join("</i><i>")}</div></article>`,
    ],
    ["a broken-off section", `<article>${heading}<![CDATA[ ]]>${body}<section><p`],
  ])("%s", (_case, main) => {
    expect(linesOf(read(main))).toEqual(paragraphs);
  });

  it("leaves a word whole where an element begins inside it", () => {
    const [first = "", ...others] = paragraphs;
    const dropped = `<p><span class="dropcap">${first.slice(0, 1)}</span>${first.slice(1)}</p>`;
    const own = others.map((text) => `<p>${text.replace("pier", "<x-term>pier</x-term>")}</p>`);
    expect(linesOf(read(`<article>${heading}${dropped}${own.join("")}</article>`))).toEqual(
      paragraphs,
    );
  });

  it("leaves out how words are spoken", () => {
    const [first = "", ...others] = stories.ja.paragraphs;
    const spoken = first
      .replace("町議会", "<ruby>町<rt>ちょう</rt>議会<rp>（</rp><rt>ぎかい</rt><rp>）</rp></ruby>")
      .replace("灯台", "<ruby><rb>灯台</rb><rtc><rt>とうだい</rt></rtc></ruby>");
    const main = `<article>${[spoken, ...others].map((text) => `<p>${text}</p>`).join("")}</article>`;
    expect(linesOf(read(main))).toEqual(stories.ja.paragraphs);
  });
});

describe("what is no text of the page", () => {
  it("is a line about who owns it", () => {
    expect(read('<iframe src="https://elsewhere.example/article"></iframe>').kind).toBe("empty");
  });

  it("is what a wall hides", () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>';
    const [first = "", ...others] = paragraphs;
    const hidden = `<div style="display:none">${others.map((text) => `<p>${text}</p>`).join("")}</div>`;
    const text = linesOf(read(`<article>${heading}<p>${first}</p>${hidden}</article>`, head)).join(
      "\n",
    );
    expect(text).not.toContain("Fishermen");
    const asked = `<article>${heading}<p>${first}</p>${hidden}<p>Subscribe to continue reading.</p></article>`;
    expect(linesOf(read(asked)).join("\n")).not.toContain("Fishermen");
  });

  it.each([
    ["Få fuld adgang til Eksempel og læs resten af artiklen"],
    ["Kjøp abonnement for å lese videre"],
    ["Artikeln är endast för prenumeranter"],
    ["Jatka lukemista tilaamalla Esimerkki"],
  ])("is a wall with what follows it: %s", (wall) => {
    const [first = "", second = ""] = paragraphs;
    const offer = "<h2>24 hours:</h2><p>All of the paper for one day, and the archive with it.</p>";
    const extraction = read(
      `<article>${heading}<p>${first}</p><p>${second}</p><h2>${wall}</h2>${offer}</article>`,
    );
    expect(linesOf(extraction)).toEqual([first, second]);
    expect(extraction).toMatchObject({ article: { readStatus: "teaser" } });
  });

  it("is a dialog that is not open", () => {
    const dialog = `<div class="cookie-dialog" style="display:none">${each("p")}</div>`;
    const text = linesOf(
      read(
        `<article><p>A short notice about the harbour, which is open again.</p></article>${dialog}`,
      ),
    );
    expect(text.join("\n")).not.toContain("Fishermen");
  });
});
