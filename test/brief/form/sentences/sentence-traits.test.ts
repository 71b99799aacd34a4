import { describe, expect, it } from "vitest";
import { bodyOf } from "#brief/form/sentences/body.ts";
import { traitsOf } from "#brief/form/sentences/sentence-traits.ts";
import { articleFromText } from "#extract/article-from-text.ts";

const usableOf = (line: string) => {
  const article = articleFromText(`Prices in Norland\nThe office met on Monday.\n${line}`, {
    language: "en",
  });
  const body = bodyOf(article);
  return body.flatMap((each) => (traitsOf(each, body.length, article).isUsable ? each.text : []));
};

it.each(["…", "...", " …"])("a sentence that the page cut off with “%s” is not told", (end) => {
  const line = `The council of the town voted on Monday to rebuild the old${end}`;
  expect(usableOf(line)).toEqual(["The office met on Monday."]);
});

it("a sentence with a quotation mark that has no other is not told, and those around it are", () => {
  const line =
    "The road is closed. The mayor called it “a long wait for all. Buses take the bridge.";
  expect(usableOf(line)).toEqual([
    "The office met on Monday.",
    "The road is closed.",
    "Buses take the bridge.",
  ]);
});

describe("a number that a blank behind its point parts in two", () => {
  it.each([
    "Prices in Norland rose by 2.1 percent in May, up from 1. 9 percent in April, it said.",
    "The rents of the town went up to 19. 5 percent more was paid for bread in its shops.",
  ])("is told in no half: %s", (line) => {
    expect(usableOf(line)).toEqual(["The office met on Monday."]);
  });

  it("leaves sentences that a number ends or begins", () => {
    const said = ["The rents of the town rose in all its quarters by 19.", "Bread costs the same."];
    expect(usableOf(said.join(" "))).toEqual(["The office met on Monday.", ...said]);
  });
});

it("a sentence parted before the comma it goes on with is not told", () => {
  const line =
    "Guards went to the old gate of the harbour after the keeper's son, Cy Brook, Jr.\n, 29, called.";
  expect(usableOf(line)).toEqual(["The office met on Monday."]);
});

describe("what comes", () => {
  const announced = (line: string, language: string) => {
    const text = "The office met.\nThe town waits.\nThe pier is old.\n".repeat(2) + line;
    const article = { ...articleFromText(text, { language }), publishedAt: new Date("2024-03-05") };
    const last = bodyOf(article).at(-1);
    const { isAnnounced, isComing } = traitsOf(last ?? expect.fail(), 7, article);
    return isAnnounced ? "announced" : isComing ? "coming" : "neither";
  };

  it.each([
    ["en", "The pier will open on Friday.", "announced"],
    ["en", "The new rule should arrive in the harbour next week.", "announced"],
    ["en", "Ada Brook is to appear before the court on 12 March.", "announced"],
    ["en", "The pier will open, the mayor said on Friday.", "coming"],
    ["en", "The pier will stay as it is.", "coming"],
    ["fr", "La mairie doit rendre sa décision le 12 mars.", "announced"],
    ["fr", "La course, qui doit partir le 12 mars, a suscité de vives réactions.", "coming"],
    ["fr", "Si le pont tient, il ouvrira vendredi.", "neither"],
    ["de", "Die Ergebnisse werden am 12. März vorgestellt.", "announced"],
  ])("is announced where it has its day (%s): %s", (language, line, expected) => {
    expect(announced(line, language)).toBe(expected);
  });
});
