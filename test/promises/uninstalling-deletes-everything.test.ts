import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { describe, expect, it } from "vitest";
import { dynamoAuditLog } from "#adapters/dynamodb/audit-log.ts";
import { dynamoChannelStore } from "#adapters/dynamodb/channel-store.ts";
import { dynamoDeliveryStore } from "#adapters/dynamodb/delivery-store.ts";
import { dynamoDraftStore } from "#adapters/dynamodb/draft-store.ts";
import { dynamoInstallationStore } from "#adapters/dynamodb/installation-store.ts";
import { dynamoLedger } from "#adapters/dynamodb/ledger.ts";
import { dynamoLiveDays } from "#adapters/dynamodb/live-days.ts";
import { dynamoModelBudget } from "#adapters/dynamodb/model-budget.ts";
import type { Table } from "#adapters/dynamodb/open-table.ts";
import { dynamoPageAllowance } from "#adapters/dynamodb/page-allowance.ts";
import { dynamoRemovals, writeUnlessRemoved } from "#adapters/dynamodb/removals.ts";
import { dynamoSlotStore } from "#adapters/dynamodb/slot-store.ts";
import { dynamoWorkspaceStore } from "#adapters/dynamodb/workspace-store.ts";
import { shareBrief } from "#app/briefs/share-brief.ts";
import { setSchedule } from "#app/channels/set-schedule.ts";
import { sendDigest } from "#app/deliveries/send-digest.ts";
import { sendLive } from "#app/deliveries/send-live.ts";
import { forgetGoneJob } from "#app/forget-gone.ts";
import type { Clock } from "#app/ports.ts";
import { answerCommand } from "#app/requests/answer-command.ts";
import { answerRequest } from "#app/requests/answer-request.ts";
import { RetryLater } from "#app/retry-later.ts";
import { unsubscribe } from "#app/subscriptions/unsubscribe.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { Channel } from "#model/channel.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import type { FeedId } from "#model/feed-id.ts";
import type { AnswerCommandJob, ForgetGoneJob } from "#model/job.ts";
import { pageKey } from "#model/page-key.ts";
import { dayMs, minuteMs } from "#shared/durations.ts";
import { sampleBrief } from "../support/briefs.ts";
import {
  aFeed,
  anEntry,
  anInstallation,
  aSchedule,
  aSubscription,
  fakeChannelPosts,
  fakeDigestPosts,
  fakeEntries,
  fakeFeeds,
  fakePersonalNotes,
  fakeWaitingPosts,
} from "../support/fake-channels.ts";
import { anAsker, commandWorld, feedAt, pageWith } from "../support/fake-command-world.ts";
import { fakeReading, fakeReplies, fakeStore } from "../support/fake-world.ts";
import { memoryTable } from "../support/memory-table.ts";

const plain = "https://one.example/feed.xml";
const offering = "https://two.example/";
const liveFeedId = "feed-2" as FeedId;

/** Stores over a table. */
function storesOf(table: Table, clock: Clock) {
  return {
    channels: dynamoChannelStore(table),
    slots: dynamoSlotStore(table, 4),
    installations: dynamoInstallationStore(table, Buffer.alloc(32, 1)),
    deliveries: dynamoDeliveryStore(table, clock),
    livePosts: dynamoDeliveryStore(table, clock, "LIVE"),
    workspaces: dynamoWorkspaceStore(table),
    drafts: dynamoDraftStore(table, clock),
    audit: dynamoAuditLog(table, clock),
    ledger: dynamoLedger(table, clock, writeUnlessRemoved),
    ledgerOfDeliveries: dynamoLedger(table, clock),
    liveDays: dynamoLiveDays(table, clock),
    allowance: dynamoPageAllowance(table, clock),
    budget: dynamoModelBudget(table, clock, { tokensMax: 1e6, microdollarsMax: 1e6 }),
    removals: dynamoRemovals(table),
  };
}

