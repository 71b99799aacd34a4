import { describe, expect, it } from "vitest";
import { dynamoRemovals } from "#adapters/dynamodb/removals.ts";
import { forgetGoneJob, reportGone } from "#app/forget-gone.ts";
import { noServer } from "#model/channel.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import type { FeedId } from "#model/feed-id.ts";
import type { ForgetGoneJob } from "#model/job.ts";
import type { LocalDate } from "#model/schedule.ts";
import { minuteMs } from "#shared/durations.ts";
import {
  aChannel,
  aFeedId,
  anInstallation,
  aSchedule,
  aSubscription,
  fakeChannels,
  fakeDeliveries,
  fakeInstallations,
  fakePersonalNotes,
  fakeSlots,
  fakeWaitingPosts,
} from "../support/fake-channels.ts";
import { fakeClock, fakeJobs, fakeLedger, fakeLog } from "../support/fake-world.ts";
import { memoryTable } from "../support/memory-table.ts";

const at = new Date("2026-03-02T07:00:00Z");
const aDate = "2026-03-02" as LocalDate;
const workspace = { platform: "slack", workspaceId: "T1" } as const;
const uninstalled: ForgetGoneJob = {
  kind: "forget-gone",
  gone: { what: "workspace", workspace },
  at,
};

async function world(table = memoryTable()) {
  // When nothing can be under way any more.
  const clock = fakeClock("2026-03-02T08:00:00Z");
  const w = {
    channels: fakeChannels(),
    deliveries: fakeDeliveries(clock),
    livePosts: fakeDeliveries(clock),
    waitingPosts: fakeWaitingPosts(),
    clock,
    installations: fakeInstallations(),
    removals: dynamoRemovals(table),
    slots: fakeSlots(),
    ledger: fakeLedger(clock),
    notes: fakePersonalNotes(),
    log: fakeLog(),
  };
  await w.installations.putInstallation(anInstallation());
  const elsewhere = { ...aChannel("C9"), workspaceId: "T2" };
  for (const channel of [aChannel("C1"), aChannel("C2"), elsewhere]) {
    await w.channels.putSettings(newChannelSettings(channel, aSchedule()));
    await w.channels.putSubscription(aSubscription(channel));
  }
  const left = async () => {
    const found = [];
    for await (const page of w.channels.subscribers(aFeedId)) found.push(...page);
    return found.map(({ channel }) => channel.channelId);
  };
  return { ...w, left };
}

/** Channels that note how many feeds the one had into which a history was copied. */
function noting({ channels }: Awaited<ReturnType<typeof world>>) {
  const copied: unknown[] = [];
  const copyHistory: typeof channels.copyHistory = async (from, to) => {
    const feeds = (await channels.whole(to))?.subscriptions.length;
    copied.push([from.channelId, to.channelId, feeds]);
  };
  return { channels: { ...channels, copyHistory }, copied };
}

/** A digest and a live post of two channels wait at Slack. */
async function handOver({ clock, deliveries, livePosts }: Awaited<ReturnType<typeof world>>) {
  const postAt = new Date(clock.now().getTime() + 5 * 60_000);
  for (const [store, name] of [
    [deliveries, "D"],
    [livePosts, "L"],
  ] as const) {
    for (const number of [1, 2]) {
      const key = { channel: aChannel(`C${number}`), date: aDate, slot: "08:05" };
      await store.claim({ key, told: [], postAt }, 1000);
      await store.settle(key, { kind: "sent", at: clock.now(), messageId: `${name}${number}` });
    }
  }
}

describe("what an error of Discord's has forgotten", () => {
  it.each([
    ["a server, which nobody installs", "S1"],
    ["one channel, where there is no server", noServer],
  ])("is %s", async (_what, workspaceId) => {
    const w = { ...(await world()), jobs: fakeJobs() };
    const channel = { ...aChannel("C1", "discord"), workspaceId };
    await reportGone(w, channel, "workspace");
    const gone =
      workspaceId === noServer
        ? { what: "channel", channel }
        : { what: "workspace", workspace: { platform: "discord", workspaceId } };
    expect(w.jobs.added).toEqual([{ kind: "forget-gone", gone, at: w.clock.now() }]);
  });
});

