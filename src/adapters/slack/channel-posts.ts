import type { ChannelPosts, DigestPosts } from "#app/post-ports.ts";
import { type DeliveryKey, isAskedFor } from "#model/delivery.ts";
import { slackDigest } from "#present/slack/digest-blocks.ts";
import { slackPayload } from "#present/slack/message-payload.ts";
import { dayMs, minuteMs } from "#shared/durations.ts";
import type { SlackPosting } from "./post-once.ts";

/** Posts digests to Slack, dressed as it shows them at the time at which they appear. */
export function slackDigestPosts({ timeFor, postOnce }: SlackPosting): DigestPosts {
  return {
    timeFor: (key, dueAt, now) => apart(timeFor(key, dueAt, now), key, dueAt),
    post: (delivery, digest, mayStandAlready) =>
      postOnce(delivery, slackDigest(digest, delivery.postAt), mayStandAlready),
  };
}

/**
 * Late digests of several dates appear in minutes of their own, the older the later, so that Slack's list of
 * what waits in a channel tells them apart when they are sent again together.
 */
function apart(postAt: Date, key: DeliveryKey, dueAt: Date): Date {
  if (postAt.getTime() <= dueAt.getTime() || isAskedFor(key)) return postAt;
  const daysAgo = Math.floor((postAt.getTime() - Date.parse(key.date)) / dayMs);
  // Where the date is a day ahead of UTC's, it is −1.
  const place = Math.max(0, daysAgo + 1);
  return new Date((Math.ceil(postAt.getTime() / minuteMs) + place) * minuteMs);
}

/** Posts messages to channels of Slack. */
export function slackChannelPosts({ timeFor, postOnce }: SlackPosting): ChannelPosts {
  return {
    timeFor,
    post: (delivery, message, mayStandAlready) =>
      postOnce(delivery, slackPayload(message), mayStandAlready),
  };
}
