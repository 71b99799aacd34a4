import { describe, expect, it } from "vitest";
import { terminalBrief } from "#present/terminal/brief-text.ts";
import { safeText, textWidth, wrapText } from "#present/terminal/wrap-text.ts";
import { hostileTexts, sampleBrief, sentence } from "../support/briefs.ts";

const plain = { bold: (text: string) => text, dim: (text: string) => text };

it.each([
  [undefined, 88],
  [0, 88],
  [5, 20],
  [60, 60],
  [300, 88],
])("a terminal that says %s columns has lines of %i", (columns, width) => {
  expect(textWidth(columns)).toBe(width);
});

it("keeps what moves the cursor, hides words or turns them away from a terminal", () => {
  const text =
    "a\u001b[31mb\u001b]8;;http://x\u0007c\u009b2Jd\u2028e\u061cf\u00adg\u200b\u202eh 👩‍👩‍👧 می‌شود";
  expect(safeText(text)).toBe("a [31mb ]8;;http://x c 2Jd efgh 👩‍👩‍👧 می‌شود");
});

it.each([
  [
    "begins no line with what closes one",
    "市议会批准新的预算案。市长说「好好。」",
    ["市议会批准新的预算", "案。市长说「好", "好。」"],
  ],
  [
    "counts no column for an accent that stands on the letter before it",
    "a\u0301b\u0301c\u0301d\u0301e\u0301 f\u0301g\u0301h\u0301i\u0301j\u0301 12345 67",
    ["a\u0301b\u0301c\u0301d\u0301e\u0301 f\u0301g\u0301h\u0301i\u0301j\u0301 12345", "67"],
  ],
  ["counts two columns for a picture", "🚀🚀🚀 rocket ab 🎉 day", ["🚀🚀🚀 rocket ab", "🎉 day"]],
])("a line %s", (_what, text, lines) => {
  expect(wrapText(text, 18)).toEqual(lines);
});

describe("a brief in a terminal", () => {
  it("reads well", () => {
    expect(terminalBrief(sampleBrief(), plain, 60)).toMatchInlineSnapshot(`
      "Harbour council votes to rebuild the old pier

      The harbour council of Westmere voted on Tuesday 25 January
      to rebuild the old pier.

      • The work will cost 4.2 million pounds, council leader Ada
        Brook said.
      • Opponents said the money was needed for the sea wall.

        “We owe it to the town.” — Ada Brook

      Next: The sea wall will be discussed on 14 February.

      Westmere Gazette · 25 January 2022 · 2 min read · full text
      · extractive, in the article’s own words
      https://gazette.example/news/pier-vote
      "
    `);
  });

  it.each(hostileTexts)("lets no text move the cursor: %s", (text) => {
    const brief = sampleBrief({ headline: text, gist: sentence(text) });
    expect(terminalBrief(brief, plain)).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});
