import type { ChannelStore, Slot, SlotStore } from "#app/channel-ports.ts";
import type { DeliveryStore, EntryStore, FeedStore, InstallationStore } from "#app/ports.ts";
import type {
  ChannelPosts,
  DeliveryOutcome,
  DigestPosts,
  LiveDays,
  PersonalNotes,
  PostedDelivery,
  WaitingPosts,
} from "#app/post-ports.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { type Channel, channelKey, workspaceKey } from "#model/channel.ts";
import type { ChannelSettings } from "#model/channel-settings.ts";
import { type Delivery, type DeliveryKey, deliveryName, withdrawnReason } from "#model/delivery.ts";
import type { Digest } from "#model/digest.ts";
import type { Entry, EntryId } from "#model/entry.ts";
import type { Feed } from "#model/feed.ts";
import type { FeedId } from "#model/feed-id.ts";
import type { Installation } from "#model/installation.ts";
import type { KnownEntry } from "#model/known-entry.ts";
import type { Message } from "#model/message.ts";
import { neverPolled } from "#model/poll-state.ts";
import type { LocalTime, Schedule, TimeZone, Weekday } from "#model/schedule.ts";
import { noFilter, type Subscription } from "#model/subscription.ts";
import type { FakeClock } from "./fake-world.ts";

export const aFeedId = "feed-1" as FeedId;

export function aChannel(id = "C1", platform: Channel["platform"] = "slack"): Channel {
  return { platform, workspaceId: "T1", channelId: id };
}

export function aSchedule(
  time = "08:00",
  zone = "Europe/Paris",
  days: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7],
): Schedule {
  return { time: time as LocalTime, zone: zone as TimeZone, days };
}

export function aSubscription(channel: Channel, feedId = aFeedId): Subscription {
  return {
    channel,
    feedId,
    feedUrl: `https://feeds.example/${feedId}` as CanonicalUrl,
    title: "Gazette",
    mode: "daily",
    filter: noFilter,
    addedBy: "U1",
    addedAt: new Date("2026-01-01T00:00:00Z"),
  };
}

export function aFeed(id = aFeedId): Feed {
  return {
    id,
    url: `https://feeds.example/${id}` as CanonicalUrl,
    title: "Gazette",
    outlet: "Gazette",
    language: "en",
    polling: neverPolled,
    nextPollAt: new Date("2026-01-01T00:00:00Z"),
    isStopped: false,
  };
}

/** Headlines of events that have nothing in common. */
export const headlines = [
  "Harbour council votes to rebuild the old pier",
  "Bank of Norland raises its key rate to 3.5 percent",
  "Volcano on Mount Asare erupts after forty years",
  "Striker Lena Holt signs for Rovaniemi United",
  "Court clears journalist Tomas Varga of libel",
  "Rare fern found in Welland botanical garden",
  "Ferry drivers in Kastria begin a strike",
  "Museum returns bronze statue to Benghara",
  "New vaccine against dengue passes its trial",
  "Parliament of Ostmark bans single-use bottles",
] as const;

export function anEntry(number: number, firstSeenAt: Date, feedId = aFeedId): Entry {
  const title = headlines[number % headlines.length] ?? "";
  return {
    id: `entry-${number}` as EntryId,
    feedId,
    url: `https://gazette.example/${number}` as CanonicalUrl,
    title,
    summary: `${title}, officials said on Monday.`,
    firstSeenAt,
    categories: [],
    language: "en",
  };
}

/** Channels in memory, with the promises of the port; what is put by a test stands so, whatever stood there. */
export function fakeChannels() {
  const settings = new Map<string, ChannelSettings>();
  const done = new Set<string>();
  const subscriptions = new Map<string, Map<FeedId, Subscription>>();
  const of = (channel: Channel) => [...(subscriptions.get(channelKey(channel))?.values() ?? [])];
  async function putSettings(put: ChannelSettings): Promise<void> {
    settings.set(channelKey(put.channel), put);
  }
  async function putSubscription(put: Subscription): Promise<void> {
    const key = channelKey(put.channel);
    subscriptions.set(key, (subscriptions.get(key) ?? new Map()).set(put.feedId, put));
  }
  const store: ChannelStore = {
    settings: async (channel) => settings.get(channelKey(channel)),
    async changeSettings(channel, change) {
      const before = settings.get(channelKey(channel));
      if (before === undefined) return undefined;
      const changed = change(before);
      settings.set(channelKey(channel), changed);
      return { before, settings: changed };
    },
    async changeSettingsOnce(channel, { work }, change) {
      const name = `${channelKey(channel)} ${work}`;
      if (!done.has(name)) await store.changeSettings(channel, change);
      done.add(name);
    },
    async whole(channel) {
      const found = settings.get(channelKey(channel));
      return found && { settings: found, subscriptions: of(channel) };
    },
    async addSettings(put) {
      if (settings.has(channelKey(put.channel))) return false;
      await putSettings(put);
      return true;
    },
    async addSubscription(put) {
      if (subscriptions.get(channelKey(put.channel))?.has(put.feedId)) return false;
      await putSubscription(put);
      return true;
    },
    async changeSubscription(channel, feedId, change) {
      const ofChannel = subscriptions.get(channelKey(channel));
      const before = ofChannel?.get(feedId);
      if (ofChannel === undefined || before === undefined) return undefined;
      const after = change(before);
      if (after.feedId !== feedId) ofChannel.delete(feedId);
      if (after.feedId === feedId || !ofChannel.has(after.feedId)) {
        ofChannel.set(after.feedId, after);
      }
      return after;
    },
    async removeSubscription(channel, feedId) {
      subscriptions.get(channelKey(channel))?.delete(feedId);
    },
    async remove(channel) {
      settings.delete(channelKey(channel));
      subscriptions.delete(channelKey(channel));
    },
    async copyHistory() {
      // Keeps none.
    },
    async channelsOf(workspace) {
      return [...settings.values()]
        .map(({ channel }) => channel)
        .filter((channel) => workspaceKey(channel) === workspaceKey(workspace));
    },
    async hasSubscribers(feedId) {
      return [...subscriptions.values()].some((feeds) => feeds.has(feedId));
    },
    async *subscribers(feedId) {
      for (const feeds of subscriptions.values()) {
        const found = feeds.get(feedId);
        if (found !== undefined) yield [{ channel: found.channel, mode: found.mode }];
      }
    },
  };
  return { ...store, putSettings, putSubscription };
}

