import { describe, expect, it } from "vitest";
import { postponedMs, tick } from "#app/tick.ts";
import type { FeedId } from "#model/feed-id.ts";
import { minuteMs } from "#shared/durations.ts";
import { aChannel, aFeed, aSchedule, fakeFeeds, fakeSlots } from "../support/fake-channels.ts";
import { fakeClock, fakeJobs, fakeLedger, fakeLog } from "../support/fake-world.ts";

function world(feedCount = 2) {
  const clock = fakeClock("2026-03-02T06:59:30Z");
  const feeds = Array.from({ length: feedCount }, (_, index) => ({
    ...aFeed(`feed-${index}` as FeedId),
    nextPollAt: clock.now(),
  }));
  return {
    clock,
    slots: fakeSlots(),
    nextDueAt: new Map(),
    feeds: fakeFeeds(feeds),
    jobs: fakeJobs(),
    ledger: fakeLedger(clock),
    log: fakeLog(),
  };
}

const kinds = (jobs: ReturnType<typeof fakeJobs>) => jobs.added.map(({ kind }) => kind);

describe("a tick", () => {
  it("makes a job of each feed that is due, once while the poll is under way", async () => {
    const w = world();
    for (let minute = 0; minute < 20; minute += 1) {
      await tick(w);
      w.clock.advance(minuteMs);
    }
    expect(w.jobs.added).toEqual([
      { kind: "poll-feed", feedId: "feed-0" },
      { kind: "poll-feed", feedId: "feed-1" },
    ]);
    w.clock.advance(postponedMs);
    await tick(w);
    expect(kinds(w.jobs)).toHaveLength(4);
  });

  it("makes a job of each digest that is due", async () => {
    const w = world(0);
    await w.slots.place(aChannel("C1", "discord"), aSchedule());
    await tick(w);
    w.clock.advance(minuteMs);
    await tick(w);
    expect(kinds(w.jobs)).toEqual(["send-digest"]);
  });

  it("passes while another is at work, and follows one that died", async () => {
    const w = world();
    await w.ledger.claim("TICK", 5 * minuteMs);
    await tick(w);
    expect(w.jobs.added).toEqual([]);
    w.clock.advance(5 * minuteMs);
    await tick(w);
    expect(w.jobs.added).toHaveLength(2);
  });

  it("loses nothing when the queue takes no jobs", async () => {
    const w = world();
    const broken = fakeJobs(new Error("the queue is down"));
    await expect(tick({ ...w, jobs: broken })).rejects.toThrow("the queue is down");
    await tick(w);
    expect(kinds(w.jobs)).toEqual(["poll-feed", "poll-feed"]);
  });

  it("repeats what was asked for when it dies before its mark", async () => {
    const w = world(1);
    const dying = { ...w.feeds, postpone: () => Promise.reject(new Error("killed")) };
    await expect(tick({ ...w, feeds: dying })).rejects.toThrow("killed");
    await tick(w);
    expect(kinds(w.jobs)).toEqual(["poll-feed", "poll-feed"]);
  });
});
