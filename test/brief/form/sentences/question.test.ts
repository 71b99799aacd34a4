import { describe, expect, it } from "vitest";
import { isQuestion } from "#brief/form/sentences/question.ts";

describe("a question", () => {
  it.each([
    ["en", "Why now?"],
    ["en", "The crews of both boats looked at her and asked: “Where are the calm boats now?”"],
    ["en", "She asked the crews “Where have all of the calm old boats of the harbour gone now?”"],
    ["de", "Bist du auch schon durch den Markt gelaufen und hast nichts gefunden."],
    ["ja", "経営は成り立ちますか。"],
    ["ja", "――島の人の反応は。"],
    ["zh", "这样有效吗。"],
    ["ko", "어째서 사진을 공개하는 일이 될까."],
  ])("is found (%s): %s", (language, text) => {
    expect(isQuestion(text, language)).toBe(true);
  });

  it.each([
    [
      "en",
      "The harbour master of Westmere sent a line to all crews asking if there were “any calm boats?”",
    ],
    ["de", "Hast du Hunger, dann iss etwas."],
    ["ja", "原因は明らかになった。"],
    ["ja", "市は公園を静かに保つ。"],
    ["zh", "他说这样有效。"],
    ["ko", "시장은 자리를 떠났다."],
  ])("is not seen in (%s): %s", (language, text) => {
    expect(isQuestion(text, language)).toBe(false);
  });
});
