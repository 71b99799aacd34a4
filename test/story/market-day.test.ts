import { describe, expect, it } from "vitest";
import { marketDay } from "#story/market-day.ts";
import { placeEntry } from "#story/place-entry.ts";
import { emptyMemory } from "#story/story-memory.ts";
import { hoursLater, storyEntry } from "./story-fixtures.ts";

describe("the day of a market", () => {
  it.each([
    "FTSE 100 ends at 9,812, down 0.4%",
    "Dax schließt im Minus bei 24.310 Punkten",
    "European shares close higher, drugmakers lead",
    "Börse am Abend: Dax verliert 0,7 Prozent",
    "El Ibex 35 cierra en máximos",
    "Dax kaum verändert, Anleger warten auf die EZB",
    "Wall Street little changed ahead of jobs data",
    "Borse asiatiche contrastate, Tokyo chiude a -0,1%",
    "WIG20 kończy sesję bez zmian",
    "東証大引け、日経平均は小幅続伸",
    "沪指收盘微涨0.1%",
    "코스피 0.3% 상승 마감",
  ])("is told by %s", (title) => {
    expect(marketDay(title, hoursLater(0))).toBe("2026-05-11");
  });

  it.each([
    "Asian shares slip after Halloran pours cold water on cuts",
    "Kestrel shares jump on profit",
    "Marenza exchange to open on Sundays",
    "日経平均、関税発表を受け大幅続落",
    "東証、取引時間を30分延長へ",
  ])("is not told by %s, which tells other news", (title) => {
    expect(marketDay(title, hoursLater(0))).toBeUndefined();
  });

  it("keeps two closes apart, and puts together those of one evening", () => {
    const memory = emptyMemory();
    const close = (id: string, hours: number, title: string, points: string) =>
      placeEntry(
        memory,
        storyEntry({
          id,
          title,
          text: `London's FTSE 100 closed at ${points} points, and sterling was at $1.30. Banks led gainers.`,
          publishedAt: hoursLater(hours),
        }),
      ).storyId;
    const monday = close("a", 8, "FTSE 100 ends at 9,861, up 0.5%", "9,861");
    expect(close("b", 9, "FTSE 100 closes higher, banks gain", "9,861")).toBe(monday);
    expect(close("c", 32, "FTSE 100 ends at 9,868, up 0.1%", "9,868")).not.toBe(monday);
  });
});
