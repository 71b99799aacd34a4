import { describe, expect, it } from "vitest";
import { deliveryLeaseMs } from "#app/deliveries/conclude-delivery.ts";
import { sendDigest } from "#app/deliveries/send-digest.ts";
import type { DeliveryOutcome } from "#app/post-ports.ts";
import { RetryLater } from "#app/retry-later.ts";
import { SetAside } from "#app/set-aside.ts";
import { type ChannelSettings, newChannelSettings } from "#model/channel-settings.ts";
import type { FeedId } from "#model/feed-id.ts";
import type { SendDigestJob } from "#model/job.ts";
import { instantOf, type LocalDate, localDateOf } from "#model/schedule.ts";
import { hourMs } from "#shared/durations.ts";
import {
  aChannel,
  aFeed,
  anEntry,
  anInstallation,
  aSchedule,
  aSubscription,
  fakeChannelPosts,
  fakeChannels,
  fakeDeliveries,
  fakeDigestPosts,
  fakeEntries,
  fakeFeeds,
  fakeInstallations,
  fakePersonalNotes,
  fakeWaitingPosts,
  headlines,
} from "../../support/fake-channels.ts";
import { anAsker } from "../../support/fake-command-world.ts";
import { fakeClock, fakeJobs, fakeLedger, fakeLog, fakeReplies } from "../../support/fake-world.ts";

const channel = aChannel();

async function world(outcomes: readonly DeliveryOutcome[] = [], entryCount = 2) {
  const clock = fakeClock("2026-03-02T07:00:00Z");
  const seenAt = new Date(clock.now().getTime() - hourMs);
  const channels = fakeChannels();
  const settings = newChannelSettings(channel, aSchedule());
  await channels.putSettings(settings);
  await channels.putSubscription(aSubscription(channel));
  return {
    clock,
    channels,
    installations: fakeInstallations(),
    jobs: fakeJobs(),
    deliveries: fakeDeliveries(clock),
    livePosts: fakeDeliveries(clock),
    feeds: fakeFeeds([aFeed()]),
    entries: fakeEntries(Array.from({ length: entryCount }, (_, at) => anEntry(at + 1, seenAt))),
    posts: fakeDigestPosts(outcomes),
    plainPosts: fakeChannelPosts(),
    ledger: fakeLedger(clock),
    notes: fakePersonalNotes(),
    waitingPosts: fakeWaitingPosts(),
    replies: fakeReplies(),
    log: fakeLog(),
  };
}

function job(date = "2026-03-02", dueAt = "2026-03-02T07:00:00Z"): SendDigestJob {
  return {
    kind: "send-digest",
    channel,
    date: date as LocalDate,
    slot: "08:00",
    dueAt: new Date(dueAt),
  };
}

