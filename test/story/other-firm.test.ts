import { describe, expect, it } from "vitest";
import { primaryLanguage } from "#model/language.ts";
import type { StoryEntry } from "#model/story.ts";
import { lookAgain } from "#story/look-again.ts";
import { placeEntry } from "#story/place-entry.ts";
import { emptyMemory } from "#story/story-memory.ts";
import { hoursLater, storyEntry } from "./story-fixtures.ts";

function storyCount(
  ...told: readonly (readonly [language: string, title: string, text: string])[]
) {
  const memory = emptyMemory();
  const entries = told.map(
    ([language, title, text], index): StoryEntry =>
      storyEntry({
        id: String(index),
        title,
        text,
        language: primaryLanguage(language),
        publishedAt: hoursLater(index),
      }),
  );
  for (const entry of entries) placeEntry(memory, entry);
  return new Set(lookAgain(memory).values()).size;
}

const delcourt = [
  "en",
  "British Delcourt Bank beats forecasts with first-quarter profit",
  "Delcourt Bank reported a profit of 1.46 billion pounds for the first quarter, above the 1.35 billion expected by analysts, and kept its outlook for the year.",
] as const;

describe("results of a season", () => {
  it("are of two firms where neither entry knows a name of the other's title", () => {
    const norvik = [
      "en",
      "British parts maker Norvik misses forecasts with first-quarter profit",
      "Norvik reported a profit of 1.16 billion pounds for the first quarter, below the 1.35 billion expected by analysts, and cut its outlook for the year.",
    ] as const;
    expect(storyCount(delcourt, norvik)).toBe(2);
  });

  it("are of one firm, whatever else the titles name", () => {
    const pay = [
      "en",
      "Moira Halden defends pay of six million as Delcourt's profit climbs",
      "The chief executive of Delcourt Bank said that the first quarter, with a profit of 1.46 billion pounds, had been a very good one.",
    ] as const;
    const german = [
      "de",
      "Britische Delcourt Bank steigert Gewinn",
      "Das Institut verdiente im ersten Quartal 1,46 Milliarden Pfund und bestätigte die Prognose.",
    ] as const;
    expect(storyCount(delcourt, pay, german)).toBe(1);
  });
});
