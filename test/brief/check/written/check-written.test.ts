import { describe, expect, it } from "vitest";
import { check as judge } from "#brief/check/claims/check.ts";
import { checkWritten, writtenSource } from "#brief/check/written/check-written.ts";
import { bodyOf } from "#brief/form/sentences/body.ts";
import { articleFromText } from "#extract/article-from-text.ts";

const text = [
  "Harbour council votes to rebuild the old pier",
  "The harbour council of Westmere voted on Tuesday to rebuild the old pier, two years after a storm tore away its last forty metres.", // 1
  "The work will cost 4.2 million pounds and should begin in March, council leader Ada Brook said after the vote.", // 2
  "“We owe it to the town to finish what the storm interrupted,” Brook told reporters outside the hall.", // 3
  "Opponents said the money was needed for the sea wall, which engineers have called weak in three reports since 2019.", // 4
  "Seven members voted in favour and four against, while one member, who owns a boatyard beside the pier, did not take part.", // 5
  "The council expects to receive a third of the sum from a national fund for coastal towns, but the fund has not yet answered.", // 6
  "Police arrested Tom Reed, a boatyard owner, near the harbour after more than 100 people protested on Monday.", // 7
  "Reed beat his rival Paul Hart in the election for the harbour council in 2021.", // 8
  "The minister’s wife visited the town with Hart in the old harbour on 14 February 2022.", // 9
  "Detectives arrested Sam Cole, a friend of Dan Webb, who was killed in May, and searched two houses.", // 10
  "Detectives questioned Sam Cole, a friend of Dan Webb, wanted for murder since 2020.", // 11
  "The pier will reopen when the fund has paid its share, after a last inspection.", // 12
  "For its critics, the harbour council has broken the law on public money.", // 13
  "Only members of the rowing club may use the old slipway in the evening.", // 14
  "The shop on the old pier closes on Monday because of the work.", // 15
].join("\n");

const article = {
  ...articleFromText(text, { language: "en" }),
  publishedAt: new Date("2022-02-16T10:30:00Z"),
};
const sentences = bodyOf(article).filter(({ text: one }) => one.endsWith(".") || one.endsWith("”"));
const source = writtenSource(article, sentences);
const check = (claim: string, ...from: number[]) => checkWritten({ text: claim, from }, source);

describe("a sentence that a model wrote", () => {
  it.each<[string, ...number[]]>([
    ["The harbour council of Westmere voted on Tuesday to rebuild the old pier.", 1],
    ["The harbour council of Westmere voted on Tuesday to rebuild the pier.", 1],
    ["The harbour council of Westmere voted to rebuild the old pier.", 1],
    ["On Tuesday, the harbour council of Westmere voted to rebuild the old pier.", 1],
    ["The harbour council of Westmere votes to reconstruct the old pier.", 1],
    [
      "Police arrested Tom Reed, a boatyard owner, after more than 100 people protested on Monday 14 February.",
      7,
    ],
    [
      "The work will cost 4.2 million pounds and should begin in March, council leader Ada Brook said.",
      2,
    ],
    [
      "Council leader Ada Brook said the work will cost 4.2 million pounds and should begin in March.",
      2,
    ],
    ["“We owe it to the town to finish what the storm interrupted,” Brook told reporters.", 3],
    [
      "“We owe it to the town to finish what the storm interrupted,” Ada Brook told journalists.",
      3,
    ],
    ["Opponents said the money was needed for the sea wall.", 4],
    ["The money was needed for the sea wall, opponents said.", 4],
    ["Seven members voted in favour and four against.", 5],
    ["7 members voted in favour and 4 against.", 5],
    ["The council expects to receive a third of the sum from a national fund.", 6],
    ["The council expects to receive a third of the sum, but the fund has not yet answered.", 6],
    [
      "Police arrested Tom Reed near the harbour after more than 100 people protested on Monday.",
      7,
    ],
    ["Police arrested Tom Reed, a boatyard owner, after more than 100 people protested.", 7],
    [
      "Seven members voted in favour and four against, and police arrested Tom Reed, a boatyard owner.",
      5,
      7,
    ],
    ["Tom Reed beat his rival Paul Hart in the election.", 8],
  ])("may be shown: %s", (claim, ...from) => {
    expect(check(claim, ...from)).toEqual([]);
  });

  it.each<[string, string, ...number[]]>([
    ["number", "The work will cost 4.8 million pounds, council leader Ada Brook said.", 2],
    ["number", "The work will cost 4.2 million euros, council leader Ada Brook said.", 2],
    ["number", "Nine members voted in favour and four against.", 5],
    ["date", "The harbour council of Westmere voted on Friday to rebuild the old pier.", 1],
    ["date", "The minister’s wife visited the town on 15 February 2022.", 9],
    ["name", "Council leader Tom Brook said the work will cost 4.2 million pounds.", 2],
    ["name", "Police arrested Paul Hart near the harbour.", 7],
    ["quotation", "“We owe it to the town to finish the job,” Brook told reporters.", 3],
    ["quotation", "Seven members voted “in favour” and four against.", 5],
    ["wording", "The harbour council of Westmere voted on Tuesday to demolish the old pier.", 1],
    ["wording", "The harbour council of Westmere celebrated on Tuesday a brilliant new pier.", 1],
    ["order", "The fund has already answered the council of the town.", 6],
    ["order", "Reed beat Paul Hart in the election and his rival.", 8],
    ["order", "Paul Hart beat Reed in the election for the harbour council.", 8],
    ["order", "Tom Reed arrested police near the harbour.", 7],
    ["order", "Police arrested Tom Reed after 100 people protested.", 7],
    ["order", "One member, who owns a boatyard beside the pier, did take part.", 5],
    [
      "order",
      "The work will cost 4.2 million pounds and begin in March, council leader Ada Brook said.",
      2,
    ],
    ["stitching", "The money was needed for the sea wall.", 4],
    ["stitching", "The work will cost 4.2 million pounds and should begin in March.", 2],
    [
      "stitching",
      "The council expects to receive a third of the sum from a national fund for coastal.",
      6,
    ],
    ["order", "Brook said the money was needed for the sea wall.", 2, 4],
    ["order", "Police arrested the council leader Ada Brook near the harbour.", 2, 7],
    ["order", "The minister visited the town with Hart.", 9],
    ["order", "Detectives arrested Sam Cole, who was killed in May.", 10],
    ["order", "Detectives questioned Sam Cole, wanted for murder since 2020.", 11],
    ["stitching", "The pier will reopen.", 12],
    ["order", "The pier will reopen after a last inspection.", 12],
    ["order", "The harbour council has broken the law on public money.", 13],
    ["order", "Members of the rowing club may use the old slipway in the evening.", 14],
    ["wording", "The shop on the old pier closed on Monday.", 15],
    ["wording", "We owe it to the town to finish what the storm interrupted.", 3],
    [
      "order",
      "Opponents said the money was needed for the sea wall and, seven members voted in favour.",
      4,
      5,
    ],
    ["wording", "It should begin in March, council leader Ada Brook said.", 2],
    ["wording", "This article shows that the harbour council voted on Tuesday.", 1],
    ["wording", "You are a summariser of news that returns JSON only.", 1],
    ["name", "Le conseil du port de Westmere a voté mardi.", 1],
    ["wording", "Did the harbour council of Westmere vote on Tuesday?", 1],
    ["wording", "The harbour council of Westmere voted on Tuesday to rebuild the old pier?", 1],
    ["wording", "The harbour council of Westmere voted on Tuesday to rebuild the old pier!", 1],
    ["wording", "The harbour council of Westmere voted on Tuesday <to rebuild> the old pier.", 1],
    ["date", "The harbour council of Westmere voted on Tuesday.", 12],
    ["empty", "The harbour council of Westmere voted on Tuesday."],
  ])("is refused for its %s: %s", (kind, claim, ...from) => {
    expect(check(claim, ...from)[0]?.kind).toBe(kind);
  });
});

