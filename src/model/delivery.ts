import { type Channel, channelKey } from "./channel.ts";
import type { LocalDate } from "./schedule.ts";
import type { StoryId } from "./story.ts";

/** Which digest of which channel: there is one of each, ever. */
export type DeliveryKey = {
  readonly channel: Channel;
  readonly date: LocalDate;
  /** `HH:MM` of the schedule, or another name for a digest beside it (`now-…`). */
  readonly slot: string;
};

/** Whether a person asked for that digest at once, beside the schedule's. */
export function isAskedFor({ slot }: Pick<DeliveryKey, "slot">): boolean {
  return slot.startsWith("now-");
}

/** What a digest told of one story: enough to tell later what is new. */
export type ToldStory = {
  readonly storyId: StoryId;
  /** Ids of the story's entries when it was told, the leading one first; the first few. */
  readonly entryIds: readonly string[];
  /** Facts as told, spelled by `digest/told-facts.ts`. */
  readonly facts: readonly string[];
  /** Not shown, because nothing was new about it; remembered so that it stays known. */
  readonly isCarried?: true;
};

/** The stories of a digest that its readers saw, in order. */
export function shownStories(told: readonly ToldStory[]): readonly ToldStory[] {
  return told.filter(({ isCarried }) => isCarried === undefined);
}

/** One post to one channel, from claimed to sent. */
export type Delivery = {
  readonly key: DeliveryKey;
  readonly told: readonly ToldStory[];
  /** When it is to appear. */
  readonly postAt: Date;
  /** When the first run claimed it. */
  readonly claimedAt: Date;
  readonly state: DeliveryState;
};

export type DeliveryState =
  | { readonly kind: "claimed"; readonly heldUntil: Date }
  /** `messageId` is absent where the platform never confirmed it. */
  | { readonly kind: "sent"; readonly at: Date; readonly messageId?: string }
  | { readonly kind: "given-up"; readonly reason: string };

/** Marks what nobody confirmed: it counts as sent, and may be missing. */
export function doubtOf(state: DeliveryState): { readonly isUnconfirmed?: true } {
  return state.kind === "sent" && state.messageId === undefined ? { isUnconfirmed: true } : {};
}

/** Why a delivery was given up that its platform had been handed: the channel did not want it any more. */
export const withdrawnReason = "withdrawn";

/** The name of a delivery among all, for ledger, nonce and logs. */
export function deliveryName({ channel, date, slot }: DeliveryKey): string {
  return `${channelKey(channel)}#${date}#${slot}`;
}
