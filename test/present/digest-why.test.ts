import { describe, expect, it } from "vitest";
import { neverPolled } from "#model/poll-state.ts";
import type { TimeZone } from "#model/schedule.ts";
import { entryWhyLines, feedWhyLines } from "#present/digest-why.ts";

const zone = "Europe/Paris" as TimeZone;
const at = new Date("2026-03-02T07:00:00Z");

describe("why a feed", () => {
  const lines = (
    counts: { seen: number; older?: number; held?: number; toldIn: number },
    newPerDay = 0,
  ) =>
    feedWhyLines(
      {
        feed: {
          title: "Gazette",
          polling: { ...neverPolled, newPerDay },
          nextPollAt: at,
          isStopped: false,
        },
        mode: "daily",
        days: 8,
        refused: 0,
        older: 0,
        held: 0,
        ...counts,
      },
      zone,
    ).slice(1);

  it.each([
    [{ seen: 0, toldIn: 0 }, "it brought nothing.", ", which told nothing of it"],
    [
      { seen: 4, older: 3, held: 1, toldIn: 2 },
      "4 entries.",
      "3 of them stood in it when",
      "1 of them was held: much",
      "; 2 digests of these days told",
    ],
    [
      { seen: 4, older: 1, toldIn: 1 },
      "4 entries.",
      "1 of them stood in it when",
      "; 1 digest of these days told",
    ],
    [
      { seen: 3, held: 3, toldIn: 0 },
      "3 entries.",
      "All of them were held: much",
      ", which told nothing of it",
    ],
    [
      { seen: 1, refused: 1, toldIn: 0 },
      "1 entry.",
      "It was kept out by filters.",
      ", which told nothing of it",
    ],
    [
      { seen: 1, held: 1, toldIn: 0 },
      "1 entry.",
      "It was held: much",
      ", which told nothing of it in these days.",
    ],
  ])("counts as people do: %j", (counts, ...expected) => {
    const said = lines(counts);
    expect(said).toHaveLength(expected.length);
    for (const [line, part] of expected.entries()) expect(said[line]).toContain(part);
  });

  it("is not read: since when, before the channel is told", () => {
    const polling = { ...neverPolled, failureCount: 2, failingSince: at };
    const feed = { title: "Gazette", polling, nextPollAt: at, isStopped: false };
    const counts = { days: 8, seen: 0, older: 0, held: 0, refused: 0, toldIn: 0 };
    expect(feedWhyLines({ feed, mode: "daily", ...counts }, zone)).toContain(
      "It has not been readable since Monday 2 March, 08:00; I keep looking.",
    );
  });

  it("is in trouble, gone, filtered and muted: each in a line", () => {
    const feed = {
      title: "Gazette",
      polling: { ...neverPolled, polledAt: at },
      nextPollAt: at,
      incident: { since: at, reason: "It answers with a web page." },
      isStopped: true,
    };
    const counts = { days: 8, seen: 3, older: 0, held: 0, refused: 2, toldIn: 0 };
    const why = { feed, mode: "live", ...counts, mutedUntil: at } as const;
    expect(feedWhyLines(why, zone)).toMatchInlineSnapshot(`
      [
        "Gazette was last read on Monday 2 March, 08:00.",
        "It has been in trouble since Monday 2 March, 08:00: It answers with a web page.",
        "It is read no more: it is gone for good.",
        "In the last 8 days it brought 3 entries.",
        "2 of them were kept out by filters.",
        "It is muted until Monday 2 March, 08:00.",
        "It comes live: each article as it comes.",
      ]
    `);
  });

  it.each([
    [40, 8.4, "40 entries, about 8 new a day."],
    [40, 0.43, "40 entries, about 3 new a week."],
    [40, 0.01, "40 entries, about 1 new a week."],
    [4, 8, "4 entries."],
  ])(
    "says how many come a day, of %i with %f a day, where that can be known",
    (seen, newPerDay, end) => {
      expect(lines({ seen, toldIn: 0 }, newPerDay)[0]).toBe(`In the last 8 days it brought ${end}`);
    },
  );
});

it("sets titles that are written from right to left apart", () => {
  const [first, second] = entryWhyLines(
    {
      title: "انهيار جسر",
      feedTitle: "المسار",
      firstSeenAt: at,
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