describe("a workspace of Slack whose token is refused", () => {
  const report = (w: Awaited<ReturnType<typeof world>>, workspaceId = "T1") => {
    const jobs = fakeJobs();
    const reported = reportGone({ ...w, jobs }, { ...aChannel("C1"), workspaceId }, "workspace");
    return reported.then(() => jobs.added);
  };
  const youngMs = 10 * minuteMs;

  it("has removed us", async () => {
    const w = await world();
    const at = w.clock.now();
    await w.installations.putInstallation(anInstallation(new Date(at.getTime() - youngMs)));
    expect(await report(w)).toEqual([{ ...uninstalled, at }]);
  });

  it("is asked again later where the token may be of before it was installed", async () => {
    const w = await world();
    const installedAt = new Date(w.clock.now().getTime() - youngMs + 1);
    await w.installations.putInstallation(anInstallation(installedAt));
    await expect(report(w)).rejects.toMatchObject({ name: "RetryLater", retryAfterMs: 1 });
  });

  it("loses nothing where nobody installed us: then the deployment's own token is wrong", async () => {
    await expect(report(await world(), "T2")).rejects.toThrow(
      "Slack refuses the token of this deployment",
    );
  });
});

describe("a channel that we were taken out of", () => {
  const channel = aChannel("C1");
  const gone = { what: "channel", channel, isLeft: true } as const;
  const left: ForgetGoneJob = { kind: "forget-gone", gone, at };

  it("is told to who subscribed, once, however often its job runs", async () => {
    const w = await world();
    let isBroken = true;
    const remove: typeof w.channels.remove = async (...given) => {
      if (isBroken) throw new Error("no table");
      return w.channels.remove(...given);
    };
    const channels = { ...w.channels, remove };
    await expect(forgetGoneJob({ ...w, channels }, left)).rejects.toThrow("no table");
    isBroken = false;
    for (let times = 0; times < 2; times += 1) await forgetGoneJob({ ...w, channels }, left);
    expect(w.notes.told).toEqual([
      { userId: "U1", text: expect.stringMatching(/^I was taken out .* subscribe there anew\.$/) },
    ]);
    expect(await w.channels.whole(channel)).toBeUndefined();
  });

  it.each([
    ["is deleted", { ...left, gone: { what: "channel", channel } as const }],
    ["followed nothing", { ...left, gone: { ...gone, channel: aChannel("C7") } }],
    ["is followed anew since", { ...left, at: new Date("2000-01-01") }],
  ])("is told to nobody where it %s", async (_case, job) => {
    const w = await world();
    await forgetGoneJob(w, job);
    expect(w.notes.told).toEqual([]);
  });
});

describe("a channel that was archived", () => {
  const channel = aChannel("C1");
  const states = async ({ deliveries, livePosts }: Awaited<ReturnType<typeof world>>) => {
    const all = [deliveries, livePosts].map((store) => store.recent(channel, aDate));
    return (await Promise.all(all)).flat().map(({ state }) => state.kind);
  };

  it.each([
    ["as not sent", 0, true, ["given-up", "given-up"]],
    ["as sent where Slack did not give it back", 0, false, ["sent", "sent"]],
    ["as sent where it was handed over since", 10 * minuteMs, true, ["sent", "sent"]],
  ])("counts what waited for it %s", async (_case, lateMs, isGivenBack, expected) => {
    const w = await world();
    await handOver(w);
    w.waitingPosts.isGivenBack = isGivenBack;
    const archivedAt = new Date(w.clock.now().getTime() - lateMs);
    const gone = { what: "archived-channel", channel } as const;
    await forgetGoneJob(w, { kind: "forget-gone", gone, at: archivedAt });
    expect(await states(w)).toEqual(expected);
    // It may be opened again.
    expect((await w.channels.whole(channel))?.subscriptions).toHaveLength(1);
    expect(w.notes.told).toEqual([]);
  });
});

