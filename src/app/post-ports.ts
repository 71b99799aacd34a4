import type { Channel, Workspace } from "#model/channel.ts";
import type { PauseReason } from "#model/channel-settings.ts";
import type { Delivery, DeliveryKey } from "#model/delivery.ts";
import type { Digest } from "#model/digest.ts";
import type { Message } from "#model/message.ts";
import type { LocalDate } from "#model/schedule.ts";

/** What we need of the world to post into channels by ourselves; the rest stands in `ports.ts`. */

/** A delivery on its way to its channel. */
export type PostedDelivery = Pick<Delivery, "key" | "postAt" | "claimedAt">;

/** Posts to whole channels: each delivery once, as far as the platform lets us know. */
export interface ChannelPosts<Content = Message> {
  /** When something that is due at `dueAt` can appear, seen from `now`. */
  timeFor(key: DeliveryKey, dueAt: Date, now: Date): Date;
  /**
   * Posts, to appear at `delivery.postAt`.
   *
   * @param mayStandAlready whether an earlier run may have got through without our knowing: then the
   *   platform is asked, or told to drop a second one, and while it can tell, one is shown
   */
  post(
    delivery: PostedDelivery,
    content: Content,
    mayStandAlready: boolean,
  ): Promise<DeliveryOutcome>;
}

export type DigestPosts = ChannelPosts<Digest>;

/** Posts that a platform was handed and that have not appeared. */
export interface WaitingPosts {
  /**
   * Takes a post back before it appears.
   *
   * @param messageId as the platform confirmed it; where it never did, the post is looked for by its second, once no call
   *   for it can take effect any more
   * @returns whether it does not appear; false where nobody can tell, too
   */
  withdraw(post: Pick<Delivery, "key" | "postAt">, messageId?: string): Promise<boolean>;
}

export interface PersonalNotes {
  /**
   * Tells a person something about a channel, where only they read it.
   *
   * @returns false where it does not reach them; never throws
   */
  tell(channel: Channel, userId: string, text: string): Promise<boolean>;

  /** Whether a person's account is closed, though the platform takes posts to it; false where nobody says, never throws. */
  isDeactivated(workspace: Workspace, userId: string): Promise<boolean>;
}

export interface LiveDays {
  /**
   * Gives a live post its place among those of a channel's day; one that has its place keeps it.
   *
   * @returns false when all `max` places are taken
   */
  admit(channel: Channel, date: LocalDate, postId: string, max: number): Promise<boolean>;
}

export type DeliveryOutcome =
  | { readonly kind: "posted"; readonly messageId: string }
  /** No answer came; the next run can still find out, and may have to wait for longer than usual. */
  | { readonly kind: "unanswered"; readonly retryAfterMs?: number }
  /** An earlier run may have posted it, and nobody can tell any more. */
  | {
      readonly kind: "unconfirmed";
      /** The platform shows us nothing of the channel in which to look for it. */
      readonly isUnlisted?: true;
    }
  | { readonly kind: "rate-limited"; readonly retryAfterMs: number }
  /** The channel gets nothing until a person repairs it. */
  | { readonly kind: "paused"; readonly reason: PauseReason }
  /** The channel is gone for good, or the whole workspace. */
  | { readonly kind: "gone"; readonly what: "channel" | "workspace" }
  /** The platform does not let this one message through, and never will. */
  | { readonly kind: "blocked"; readonly reason: string }
  /** For certain nothing was posted. */
  | { readonly kind: "refused" | "failed"; readonly reason: string };
