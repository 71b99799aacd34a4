import { describe, expect, it } from "vitest";
import { isSurnameAlone } from "#brief/form/sentences/alone/surname-alone.ts";
import { bodyOf } from "#brief/form/sentences/body.ts";
import { articleFromText } from "#extract/article-from-text.ts";

const lead =
  "Anna Brook opened the new pier of Westmere on Monday. It is made of oak and steel, it cost the town nine million euros, and it has room for forty boats. The ferry to the islands will use it from the first week of May. The council had planned it for eleven years, and fishermen had asked for it since the old one was lost in a storm that nobody has forgotten. The mayor cut a ribbon, and a band played until it rained.";

/** The sentences of a text that name somebody by the surname alone. */
function alone(rest: string, title: string): readonly string[] {
  const article = articleFromText(`${lead}\n\n${rest}`, { language: "en", title });
  return bodyOf(article)
    .filter((sentence) => isSurnameAlone(sentence, article))
    .map(({ text }) => text);
}

describe("somebody named by a surname alone", () => {
  it("is somebody whom nobody names where only the text before it says who that is", () => {
    expect(
      alone("A diver, Thomas Lindberg, found holes in it. Lindberg lost his job.", "Pier"),
    ).toEqual(["Lindberg lost his job."]);
  });

  it("is known by what that person says where no list has the first name", () => {
    const told =
      "A diver, Oddvar Lindberg, found holes. “It is bad,” Lindberg said. Lindberg left.";
    expect(alone(told, "Pier")).toEqual(["“It is bad,” Lindberg said.", "Lindberg left."]);
  });

  it("is known from the lead only behind it", () => {
    const article = articleFromText(`${lead}\n\nAt noon Brook went home.`, {
      language: "en",
      title: "Pier",
    });
    const last = bodyOf(article).at(-1);
    if (last === undefined) throw new Error("no sentence");
    expect([isSurnameAlone(last, article), isSurnameAlone(last, article, true)]).toEqual([
      false,
      true,
    ]);
  });

  it.each([
    [
      "the headline names",
      "A diver, Thomas Lindberg, left. Lindberg lost his job.",
      "Lindberg goes",
    ],
    ["the lead names", "At noon Brook went home to her boat.", "Pier"],
    [
      "an office stands before",
      "A diver, Thomas Lindberg, left. Then Captain Lindberg came.",
      "Pier",
    ],
    [
      "the text is about",
      "A diver, Thomas Lindberg, left. Lindberg ran. Lindberg fell. Lindberg sat. Lindberg slept.",
      "Pier",
    ],
    ["nobody named in full", "At noon Lindberg went home to his boat.", "Pier"],
  ])("but not whom %s", (_who, rest, title) => {
    expect(alone(rest, title)).toEqual([]);
  });
});