/** A workspace that is to go, and one that stays, each with a channel that follows a feed. */
async function living(platform: Channel["platform"] = "slack") {
  const gone: Channel = { platform, workspaceId: "GONE", channelId: "GONE-CHANNEL" };
  const stays: Channel = { platform, workspaceId: "STAYS", channelId: "STAYS-CHANNEL" };
  const commands = commandWorld({
    [plain]: feedAt(plain, "Northmere"),
    [offering]: pageWith(offering, { "/a.xml": "Westmere", "/b.xml": "Eastmere" }),
  });
  const { clock } = commands;
  const now = clock.now().getTime();
  const table = memoryTable();
  const world = {
    ...commands,
    ...fakeReading(),
    ...storesOf(table, clock),
    feeds: fakeFeeds([aFeed(), aFeed(liveFeedId)]),
    entries: fakeEntries([
      ...[1, 2].map((number) => anEntry(number, new Date(now - 1))),
      anEntry(3, new Date(now - 1), liveFeedId),
    ]),
    store: fakeStore(),
    posts: fakeDigestPosts(),
    plainPosts: fakeChannelPosts(),
    notes: fakePersonalNotes(),
    waitingPosts: fakeWaitingPosts(),
    replies: fakeReplies(),
  };
  for (const channel of [gone, stays]) {
    const { workspaceId } = channel;
    const workspace = { platform, workspaceId };
    await world.installations.putInstallation({
      ...anInstallation(new Date(now - dayMs)),
      workspace,
    });
    await world.channels.addSettings(newChannelSettings(channel, aSchedule()));
    const addedBy = `${workspaceId}-PERSON`;
    await world.channels.addSubscription({ ...aSubscription(channel), addedBy });
    await world.channels.addSubscription({
      ...aSubscription(channel, liveFeedId),
      title: "Telegraph",
      mode: "live",
      addedBy,
    });
    await world.slots.place(channel, aSchedule());
  }
  const naming = (id: string) => () =>
    table.items().flatMap((item) => (JSON.stringify(item).includes(id) ? [keyOf(item)] : []));
  return {
    ...world,
    table,
    gone,
    asker: anAsker(gone, "GONE-PERSON"),
    left: naming("GONE"),
    others: naming("STAYS"),
  };
}

const keyOf = ({ pk, sk }: Readonly<Record<string, unknown>>) => `${pk} / ${sk}`;

type Living = Awaited<ReturnType<typeof living>>;

/** What people and the clock make the bot do with a channel, by its name. */
const doings: Readonly<Record<string, (w: Living) => Promise<unknown>>> = {
  "a schedule that changes": (w) =>
    setSchedule(w, w.asker, { kind: "schedule", ...aSchedule("09:30", "Asia/Tokyo") }),
  "a channel that begins": (w) => {
    const { asker } = w;
    const channel = { ...w.gone, channelId: "GONE-NEW" };
    const command = { kind: "schedule", time: aSchedule("07:00").time } as const;
    return setSchedule(w, { ...asker, channel }, command);
  },
  "a feed that is followed": (w) => {
    const command = { kind: "subscribe", url: plain as CanonicalUrl, only: [], not: [] } as const;
    return answerRequest(w, w.asker, { kind: "command", command });
  },
  "a feed that is removed": (w) => unsubscribe(w, w.asker, "Gazette"),
  "feeds that are offered, in a channel without settings": (w) => {
    const channel = { ...w.gone, channelId: "GONE-BARE" };
    const url = offering as CanonicalUrl;
    const command = { kind: "subscribe", url, only: [], not: [] } as const;
    return answerRequest(w, { ...w.asker, channel }, { kind: "command", command });
  },
  "a digest": async (w) => {
    const dueAt = w.clock.now();
    const slot = "now-1";
    const date = "2026-11-27" as never;
    await sendDigest(w, { kind: "send-digest", channel: w.gone, date, slot, dueAt });
  },
  "a digest that is not let in": async (w) => {
    const posts = fakeDigestPosts([{ kind: "paused", reason: "no-permission" }]);
    const dueAt = w.clock.now();
    const job = { kind: "send-digest", channel: w.gone, slot: "now-2", dueAt } as const;
    await sendDigest(
      { ...w, ledger: w.ledgerOfDeliveries, posts },
      { ...job, date: "2026-11-27" as never },
    );
  },
  "a live post": async (w) => {
    const [entry] = await w.entries.window(liveFeedId, new Date(0));
    if (entry === undefined) throw new Error("no entry");
    const post = { kind: "entries", feedId: liveFeedId, entries: [entry] } as const;
    const world = { ...w, wait: async () => {}, deliveries: w.livePosts, posts: w.plainPosts };
    await sendLive(world, { kind: "send-live", channel: w.gone, post });
  },
  "a brief that is shared": (w) =>
    shareBrief(w, w.asker, { page: pageKey(offering as CanonicalUrl), brief: sampleBrief() }),
  "a page that is read for somebody": (w) => w.allowance.take(w.gone, w.asker.userId),
  "a model that writes": async (w) => {
    const most = { calls: 1, tokens: 10, microdollars: 10 };
    const reserved = await w.budget.reserve(w.gone, most);
    if (reserved !== undefined) await w.budget.settle(reserved, { ...most, tokens: 5 });
  },
};