/** Installations in memory, with the promises of the port. */
export function fakeInstallations(): InstallationStore {
  const all = new Map<string, Installation>();
  return {
    installation: async (workspace) => all.get(workspaceKey(workspace)),
    installedAt: async (workspace) => all.get(workspaceKey(workspace))?.installedAt,
    async putInstallation(installation) {
      all.set(workspaceKey(installation.workspace), installation);
    },
    async removeWorkspace(workspace) {
      all.delete(workspaceKey(workspace));
    },
  };
}

export function anInstallation(installedAt = new Date("2026-01-01T00:00:00Z")): Installation {
  return {
    workspace: { platform: "slack", workspaceId: "T1" },
    botToken: "xoxb-1",
    installedAt,
  };
}

/** Slots in memory, with the promises of the port. */
export function fakeSlots(): SlotStore {
  const standing = new Map<string, { channel: Channel; slot: Slot; days: readonly Weekday[] }>();
  let swept: Date | undefined;
  return {
    async inUse() {
      const slots = new Map([...standing.values()].map(({ slot }) => [JSON.stringify(slot), slot]));
      return [...slots.values()];
    },
    async *channelsIn(slot) {
      const found = [...standing.values()].filter(
        (one) => JSON.stringify(one.slot) === JSON.stringify(slot),
      );
      if (found.length > 0) yield found;
    },
    async place(channel, { time, zone, days }) {
      const slot = { platform: channel.platform, time, zone };
      standing.set(`${channelKey(channel)} ${time} ${zone}`, { channel, slot, days });
    },
    async leave(channel, { time, zone }) {
      standing.delete(`${channelKey(channel)} ${time} ${zone}`);
    },
    sweptUntil: async () => swept,
    async advance(from, to) {
      if (swept?.getTime() === from?.getTime()) swept = to;
    },
  };
}

/** Deliveries in memory, with the promises of the port. */
export function fakeDeliveries(clock: FakeClock) {
  const all = new Map<string, Delivery>();
  const put = (key: DeliveryKey, changes: Partial<Delivery>) => {
    const name = deliveryName(key);
    all.set(name, { ...(all.get(name) as Delivery), ...changes });
  };
  const store: DeliveryStore = {
    async claim({ key, told, postAt }, leaseMs) {
      const now = clock.now();
      const heldUntil = new Date(now.getTime() + leaseMs);
      const old = all.get(deliveryName(key));
      if (old === undefined) {
        put(key, { key, told, postAt, claimedAt: now, state: { kind: "claimed", heldUntil } });
        return { kind: "claimed" };
      }
      if (old.state.kind !== "claimed") return { kind: "over" };
      if (old.state.heldUntil > now) return { kind: "held" };
      put(key, { state: { kind: "claimed", heldUntil } });
      return { kind: "taken-over", delivery: old };
    },
    async settle(key, state) {
      put(key, { state });
    },
    async withdraw(key) {
      const state = all.get(deliveryName(key))?.state;
      const isLeft = state?.kind === "claimed" && state.heldUntil <= clock.now();
      if (state?.kind !== "sent" && !isLeft) return;
      put(key, { state: { kind: "given-up", reason: withdrawnReason } });
    },
    async release(key) {
      if (all.get(deliveryName(key))?.state.kind === "claimed") all.delete(deliveryName(key));
    },
    async recent(channel, since) {
      return [...all.values()]
        .filter(({ key }) => channelKey(key.channel) === channelKey(channel) && key.date >= since)
        .toSorted((a, b) => (a.key.date < b.key.date ? 1 : -1));
    },
  };
  return { ...store, all };
}

