import { describe, expect, it } from "vitest";
import { tasteWordsOf } from "#digest/taste-words.ts";
import type { StoryEntry } from "#model/story.ts";

const entry = (title: string, text: string, language = "en") =>
  ({ title, text, language }) as StoryEntry;

describe("the words by which a story is liked", () => {
  it.each([
    [
      "Westmere opens its new harbour bridge after four years of work",
      "The town of Westmere opened its new harbour bridge to traffic on Friday.",
      ["Westmere", "harbour", "bridge"],
    ],
    [
      "Rail strike in the north ends as union accepts 4.2 percent",
      "A strike that had stopped most trains in the north ended on Thursday night.",
      ["Rail", "strike", "union"],
    ],
    [
      "At least 12 dead as bridge collapses in Velden",
      "At least 12 people were killed when the bridge at Velden gave way.",
      ["Velden", "bridge"],
    ],
    [
      "Boy, 17, convicted of murdering Aaron Mills at Leeds bus stop",
      "A boy stabbed the pupil in front of shoppers in October.",
      ["Aaron Mills", "Leeds", "murdering"],
    ],
    [
      "Mother and child rescued from Iquique rubble as Chile toll reaches 11",
      "Rescuers pulled a mother and her child from the ruins.",
      ["Iquique", "Chile", "rubble"],
    ],
    [
      "Seventeen arrested after match in Leeds",
      "Police waited at the station.",
      ["Leeds", "match"],
    ],
    ["UK inflation falls to 2.9% in February", "Fuel was cheaper.", ["inflation"]],
    [
      "Senate Passes Farm Bill After All-Night Session In Washington",
      "The vote was 54 to 46.",
      ["Senate", "Farm", "Bill"],
    ],
  ])("are its names, then what it is about: %s", (title, text, words) => {
    const lead = entry(title, text);
    expect(tasteWordsOf(lead, [lead], [])).toEqual(words);
  });

  it("stand without the article that clings to them", () => {
    const lead = entry("L’inflation recule en février", "Le carburant coûte moins.", "fr");
    expect(tasteWordsOf(lead, [lead], [])).toContain("inflation");
  });

  it("are rather those that few other stories have", () => {
    const lead = entry("Rail strike ends as union accepts", "The strike ended.");
    const others = Array.from({ length: 9 }, () => entry("Union talks", "A union talked."));
    expect(tasteWordsOf(lead, [lead], others)).not.toContain("union");
  });
});
