import { describe, expect, it } from "vitest";
import { parseDocument } from "#extract/dom/parse-document.ts";
import { pageBlocks } from "#extract/text/page-blocks.ts";

describe("a paragraph that is named for a heading inside a text", () => {
  it.each([
    ["zwischentitel", "heading"],
    ["article__crosshead", "heading"],
    ["mellemrubrik", "heading"],
    ["titelseite", "paragraph"],
  ])("is what %s says", (name, kind) => {
    const html = `<p class="${name}"><b>What the storm left</b></p>`;
    expect(pageBlocks(parseDocument(html).body)).toMatchObject([{ kind }]);
  });

  it("is none where it holds more", () => {
    const html = `<div class="crosshead"><p>${"What the storm left. ".repeat(9)}</p></div>`;
    expect(pageBlocks(parseDocument(html).body)).toMatchObject([{ kind: "paragraph" }]);
  });
});
