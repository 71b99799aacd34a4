import type { DeliveryKey } from "#model/delivery.ts";
import type { LivePost } from "#model/job.ts";
import type { LocalDate } from "#model/schedule.ts";
import { unreachable } from "#shared/unreachable.ts";
import type { WholeChannel } from "../channel-ports.ts";

/** The delivery of something that came at an instant, on that day in UTC: a channel may change its zone meanwhile. */
export function liveKey({ settings }: WholeChannel, slot: string, at: Date): DeliveryKey {
  return { channel: settings.channel, date: liveDate(at), slot };
}

export function liveDate(at: Date): LocalDate {
  return at.toISOString().slice(0, 10) as LocalDate;
}

/** The deliveries that a post asks for. */
export function liveKeys(whole: WholeChannel, post: LivePost): readonly DeliveryKey[] {
  switch (post.kind) {
    case "entries":
      return post.entries.map(({ id, firstSeenAt }) => liveKey(whole, id, firstSeenAt));
    case "feed-trouble":
      return [liveKey(whole, `trouble-${post.feedId}`, post.since)];
    case "flood":
      return [liveKey(whole, `flood-${post.feedId}-${post.at.getTime()}`, post.at)];
    default:
      return unreachable(post);
  }
}
