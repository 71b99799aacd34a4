import type { LocalDate } from "#model/schedule.ts";
import { hasDailyFeeds } from "#model/subscription.ts";
import type { WholeChannel } from "../channel-ports.ts";
import { comingDigests } from "./coming-digests.ts";

/**
 * Whether the digest of a date may have something to tell: live feeds alone leave it empty, but for the first one
 * after a feed was moved, which brings what that had brought before.
 */
export function feedsDigest({ settings, subscriptions }: WholeChannel, date: LocalDate): boolean {
  return (
    hasDailyFeeds(subscriptions) ||
    subscriptions.some(({ dailyUntil }) => {
      const [next] = dailyUntil === undefined ? [] : comingDigests(settings, dailyUntil, 1);
      return next !== undefined && date <= next.date;
    })
  );
}
