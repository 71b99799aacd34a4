import { describe, expect, it } from "vitest";
import type { StoryEntry } from "#model/story.ts";
import { placeEntry } from "#story/place-entry.ts";
import { emptyMemory } from "#story/story-memory.ts";
import { storyEntry } from "./story-fixtures.ts";

const match = {
  title: "Vinter double sinks Harrowby Rovers",
  text: "The striker scored twice as Ostvale United won at home.",
};

describe("names of a title that a story does not know", () => {
  const newNames = (first: StoryEntry, title: string): number | undefined => {
    const memory = emptyMemory();
    placeEntry(memory, first);
    const then = storyEntry({ id: "then", title, text: match.text });
    return placeEntry(memory, then).nearest?.likeness.newTitleNames;
  };

  it.each([
    ["the same names", "Ostvale United beat Harrowby Rovers", 0],
    ["another opponent", "Harrowby Rovers hold Kelsea to a draw", 1],
    ["more than three", "Harrowby Rovers sign Kelsea pair Ludo Brandt and Timo Ask", 3],
  ])("%s", (_case, title, expected) => {
    expect(newNames(storyEntry(match), title)).toBe(expected);
  });

  it("are not looked for where the letters are others", () => {
    const arabic = { language: "ar", title: "هارويبي روفرز يخسر 2-0", text: "سجل Vinter هدفين." };
    expect(newNames(storyEntry(arabic), "Striker Vinter sinks Kelsea 2-0")).toBe(0);
  });
});

describe("titles that tell of two countries", () => {
  const text =
    "Its accounts were false, says the fund, which lost 40 million euros as flights stopped.";
  const groups = (...titles: readonly string[]): number => {
    const memory = emptyMemory();
    const placed = titles.map((title, at) =>
      placeEntry(memory, storyEntry({ id: `${at}`, title, text, outlet: `Outlet ${at}` })),
    );
    return new Set(placed.map(({ storyId }) => storyId)).size;
  };

  it("keep two events apart", () => {
    expect(groups("Italian carrier Brevia collapses", "Cypriot carrier Ostair collapses")).toBe(2);
  });

  it("are of one where the story knows a rare name of the title, wherever it tells it", () => {
    const [cuts, batters] = [
      storyEntry({
        id: "cuts",
        title: "Storm Odile cuts power to 90,000 homes in France, heads for Cornwall",
        text: "A fisherman is missing off Brittany. Trains west of Plymouth are cancelled.",
        outlet: "A",
      }),
      storyEntry({
        id: "batters",
        title: "Storm batters Brittany and southwest England",
        text: "BREST, April 14 - Gusts of up to 137 kph tore off roofs and left a fisherman missing at sea.",
        outlet: "B",
      }),
    ];
    const memory = emptyMemory();
    expect(placeEntry(memory, cuts).storyId).toBe(placeEntry(memory, batters).storyId);
  });

  it("are of one where they name one firm", () => {
    expect(groups("Italian carrier Brevia collapses", "Cypriot fund sues Brevia")).toBe(1);
  });
});
