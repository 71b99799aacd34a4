import { describe, expect, it } from "vitest";
import { neverPolled } from "#model/poll-state.ts";
import type { LocalDate, TimeZone } from "#model/schedule.ts";
import type { EntryStanding, EntryWhy } from "#model/why-answer.ts";
import { entryWhyLines, manyFeedsLine, unknownLines } from "#present/digest-why.ts";
import { feedWhyLines } from "#present/feed-why.ts";

const zone = "Europe/Paris" as TimeZone;
const at = new Date("2026-03-02T07:00:00Z");

describe("why a feed", () => {
  const lines = (
    counts: { seen: number; older?: number; held?: number; refused?: number; toldIn: number },
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

it("says in full what became of an article, whatever that was", () => {
  const date = "2026-03-02" as LocalDate;
  const beatenBy = { headline: "A pier", score: 5 };
  const terms = [
    { name: "2 h old", points: 1.78 },
    { name: "less “golf”", points: -1 },
  ];
  const standing = (fate: Partial<EntryStanding> & Pick<EntryStanding, "kind">) => ({
    standing: { terms, score: 0.78, ...fate },
  });
  const told = [{ date, at, place: 2 }];
  const other = { outlet: "Herald", title: "The pier" };
  const fates: readonly Partial<EntryWhy>[] = [
    { title: "" },
    { sameStory: [other] },
    { sameStory: Array.from({ length: 6 }, () => other) },
    ...(["first-poll", "not-followed", "republished", "new-ids", "at-once"] as const).map(
      (held) => ({ held }),
    ),
    { refusal: { kind: "word", word: "golf" }, mutedUntil: at },
    ...(["is", "was"] as const).map((live) => ({ live })),
    { livePost: { kind: "posted", at } },
    { livePost: { kind: "posted", at, isUnconfirmed: true } },
    { told: [{ date, at, place: 2, isUnconfirmed: true }] },
    { livePost: { kind: "coming", at } },
    { told: [{ date, at, place: 2, isComing: true }] },
    ...(["over-limit", "given-up", "withdrawn"] as const).map((kind) => ({ livePost: { kind } })),
    standing({ kind: "chosen", place: 3 }),
    standing({ kind: "chosen", place: 3, date }),
    { told, ...standing({ kind: "chosen", place: 2, date }) },
    standing({ kind: "told" }),
    standing({ kind: "told", date }),
    standing({ kind: "below", beatenBy }),
    standing({ kind: "below", date }),
    standing({ kind: "outlet-full", outlet: "Herald" }),
    standing({ kind: "outlet-full", date }),
    standing({ kind: "unwanted", date, score: 0 }),
    standing({ kind: "too-old", date }),
  ];
  const brought = { title: "Tide", feedTitle: "Gazette", firstSeenAt: at, told: [], sameStory: [] };
  const lines = fates.map((fate) => entryWhyLines({ ...brought, ...fate }, zone));
  const usual = entryWhyLines(brought, zone);
  expect(usual).toMatchInlineSnapshot(`
    [
      "“Tide” came with Gazette on Monday 2 March, 08:00.",
      "No other entry tells the same story.",
    ]
  `);
  expect(lines.map((all) => all.filter((line) => !usual.includes(line)))).toMatchInlineSnapshot(`
    [
      [
        "“(no headline)” came with Gazette on Monday 2 March, 08:00.",
      ],
      [
        "It is one story with Herald (“The pier”): told as one.",
      ],
      [
        "It is one story with Herald (“The pier”), Herald (“The pier”), Herald (“The pier”), Herald (“The pier”) and 2 more: told as one.",
      ],
      [
        "It stood in the feed when somebody subscribed: what was there before is not sent, unless it is news of the last day.",
      ],
      [
        "It came before this channel followed the feed: what was there before is not sent, unless it is news of the last day.",
      ],
      [
        "It was held: the feed had been published again, and much of it only looked new.",
      ],
      [
        "It was held: the feed had given its entries new ids, and much of it only looked new.",
      ],
      [
        "It was held: the feed suddenly showed far more as new than it usually brings.",
      ],
      [
        "It was kept out by the word “golf”.",
        "The feed is muted until Monday 2 March, 08:00.",
      ],
      [
        "The feed comes live here: it has no part in the digest.",
      ],
      [
        "The feed came live here then: that is no part of the digest.",
      ],
      [
        "It was posted here by itself on Monday 2 March, 08:00.",
      ],
      [
        "It was posted here by itself on Monday 2 March, 08:00. It may be missing: nobody confirmed that it arrived.",
      ],
      [
        "Its story was told in the digest of Monday 2 March, at place 2, posted on Monday 2 March, 08:00. It may be missing: nobody confirmed that it arrived.",
      ],
      [
        "It is due here by itself on Monday 2 March, 08:00.",
      ],
      [
        "Its story is in the digest of Monday 2 March, at place 2, due on Monday 2 March, 08:00.",
      ],
      [
        "It was not posted: that day had had its 20 live posts.",
      ],
      [
        "It was to be posted here by itself, but it was not accepted.",
      ],
      [
        "It was to be posted here by itself, and was taken back when everything here or the feed was muted, the feed removed, or the channel archived.",
      ],
      [
        "In a digest made now it would stand at place 3.",
        "Ranked by points: 2 h old +1.78, less “golf” −1; in all +0.78.",
      ],
      [
        "It was not in the digest of Monday 2 March: with the feeds and settings of now it would have stood at place 3.",
        "Ranked by points: 2 h old +1.78, less “golf” −1; in all +0.78.",
      ],
      [
        "Its story was told in the digest of Monday 2 March, at place 2, posted on Monday 2 March, 08:00.",
        "Ranked by points: 2 h old +1.78, less “golf” −1; in all +0.78.",
      ],
      [
        "In a digest made now it would stand nowhere: the story had been told, and nothing was new about it.",
      ],
      [
        "In the digest of Monday 2 March it stood nowhere: the story had been told, and nothing was new about it.",
      ],
      [
        "In a digest made now it would rank below “A pier”, the last that had a place: +0.78 against +5.",
        "Ranked by points: 2 h old +1.78, less “golf” −1; in all +0.78.",
      ],
      [
        "In the digest of Monday 2 March the places left were for stories that more than one outlet tells for itself.",
        "Ranked by points: 2 h old +1.78, less “golf” −1; in all +0.78.",
      ],
      [
        "In a digest made now Herald would lead as many stories as one outlet may, and no other outlet told this one.",
        "Ranked by points: 2 h old +1.78, less “golf” −1; in all +0.78.",
      ],
      [
        "In the digest of Monday 2 March its outlet led as many stories as one outlet may, and no other outlet told this one.",
        "Ranked by points: 2 h old +1.78, less “golf” −1; in all +0.78.",
      ],
      [
        "In the digest of Monday 2 March its points came to nothing or less.",
        "Ranked by points: 2 h old +1.78, less “golf” −1; in all +0.",
      ],
      [
        "In the digest of Monday 2 March it was too old: it came out more than a day before the time that the digest covers.",
      ],
    ]
  `);
});

it("says what it does not know, and which feeds may be meant", () => {
  const unknown = (isLink: boolean) =>
    unknownLines({ kind: "unknown", about: "a pier", isLink, days: 8 });
  const many = (count: number) =>
    manyFeedsLine({
      kind: "many-feeds",
      about: "news",
      titles: Array.from({ length: count }, (_, at) => `News ${at}`),
    });
  expect([unknown(true), unknown(false), many(2), many(7)]).toMatchInlineSnapshot(`
    [
      [
        "I know no article and no feed under “a pier” here.",
        "None of the feeds followed here now brought it in the last 8 days; I look no further back, nor through feeds that were removed. If a feed ought to have it, ask about the feed, or subscribe to one that does.",
      ],
      [
        "I know no article and no feed under “a pier” here.",
        "None of the feeds followed here now brought an article with that headline in the last 8 days; I look no further back, nor through feeds that were removed. If a feed ought to have it, ask about the feed, or subscribe to one that does.",
      ],
      "2 feeds here have “news” in their names: “News 0” and “News 1”. Give the whole name of one, or its address.",
      "7 feeds here have “news” in their names: “News 0”, “News 1”, “News 2”, “News 3”, “News 4” and 2 more. Give the whole name of one, or its address.",
    ]
  `);
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
