import { describe, expect, it } from "vitest";
import { parseDocument } from "#extract/dom/parse-document.ts";
import { showAnswers } from "#extract/text/hidden-text.ts";
import { pageBlocks } from "#extract/text/page-blocks.ts";

const answer = "<p>Most transfers take two to six weeks, and nothing is charged for them.</p>";

/** The blocks of a page after its answers were shown: kind and text, without what is still hidden. */
function shown(inner: string): readonly string[] {
  const document = parseDocument(`<main>${inner}</main>`);
  showAnswers(document);
  return pageBlocks(document.body)
    .filter(({ box }) => box.within.hidden === undefined)
    .map(({ kind, text }) => `${kind}: ${text.slice(0, 24)}`);
}

describe("what opens below a question", () => {
  it("is shown where the question names it", () => {
    const button =
      '<button aria-expanded="false" aria-controls="a1">How long does it take?</button>';
    expect(shown(`<h3>${button}</h3><div id="a1" hidden>${answer}</div>`)).toEqual([
      "heading: How long does it take?",
      "paragraph: Most transfers take two ",
    ]);
  });

  it("is shown where it follows the question", () => {
    const button = '<button aria-expanded="false">How long does it take?</button>';
    const panel = `<div style="display:none">${answer}</div>`;
    const both = ["heading: How long does it take?", "paragraph: Most transfers take two "];
    expect(shown(button + panel)).toEqual(both);
    expect(shown(`<h2>${button}</h2>${panel}`)).toEqual(both);
    expect(shown(`<div class="head">${button}</div>${panel}`)).toEqual(both);
    expect(shown(`<div class="head">${button}<p>Fees</p></div>${panel}`)).not.toEqual(both);
  });

  it("has its question as a heading where it stands open", () => {
    const button = '<button aria-expanded="true">How long does it take?</button>';
    expect(shown(button + answer)).toEqual([
      "heading: How long does it take?",
      "paragraph: Most transfers take two ",
    ]);
  });

  it.each([
    [
      "a menu",
      `<nav><button aria-expanded="false">All of our pages</button><div hidden>${answer}</div></nav>`,
    ],
    [
      "a window of consent",
      `<button aria-expanded="false" aria-controls="cookie-box">Settings</button><div id="cookie-box" hidden>${answer}</div>`,
    ],
    [
      "a label",
      '<button aria-expanded="false">Show the rest of it</button><div hidden><p>Share</p></div>',
    ],
    ["what no button opens", `<h3>How long does it take?</h3><div hidden>${answer}</div>`],
  ])("is not %s", (_case, inner) => {
    expect(shown(inner).filter((line) => line.startsWith("paragraph"))).toEqual([]);
  });
});

describe("what React sends late", () => {
  it("stands in its place", () => {
    const page =
      '<p>First.</p><template id="B:0"></template><p>Last.</p><div hidden id="S:0"><p>Between.</p></div>';
    expect(shown(page)).toEqual(["paragraph: First.", "paragraph: Between.", "paragraph: Last."]);
  });

  it("stays where it is when its place is missing", () => {
    expect(shown('<p>First.</p><div hidden id="S:1"><p>Late.</p></div>')).toEqual([
      "paragraph: First.",
      "paragraph: Late.",
    ]);
  });
});

describe("an element of the page's own", () => {
  it("is named by its name as others by a class", () => {
    const document = parseDocument(
      '<main><story-byline class="small">Ada Lovelace</story-byline></main>',
    );
    const [block] = pageBlocks(document.body);
    expect(block?.box.element.className).toBe("small story-byline");
    expect(block?.box.within.author).toBeDefined();
  });
});

describe("a heading of a wiki", () => {
  it("is read without the link by which it is edited", () => {
    const edit =
      '<span class="mw-editsection"><span>[</span><a href="/edit">edit</a><span>]</span></span>';
    expect(shown(`<h2><span>Biography</span>${edit}</h2>`)).toEqual(["heading: Biography"]);
  });
});