describe("sending a digest", () => {
  it.each([
    ["is taken back", "08:00", "muted", { mutedUntil: new Date("2026-03-09T00:00:00Z") }, ["M1"]],
    ["is taken back", "08:00", "skipped", { skipped: ["2026-03-02" as LocalDate] }, ["M1"]],
    ["comes", "08:00", "changed", { storiesMax: 3 }, []],
    ["comes", "now-1", "muted", { mutedUntil: new Date("2026-03-09T00:00:00Z") }, []],
  ])(
    "%s, that of %s, where its channel is %s just then",
    async (_case, slot, _what, change, asked) => {
      const w = await world();
      const post: typeof w.posts.post = async (...args) => {
        await w.channels.changeSettings(channel, (one) => ({ ...one, ...change }));
        return w.posts.post(...args);
      };
      await sendDigest({ ...w, posts: { ...w.posts, post } }, { ...job(), slot });
      expect(w.waitingPosts.asked).toEqual(asked);
      const [delivery] = w.deliveries.all.values();
      expect(delivery?.state.kind).toBe(asked.length > 0 ? "given-up" : "sent");
    },
  );

  describe("that a run which got no answer has left", () => {
    const handed = async () => {
      const w = await world([{ kind: "unanswered" }]);
      const posts = {
        ...w.posts,
        timeFor: (_: unknown, dueAt: Date) => new Date(dueAt.getTime() + 600_000),
      };
      const left = { ...w, posts };
      await expect(sendDigest(left, job())).rejects.toThrow("did not answer");
      return left;
    };
    const muted = { mutedUntil: new Date("2026-03-09T00:00:00Z") };

    it.each<[string, object]>([
      ["muted", muted],
      ["skipped", { skipped: ["2026-03-02" as LocalDate] }],
      ["moved to later", { schedule: aSchedule("09:00") }],
    ])("is taken back once that is over, when it was %s meanwhile", async (_case, change) => {
      const w = await handed();
      await w.channels.changeSettings(channel, (one) => ({ ...one, ...change }));
      await expect(sendDigest(w, job())).rejects.toThrow("may be on its way");
      expect(w.waitingPosts.asked).toEqual([]);
      w.clock.advance(deliveryLeaseMs);
      for (let times = 0; times < 2; times += 1) await sendDigest(w, job());
      expect(w.waitingPosts.asked).toEqual(["08:00"]);
      const [delivery] = w.deliveries.all.values();
      expect(delivery?.state).toEqual({ kind: "given-up", reason: "withdrawn" });
    });

    it("is taken back when its last feed is gone", async () => {
      const w = await handed();
      await w.channels.removeSubscription(channel, aFeed().id);
      w.clock.advance(deliveryLeaseMs);
      await sendDigest(w, job());
      expect(w.waitingPosts.asked).toEqual(["08:00"]);
    });

    it("is asked for again while Slack does not say, until its time has come", async () => {
      const w = await handed();
      await w.channels.changeSettings(channel, (one) => ({ ...one, ...muted }));
      w.waitingPosts.isGivenBack = false;
      w.clock.advance(deliveryLeaseMs);
      await expect(sendDigest(w, job())).rejects.toThrow("may be on its way");
      w.clock.advance(600_000);
      await sendDigest(w, job());
      expect(w.waitingPosts.asked).toEqual(["08:00"]);
    });
  });

  it("posts it once, however often the job comes", async () => {
    const w = await world();
    for (let times = 0; times < 3; times += 1) await sendDigest(w, job());
    expect(w.posts.posted).toHaveLength(1);
    expect(w.posts.posted[0]?.digest).toMatchObject({ date: "2026-03-02", isDelayed: false });
    expect(w.posts.posted[0]?.digest.stories).toHaveLength(2);
  });

  it.each([
    ["another time", aSchedule("09:00")],
    ["another zone", aSchedule("08:00", "Europe/London")],
    ["other days", aSchedule("08:00", "Europe/Paris", [6, 7])],
  ])("sends none for a slot that the channel has left for %s", async (_case, schedule) => {
    const w = await world();
    await w.channels.putSettings(newChannelSettings(channel, schedule));
    await sendDigest(w, job());
    expect(w.posts.posted).toEqual([]);
    await sendDigest(w, { ...job(), slot: "now-1" });
    expect(w.posts.posted).toHaveLength(1);
  });

  it("tells no story of the day before again", async () => {
    const w = await world();
    await sendDigest(w, job());
    w.clock.advance(24 * hourMs);
    await w.entries.add([anEntry(3, new Date(w.clock.now().getTime() - hourMs))]);
    await sendDigest(w, job("2026-03-03", "2026-03-03T07:00:00Z"));
    const told = w.posts.posted.map(({ digest }) => digest.stories.map(({ headline }) => headline));
    expect(told[1]).toEqual([headlines[3]]);
  });

  it("says so on a quiet day, and counts quiet days in a row", async () => {
    const w = await world([], 0);
    for (const day of ["02", "03", "04"]) {
      await sendDigest(w, job(`2026-03-${day}`, `2026-03-${day}T07:00:00Z`));
      w.clock.advance(24 * hourMs);
    }
    expect(w.posts.posted.map(({ digest }) => digest.quietMornings)).toEqual([1, 2, 3]);
  });

  it("counts no quiet digest that a person asked for among them", async () => {
    const w = await world([], 0);
    await sendDigest(w, job("2026-03-02", "2026-03-02T07:00:00Z"));
    for (const slot of ["now-1", "now-2"]) {
      w.clock.advance(hourMs);
      await sendDigest(w, { ...job("2026-03-02", w.clock.now().toISOString()), slot });
    }
    w.clock.advance(22 * hourMs);
    await sendDigest(w, job("2026-03-03", "2026-03-03T07:00:00Z"));
    expect(w.posts.posted.map(({ digest }) => digest.quietMornings)).toEqual([1, 0, 0, 2]);
  });

  it("asked for soon after another that had stories, says that nothing came since", async () => {
    const w = await world();
    await sendDigest(w, job());
    for (const hours of [2, 1, 22]) {
      w.clock.advance(hours * hourMs);
      const slot = `now-${hours}`;
      await sendDigest(w, { ...job("2026-03-02", w.clock.now().toISOString()), slot });
    }
    const after = { at: new Date("2026-03-02T07:00:00Z"), storyCount: 2 };
    expect(w.posts.posted.slice(1).map(({ digest }) => digest.after)).toEqual([
      after,
      after,
      undefined,
    ]);
  });

  it("says that it is delayed when it comes late", async () => {
    const w = await world();
    w.clock.advance(3 * hourMs);
    await sendDigest(w, job());
    expect(w.posts.posted[0]?.digest.isDelayed).toBe(true);
  });

  it("posts what a run that died had decided, and says that it may stand already", async () => {
    const w = await world([{ kind: "unanswered" }]);
    await expect(sendDigest(w, job())).rejects.toThrow(RetryLater);
    await w.entries.add([anEntry(9, w.clock.now())]);
    await expect(sendDigest(w, job())).rejects.toThrow("another run holds");
    w.clock.advance(deliveryLeaseMs + 1);
    await sendDigest(w, job());
    expect(w.posts.posted.map(({ mayStandAlready }) => mayStandAlready)).toEqual([false, true]);
    const [first, second] = w.posts.posted.map(({ digest }) =>
      digest.stories.map(({ storyId }) => storyId),
    );
    expect(second).toEqual(first);
  });

  it("asks again no sooner than the platform wants, whether it stands already", async () => {
    const w = await world([{ kind: "unanswered", retryAfterMs: 60_000 }]);
    await expect(sendDigest(w, job())).rejects.toMatchObject({ retryAfterMs: 60_000 });
  });

  it("starts anew after a failure that for certain posted nothing", async () => {
    const w = await world([
      { kind: "failed", reason: "HTTP 400" },
      { kind: "rate-limited", retryAfterMs: 9000 },
    ]);
    await expect(sendDigest(w, job())).rejects.toThrow("HTTP 400");
    await expect(sendDigest(w, job())).rejects.toMatchObject({ retryAfterMs: 9000 });
    await sendDigest(w, job());
    expect(w.posts.posted.map(({ mayStandAlready }) => mayStandAlready)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("settles what nobody can confirm, rather than post it twice", async () => {
    const w = await world([{ kind: "unconfirmed" }]);
    await sendDigest(w, job());
    await sendDigest(w, job());
    expect(w.posts.posted).toHaveLength(1);
    expect(w.log.lines.join()).toContain("unconfirmed");
    expect(w.notes.told).toEqual([]);
  });

  it("tells who subscribed, once, that a post may be missing where the platform lists none", async () => {
    const w = await world(Array(2).fill({ kind: "unconfirmed", isUnlisted: true }));
    await sendDigest(w, job());
    w.clock.advance(24 * hourMs);
    await sendDigest(w, job("2026-03-03", "2026-03-03T07:00:00Z"));
    expect(w.posts.posted).toHaveLength(2);
    expect(w.notes.told).toEqual([
      { userId: "U1", text: expect.stringContaining("whoever may Read Message History") },
    ]);
  });

  it("pauses a channel that lets nothing in, with the reason", async () => {
    const w = await world([{ kind: "paused", reason: "not-in-channel" }]);
    await sendDigest(w, job());
    expect(await w.channels.settings(channel)).toMatchObject({
      paused: { reason: "not-in-channel" },
    });
    w.clock.advance(24 * hourMs);
    await sendDigest(w, job("2026-03-03", "2026-03-03T07:00:00Z"));
    expect(w.posts.posted).toHaveLength(2);
    expect((await w.channels.settings(channel))?.paused).toBeUndefined();
  });

  it("keeps a digest that was not let in for whoever lets us in, unless it may stand there", async () => {
    const closed = { kind: "paused", reason: "not-in-channel" } as const;
    const w = await world([closed, { kind: "posted", messageId: "1" }]);
    for (let times = 0; times < 3; times += 1) await sendDigest(w, job());
    expect(w.posts.posted).toHaveLength(2);
    expect(await w.channels.settings(channel)).not.toHaveProperty("paused");
    const other = await world([{ kind: "unanswered" }, closed]);
    await expect(sendDigest(other, job())).rejects.toThrow(RetryLater);
    other.clock.advance(deliveryLeaseMs);
    for (let times = 0; times < 2; times += 1) await sendDigest(other, job());
    expect(other.posts.posted).toHaveLength(2);
  });

  it("tells of a pause where the first run died as it had paused the channel", async () => {
    const closed = { kind: "paused", reason: "not-in-channel" } as const;
    const w = await world([closed, closed]);
    const { changeSettings } = w.channels;
    w.channels.changeSettings = async (...args) => {
      await changeSettings(...args);
      throw new Error("died");
    };
    await expect(sendDigest(w, job())).rejects.toThrow("died");
    w.channels.changeSettings = changeSettings;
    w.clock.advance(deliveryLeaseMs);
    await sendDigest(w, job());
    expect(w.notes.told).toHaveLength(1);
  });

  it("tells whoever subscribed of a pause, once an incident, and how to repair it", async () => {
    const closed = { kind: "paused", reason: "not-in-channel" } as const;
    const w = await world([closed, closed, { kind: "posted", messageId: "1" }, closed]);
    for (const day of ["02", "03", "04", "05"]) {
      await sendDigest(w, job(`2026-03-${day}`, w.clock.now().toISOString()));
      w.clock.advance(24 * hourMs);
      expect(w.notes.told).toHaveLength(day === "05" ? 2 : 1);
    }
    expect(w.notes.told[0]?.userId).toBe("U1");
    expect(w.notes.told[0]?.text).toMatchInlineSnapshot(
      `"I could not post there: I am not in that channel. Invite me with /invite @Newsbrief, then type /brief digest next there and press Repair. I also try again by myself at each digest for a week, then once a week; after 30 days I forget the channel."`,
    );
  });

  it("tells of a pause once where the channel was open for a moment in between", async () => {
    const closed = { kind: "paused", reason: "not-in-channel" } as const;
    const w = await world([closed, { kind: "posted", messageId: "1" }, closed]);
    for (const slot of ["now-1", "now-2", "now-3"]) await sendDigest(w, { ...job(), slot });
    expect((await w.channels.settings(channel))?.paused).toBeDefined();
    expect(w.notes.told).toHaveLength(1);
  });

  it("tells another of a pause where the last to subscribe is not reached", async () => {
    const w = await world([{ kind: "paused", reason: "no-permission" }]);
    const later = { addedBy: "U2", addedAt: new Date("2026-02-01T00:00:00Z") };
    await w.channels.putSubscription({ ...aSubscription(channel, "feed-2" as FeedId), ...later });
    const asked: string[] = [];
    const notes = fakePersonalNotes((userId) => {
      asked.push(userId);
      return userId !== "U2";
    });
    await sendDigest({ ...w, notes }, job());
    expect(asked).toEqual(["U2", "U1"]);
    expect(notes.told.map(({ userId }) => userId)).toEqual(["U1"]);
  });

  it("pauses a channel of which nobody can be told", async () => {
    const w = await world([{ kind: "paused", reason: "no-permission" }]);
    const failing = {
      claim: async () => {
        throw new Error("throttled");
      },
    };
    await sendDigest({ ...w, ledger: failing }, job());
    expect((await w.channels.settings(channel))?.paused).toBeDefined();
    expect(w.log.lines.join()).toContain("pause could not be told");
  });

  it("tries a paused channel ever more seldom, and forgets it after thirty days", async () => {
    const closed = { kind: "paused", reason: "not-in-channel" } as const;
    const w = await world(Array(40).fill(closed));
    const { time, zone } = aSchedule();
    const tries: number[] = [];
    for (let day = 0; day < 40 && w.jobs.added.length === 0; day += 1) {
      const before = w.posts.posted.length;
      const date = localDateOf(w.clock.now(), zone);
      await sendDigest(w, job(date, instantOf(date, time, zone).toISOString()));
      if (w.posts.posted.length > before) tries.push(day);
      w.clock.advance(24 * hourMs);
    }
    expect(tries).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 14, 21, 28, 30]);
    const at = new Date("2026-04-01T07:00:00Z");
    expect(w.jobs.added).toEqual([{ kind: "forget-gone", gone: { what: "channel", channel }, at }]);
  });

  it("counts the days of a server that it left from then, whatever closed the channel before", async () => {
    const w = await world([
      { kind: "paused", reason: "no-permission" },
      ...Array(3).fill({ kind: "paused", reason: "not-in-server" }),
    ]);
    await w.installations.putInstallation(anInstallation());
    await sendDigest(w, job());
    w.clock.advance(3 * 24 * hourMs);
    const paused = { reason: "not-in-server", since: w.clock.now() };
    for (const day of ["05", "07", "08"]) {
      expect(w.jobs.added).toEqual([]);
      const dueAt = `2026-03-${day}T07:00:00Z`;
      w.clock.advance(Date.parse(dueAt) - w.clock.now().getTime());
      await sendDigest(w, job(`2026-03-${day}`, dueAt));
      expect(await w.channels.settings(channel)).toMatchObject({ paused });
    }
    expect(w.jobs.added).toMatchObject([{ kind: "forget-gone", gone: { what: "workspace" } }]);
  });

  it.each([
    ["forgets the messages of a person whose account is closed", "D1", "2026-03-07", ["U1"], 1],
    ["sends a person their messages as long as nobody says that", "D1", "2026-03-07", ["U2"], 0],
    ["asks for that in the first week of a month alone", "D1", "2026-03-08", ["U1"], 0],
    ["keeps a channel whose first subscriber is gone", "C1", "2026-03-07", ["U1"], 0],
  ])("%s", async (_case, channelId, date, deactivated, goneCount) => {
    const w = await world();
    const place = { ...channel, channelId };
    await w.channels.putSettings(newChannelSettings(place, aSchedule()));
    await w.channels.putSubscription(aSubscription(place));
    const notes = fakePersonalNotes(undefined, deactivated);
    const dueAt = `${date}T07:00:00Z`;
    w.clock.advance(Date.parse(dueAt) - w.clock.now().getTime());
    await sendDigest({ ...w, notes }, { ...job(date, dueAt), channel: place });
    const gone = { kind: "forget-gone", gone: { what: "channel", channel: place } };
    expect(w.jobs.added).toMatchObject(Array(goneCount).fill(gone));
    expect(w.posts.posted).toHaveLength(1 - goneCount);
  });

  it("leaves a digest that the platform will never take", async () => {
    const w = await world([{ kind: "blocked", reason: "200000" }]);
    await sendDigest(w, job());
    w.clock.advance(deliveryLeaseMs);
    await sendDigest(w, job());
    expect(w.posts.posted).toHaveLength(1);
    expect((await w.channels.settings(channel))?.paused).toBeUndefined();
  });

  it("makes none for a channel that is muted", async () => {
    const w = await world();
    const mutedUntil = new Date("2026-03-09T00:00:00Z");
    await w.channels.changeSettings(channel, (one) => ({ ...one, mutedUntil }));
    await sendDigest(w, job());
    expect(w.posts.posted).toEqual([]);
  });

  it.each<[string, Partial<ChannelSettings>]>([
    ["muted", { mutedUntil: new Date("2026-03-09T00:00:00Z") }],
    ["skipped today", { skipped: ["2026-03-02" as LocalDate] }],
    ["paused", { paused: { reason: "not-in-channel", since: new Date("2026-02-19T00:00:00Z") } }],
  ])("comes for who asks at once, though the channel is %s", async (_case, change) => {
    const w = await world();
    await w.channels.changeSettings(channel, (one) => ({ ...one, ...change }));
    await sendDigest(w, job());
    expect(w.posts.posted).toEqual([]);
    await sendDigest(w, { ...job(), slot: "now-1", reply: anAsker(channel).reply });
    expect(w.posts.posted).toHaveLength(1);
  });

  it.each([1, 0])(
    "where all feeds come live now is there if it tells something: %i",
    async (count) => {
      const w = await world([], count);
      const dailyUntil = new Date(w.clock.now().getTime() - hourMs / 2);
      await w.channels.putSubscription({ ...aSubscription(channel), mode: "live", dailyUntil });
      await sendDigest(w, job());
      expect(w.posts.posted).toHaveLength(count);
      expect(w.deliveries.all.size).toBe(count);
    },
  );

  it("sends our mistake in plain words at once, and sets the job aside", async () => {
    const refused = { kind: "refused", reason: "invalid_blocks" } as const;
    const w = await world([refused]);
    await expect(sendDigest(w, job())).rejects.toThrow(SetAside);
    expect(w.plainPosts.posted[0]).toMatchObject({ text: expect.stringContaining(headlines[1]) });
    await sendDigest(w, job());
    expect(w.posts.posted).toHaveLength(1);
    expect(w.plainPosts.posted).toHaveLength(1);
  });

  it.each([
    { what: "channel", channel },
    { what: "workspace", workspace: { platform: "slack", workspaceId: "T1" } },
  ] as const)("has all forgotten of a $what that is gone", async (gone) => {
    const w = await world([{ kind: "gone", what: gone.what }]);
    await w.installations.putInstallation(anInstallation());
    await sendDigest(w, job());
    expect(w.jobs.added).toEqual([{ kind: "forget-gone", gone, at: w.clock.now() }]);
  });

  it("deletes nothing of a workspace that was installed a moment ago", async () => {
    const w = await world([{ kind: "gone", what: "workspace" }]);
    await w.installations.putInstallation(anInstallation(w.clock.now()));
    await expect(sendDigest(w, job())).rejects.toThrow(RetryLater);
    expect(w.jobs.added).toEqual([]);
  });

  it("deletes nothing because the one token of the deployment is wrong", async () => {
    const w = await world([{ kind: "gone", what: "workspace" }]);
    await expect(sendDigest(w, job())).rejects.toThrow("SLACK_BOT_TOKEN");
    expect(w.jobs.added).toEqual([]);
  });

  it.each<[DeliveryOutcome, string | undefined]>([
    [{ kind: "posted", messageId: "1" }, undefined],
    [
      { kind: "paused", reason: "no-permission" },
      "I could not post here: I may not post in this channel. Have somebody who manages it allow me, then send the command again.",
    ],
    [
      { kind: "paused", reason: "channel-archived" },
      "I could not post here: this channel is archived. Open it again, then send the command again.",
    ],
    [
      { kind: "gone", what: "channel" },
      "I could not post your digest: Slack says that this channel is gone for me.",
    ],
    [
      { kind: "unconfirmed" },
      "Slack did not say whether it took your digest. If it does not stand here in a moment, ask for it again.",
    ],
    [
      { kind: "blocked", reason: "200000" },
      "I could not post your digest: a filter of Slack’s or of this server stops what it says.",
    ],
    [
      { kind: "failed", reason: "HTTP 400" },
      "Your digest does not get through just now. I keep trying for an hour; you need not ask again.",
    ],
    [{ kind: "rate-limited", retryAfterMs: 1000 }, undefined],
  ])("tells who asked for a digest at once what came of it, once: %o", async (outcome, words) => {
    const w = await world([outcome, outcome]);
    const asked = { ...job(), slot: "now-1", reply: anAsker(channel).reply };
    for (let tries = 0; tries < 2; tries += 1) await sendDigest(w, asked).catch(() => {});
    expect(w.replies.shown).toEqual(words === undefined ? [] : [{ kind: "notice", text: words }]);
  });

  it("tells who asked for a digest of a fault of ours, and nobody of one that the clock brings", async () => {
    const refused = { kind: "refused", reason: "invalid_blocks" } as const;
    const w = await world([refused, refused]);
    const plainPosts = fakeChannelPosts([refused, refused]);
    await sendDigest({ ...w, plainPosts }, job()).catch(() => {});
    expect(w.replies.shown).toEqual([]);
    // Sent again once the fault is mended, it starts anew.
    expect(w.deliveries.all.size).toBe(0);
    const asked = { ...job(), slot: "now-1", reply: anAsker(channel).reply };
    await expect(sendDigest({ ...w, plainPosts }, asked)).rejects.toThrow(SetAside);
    expect(w.replies.shown).toMatchObject([{ text: expect.stringContaining("on my side") }]);
    const deliveries = {
      ...w.deliveries,
      claim: async () => {
        throw new Error("throttled");
      },
    };
    const again = { ...asked, slot: "now-2" };
    await expect(sendDigest({ ...w, deliveries }, again)).rejects.toThrow("throttled");
    expect(w.replies.shown.at(-1)).toMatchObject({
      text: expect.stringContaining("I keep trying for an hour"),
    });
  });

  it("is over though who asked for it cannot be told", async () => {
    const w = await world([{ kind: "blocked", reason: "200000" }]);
    const replies = {
      show: async () => {
        throw new Error("no network");
      },
    };
    const asked = { ...job(), slot: "now-1", reply: anAsker(channel).reply };
    await sendDigest({ ...w, replies }, asked);
    expect([...w.deliveries.all.values()]).toMatchObject([{ state: { kind: "given-up" } }]);
  });

  it("tells of a channel that was opened again without us in it", async () => {
    const w = await world([
      { kind: "paused", reason: "channel-archived" },
      { kind: "paused", reason: "not-in-channel" },
    ]);
    for (const day of ["02", "03"]) {
      await sendDigest(w, job(`2026-03-${day}`, w.clock.now().toISOString()));
      w.clock.advance(24 * hourMs);
    }
    expect(w.notes.told.map(({ text }) => text)).toMatchObject([
      expect.stringContaining("that channel is archived. Open it again,"),
      expect.stringContaining("I am not in that channel. Invite me"),
    ]);
  });

  it("sends nothing on a date that is skipped, to a channel without feeds, or to nobody", async () => {
    const w = await world();
    const settings = newChannelSettings(channel, aSchedule());
    await w.channels.putSettings({ ...settings, skipped: ["2026-03-02" as LocalDate] });
    await sendDigest(w, job());
    await w.channels.putSettings(settings);
    await w.channels.removeSubscription(channel, aFeed().id);
    await sendDigest(w, job());
    await w.channels.remove(channel);
    await sendDigest(w, job());
    expect(w.posts.posted).toEqual([]);
  });
});
