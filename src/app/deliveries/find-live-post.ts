import type { Channel } from "#model/channel.ts";
import { type Delivery, deliveryName, doubtOf, withdrawnReason } from "#model/delivery.ts";
import { localDateOf, type Schedule } from "#model/schedule.ts";
import { type Subscription, wasLive } from "#model/subscription.ts";
import type { LivePostFate } from "#model/why-answer.ts";
import type { SourceEntry } from "../digests/read-sources.ts";
import type { DeliveryStore } from "../ports.ts";
import { liveDate } from "./live-keys.ts";

export type FindLivePostWorld = {
  /** The ledger of live posts; see `sendLive`. */
  readonly livePosts: Pick<DeliveryStore, "recent">;
};

/** The slot under which the notice stands that a day's live posts are used up. */
export const overflowSlot = "overflow";

/** Looks whether an entry was posted by itself or is about to; `undefined` where nobody tried. */
export async function findLivePost(
  { livePosts }: FindLivePostWorld,
  channel: Channel,
  { zone }: Schedule,
  { id, firstSeenAt }: Pick<SourceEntry, "id" | "firstSeenAt">,
  now: Date,
): Promise<LivePostFate | undefined> {
  const seenOn = localDateOf(firstSeenAt, zone);
  const [since = seenOn] = [seenOn, liveDate(firstSeenAt)].sort();
  const all = await livePosts.recent(channel, since);
  const own = all.find(({ key }) => key.slot === id);
  if (own?.state.kind === "given-up") {
    return { kind: own.state.reason === withdrawnReason ? "withdrawn" : "given-up" };
  }
  if (own !== undefined) {
    const { state, postAt: at } = own;
    if (state.kind === "claimed" || at > now) return { kind: "coming", at };
    return { kind: "posted", at, ...doubtOf(state) };
  }
  const isOver = all.some(({ key }) => key.slot === overflowSlot && key.date === seenOn);
  return isOver ? { kind: "over-limit" } : undefined;
}

/** What became of a channel's live posts since an instant, by their names; of one that is only claimed it is not certain. */
export async function livePostStates(
  livePosts: FindLivePostWorld["livePosts"],
  channel: Channel,
  since: Date,
): Promise<ReadonlyMap<string, Delivery["state"]["kind"]>> {
  const recent = await livePosts.recent(channel, liveDate(since));
  return new Map(recent.map(({ key, state }) => [deliveryName(key), state.kind]));
}

/**
 * The ids of what came after an instant for the digests of a channel and had been posted by itself at a later one, or was about to
 * be: its feed came live before. Nothing is read where none did.
 */
export async function postedLive(
  livePosts: FindLivePostWorld["livePosts"],
  channel: Channel,
  subscriptions: readonly Subscription[],
  since: Date,
  at: Date,
): Promise<ReadonlySet<string>> {
  if (!subscriptions.some((one) => wasLive(one, since))) return new Set();
  const recent = await livePosts.recent(channel, liveDate(since));
  const posted = recent.filter(
    ({ claimedAt, state }) => claimedAt <= at && state.kind !== "given-up",
  );
  return new Set(posted.map(({ key }) => key.slot));
}
