import { describe, expect, it, test } from "vitest";
import { floodBreaker, floodCountMin, type Inflow } from "#feed/flood-breaker.ts";
import { type MatchedItem, matchEntries } from "#feed/match-entries.ts";
import type { EntryId } from "#model/entry.ts";
import type { FeedItem } from "#model/feed-document.ts";
import type { FeedId } from "#model/feed-id.ts";
import type { KnownEntry } from "#model/known-entry.ts";
import { hourMs } from "#shared/durations.ts";
import { fc } from "../support/properties.ts";
import { feedHistory, pollTime } from "./feed-history.ts";

const polledAt = new Date("2025-11-18T12:00:00Z");
const lastPolledAt = new Date(polledAt.getTime() - hourMs);

type Kind = {
  readonly isNew?: boolean;
  readonly hasNewGuid?: boolean;
  readonly isEcho?: boolean;
  readonly hoursAgo?: number;
};

let number = 0;
function entry({ isNew = true, hasNewGuid = false, isEcho = false, hoursAgo }: Kind): MatchedItem {
  number += 1;
  return {
    id: String(number) as EntryId,
    isNew,
    hasNewGuid,
    isEcho,
    isReissue: false,
    sharesPage: false,
    item: {
      ...(hoursAgo !== undefined && {
        publishedAt: new Date(polledAt.getTime() - hoursAgo * hourMs),
      }),
      authors: [],
      categories: [],
      enclosures: [],
    },
  };
}

function entries(count: number, kind: (index: number) => Kind): readonly MatchedItem[] {
  return Array.from({ length: count }, (_, index) => entry(kind(index)));
}

const known = (count: number, hasNewGuid = false) =>
  entries(count, () => ({ isNew: false, hasNewGuid }));

function verdictOn(items: readonly MatchedItem[], changes: Partial<Inflow> = {}) {
  return floodBreaker({
    items,
    lastPolledAt,
    polledAt,
    newPerDay: 4,
    isUsedToNewGuids: false,
    batchMax: 0,
    ...changes,
  });
}

