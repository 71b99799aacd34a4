import { describe, expect, it } from "vitest";
import { wordsAround } from "#extract/text/line-patterns.ts";

describe("lines in scripts of many kinds", () => {
  it.each([
    "Москва photo: это всего лишь слово",
    "Совет ads решил иначе",
    "ロンドン photo: 写真家の話",
    "في advertisement قصة طويلة",
    "市长 reporting by 电话",
    "Ж reporting by телефону",
    "東京© 写真の権利をめぐって",
  ])("say nothing of what stands around articles because they are not Latin: %s", (line) => {
    const latin = line.replace(/[^\p{Script=Latin}\p{P}\p{Z}©]/gu, "").trim();
    expect(wordsAround(latin).appeals + wordsAround(latin).sources).toBeGreaterThan(0);
    const { appeals, sources } = wordsAround(line);
    // A sign of rights counts wherever it stands.
    expect(appeals + sources).toBe(line.includes("©") ? 1 : 0);
  });

  it.each([
    ["— Реклама —", "appeals"],
    ["【広告】", "appeals"],
    ["«إعلان»", "appeals"],
    ["Фото: А. Лосев", "sources"],
    ["（写真：長谷川）", "sources"],
    ["صورة: رويترز", "sources"],
  ] as const)("say so in their own: %s", (line, kind) => {
    expect(wordsAround(line)[kind]).toBeGreaterThan(0);
  });

  it.each(["Comment choisir sa bougie", "Del campo a la mesa", "Assinou um contrato de dois anos"])(
    "say nothing where a word means another thing: %s",
    (line) => {
      expect(wordsAround(line).appeals).toBe(0);
    },
  );

  it.each(["Comments (3)", "Comment on this story", "2 comments", "Del artiklen", "Assine agora"])(
    "are appeals still: %s",
    (line) => {
      expect(wordsAround(line).appeals).toBeGreaterThan(0);
    },
  );
});
