import { describe, expect, it } from "vitest";
import { numberedSentences } from "#brief/by-model/numbered-sentences.ts";
import { checkWritten, writtenSource } from "#brief/check/written/check-written.ts";
import { abidingAnswers } from "../../../support/abiding-answers.ts";
import { type Retold, retold } from "../../../support/retold.ts";
import { retoldArticle } from "../../../support/retold-articles.ts";

function isShown({ article: name, from }: Pick<Retold, "article" | "from">, text: string): boolean {
  const article = retoldArticle(name);
  const source = writtenSource(article, numberedSentences(article));
  return checkWritten({ text, from }, source).length === 0;
}

describe("news retold in five languages", () => {
  it("show none of the twins in which one thing is false", { timeout: 60_000 }, () => {
    expect(retold.filter((each) => isShown(each, each.twin)).map(({ twin }) => twin)).toEqual([]);
  });
});

describe("sentences of a model that copies and crosses out", () => {
  it("are shown in its words, three of four", { timeout: 60_000 }, () => {
    const rows = abidingAnswers.flatMap(({ article, gist, next, points, spare }) =>
      [gist, spare, ...points, ...(next ? [next] : [])].map(([text, ...from]) => ({
        article,
        from,
        text,
      })),
    );
    const shown = rows.filter((row) => isShown(row, row.text));
    expect(rows.length).toBeGreaterThan(150);
    expect(shown.length / rows.length).toBeGreaterThan(0.75);
  });
});