/** Runs that read the channel's settings first and end within a minute, long before the last look. */
const endSoon = new Set(["a digest", "a digest that is not let in", "a live post"]);

function uninstalled(w: Living): ForgetGoneJob {
  const { platform, workspaceId } = w.gone;
  const workspace = { platform, workspaceId };
  return { kind: "forget-gone", gone: { what: "workspace", workspace }, at: w.clock.now() };
}

/** Looks for what is kept, as the queue has it done: until the job is over. */
async function forget(w: Living, job: ForgetGoneJob): Promise<void> {
  while (await firstLook(w, job)) w.clock.advance(minuteMs);
}

/** @returns whether another look is to come */
async function firstLook(w: Living, job: ForgetGoneJob): Promise<boolean> {
  try {
    await forgetGoneJob(w, job);
    return false;
  } catch (error) {
    if (error instanceof RetryLater) return true;
    throw error;
  }
}

/** The same world with something that happens before its table's request of a number. */
function interrupted(w: Living, at: number, between: () => Promise<unknown>) {
  let requests = 0;
  const send = async (command: never) => {
    requests += 1;
    if (requests === at) await between();
    return w.table.client.send(command);
  };
  const table = { ...w.table, client: { send } as unknown as DynamoDBDocumentClient };
  return { world: { ...w, ...storesOf(table, w.clock) }, requestCount: () => requests };
}

