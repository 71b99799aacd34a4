import { describe, expect, it } from "vitest";
import { numberedSentences } from "#brief/by-model/numbered-sentences.ts";
import { checkWritten, writtenSource } from "#brief/check/check-written.ts";
import { saidAnew as stepsFrom } from "#brief/check/rephrasing/rephrasings.ts";
import { canonical } from "#brief/check/rephrasing/same-phrases.ts";
import { articleFromText } from "#extract/article-from-text.ts";
import { usableSentences } from "../../support/faithful-sentences.ts";
import { freeArticle, freeArticleNames } from "../../support/free-answers.ts";
import { falsehoods } from "../../support/planted-falsehoods.ts";
import { seeded } from "../../support/random.ts";
import { saidAnew } from "../../support/said-anew.ts";

/** Whether a claim may be shown that rests on all sentences of an article, three at most. */
function isShown(claim: string, ...texts: readonly string[]): boolean {
  const title = "News of the day";
  const article = {
    ...articleFromText([title, "", ...texts].join("\n\n"), { language: "en", title }),
    publishedAt: new Date("2025-03-06T10:00:00Z"),
  };
  const sentences = numberedSentences(article);
  expect(sentences).toHaveLength(texts.length);
  const from = texts.map((_text, index) => index + 1);
  return checkWritten({ text: claim, from }, writtenSource(article, sentences)).length === 0;
}

describe.each(Object.entries(saidAnew))("%s", (_name, rows) => {
  it("is shown where it says the same", () => {
    const refused = rows.flatMap(({ same, source }) => same.filter((one) => !isShown(one, source)));
    expect(refused).toEqual([]);
  });

  it("is refused where it says something else", () => {
    const shown = rows.flatMap(({ other, source }) => other.filter((one) => isShown(one, source)));
    expect(rows.flatMap(({ other }) => other).length).toBeGreaterThan(38);
    expect(shown).toEqual([]);
  });
});

describe("what one subject did", () => {
  it.each([
    [
      "Police arrested two men in May, seizing a car.",
      "Two men were arrested in May, seizing a car.",
    ],
    [
      "Parliament rejected the plan in May but cut a tax.",
      "The plan was rejected in May but cut a tax.",
    ],
    [
      "The court rejected the appeal in 2019 and later freed him.",
      "The appeal was rejected in 2019 and later freed him.",
    ],
    [
      "Ann Lee beat the champion in May at the age of 17.",
      "The champion was beaten in May at the age of 17.",
    ],
    ["The captain rescued the crew with a broken arm.", "The crew was rescued with a broken arm."],
    [
      "Police arrested two men in uniform on Friday.",
      "Two men were arrested in uniform on Friday.",
    ],
    [
      "The court ordered Adam Lee to pay and freed his son.",
      "Adam Lee was ordered to pay and freed his son.",
    ],
    [
      "The house was built by Adam Lee in 1990 and burned down.",
      "Adam Lee built the house in 1990 and burned down.",
    ],
    [
      "Adam Lee denied that he took bribes and sold the house.",
      "Adam Lee denied taking bribes and sold the house.",
    ],
    [
      "Police think the older man drove, while the younger man kept watch.",
      "The younger man kept watch.",
    ],
  ])("is never another's: %s", (source, claim) => {
    expect(isShown(claim, source)).toBe(false);
  });
});

describe("the mayor", () => {
  const solberg = "Mayor Ingrid Solberg opened the line on Sunday.";
  const accused = "Opposition leader Piet Maas accused the mayor of hiding the cost.";
  const claim = "Opposition leader Piet Maas accused Mayor Ingrid Solberg of hiding the cost.";

  it("is the one mayor whom the article names", () => {
    expect(isShown(claim, solberg, accused)).toBe(true);
  });

  it.each([
    "The mayor of Lemba stayed at home.",
    "Lemba’s mayor stayed at home.",
    "The former mayor stayed at home.",
    "Mayor Adam Lee came from Lemba.",
    "The two mayors met on Monday.",
    "The deputy mayor stayed at home.",
    "Her successor took office in May.",
  ])("may be another where the article says: %s", (other) => {
    expect(isShown(claim, solberg, accused, other)).toBe(false);
  });
});

function waysFrom(text: string): readonly string[] {
  return [...stepsFrom(canonical(text, "en"), "en", true)];
}

describe("a falsehood planted in a sentence that is said anew", () => {
  it("is refused, by whatever rule it is said", { timeout: 120_000 }, () => {
    const random = seeded(5);
    const articles = freeArticleNames.slice(0, 4).map(freeArticle);
    const lies = articles.flatMap((article, at) => {
      const source = writtenSource(article, numberedSentences(article));
      const usable = usableSentences(article);
      const elsewhere = articles[at - 1] ?? article;
      return usable.flatMap((own) =>
        random
          .shuffled([...new Set(waysFrom(own.sentence.text))])
          .slice(0, 1)
          .flatMap((text) => {
            const anew = { ...own, sentence: { ...own.sentence, text } };
            return falsehoods(article, anew, usable, elsewhere, random).map((lie) => ({
              ...lie,
              isShown: checkWritten(lie, source).length === 0,
            }));
          }),
      );
    });
    expect(lies.length).toBeGreaterThan(250);
    expect(lies.filter(({ isShown }) => isShown).map(({ text }) => text)).toEqual([]);
  });
});
