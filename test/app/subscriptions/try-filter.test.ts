import { describe, expect, it } from "vitest";
import type { FeedStore } from "#app/ports.ts";
import { tryFilter } from "#app/subscriptions/try-filter.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import type { FeedId } from "#model/feed-id.ts";
import { noFilter } from "#model/subscription.ts";
import { filterTrialLines } from "#present/filter-lines.ts";
import { hourMs } from "#shared/durations.ts";
import {
  aChannel,
  aFeed,
  anEntry,
  aSchedule,
  aSubscription,
  fakeEntries,
  fakeFeeds,
} from "../../support/fake-channels.ts";
import { fakeClock } from "../../support/fake-world.ts";

const other = "feed-2" as FeedId;

function world() {
  const clock = fakeClock("2026-03-02T07:00:00Z");
  const at = (hours: number) => new Date(clock.now().getTime() - hours * hourMs);
  const entries = [
    anEntry(0, at(5)),
    anEntry(1, at(4)),
    anEntry(2, at(90)),
    anEntry(3, at(3), other),
  ];
  const channel = aChannel();
  return {
    clock,
    feeds: fakeFeeds([aFeed(), aFeed(other)]) as FeedStore,
    entries: fakeEntries(entries),
    whole: {
      settings: newChannelSettings(channel, aSchedule()),
      subscriptions: [aSubscription(channel), aSubscription(channel, other)],
    },
  };
}

describe("trying a filter", () => {
  it("counts what it keeps and drops of the last days, and shows why", async () => {
    const w = world();
    const trial = await tryFilter(w, w.whole, { ...noFilter, not: ["harbour", "striker"] });
    expect(trial).toMatchObject({ days: 3, kept: 1, dropped: 2 });
    expect(filterTrialLines(trial)).toMatchInlineSnapshot(`
      [
        "Of 3 entries of the last 3 days it keeps 1 and drops 2.",
        "Drops “Striker Lena Holt signs for Rovaniemi United” by the word “striker”.",
        "Drops “Harbour council votes to rebuild the old pier” by the word “harbour”.",
        "Keeps “Bank of Norland raises its key rate to 3.5 percent”.",
      ]
    `);
  });

  it("shows the latest three of what it keeps, and of what it drops, however many there are", async () => {
    const w = world();
    const at = (minutes: number) => new Date(w.clock.now().getTime() - minutes * 60_000);
    const [kept, dropped] = ["Pier", "Ferry"].map((word) =>
      Array.from({ length: 5 }, (_, index) => `${word} ${index}`),
    ) as [string[], string[]];
    const entries = [...kept, ...dropped].map((title, index) => ({
      ...anEntry(index, at(index)),
      title,
      summary: "",
    }));
    const trial = await tryFilter({ ...w, entries: fakeEntries(entries) }, w.whole, {
      ...noFilter,
      not: ["ferry"],
    });
    expect(trial).toMatchObject({ kept: 5, dropped: 5, keptTitles: kept.slice(0, 3) });
    expect(trial.droppedTitles.map(({ title }) => title)).toEqual(dropped.slice(0, 3));
  });

  it("names the language that drops an entry", async () => {
    const w = world();
    const trial = await tryFilter(w, w.whole, { ...noFilter, languages: ["de"] });
    expect(filterTrialLines(trial).join("\n")).toContain("by its language (English).");
  });

  it("looks at one subscription alone, where it is that one's filter", async () => {
    const w = world();
    const trial = await tryFilter(w, w.whole, { ...noFilter, only: ["pier"] }, aFeed().id);
    expect(trial).toMatchObject({ kept: 1, dropped: 1 });
  });

  it("does not count what another filter drops anyway", async () => {
    const w = world();
    const settings = { ...w.whole.settings, filter: { ...noFilter, not: ["bank"] } };
    const whole = { ...w.whole, settings };
    const trial = await tryFilter(w, whole, { ...noFilter, only: ["pier"] }, aFeed().id);
    expect(trial).toMatchObject({ kept: 1, dropped: 0 });
  });

  it("leaves alone what came out before, though its feed showed it lately", async () => {
    const w = world();
    const seen = new Date(w.clock.now().getTime() - hourMs);
    const old = { ...anEntry(9, seen), publishedAt: new Date("2026-02-20T07:00:00Z") };
    const before = await tryFilter(w, w.whole, noFilter);
    await w.entries.add([old]);
    expect(await tryFilter(w, w.whole, noFilter)).toEqual(before);
  });

  it("warns when nothing would be left, and says when there was nothing to try", async () => {
    const w = world();
    const none = await tryFilter(w, w.whole, { ...noFilter, only: ["zebra"] });
    expect(filterTrialLines(none).at(-1)).toContain("Nothing would be left");
    const empty = { ...w, entries: fakeEntries([]) };
    expect(filterTrialLines(await tryFilter(empty, w.whole, noFilter))).toEqual([
      "Nothing came in the last 3 days to try it on.",
    ]);
  });
});
