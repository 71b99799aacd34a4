import { describe, expect, it } from "vitest";
import { articleSentence } from "#brief/by-model/article-sentence.ts";
import { numberedSentences } from "#brief/by-model/numbered-sentences.ts";
import { articleFromText } from "#extract/article-from-text.ts";
import type { Language } from "#model/language.ts";

const news = "The council closed the old bridge over the river on Monday for repairs";

function standingFor(sentence: string) {
  const article = articleFromText(`${sentence}\nThe work takes a year.`, {
    title: "A year without a bridge",
    language: "en" as Language,
  });
  return articleSentence({ from: [1], text: `${news}.` }, article, numberedSentences(article));
}

describe("articleSentence", () => {
  it("takes the article's own sentence", () => {
    expect(standingFor(`${news}.`)?.text).toBe(`${news}.`);
  });

  it.each([
    ["of 4,000 characters", 4000, true],
    ["of more, whose clauses would take minutes", 4001, false],
  ])("looks at a sentence %s", (_case, length, isTaken) => {
    const start = `${news}, ${"which the mayor regrets, ".repeat(200)}`;
    const found = standingFor(`${start.slice(0, length - 1)}.`);
    expect(found !== undefined).toBe(isTaken);
  });
});
