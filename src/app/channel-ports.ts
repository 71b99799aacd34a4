import type { Channel, Platform, Workspace } from "#model/channel.ts";
import type { ChannelSettings } from "#model/channel-settings.ts";
import type { FeedId } from "#model/feed-id.ts";
import type { LocalTime, Schedule, TimeZone, Weekday } from "#model/schedule.ts";
import type { DeliveryMode, Subscription } from "#model/subscription.ts";

/** What we need to keep of channels: what they follow, and when their digests are due; the rest stands in `ports.ts`. */

/** A time of day in a zone at which channels of a platform get their digest. */
export type Slot = {
  readonly platform: Platform;
  readonly time: LocalTime;
  readonly zone: TimeZone;
};

export interface SlotStore {
  /** Every slot in which a channel stands. */
  inUse(): Promise<readonly Slot[]>;
  /** The channels of a slot with their days, in pages. */
  channelsIn(slot: Slot): AsyncIterable<readonly { channel: Channel; days: readonly Weekday[] }[]>;
  /** Puts a channel into the slot of its schedule. */
  place(channel: Channel, schedule: Schedule): Promise<void>;
  /** Takes a channel out of its slot; one that is removed leaves all of its own. */
  leave(channel: Channel, schedule: Schedule): Promise<void>;
  /** Up to which instant digests have become jobs; `undefined` before the first sweep. */
  sweptUntil(): Promise<Date | undefined>;
  /** Moves that instant on; does nothing when another sweep moved it meanwhile. */
  advance(from: Date | undefined, to: Date): Promise<void>;
}

export interface ChannelSettingsStore {
  settings(channel: Channel): Promise<ChannelSettings | undefined>;
  /** Settings and subscriptions together, by one reading. */
  whole(channel: Channel): Promise<WholeChannel | undefined>;
  /**
   * Changes settings: what somebody else changes meanwhile is kept, for then `change` is asked again.
   *
   * @returns both states; `undefined` when nothing is kept of the channel
   * @throws {Error} when others change it all the time
   */
  changeSettings(channel: Channel, change: SettingsChange): Promise<ChangedSettings | undefined>;
}

export interface ChannelStore extends ChannelSettingsStore {
  /** Gives a channel its first settings; where it has some, those stay, and the answer is no. */
  addSettings(settings: ChannelSettings): Promise<boolean>;
  /**
   * Changes settings once for a piece of work, however often and however many at once it comes until `until`: the change and that
   * it is done are written together.
   */
  changeSettingsOnce(
    channel: Channel,
    once: { readonly work: string; readonly until: Date },
    change: SettingsChange,
  ): Promise<void>;
  /** Ties a channel to a feed, and the feed to the channel; where it is tied already, that stays, and the answer is no. */
  addSubscription(subscription: Subscription): Promise<boolean>;
  /**
   * Changes a subscription as `changeSettings` does settings; one that was removed stays so. With another `feedId` it is moved to
   * that feed, unless the channel follows that one already: then it goes.
   *
   * @returns what `change` made of it; `undefined` when the channel does not follow the feed
   * @throws {Error} when others change it all the time
   */
  changeSubscription(
    channel: Channel,
    feedId: FeedId,
    change: (subscription: Subscription) => Subscription,
  ): Promise<Subscription | undefined>;
  removeSubscription(channel: Channel, feedId: FeedId): Promise<void>;
  /**
   * Removes all that is kept of a channel: its deliveries, its places in slots and at feeds included.
   *
   * @param isListed leaves it in the list of its workspace, by which a later look finds it again
   */
  remove(channel: Channel, isListed?: boolean): Promise<void>;
  /** Copies what is kept of a channel beside settings and subscriptions: deliveries, and who changed what. */
  copyHistory(from: Channel, to: Channel): Promise<void>;
  /** Channels of a workspace that have settings, or had some when it was removed a moment ago. */
  channelsOf(workspace: Workspace): Promise<readonly Channel[]>;
  /** Whether anybody subscribes to a feed, as of this very moment. */
  hasSubscribers(feedId: FeedId): Promise<boolean>;
  /** Who subscribes to a feed, in pages. */
  subscribers(feedId: FeedId): AsyncIterable<readonly Subscriber[]>;
}

/** Makes new settings of those that stand; the same object changes nothing. */
export type SettingsChange = (settings: ChannelSettings) => ChannelSettings;

export type ChangedSettings = {
  readonly before: ChannelSettings;
  readonly settings: ChannelSettings;
};

export type WholeChannel = {
  readonly settings: ChannelSettings;
  readonly subscriptions: readonly Subscription[];
};

export type Subscriber = { readonly channel: Channel; readonly mode: DeliveryMode };
