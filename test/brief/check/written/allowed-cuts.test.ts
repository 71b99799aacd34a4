import { describe, expect, it } from "vitest";
import { numberedSentences } from "#brief/by-model/numbered-sentences.ts";
import { checkWritten, writtenSource } from "#brief/check/written/check-written.ts";
import { articleFromText } from "#extract/article-from-text.ts";

/** Whether a claim may be made from one sentence, which stands in an article of its own. */
function mayBeMade(claim: string, sentence: string): boolean {
  const article = articleFromText(
    ["A day in the hills", "", sentence, "The town lies between two hills."].join("\n\n"),
    { language: "en" },
  );
  const sentences = numberedSentences(article);
  const number = sentences.findIndex(({ text }) => text === sentence) + 1;
  expect(number).toBeGreaterThan(0);
  return (
    checkWritten({ text: claim, from: [number] }, writtenSource(article, sentences)).length === 0
  );
}

describe("a sentence in other words", () => {
  it.each([
    [
      "Police arrested two men from Iraq on Friday.",
      "Two men were arrested by police from Iraq on Friday.",
    ],
    ["Police shot two men in masks.", "Two men were shot by police in masks."],
    [
      "Police arrested two men after an attack.",
      "Two men were arrested after an attack by police.",
    ],
    [
      "Two men were arrested after an attack by police.",
      "Police arrested two men after an attack.",
    ],
    [
      "Norland beat Oster in the final on Sunday.",
      "Norland was beaten by Oster in the final on Sunday.",
    ],
    [
      "The bank was not closed by the regulator on Monday.",
      "The regulator closed the bank on Monday.",
    ],
    ["The invasion of Norland shocked the world.", "Norland’s invasion shocked the world."],
    [
      "A lawyer for the accused left the court on Friday.",
      "An accused lawyer left the court on Friday.",
    ],
    [
      "The minister said a ban would hurt the country.",
      "The minister said a ban will hurt the country.",
    ],
    ["The minister said she would quit if the vote was lost.", "The minister said she will quit."],
    ["The plan is to close the school in March.", "The plan will close the school in March."],
    [
      "If president Ann Lee resigns, the party will choose another leader.",
      "Ann Lee resigns, the party will choose another leader.",
    ],
    [
      "The council would not go but stay in the old town hall.",
      "The council would not go and stay in the old town hall.",
    ],
    [
      "The army had wounded soldiers in the camp on Monday.",
      "The army wounded soldiers in the camp on Monday.",
    ],
    ["About 1,240 people came to the park.", "More than 1,200 people came to the park."],
    [
      "The factory employs 1,240 people in the town.",
      "The factory employs almost 1,200 people in the town.",
    ],
    [
      "The court rejected the appeal by the bank on Monday.",
      "The bank rejected the appeal by the court on Monday.",
    ],
    [
      "Environmental groups said the dam broke, but the operator said it held.",
      "The dam broke, environmental groups and the operator said.",
    ],
    [
      "Sales fell by 23 percent in the first half of the year.",
      "Sales fell to 23 percent in the first half of the year.",
    ],
    [
      "The firm could be fined 50 million euros in the spring.",
      "The firm will be fined 50 million euros in the spring.",
    ],
    [
      "Shares in Voss Motors fell 18 percent on Friday.",
      "Voss Motors shares plunged 18 percent on Friday.",
    ],
    ["The thief jumped over the wall of the park.", "The thief climbed over the wall of the park."],
    [
      "The town asked its neighbours for help on Monday.",
      "The neighbours requested help from the town on Monday.",
    ],
    [
      "The most common side effects were fever and pain.",
      "Fever and pain were the only side effects.",
    ],
    ["The town hopes the plant could cost less than that.", "The plant could cost less than that."],
    [
      "The firm cut its costs by 40 percent in May.",
      "The firm cut its costs to 40 percent in May.",
    ],
  ])("is refused where it says something else: %s", (sentence, claim) => {
    expect(mayBeMade(claim, sentence)).toBe(false);
  });
});

