import type { ChannelPosts, DigestPosts } from "#app/post-ports.ts";
import { slackDigest } from "#present/slack/digest-blocks.ts";
import { slackPayload } from "#present/slack/message-payload.ts";
import type { SlackPosting } from "./post-once.ts";

/** Posts digests to Slack, dressed as it shows them at the time at which they appear. */
export function slackDigestPosts({ timeFor, postOnce }: SlackPosting): DigestPosts {
  return {
    timeFor,
    post: (delivery, digest, mayStandAlready) =>
      postOnce(delivery, slackDigest(digest, delivery.postAt), mayStandAlready),
  };
}

/** Posts messages to channels of Slack. */
export function slackChannelPosts({ timeFor, postOnce }: SlackPosting): ChannelPosts {
  return {
    timeFor,
    post: (delivery, message, mayStandAlready) =>
      postOnce(delivery, slackPayload(message), mayStandAlready),
  };
}
