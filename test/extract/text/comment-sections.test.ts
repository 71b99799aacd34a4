import { expect, it } from "vitest";
import { parseDocument } from "#extract/dom/parse-document.ts";
import { withoutCommentSections } from "#extract/text/comment-sections.ts";
import { pageBlocks } from "#extract/text/page-blocks.ts";

const paragraphs = [
  "The bridge over the Aller will stay closed until the spring, the district said on Tuesday. Inspectors had found cracks in two of its pillars during a routine check last week.",
  "Drivers have to take the road through Verden, which adds about twelve minutes to the way. The repair is to cost 2.4 million euros, of which the state pays two thirds.",
  "The mayor called the decision “hard but right”, since nobody could vouch for the pillars. Work begins on 12 January if the river stays below its banks, the engineers said.",
];

/** What is left of a page whose blocks are all chosen, with a line and a sentence below its text. */
function leftOf(line: string, tag = "div"): readonly string[] {
  const html = `<div class="body">${paragraphs.map((text) => `<p>${text}</p>`).join("")}<h3>${line}</h3><${tag}>Letters of readers say what they think, and not what we do.</${tag}></div>`;
  const blocks = pageBlocks(parseDocument(html).body);
  return withoutCommentSections(blocks, blocks).map(({ text }) => text);
}

it.each([
  "About Reader Comments",
  "Comment policy",
  "Kommentarregeln",
  "Normas de los comentarios",
  "Правила комментирования",
])("a text ends where what readers may write is told: %s", (line) => {
  expect(leftOf(line)).toEqual(paragraphs);
});

it("a text goes on below such a line where its own paragraphs do", () => {
  expect(leftOf("Comment policy", "p")).toHaveLength(paragraphs.length + 2);
});

it("a text goes on below a heading of its own", () => {
  expect(leftOf("What readers said on the bridge")).toHaveLength(paragraphs.length + 2);
});