describe("a sentence crossed out", () => {
  it.each([
    [
      "The city council said delays are likely and urged people to work from home if they could.",
      "The city council said delays are likely.",
    ],
    [
      "The council confirmed that a report exists but denied that it had been ignored, saying that 6 million pounds had been spent.",
      "The council confirmed that a report exists but denied that it had been ignored.",
    ],
    [
      "A wildfire fanned by strong winds has destroyed 80 homes on the island.",
      "A wildfire has destroyed 80 homes on the island.",
    ],
    [
      "An internal report from 2019, seen by the Herald, warned that the cables were corroding.",
      "An internal report from 2019 warned that the cables were corroding.",
    ],
    [
      "Police are looking for a man who robbed a bank in the old town on Friday.",
      "Police are looking for a man.",
    ],
    [
      "Malaria killed 597,000 people in 2023, most of them children under five.",
      "Malaria killed 597,000 people in 2023.",
    ],
    [
      "The clinic will close its ward, because it no longer finds midwives, the county said on Monday.",
      "The clinic will close its ward, the county said on Monday.",
    ],
    [
      "Rita Lind rejected the claim and said the house had spent four million euros.",
      "Rita Lind said the house had spent four million euros.",
    ],
    [
      "Sand denied the charges in court, and his lawyer, Peter Holm, announced that he would appeal.",
      "Sand denied the charges in court.",
    ],
    [
      "The court jailed the director for taking bribes worth 870,000 euros.",
      "The court jailed the director for taking bribes.",
    ],
    [
      "The storm is expected to reach Scotland on Monday, although it will have weakened by then.",
      "The storm is expected to reach Scotland on Monday.",
    ],
    [
      "The government has set up shelters in 14 towns, where more than 1,900 people spent the night.",
      "The government has set up shelters in 14 towns.",
    ],
    [
      "The fire broke out on Monday afternoon near the village of Pinar.",
      "The fire broke out on Monday near the village of Pinar.",
    ],
    [
      "The bridge will close on Friday, because the deck is weak, Ada Brook said.",
      "The bridge will close on Friday, Ada Brook said.",
    ],
    [
      "The bridge closed on Friday, when the council agreed, Ada Brook said.",
      "The bridge closed on Friday, Ada Brook said.",
    ],
    ["The council sold the old grey house on Friday.", "The council sold the house on Friday."],
  ])("says no more: %s", (sentence, claim) => {
    expect(mayBeMade(claim, sentence)).toBe(true);
  });

  it.each([
    [
      "The union will strike and block the roads if the talks fail on Monday.",
      "The union will strike on Monday.",
    ],
    [
      "The union will strike and will block the roads if the talks fail on Monday.",
      "The union will strike.",
    ],
    [
      "The man was not arrested and charged after the match in the town.",
      "The man was not arrested.",
    ],
    [
      "The plant will close and has lost its licence, according to the union.",
      "The plant will close.",
    ],
    [
      "The plant will close, putting 900 jobs at risk, the union said on Monday.",
      "The plant will close.",
    ],
    ["No player may own a club that takes part in the same league.", "No player may own a club."],
    [
      "Police found no sign of a bomb that could have destroyed the bridge.",
      "Police found no sign of a bomb.",
    ],
    [
      "The match between Norland and Oster was stopped after an hour.",
      "The match between Norland was stopped after an hour.",
    ],
    [
      "The council will rebuild the pier, pending a decision by the court.",
      "The council will rebuild the pier.",
    ],
    [
      "A plan backed by the mayor but rejected by the council was dropped on Monday.",
      "A plan backed by the council was dropped on Monday.",
    ],
    [
      "Rita Lind was arrested and told to leave the country.",
      "Rita Lind told to leave the country.",
    ],
    ["The town is safe from floods, the study found.", "The town is safe from floods."],
    ["The town will be flooded again, many residents fear.", "The town will be flooded again."],
    ["Some 40 people were killed and wounded in the blast.", "Some 40 people were killed."],
    ["The state may fine a shop that sells knives to children.", "The state may fine a shop."],
    [
      "The law bans a company that breaks the rules from public contracts.",
      "The law bans a company from public contracts.",
    ],
    [
      "A player caught with drugs will be banned from the league.",
      "A player will be banned from the league.",
    ],
    [
      "The council will rebuild the pier, subject to approval by the state.",
      "The council will rebuild the pier.",
    ],
    [
      "The people, all but two of them guards, were freed by the army.",
      "The people were freed by the army.",
    ],
    [
      "Ann Lee resigned after Tom Fox left and said the plan was dead.",
      "Ann Lee said the plan was dead.",
    ],
    [
      "The plant closed in May and will be sold, said Ann Lee, who denied that it was broke.",
      "The plant closed in May.",
    ],
    [
      "The club will stay in the town, as long as it finds a new ground.",
      "The club will stay in the town.",
    ],
    [
      "The fare rose by 20 percent, at most, in the towns of the region.",
      "The fare rose by 20 percent.",
    ],
    [
      "The Senate jailed Smith, a friend of Jones, wanted for murder in Oster.",
      "The Senate jailed Smith wanted for murder in Oster.",
    ],
    ["The plant will close, Ann Lee said that evening.", "The plant will close."],
    ["Police found a letter, which named two men.", "Police found a letter and named two men."],
    [
      "The tower was hit by a storm a day after the match in the town.",
      "The tower was hit by a storm each day after the match in the town.",
    ],
    [
      "The plant is closed on Monday, and the schools will open again.",
      "On Monday, the plant is closed, and the schools will open again.",
    ],
    [
      "The bridge will close on Friday, if the council agrees, Ada Brook said.",
      "The bridge will close on Friday, Ada Brook said.",
    ],
    [
      "The bridge will close on Friday, unless the council agrees, Ada Brook said.",
      "The bridge will close on Friday, Ada Brook said.",
    ],
    [
      "The bridge will close on Friday, when the council agrees, Ada Brook said.",
      "The bridge will close on Friday, Ada Brook said.",
    ],
    [
      "The bridge will close on Friday, once the council agrees, Ada Brook said.",
      "The bridge will close on Friday, Ada Brook said.",
    ],
    [
      "The bridge will close on Friday, because Tom Reed said so, Ada Brook said.",
      "The bridge will close on Friday, Ada Brook said.",
    ],
    [
      "The council sold the planned new grey house on Friday.",
      "The council sold the house on Friday.",
    ],
  ])("is refused where what is gone counts: %s", (sentence, claim) => {
    expect(mayBeMade(claim, sentence)).toBe(false);
  });
});
