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

/** So many dates have minutes of their own. */
const dates = 7;

/**
 * Late digests of several dates never appear in the same minute, so that Slack's list of what waits in a channel tells
 * them apart when they are sent again together: each takes a minute whose number leaves the same rest as its date's,
 * whenever its turn comes, and what is weeks older comes after.
 */
function apart(postAt: Date, key: DeliveryKey, dueAt: Date): Date {
  if (postAt.getTime() <= dueAt.getTime() || isAskedFor(key)) return postAt;
  const day = Math.floor(Date.parse(key.date) / dayMs);
  const soonest = Math.ceil(postAt.getTime() / minuteMs);
  const toItsOwn = (((day - soonest) % dates) + dates) % dates;
  const weeks = Math.floor((soonest * minuteMs - day * dayMs) / (dates * dayMs));
  return new Date((soonest + toItsOwn + dates * Math.max(0, weeks)) * minuteMs);
}

/** Posts messages to channels of Slack. */
export function slackChannelPosts({ timeFor, postOnce }: SlackPosting): ChannelPosts {
  return {
    timeFor,
    post: (delivery, message, mayStandAlready) =>
      postOnce(delivery, slackPayload(message), mayStandAlready),
  };
}
