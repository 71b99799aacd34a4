import { expect, it } from "vitest";
import { isQuotedApart } from "#brief/form/sentences/alone/quoted-apart.ts";
import { bodyOf } from "#brief/form/sentences/body.ts";
import { writeBrief } from "#brief/write-brief.ts";
import { articleFromText } from "#extract/article-from-text.ts";
import { type BlockKind, joinBlocks } from "#model/article.ts";

function articleOf(lines: readonly (readonly [BlockKind, string])[]) {
  return {
    ...articleFromText("", { language: "en", title: "Council shuts the old pier of Westmere" }),
    ...joinBlocks(lines.map(([kind, text]) => ({ kind, text }))),
  };
}

const lead = "The council of Westmere shut the old pier on Monday after two storms broke its legs.";
const post = "The council of Westmere shut the old pier to sell its land to the hotel next door.";
const rest =
  "Divers found holes in four of the legs in May. The repairs would take the harbour two years, and nobody has money for them. A hotel stands beside the pier.";

it("a block quote within a text is told only by what stands around it", () => {
  const article = articleOf([
    ["paragraph", lead],
    ["block-quote", post],
    ["paragraph", rest],
  ]);
  expect(bodyOf(article).map((sentence) => isQuotedApart(sentence, article))).toEqual([
    false,
    true,
    false,
    false,
    false,
  ]);
  const written = writeBrief(article, { length: "standard" });
  expect(written.ok && written.value.gist.text).toBe(lead);
});

it.each([
  ["the standfirst", ["block-quote", "paragraph", "paragraph"]],
  ["most of the text", ["paragraph", "block-quote", "block-quote"]],
] as const)("a page may set %s so", (_what, [first, second, third]) => {
  const article = articleOf([
    [first, lead],
    [second, post],
    [third, rest],
  ]);
  expect(bodyOf(article).some((sentence) => isQuotedApart(sentence, article))).toBe(false);
});
