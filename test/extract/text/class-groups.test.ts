import { describe, expect, it } from "vitest";
import { parseDocument } from "#extract/dom/parse-document.ts";
import { classGrouper, namesOf } from "#extract/text/class-groups.ts";

/** The groups of a box by its attributes. */
function groupsOf(attributes: string): readonly string[] {
  const box = parseDocument(`<body><div ${attributes}>.</div></body>`).body.firstElementChild;
  return box === null ? [] : classGrouper()(namesOf(box), "", "");
}

describe("the names of a box", () => {
  it.each([
    ['class="sc-1f" data-testid="newsletter-box"', "newsletter"],
    ['class="x9" data-hook="post-description"', "lead"],
    ['class="css-0" data-component="byline-block"', "author"],
    ['id="page-footer"', "footer"],
  ])("are those for scripts as well: %s", (attributes, group) => {
    expect(groupsOf(attributes)).toContain(group);
  });

  it.each([
    ["the box that a framework puts the page in", 'id="__next"', "related"],
    ["a thread's posts", 'data-testid="comment"', "comment"],
    ["notes below a text", 'class="footnotes"', "footer"],
    [
      "a paragraph among media",
      'class="el__leafmedia el__leafmedia--sourced-paragraph"',
      "caption",
    ],
  ])("say nothing of %s", (_, attributes, group) => {
    expect(groupsOf(attributes)).not.toContain(group);
  });
});