describe("what is kept after a removal", () => {
  it("is looked at again when nothing can be under way any more", async () => {
    const w = await world();
    const clock = fakeClock(new Date(at.getTime() + 20 * minuteMs - 1).toISOString());
    await expect(forgetGoneJob({ ...w, clock }, uninstalled)).rejects.toMatchObject({
      name: "RetryLater",
      retryAfterMs: 1,
    });
    clock.advance(1);
    await forgetGoneJob({ ...w, clock }, uninstalled);
    expect(await w.channels.channelsOf(workspace)).toEqual([]);
  });

  it("is nothing of a workspace that uninstalled us, and all of the others", async () => {
    const w = await world();
    for (let times = 0; times < 2; times += 1) await forgetGoneJob(w, uninstalled);
    expect(await w.channels.channelsOf(workspace)).toEqual([]);
    expect(await w.installations.installation(workspace)).toBeUndefined();
    expect(await w.left()).toEqual(["C9"]);
  });

  it("is nothing of a channel that was deleted or left", async () => {
    const w = await world();
    await handOver(w);
    const gone = { what: "channel", channel: aChannel("C2") } as const;
    await forgetGoneJob(w, { kind: "forget-gone", gone, at });
    expect(await w.left()).toEqual(["C1", "C9"]);
    // In a public channel Slack would still let it appear.
    expect(w.waitingPosts.asked).toEqual(["D2", "L2"]);
    expect(await w.installations.installation(workspace)).toBeDefined();
  });

  it("is what was set up again since", async () => {
    const w = await world();
    await w.installations.putInstallation(anInstallation(new Date(at.getTime() + 1)));
    await forgetGoneJob(w, uninstalled);
    expect(await w.channels.channelsOf(workspace)).toHaveLength(2);
    expect(await w.installations.installation(workspace)).toBeDefined();
    // Nor is anything refused that is stored of it.
    expect(await w.removals.isRemovedSince(workspace, at)).toBe(false);
  });

  it("is what is in use again, though reads lag behind", async () => {
    const table = memoryTable();
    const w = await world(table);
    table.lag();
    await w.removals.note(workspace, at);
    await w.removals.isRemovedSince(workspace, new Date(at.getTime() + minuteMs));
    await forgetGoneJob(w, uninstalled);
    expect(await w.channels.channelsOf(workspace)).toHaveLength(2);
    expect(await w.installations.installation(workspace)).toBeDefined();
  });

  it.each([
    ["a while after", 1000, ["C1", "C2", "C9"]],
    ["in the same second", 999, ["C1", "C9"]],
  ])("is a channel that subscribed again %s", async (_case, afterMs, left) => {
    const w = await world();
    const channel = aChannel("C2");
    const addedAt = new Date(at.getTime() + afterMs);
    await handOver(w);
    await w.channels.putSubscription({ ...aSubscription(channel), addedAt });
    await forgetGoneJob(w, { kind: "forget-gone", gone: { what: "channel", channel }, at });
    expect(await w.left()).toEqual(left);
    expect(w.waitingPosts.asked).toEqual(left.includes("C2") ? [] : ["D2", "L2"]);
  });

  it("is all of a channel whose id changed, under its new one", async () => {
    const w = await world();
    await w.channels.changeSettings(aChannel("C2"), (one) => ({
      ...one,
      storiesMax: 3,
      paused: { reason: "not-in-channel", since: at },
    }));
    const gone = { what: "channel", channel: aChannel("C2"), movedTo: "C3" } as const;
    const { channels, copied } = noting(w);
    for (let times = 0; times < 2; times += 1) {
      await forgetGoneJob({ ...w, channels }, { kind: "forget-gone", gone, at });
    }
    expect(copied).toEqual([["C2", "C3", undefined]]);
    expect(await w.channels.whole(aChannel("C2"))).toBeUndefined();
    expect(await w.channels.whole(aChannel("C3"))).toEqual({
      settings: { ...newChannelSettings(aChannel("C3"), aSchedule()), storiesMax: 3 },
      subscriptions: [aSubscription(aChannel("C3"))],
    });
    const [slot] = await w.slots.inUse();
    if (slot === undefined) throw new Error("in no slot");
    for await (const page of w.slots.channelsIn(slot)) {
      expect(page.map(({ channel }) => channel)).toEqual([aChannel("C3")]);
    }
  });

  it("keeps what was set up under a new id before Slack told of it", async () => {
    const w = await world();
    const [from, to] = [aChannel("C1"), aChannel("C2")];
    const live = { ...aSubscription(to), mode: "live" } as const;
    await w.channels.putSubscription(live);
    const other = { ...aSubscription(from), feedId: "another" as FeedId };
    await w.channels.putSubscription(other);
    const mine = newChannelSettings(to, aSchedule("18:00"));
    await w.channels.putSettings(mine);
    const gone = { what: "channel", channel: from, movedTo: "C2" } as const;
    const { channels, copied } = noting(w);
    await forgetGoneJob({ ...w, channels }, { kind: "forget-gone", gone, at });
    // Its digests know what those of the old id told.
    expect(copied).toEqual([["C1", "C2", 1]]);
    expect(await w.channels.whole(to)).toEqual({
      settings: mine,
      subscriptions: [live, { ...other, channel: to }],
    });
  });

  it("ends in nothing also when a run dies half way", async () => {
    const w = await world();
    let calls = 0;
    const dying = {
      ...w.channels,
      remove: async (channel: ReturnType<typeof aChannel>) => {
        calls += 1;
        if (calls === 2) throw new Error("killed");
        await w.channels.remove(channel);
      },
    };
    await expect(forgetGoneJob({ ...w, channels: dying }, uninstalled)).rejects.toThrow("killed");
    expect(await w.installations.installation(workspace)).toBeDefined();
    await forgetGoneJob(w, uninstalled);
    expect(await w.left()).toEqual(["C9"]);
  });
});