describe("the flood breaker", () => {
  it("sends nothing of the first poll", () => {
    const { lastPolledAt: _, ...first } = {
      items: entries(30, () => ({})),
      lastPolledAt,
      polledAt,
      newPerDay: 1,
      isUsedToNewGuids: false,
      batchMax: 0,
    };
    expect(floodBreaker(first)).toEqual({ kind: "first" });
  });

  it.each([
    ["a few new entries", [...known(28), ...entries(2, () => ({ hoursAgo: 0.5 }))], {}],
    ["a busy hour, one after the other", entries(30, (index) => ({ hoursAgo: index / 3 })), {}],
    ["four entries dated long ago", [...known(3), ...entries(4, () => ({ hoursAgo: 500 }))], {}],
    ["five old entries among twenty", [...known(15), ...entries(5, () => ({ hoursAgo: 500 }))], {}],
    ["a morning edition, all at six", entries(20, () => ({ hoursAgo: 0.1 })), { newPerDay: 20 }],
    [
      "all of a day at once, as the day before",
      entries(40, () => ({ hoursAgo: 7 })),
      { batchMax: 30 },
    ],
    ["a day's undated entries at once", entries(20, () => ({})), { newPerDay: 14 }],
    ["local time given for UTC", entries(20, (index) => ({ hoursAgo: 8 + index / 2 })), {}],
    [
      "a day's undated entries of a feed that always gives new ids",
      [...known(10, true), ...entries(6, () => ({}))],
      { isUsedToNewGuids: true },
    ],
    [
      "three days caught up",
      entries(30, () => ({})),
      { newPerDay: 10, lastPolledAt: new Date(polledAt.getTime() - 72 * hourMs) },
    ],
  ] as const)("lets %s flow", (_case, items, changes) => {
    const fresh = items.filter(({ isNew }) => isNew);
    expect(verdictOn(items, changes)).toEqual({ kind: "flows", admitted: fresh });
  });

  it.each([
    [
      "old entries published again",
      [...known(5), ...entries(25, (index) => ({ hoursAgo: 30 + index }))],
      "republished",
      {},
    ],
    [
      "five old entries among ten",
      [...known(5), ...entries(5, () => ({ hoursAgo: 500 }))],
      "republished",
      {},
    ],
    [
      "old entries even of a busy feed",
      entries(30, () => ({ hoursAgo: 48 })),
      "republished",
      { newPerDay: 500 },
    ],
    ["everything dated now", entries(30, () => ({ hoursAgo: 0.1 })), "at-once", {}],
    ["everything undated", entries(30, () => ({})), "at-once", {}],
    [
      "twice as many at once as ever",
      entries(40, () => ({ hoursAgo: 7 })),
      "at-once",
      { batchMax: 20 },
    ],
    ["twice a day's undated entries", entries(20, () => ({})), "at-once", { newPerDay: 10 }],
    [
      "everything dated next year",
      entries(30, (index) => ({ hoursAgo: -5000 - index })),
      "at-once",
      {},
    ],
    [
      "echoes of what was known, whatever their dates",
      entries(30, (index) => ({ isEcho: true, hoursAgo: index / 60 })),
      "new-ids",
      { newPerDay: 500 },
    ],
    [
      "new ids for the known and undated new ones",
      [...known(10, true), ...entries(10, () => ({}))],
      "new-ids",
      { newPerDay: 50 },
    ],
  ] as const)("holds %s", (_case, items, reason, changes) => {
    const fresh = items.filter(({ isNew }) => isNew);
    expect(verdictOn(items, changes)).toMatchObject({
      kind: "held",
      reason,
      admitted: [],
      held: fresh,
    });
  });

  it("lets through in a flood what is beyond doubt", () => {
    const certain = entry({ hoursAgo: 0.2 });
    const verdict = verdictOn([certain, ...entries(20, () => ({ hoursAgo: 90 }))]);
    expect(verdict).toMatchObject({ kind: "held", admitted: [certain] });
  });

  it("says in one line what was held", () => {
    const flood = [...known(5), ...entries(25, (index) => ({ hoursAgo: 30 + index }))];
    const verdict = verdictOn(flood);
    expect(verdict.kind === "held" && verdict.text).toMatchInlineSnapshot(
      `"The feed seems to have been published again: 25 of its 30 entries look new, but are not by their dates; they are taken as read."`,
    );
  });

  test("never holds fewer than its limit, and loses or doubles nothing", () => {
    const kind = fc.record({
      isNew: fc.boolean(),
      hasNewGuid: fc.boolean(),
      hoursAgo: fc.double({ min: -100, max: 1000, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(kind, { maxLength: 60 }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (kinds, newPerDay) => {
          const items = kinds.map(entry);
          const verdict = verdictOn(items, { newPerDay });
          if (verdict.kind === "first") throw new Error("not the first poll");
          const held = verdict.kind === "held" ? verdict.held : [];
          expect(held.length === 0 || held.length >= floodCountMin).toBe(true);
          const fresh = items.filter(({ isNew }) => isNew);
          expect(new Set([...verdict.admitted, ...held])).toEqual(new Set(fresh));
          expect(verdict.admitted.length + held.length).toBe(fresh.length);
        },
      ),
    );
  });

  it("takes a site that moved and dates everything anew for what it is", () => {
    const feedId = "00000000000000000000" as FeedId;
    const site = (
      address: (number: number) => string,
      from: number,
      date: (number: number) => Date,
    ) =>
      Array.from({ length: 30 }, (_, index): FeedItem => {
        const number = from - index;
        const url = address(number);
        return {
          id: url,
          url,
          title: `Headline ${number}`,
          publishedAt: date(number),
          authors: [],
          categories: [],
          enclosures: [],
        };
      });
    const before = site(
      (number) => `https://old.example/?p=${number}`,
      100,
      (number) => new Date(lastPolledAt.getTime() - (100 - number) * hourMs),
    );
    const after = site(
      (number) => `https://new.example/story-${number}`,
      101,
      () => polledAt,
    );
    const { known } = matchEntries(feedId, [], before, lastPolledAt);
    const { items } = matchEntries(feedId, known, after, polledAt);
    const verdict = verdictOn(items, { newPerDay: 24 });
    expect(verdict).toMatchObject({ kind: "held", reason: "new-ids" });
    const admitted = verdict.kind === "held" ? verdict.admitted : [];
    expect(admitted.map(({ item }) => item.title)).toEqual(["Headline 101"]);
  });

  test("between them, identity and breaker send each later article once and nothing of the first poll", () => {
    fc.assert(
      fc.property(feedHistory, ({ polls }) => {
        let known: readonly KnownEntry[] = [];
        const sent: number[] = [];
        for (const [poll, listing] of polls.entries()) {
          const at = pollTime(poll);
          const articleOf = new Map(listing.map(({ article, item }) => [item, article]));
          const matched = matchEntries("f" as FeedId, known, [...articleOf.keys()], at);
          const verdict = floodBreaker({
            ...matched,
            ...(poll > 0 && { lastPolledAt: pollTime(poll - 1) }),
            polledAt: at,
            newPerDay: 24,
          });
          expect(verdict.kind).toBe(poll === 0 ? "first" : "flows");
          if (verdict.kind === "flows")
            sent.push(...verdict.admitted.map(({ item }) => articleOf.get(item) ?? -1));
          known = matched.known;
        }
        const first = new Set(polls[0]?.map(({ article }) => article));
        const later = new Set(polls.flat().map(({ article }) => article));
        for (const article of first) later.delete(article);
        expect(sent.toSorted((a, b) => a - b)).toEqual([...later].toSorted((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });
});
