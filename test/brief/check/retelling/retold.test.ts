import { describe, expect, it } from "vitest";
import { numberedSentences } from "#brief/by-model/numbered-sentences.ts";
import { writtenSource } from "#brief/check/check-written.ts";
import { isRetold } from "#brief/check/retelling/retold.ts";
import { articleFromText } from "#extract/article-from-text.ts";

/** Whether a claim retells the last of the sentences, which stand in an article of their own. */
function retells(claim: string, ...texts: readonly string[]): boolean {
  const article = articleFromText(["A day in the hills", "", ...texts].join("\n\n"), {
    language: "en",
  });
  const sentences = numberedSentences(article);
  const cited = sentences.filter(({ text }) => text === texts.at(-1));
  expect(cited).toHaveLength(1);
  return isRetold(claim, cited, writtenSource(article, sentences));
}

describe("a sentence retold in other words", () => {
  it.each([
    [
      "Five million masks were handed out to pupils by the government.",
      "The government distributed 5 million masks to pupils.",
    ],
    [
      "Violence in the north has escalated in recent weeks despite the truce.",
      "Fighting in the north has intensified in recent weeks, despite the ceasefire.",
    ],
    [
      "The plant is under investigation by the regulator, two people familiar with the matter said.",
      "The regulator is investigating the plant, according to two people familiar with the matter.",
    ],
    [
      "Anna Brandt, the environment minister, rejected the plan.",
      "Environment minister Anna Brandt dismissed the plan.",
    ],
    [
      "A report by the audit office found that Karland has lost more than 6,000 nurses since 2020.",
      "Karland has lost more than 6,000 nurses since 2020, according to a report by the audit office.",
    ],
    [
      "Members of the union will vote on the agreement in May.",
      "Union members will vote on the deal in May.",
    ],
    [
      "After the decision, the krone dropped 1.2 percent against the euro.",
      "The krone fell by 1.2 percent against the euro after the decision.",
    ],
  ])("says the same: %s", (claim, text) => {
    expect(retells(claim, text)).toBe(true);
  });

  it("names whom a pronoun means where one person was spoken of", () => {
    const before = "Emma Brandt ran the museum for nine years.";
    const text = "She resigned on Friday after a quarrel with the council.";
    expect(
      retells("Brandt stepped down on Friday after a quarrel with the council.", before, text),
    ).toBe(true);
    const both = "Emma Brandt ran the museum for nine years with Anna Lind.";
    expect(
      retells("Brandt stepped down on Friday after a quarrel with the council.", both, text),
    ).toBe(false);
  });

  it.each([
    // Roles, and what hangs on what.
    [
      "Pupils handed out five million masks to the government.",
      "The government distributed 5 million masks to pupils.",
    ],
    ["Two men were arrested by police in masks.", "Police arrested two men in masks."],
    ["Norland’s invasion shocked the world.", "The invasion of Norland shocked the world."],
    ["SoftBank received a loan from Voss Motors.", "Voss Motors received a loan from SoftBank."],
    // Whether it is so, and when.
    ["The firm will close the plant in May.", "The firm may close the plant in May."],
    ["The firm has closed the plant.", "The firm plans to close the plant."],
    ["The council rejected the plan.", "The council did not reject the plan."],
    ["The pier will reopen.", "The pier will reopen when the fund has paid its share."],
    ["The council sold the ferry.", "The port was due to close after the council sold the ferry."],
    // Who says it.
    ["The dam is safe.", "The mayor said the dam is safe."],
    ["The mayor said the dam is safe.", "The dam is safe."],
    [
      "The younger man kept watch.",
      "Police think the older man drove, while the younger man kept watch.",
    ],
    [
      "Google paid Observer£10m in taxes between 2006 and 2011.",
      "Google paid Â£10m in taxes between 2006 and 2011.",
    ],
    // How many, and which.
    ["All of the cables were replaced in May.", "Two of the cables were replaced in May."],
    ["About 40 people were killed.", "Some 40 people were killed and wounded."],
    ["The minister resigned on Friday.", "The former minister resigned on Friday."],
    [
      "A player will be banned from the league.",
      "A player caught with drugs will be banned from the league.",
    ],
    // What belongs to which verb, and why.
    [
      "The union had originally demanded 20 percent, while the airline offered 8 percent.",
      "The airline had originally offered 8 percent, while the union had demanded 20 percent.",
    ],
    ["The bridge fell because the river rose.", "The bridge fell, and the river rose."],
    ["The bridge fell after the storm.", "The bridge fell before the storm."],
  ])("is refused where it says something else: %s", (claim, text) => {
    expect(retells(claim, text)).toBe(false);
  });
});
