import { describe, expect, it } from "vitest";
import { primaryLanguage } from "#model/language.ts";
import { placeEntry } from "#story/place-entry.ts";
import { emptyMemory } from "#story/story-memory.ts";
import { hoursLater, storyEntry } from "./story-fixtures.ts";

type Told = readonly [title: string, text: string, language?: string];

/** Whether two entries become one story, the second two hours after the first. */
function areOne(...told: readonly [Told, Told]): boolean {
  const memory = emptyMemory();
  const [first, second] = told.map(([title, text, language = "en"], index) => {
    const entry = storyEntry({
      id: String(index),
      title,
      text,
      language: primaryLanguage(language),
      outlet: `Outlet ${index}`,
      publishedAt: hoursLater(2 * index),
    });
    return placeEntry(memory, entry).storyId;
  });
  return first === second;
}

const hexley: Told = [
  "Police in Hexley seize 32 stolen bicycles",
  "Police in Hexley have seized 32 stolen bicycles in a garage. Owners may come to the station.",
];

describe("news of other names", () => {
  it.each<readonly [string, Told, Told]>([
    [
      "of another town",
      hexley,
      [
        "Garage full of stolen bicycles found in Marden",
        "Officers in Marden found a garage full of stolen bicycles on Tuesday. Owners are asked to come to the station.",
      ],
    ],
    [
      "of another town on the same date",
      [`${hexley[0]} (11 May 2026)`, hexley[1]],
      [
        "Garage full of stolen bicycles found in Marden (11 May 2026)",
        "Officers in Marden found a garage full of stolen bicycles on Tuesday. Owners are asked to come to the station.",
      ],
    ],
    [
      "of a town that opens the title",
      hexley,
      [
        "Marden garage full of stolen bicycles",
        "Police in Marden found stolen bicycles in a garage.",
      ],
    ],
    [
      "of somebody else of one first name in one town",
      [
        "Striker Ines Thorley signs for Marden",
        "The striker Ines Thorley has signed a contract with the football club of Marden. Ines Thorley will wear the number nine.",
      ],
      [
        "Ines Falby elected mayor of Marden",
        "Ines Falby has been elected mayor of Marden in the second round.",
      ],
    ],
  ])("is another event: %s", (_what, one, other) => {
    expect(areOne(one, other)).toBe(false);
    expect(areOne(other, one)).toBe(false);
  });

  it.each<readonly [string, Told, Told]>([
    [
      "the other entry knows the town",
      hexley,
      [
        "Garage full of stolen bicycles found",
        "Police in Hexley found stolen bicycles in a garage.",
      ],
    ],
    [
      "a number is shared, and the places may be one",
      hexley,
      ["Garage in Wexshire full of 32 stolen bicycles", "Police seized 32 stolen bicycles there."],
    ],
    [
      "the first name alone is told of one person",
      [
        "Ines Thorley of Marden wins the harbour race",
        "Ines Thorley from Marden has won the harbour race.",
      ],
      ["Marden greets Ines after her win", "Ines came home to Marden on Monday."],
    ],
    [
      "the other title names nobody",
      hexley,
      ["Garage full of stolen bicycles", "Police seized the stolen bicycles; owners may come."],
    ],
  ])("is one event where %s", (_what, one, other) => {
    expect(areOne(one, other)).toBe(true);
  });
});
