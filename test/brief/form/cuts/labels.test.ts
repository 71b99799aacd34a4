import { describe, expect, it } from "vitest";
import { footnoteMarks, labelOf } from "#brief/form/cuts/labels.ts";

/** A sentence without its label. */
function unlabelled(sentence: string): string {
  return sentence.slice(labelOf(sentence, { start: 0, end: sentence.length })?.end ?? 0);
}

/** A sentence without the marks of its notes. */
function unmarked(sentence: string): string {
  return footnoteMarks(sentence, { start: 0, end: sentence.length })
    .toReversed()
    .reduce((said, { end, start }) => said.slice(0, start) + said.slice(end), sentence);
}

describe("a label before a sentence goes", () => {
  it.each([
    ["Summary: The harbour opened on Monday.", "The harbour opened on Monday."],
    [
      "Summary: 5-1A: Westmere diver Ada Brook won the final.",
      "Westmere diver Ada Brook won the final.",
    ],
    ["OPINIE - Elk jaar begint het gezeur weer.", "Elk jaar begint het gezeur weer."],
    ["مقال رأي - لم أكن أتصور أن يأتي يوم كهذا.", "لم أكن أتصور أن يأتي يوم كهذا."],
    ["Why it matters: Half of the boats have no harbour.", "Half of the boats have no harbour."],
    ["Anders gesagt: Der Hafen bleibt ein Jahr zu.", "Der Hafen bleibt ein Jahr zu."],
    ["À noter : Le pont reste fermé lundi.", "Le pont reste fermé lundi."],
    [
      "Results: 23 of 31 harbours lost boats in the storm.",
      "23 of 31 harbours lost boats in the storm.",
    ],
    [
      "Abstract:Harbours judge a winter by their boats, and seldom count them.",
      "Harbours judge a winter by their boats, and seldom count them.",
    ],
    [
      "Conclusiones: Los puertos pierden más barcos en marzo.",
      "Los puertos pierden más barcos en marzo.",
    ],
    [
      "b) Certain boats need a permit of the harbour.",
      "Certain boats need a permit of the harbour.",
    ],
    [
      "二、企业应当在卸货时向收货方出示温度记录，并保存一年以上。",
      "企业应当在卸货时向收货方出示温度记录，并保存一年以上。",
    ],
    ["(ii) The harbour may close without notice.", "The harbour may close without notice."],
  ])("%s", (sentence, said) => {
    expect(unlabelled(sentence)).toBe(said);
  });

  it.each([
    ["who says it", "Ada Brook: The harbour opens on Monday."],
    ["what is said small", "Background: all prices of the harbour are in euros."],
    ["what is no sentence", "Summary: Nine to two."],
    ["why", "The reason: The harbour has no money for a pier."],
    ["a letter that is a word", "A harbour (small) opened on Monday in Cork."],
  ])("but not %s", (_what, sentence) => {
    expect(unlabelled(sentence)).toBe(sentence);
  });
});

describe("marks of notes go", () => {
  it.each([
    ["The spell[2] makes water.[src]", "The spell makes water."],
    ["It was found in 1902.[1][2] It is old.", "It was found in 1902. It is old."],
    ["Der Hafen³ ist zu.", "Der Hafen ist zu."],
    ["It costs 9.99* and 20%*.", "It costs 9.99 and 20%."],
  ])("%s", (sentence, said) => {
    expect(unmarked(sentence)).toBe(said);
  });

  it.each([
    "A flat of 63m² costs 900 euros.",
    "The risks to [our] harbour stay high.",
    "Bürger* und Trans* Menschen kamen.",
  ])("and nothing else does: %s", (sentence) => {
    expect(unmarked(sentence)).toBe(sentence);
  });
});