/** Feeds in memory, with the promises of the port. */
export function fakeFeeds(feeds: readonly Feed[] = []): FeedStore {
  const all = new Map(feeds.map((feed) => [feed.id, feed]));
  const aliases = new Map<FeedId, FeedId>();
  const dueAt = new Map(feeds.map(({ id, nextPollAt }) => [id, nextPollAt]));
  const remembered = new Map<FeedId, readonly KnownEntry[]>();
  return {
    feed: async (id) => all.get(aliases.get(id) ?? id),
    async putFeed(feed) {
      aliases.delete(feed.id);
      all.set(feed.id, feed);
      if (feed.isStopped) dueAt.delete(feed.id);
      else dueAt.set(feed.id, feed.nextPollAt);
    },
    async putAlias(alias, feedId) {
      if (all.has(alias)) return false;
      aliases.set(alias, feedId);
      return true;
    },
    async removeFeed(id) {
      for (const map of [all, dueAt, remembered, aliases]) map.delete(id);
    },
    async *due(now) {
      const due = [...dueAt].filter(([, at]) => at <= now).map(([id]) => id);
      if (due.length > 0) yield due;
    },
    async postpone(id, until) {
      const at = dueAt.get(id);
      if (at !== undefined && at < until) dueAt.set(id, until);
    },
    known: async (id) => remembered.get(id) ?? [],
    async putKnown(id, known) {
      remembered.set(id, known);
    },
  };
}

export function fakeEntries(entries: readonly Entry[] = []): EntryStore {
  const all = [...entries];
  return {
    async add(more) {
      all.push(...more.filter(({ id }) => !all.some((one) => one.id === id)));
    },
    async addBrief({ id, feedId }, brief) {
      const at = all.findIndex((one) => one.id === id && one.feedId === feedId);
      const entry = all[at];
      if (entry !== undefined && entry.brief === undefined) all[at] = { ...entry, brief };
    },
    window: async (feedId, since) =>
      all
        .filter((entry) => entry.feedId === feedId && entry.firstSeenAt > since)
        .toSorted((a, b) => a.firstSeenAt.getTime() - b.firstSeenAt.getTime()),
  };
}

/** Days of live posts in memory, with the promises of the port. */
export function fakeLiveDays(): LiveDays {
  const days = new Map<string, Set<string>>();
  return {
    async admit(channel, date, postId, max) {
      const name = `${channelKey(channel)} ${date}`;
      const posts = days.get(name) ?? new Set();
      days.set(name, posts);
      if (!posts.has(postId) && posts.size >= max) return false;
      posts.add(postId);
      return true;
    },
  };
}

/** Takes digests; answers with the next of `outcomes`, then with "posted". */
export function fakeDigestPosts(outcomes: readonly DeliveryOutcome[] = []) {
  const posted: { digest: Digest; mayStandAlready: boolean }[] = [];
  const waiting = [...outcomes];
  const posts: DigestPosts = {
    timeFor: laterOf,
    async post(_delivery, digest, mayStandAlready) {
      posted.push({ digest, mayStandAlready });
      return waiting.shift() ?? { kind: "posted", messageId: "M1" };
    },
  };
  return { ...posts, posted };
}

/** Takes messages; answers with the next of `outcomes`, then with "posted". */
export function fakeChannelPosts(outcomes: readonly DeliveryOutcome[] = []) {
  const posted: Message[] = [];
  const handed: (Pick<PostedDelivery, "postAt"> & { readonly mayStandAlready: boolean })[] = [];
  const waiting = [...outcomes];
  const posts: ChannelPosts = {
    timeFor: laterOf,
    async post({ postAt }, message, mayStandAlready) {
      posted.push(message);
      handed.push({ postAt, mayStandAlready });
      return waiting.shift() ?? { kind: "posted", messageId: "M1" };
    },
  };
  return { ...posts, posted, handed };
}

/** A platform that gives back what it was handed, unless it is told not to. */
export function fakeWaitingPosts() {
  const waiting = {
    isGivenBack: true,
    /** Ids; of what has none, its slot. */
    asked: [] as string[],
    async withdraw({ key }: Pick<Delivery, "key">, messageId?: string) {
      waiting.asked.push(messageId ?? key.slot);
      return waiting.isGivenBack;
    },
  };
  return waiting satisfies WaitingPosts;
}

function laterOf(_key: DeliveryKey, dueAt: Date, now: Date): Date {
  return new Date(Math.max(dueAt.getTime(), now.getTime()));
}

/** Notes to people, who are reached or not. */
export function fakePersonalNotes(
  reaches: (userId: string) => boolean = () => true,
  deactivated: readonly string[] = [],
) {
  const told: { readonly userId: string; readonly text: string }[] = [];
  const notes: PersonalNotes = {
    async tell(_channel, userId, text) {
      if (!reaches(userId)) return false;
      told.push({ userId, text });
      return true;
    },
    isDeactivated: async (_workspace, userId) => deactivated.includes(userId),
  };
  return { ...notes, told };
}