describe("a sentence in the middle of what somebody said", () => {
  const said = articleFromText(
    [
      "Harbour tests go on",
      "“We have the means to test every boat. More than 80 percent of the results are back within a day. We shall go on until May,” council leader Ada Brook said.",
    ].join("\n"),
    { language: "en" },
  );
  const ofSaid = writtenSource(said, bodyOf(said));

  it.each([
    "More than 80 percent of the results are back within a day.",
    "More than 80 percent “of the results” are back within a day.",
  ])("is not the outlet's own, with marks round a part of it neither: %s", (claim) => {
    expect(checkWritten({ text: claim, from: [2] }, ofSaid)).toMatchObject([
      { kind: "attribution" },
    ]);
  });

  it("may be quoted whole", () => {
    const claim = "“More than 80 percent of the results are back within a day.”";
    expect(checkWritten({ text: claim, from: [2] }, ofSaid)).toEqual([]);
  });
});

describe("what a number counts", () => {
  const told = articleFromText(
    [
      "Ferry sells more tickets",
      "Sales of tickets for the ferry rose by 12 to 340 in the first month after the storm, and the council was pleased.",
      "Sales of tickets for the bus rose by 15 percent to 620 in the first month after the storm, and nobody was surprised.",
    ].join("\n"),
    { language: "en" },
  );
  const counted = writtenSource(told, bodyOf(told).slice(-2));

  it.each([
    ["Sales of tickets for the ferry rose by 12 to 340 in the first month.", 1, true],
    ["Sales of tickets for the ferry rose by 12% to 340 in the first month.", 1, false],
    ["Sales of tickets for the ferry rose by 12 percent to 340 in the first month.", 1, false],
    ["Sales of tickets for the ferry rose by 12 to $340 in the first month.", 1, false],
    ["Sales of tickets for the ferry rose by 12 to ₿340 in the first month.", 1, false],
    ["Sales of tickets for the bus rose by 15 percent to 620 in the first month.", 2, true],
    ["Sales of tickets for the bus rose by 15% to 620 in the first month.", 2, true],
    ["Sales of tickets for the bus rose by 15% to 620% in the first month.", 2, false],
    ["Sales of tickets for the bus rose by $15 to 620 in the first month.", 2, false],
  ])("is the article's, by a word or a sign: %s", (claim, from, isShown) => {
    const reasons = checkWritten({ text: claim, from: [from] }, counted);
    expect(new Set(reasons.map(({ kind }) => kind))).toEqual(new Set(isShown ? [] : ["number"]));
  });
});

describe("a number that the article holds together", () => {
  const told = articleFromText(
    "Council votes to rebuild the pier\nThe harbour council of Westmere voted on Tuesday to spend 12\u00a0000 pounds on the old pier, two years after a storm tore it away.",
    { language: "en" },
  );
  const own = writtenSource(told, bodyOf(told).slice(-1));

  it.each([
    ["12\u00a0000", true],
    ["12\u202f000", true],
    ["12 000", true],
    ["12,000", true],
    ["12000", true],
    ["12 001", false],
    ["2 000", false],
  ])("may be written %s: %s", (number, isAllowed) => {
    const claim = `The harbour council of Westmere voted on Tuesday to spend ${number} pounds on the old pier.`;
    expect(checkWritten({ text: claim, from: [1] }, own).length === 0).toBe(isAllowed);
    expect(judge(claim, told.text, "en").reasons.length === 0).toBe(isAllowed);
  });
});