describe("uninstalling deletes everything", () => {
  it.each(["slack", "discord"] as const)("that %s made the bot keep", async (platform) => {
    const w = await living(platform);
    for (const [name, doing] of Object.entries(doings)) {
      if (name !== "a feed that is removed") await doing(w);
    }
    const [before, others] = [w.left(), w.others()];
    // Each kind of item that names a workspace, a channel or a person, as ARCHITECTURE.md lists them.
    expect(kindsOf(before)).toEqual([
      "CHANNEL/DELIVERY",
      "CHANNEL/LIVE",
      "CHANNEL/LIVEDAY",
      "CHANNEL/LOG",
      "CHANNEL/PLACE",
      "CHANNEL/SETTINGS",
      "CHANNEL/SUBSCRIPTION",
      "FEED/SUBSCRIBER",
      "SLOT/platform",
      "WORKSPACE/CHANNEL",
      "WORKSPACE/MODEL",
      "WORKSPACE/OF#DRAFT",
      "WORKSPACE/OF#WORK",
      "WORKSPACE/PAGES",
      "WORKSPACE/SETTINGS",
      "WORKSPACE/WORKSPACE",
    ]);
    await firstLook(w, uninstalled(w));
    // The list of channels, by which the second look finds what was under way.
    expect(kindsOf(w.left())).toEqual(["WORKSPACE/CHANNEL"]);
    await forget(w, uninstalled(w));
    expect(w.left()).toEqual([]);
    expect(w.others()).toEqual(others);
  });

  it("also where the key has changed under which its token was sealed", async () => {
    const w = await living();
    const installations = dynamoInstallationStore(w.table, Buffer.alloc(32, 2));
    await forget({ ...w, installations }, uninstalled(w));
    expect(w.left()).toEqual([]);
  });

  it("that is kept of one channel which is gone", async () => {
    const w = await living();
    for (const doing of Object.values(doings)) await doing(w);
    await forget(w, {
      kind: "forget-gone",
      gone: { what: "channel", channel: w.gone },
      at: w.clock.now(),
    });
    expect(w.left().filter((key) => key.includes(w.gone.channelId))).toEqual([]);
    expect(w.left()).not.toEqual([]);
  });

  it.each(Object.entries(doings))("also when %s is under way", async (_name, doing) => {
    const counted = await living();
    const { world, requestCount } = interrupted(counted, 0, async () => {});
    await doing(world);
    expect(requestCount()).toBeGreaterThan(1);
    for (let at = 1; at <= requestCount(); at += 1) {
      const w = await living();
      const job = uninstalled(w);
      const under = interrupted(w, at, () => firstLook(w, job)).world;
      // A job that fails comes again.
      await doing(under).catch(() => doing(w).catch(() => {}));
      w.clock.advance(minuteMs);
      await forget(w, job);
      expect(w.left(), `before request ${at}`).toEqual([]);
      expect(w.others()).not.toEqual([]);
    }
  });

  it.each(Object.entries(doings).filter(([name]) => !endSoon.has(name)))(
    "also when %s goes on after nothing is looked for any more",
    async (_name, doing) => {
      const counted = await living();
      const { world, requestCount } = interrupted(counted, 0, async () => {});
      await doing(world);
      for (let at = 1; at <= requestCount(); at += 1) {
        const w = await living();
        const under = interrupted(w, at, () => forget(w, uninstalled(w))).world;
        await doing(under).catch(() => doing(w).catch(() => {}));
        expect(w.left(), `before request ${at}`).toEqual([]);
        expect(w.others()).not.toEqual([]);
      }
    },
  );

  it.each(Object.entries(doings))(
    "also when %s is sent again weeks later",
    async (_name, doing) => {
      const w = await living();
      await forget(w, uninstalled(w));
      w.clock.advance(18 * dayMs);
      await doing(w).catch(() => {});
      expect(w.left()).toEqual([]);
    },
  );

  it.each(["slack", "discord"] as const)(
    "that a command of before would store on %s",
    async (platform) => {
      const w = await living(platform);
      const url = plain as CanonicalUrl;
      const command = { kind: "subscribe", url, only: [], not: [] } as const;
      const asked = (id: string): AnswerCommandJob => ({
        kind: "answer-command",
        id,
        askedAt: w.clock.now(),
        request: { kind: "command", command },
        reply: w.asker.reply,
        asked: {},
      });
      const before = asked("before");
      w.clock.advance(minuteMs);
      const job = uninstalled(w);
      await firstLook(w, job);
      await answerCommand(w, before, false);
      expect(w.replies.shown).toMatchObject([
        { text: expect.stringContaining("taken out of here") },
      ]);
      expect(kindsOf(w.left())).toEqual(["WORKSPACE/CHANNEL"]);

      // Where it is asked again we are back, and the second look spares what that set up.
      w.clock.advance(minuteMs);
      await answerCommand(w, asked("again"), false);
      const kept = w.left();
      expect(kindsOf(kept)).toContain("CHANNEL/SUBSCRIPTION");
      await forget(w, job);
      expect(w.left()).toEqual(kept);
      await answerCommand(w, { ...before, id: "before, late" }, false);
      expect(w.replies.shown.at(-1)).toMatchObject({ text: expect.stringContaining("taken out") });
    },
  );

  it.each(Object.entries(doings))(
    "also when %s comes while it is deleted",
    async (_name, doing) => {
      const counted = await living();
      const { world, requestCount } = interrupted(counted, 0, async () => {});
      await firstLook(world, uninstalled(world));
      for (let at = 1; at <= requestCount(); at += 1) {
        const w = await living();
        const job = uninstalled(w);
        await firstLook(interrupted(w, at, () => doing(w).catch(() => {})).world, job);
        w.clock.advance(minuteMs);
        await forget(w, job);
        expect(w.left(), `before request ${at}`).toEqual([]);
      }
    },
  );

  it.each(Object.entries(doings))("also when %s died half way", async (_name, doing) => {
    const counted = await living();
    const { world, requestCount } = interrupted(counted, 0, async () => {});
    await doing(world);
    for (let at = 1; at <= requestCount(); at += 1) {
      const w = await living();
      const died = interrupted(w, at, () => Promise.reject(new Error("killed")));
      // The queue has it done again.
      await doing(died.world).catch(() => {
        w.clock.advance(minuteMs);
        return doing(w);
      });
      await forget(w, uninstalled(w));
      expect(w.left(), `before request ${at}`).toEqual([]);
    }
  });

  it("but what was installed again between the two looks", async () => {
    const w = await living();
    const job = uninstalled(w);
    await firstLook(w, job);
    w.clock.advance(minuteMs);
    const workspace = { platform: "slack", workspaceId: "GONE" } as const;
    await w.installations.putInstallation({ ...anInstallation(w.clock.now()), workspace });
    expect(await w.removals.isRemovedSince(workspace, w.clock.now())).toBe(false);
    await doings["a channel that begins"]?.(w);
    const kept = w.left().filter((key) => key.includes("GONE-NEW"));
    await forget(w, job);
    expect(w.left().filter((key) => key.includes("GONE-NEW"))).toEqual(kept);
    expect(w.left().filter((key) => key.includes("GONE-CHANNEL"))).toEqual([]);
  });
});

/** What stands where, without the names in it. */
function kindsOf(keys: readonly string[]): readonly string[] {
  const kinds = keys.map((key) => {
    const [pk = "", sk = ""] = key.split(" / ");
    const [kind = "", ...more] = sk.split("#");
    const of = /^(slack|discord)$/.test(kind) ? "platform" : kind;
    return `${pk.split("#")[0]}/${of}${kind === "OF" ? `#${more[1]}` : ""}`;
  });
  return [...new Set(kinds)].toSorted();
}
