import { describe, expect, it } from "vitest";
import { foldWord } from "#language/fold-word.ts";
import { words } from "#language/words.ts";
import { distinctThings, isToldApart } from "#story/distinct-things.ts";
import { entryEvidence } from "#story/entry-evidence.ts";
import { placeEntry } from "#story/place-entry.ts";
import { emptyMemory } from "#story/story-memory.ts";
import { hoursLater, storyEntry } from "./story-fixtures.ts";

const found = (text: string): Record<string, readonly string[]> =>
  Object.fromEntries(
    [
      ...distinctThings(
        text,
        words(text, "en").map((one) => foldWord(one.text)),
        [],
        [],
      ),
    ].map(([thing, which]) => [thing, [...which]]),
  );

describe("what tells events apart", () => {
  it.each([
    ["Marin wins stage three of the Tour", { stage: ["3"] }],
    ["Marin remporte la troisième étape", { stage: ["3"] }],
    ["Marin gewinnt die 3. Etappe", { stage: ["3"] }],
    ["Marín gana la tercera etapa", { stage: ["3"] }],
    ["Marin vince la terza tappa", { stage: ["3"] }],
    ["match en retard de la 22e journée", { matchday: ["22"] }],
    ["profit rose in the first quarter", { quarter: ["1"] }],
    ["thrown out in the second round, 7-6, 6-3", { round: ["2"], score: ["7-6", "6-3"] }],
    ["a 1-2 defeat at home", { score: ["2-1"] }],
    ["a 6.1-magnitude tremor", { magnitude: ["6.1"] }],
    ["a tremor of magnitude 6.1, then one of M5.2", { magnitude: ["6.1", "5.2"] }],
    ["Beben der Stärke 6,4", { magnitude: ["6.4"] }],
    ["6,8 büyüklüğünde deprem", { magnitude: ["6.8"] }],
    ["印尼发生5.8级地震", { magnitude: ["5.8"] }],
    ["インドネシアでM6.4の地震", { magnitude: ["6.4"] }],
  ])("is which of a series it was, and the score: %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "restarted from 0-0",
    "the season 2024-25",
    "at 14-30 on Monday",
    "two round trips a day",
    "aged 30-45",
    "the 1-2-3 of reading",
    "an M4.5 billion deal",
    "Strong winds of 8.5",
  ])("is not in %j", (text) => {
    expect(found(text)).toEqual({});
  });

  it("is the disease, in whatever language", () => {
    expect(found("Measles closes a school")).toEqual(found("Rougeole : une école fermée"));
    expect(found("Measles closes a school")).not.toEqual(found("Mumps closes a college"));
  });

  it("is what struck, by the title, and not the rain that ends a fire", () => {
    const struck = (title: string) =>
      entryEvidence(storyEntry({ title })).distinct.get("disaster")?.size ?? 0;
    expect(
      ["Earthquake shakes Marenza", "Wildfire nears town", "Rain slows blaze"].map(struck),
    ).toEqual([1, 1, 0]);
  });

  it("keeps two stages of one race, and two vaccines, from being one story", () => {
    const entries = [
      ["Cycling: Ruiz wins stage three of the Tour of Lorvia in Marenza", "Pablo Ruiz leads."],
      ["Cycling: Ruiz wins stage four of the Tour of Lorvia in Marenza", "Pablo Ruiz leads."],
      ["Vaccine against dengue protects in a late-stage trial", "Volunteers had one dose."],
      ["Vaccine against malaria protects in a late-stage trial", "Volunteers had one dose."],
    ].map(([title = "", text = ""], index) =>
      storyEntry({ id: `e${index}`, title, text, publishedAt: hoursLater(index) }),
    );
    const memory = emptyMemory();
    const ids = entries.map((entry) => placeEntry(memory, entry).storyId);
    expect(new Set(ids).size).toBe(4);
  });

  it("does not part what speaks of both", () => {
    const memory = emptyMemory();
    const first = storyEntry({
      title: "Ruiz wins stage three in Marenza",
      text: "Pablo Ruiz leads.",
    });
    placeEntry(memory, first);
    const [story] = memory.places;
    if (story === undefined) throw new Error("no story");
    const apart = (title: string): boolean =>
      isToldApart(entryEvidence(storyEntry({ title })).distinct, story);
    expect(apart("After stage three, Ruiz fears stage four")).toBe(false);
    expect(apart("Ruiz is tired")).toBe(false);
    expect(apart("Ruiz crashes in stage four")).toBe(true);
  });

  it("is a quake's magnitude, but not a corrected one", () => {
    const memory = emptyMemory();
    placeEntry(memory, storyEntry({ title: "Magnitude 6.1 quake shakes Marenza" }));
    const [story] = memory.places;
    if (story === undefined) throw new Error("no story");
    const apart = (title: string): boolean =>
      isToldApart(entryEvidence(storyEntry({ title })).distinct, story);
    expect(apart("Marenza: Quake was of magnitude 6.4, seismologists say")).toBe(false);
    expect(apart("After the 6.1-magnitude quake one of magnitude 5.2 in Marenza")).toBe(false);
    expect(apart("Marenza shaken by quake of magnitude 5.2")).toBe(true);
  });
});
