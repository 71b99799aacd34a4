import type { Channel } from "#model/channel.ts";
import type { Delivery } from "#model/delivery.ts";
import type { Schedule } from "#model/schedule.ts";
import { type LocalDate, localDateOf } from "#model/schedule.ts";
import type { SourceEntry } from "../digests/read-sources.ts";

/** What became of an entry that a channel was to get by itself. */
export type LivePost =
  | { readonly kind: "posted"; readonly at: Date }
  /** The channel had had as many as it gets in a day. */
  | { readonly kind: "over-limit" }
  | { readonly kind: "given-up" };

export type FindLivePostWorld = {
  /** The ledger of live posts; see `sendLive`. */
  readonly livePosts: {
    recent(channel: Channel, since: LocalDate): Promise<readonly Delivery[]>;
  };
};

/** The slot under which the notice stands that a day's live posts are used up. */
export const overflowSlot = "overflow";

/** Looks whether an entry was posted by itself; `undefined` where nobody tried. */
export async function findLivePost(
  { livePosts }: FindLivePostWorld,
  channel: Channel,
  { zone }: Schedule,
  { id, firstSeenAt }: Pick<SourceEntry, "id" | "firstSeenAt">,
): Promise<LivePost | undefined> {
  const seenOn = localDateOf(firstSeenAt, zone);
  const all = await livePosts.recent(channel, seenOn);
  const own = all.find(({ key }) => key.slot === id);
  if (own?.state.kind === "sent") return { kind: "posted", at: own.postAt };
  if (own?.state.kind === "given-up") return { kind: "given-up" };
  const isOver = all.some(({ key }) => key.slot === overflowSlot && key.date === seenOn);
  return own === undefined && isOver ? { kind: "over-limit" } : undefined;
}
