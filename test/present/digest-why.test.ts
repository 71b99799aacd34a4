import { describe, expect, it } from "vitest";
import { neverPolled } from "#model/poll-state.ts";
import type { TimeZone } from "#model/schedule.ts";
import { entryWhyLines, feedWhyLines } from "#present/digest-why.ts";

const zone = "Europe/Paris" as TimeZone;
const at = new Date("2026-03-02T07:00:00Z");

describe("why a feed", () => {
  const lines = (counts: { seen: number; held: number; toldIn: number }) =>
    feedWhyLines(
      {
        feed: { title: "Gazette", polling: neverPolled, nextPollAt: at, isStopped: false },
        mode: "daily",
        days: 8,
        refused: 0,
        ...counts,
      },
      zone,
    ).slice(1);

  it.each([
    [{ seen: 0, held: 0, toldIn: 0 }, "it brought nothing.", ", which told nothing of it"],
    [
      { seen: 4, held: 3, toldIn: 2 },
      "4 entries.",
      "3 of them were held: they",
      "; 2 digests of these days told",
    ],
    [
      { seen: 4, held: 1, toldIn: 1 },
      "4 entries.",
      "1 of them was held: it",
      "; 1 digest of these days told",
    ],
    [
      { seen: 3, held: 3, toldIn: 0 },
      "3 entries.",
      "All of them were held: they",
      ", which told nothing of it",
    ],
    [
      { seen: 1, held: 1, toldIn: 0 },
      "1 entry.",
      "It was held: it",
      ", which told nothing of it in these days.",
    ],
  ])("counts as people do: %j", (counts, ...expected) => {
    const said = lines(counts);
    expect(said).toHaveLength(expected.length);
    for (const [line, part] of expected.entries()) expect(said[line]).toContain(part);
  });
});

it("sets titles that are written from right to left apart", () => {
  const [first, second] = entryWhyLines(
    {
      title: "انهيار جسر",
      feedTitle: "المسار",
      firstSeenAt: at,
      isLive: false,
      sameStory: [{ outlet: "المصدر", title: "جسر فيلدن" }],
      told: [],
    },
    zone,
  );
  expect(first).toBe(
    "“\u2068انهيار جسر\u2069” came with \u2068المسار\u2069 on Monday 2 March, 08:00.",
  );
  expect(second).toContain("\u2068المصدر\u2069 (“\u2068جسر فيلدن\u2069”)");
});
