import { describe, expect, it } from "vitest";
import { isFirstPerson, isSaying, leaningOf } from "#language/leaning-words.ts";

describe("leaning on the sentence before", () => {
  it.each([
    ["en", "But nobody came.", "connective"],
    ["en", "“In addition, it rained.”", "connective"],
    ["en", "He left.", "pronoun"],
    ["en", "- He left.", "pronoun"],
    ["en", "It’s late.", "pronoun"],
    ["en", "Butter is dear.", undefined],
    ["en", "The mayor left, but he came back.", undefined],
    ["fr", "En revanche, rien.", "connective"],
    ["fr", "« Il part », dit-on.", "pronoun"],
    ["de", "– Doch er blieb.", "connective"],
    ["de", "Diese Frau kam.", "pronoun"],
    ["de", "Das ist neu.", "pronoun"],
    ["de", "Das Kabinett tagt.", undefined],
    ["nl", "Het is droog.", "pronoun"],
    ["nl", "Het kabinet vergadert.", undefined],
    ["es", "Sin embargo, llovió.", "connective"],
    ["vi", "Tuy nhiên, trời mưa.", "connective"],
    ["ja", "しかし、雨が降った。", "connective"],
    ["zh", "他们昨天离开。", "pronoun"],
    ["ko", "그러나 비가 왔다.", "connective"],
    ["und", "But he left.", undefined],
    ["en", "", undefined],
  ])("%s: %s", (language, sentence, expected) => {
    expect(leaningOf(sentence, language)).toBe(expected);
  });

  it("knows speakers and verbs of saying", () => {
    expect(isFirstPerson("we", "en")).toBe(true);
    expect(isFirstPerson("they", "en")).toBe(false);
    expect(isSaying("déclaré", "fr")).toBe(true);
    expect(isSaying("said", "fr")).toBe(false);
  });
});
