import { describe, expect, it } from "vitest";
import { cleanEntry, isColumnTitle, isRoundUpTitle, isSignedTitle } from "#story/clean-entry.ts";

describe("cleaning an entry", () => {
  it.each([
    ["Mayor quits - The Tolworth Herald", "The Tolworth Herald", "Mayor quits"],
    ["Mayor quits | Tolworth Herald", "The Tolworth Herald", "Mayor quits"],
    ["Mayor quits – for good", "The Tolworth Herald", "Mayor quits – for good"],
    ["Mayor quits - The Tolworth Herald", undefined, "Mayor quits - The Tolworth Herald"],
    [" - The Tolworth Herald", "The Tolworth Herald", " - The Tolworth Herald"],
  ])("takes the outlet off the title %j of %j", (title, outlet, expected) => {
    expect(cleanEntry(title, "", outlet).title).toBe(expected);
  });

  it.each([
    ["MARENZA (Presslink) - A bridge fell.", "MARENZA. A bridge fell."],
    ["(Presslink) -- A bridge fell.", "A bridge fell."],
    ["A bridge fell. (Presslink)", "A bridge fell."],
    ["A bridge (built in 1961) fell.", "A bridge (built in 1961) fell."],
  ])("takes the wire's mark off %j", (text, expected) => {
    expect(cleanEntry("", text, undefined).text).toBe(expected);
  });

  it.each([
    ["Morning briefing: five things to know", true],
    ["Der Tag in Kürze", true],
    ["En bref", true],
    ["Le billet de Camille Roche", true],
    ["Weather: rain in the west", true],
    ["Minister briefs press on flood", false],
    ["Storm brings extreme weather to the west", false],
  ])("says whether %j is the title of a column", (title, expected) => {
    expect(isColumnTitle(title)).toBe(expected);
  });
});

describe("a signed column", () => {
  it.each([
    "Le billet de Camille Roche",
    "La chronique d'Anne Lorme",
    "Kolumne von Jana Holt",
    "La columna de Ana Brisa",
    "Nora Pell's diary",
    "Editorial",
  ])("%j says nothing of the event, which the text may tell", (title) => {
    expect([isSignedTitle(title), isRoundUpTitle(title)]).toEqual([true, false]);
  });

  it.each([
    "Le billet de train augmente en mai",
    "Nora Pell's diary sells for a million",
    "Opinion polls close",
    "Kolumne verboten",
  ])("is not %j", (title) => {
    expect(isSignedTitle(title)).toBe(false);
  });
});

describe("who wrote a comment", () => {
  it("stays in the text, which is told letter by letter", () => {
    const text = "The bill is due, writes Agnes Tolliver.";
    expect(cleanEntry("We knew", text, "Herald").text).toBe(text);
  });
});
