import type { ChannelPosts, DigestPosts } from "#app/post-ports.ts";
import { discordDigest } from "#present/discord/digest-components.ts";
import { discordPayload } from "#present/discord/message-payload.ts";
import type { DiscordPosting } from "./post-once.ts";

/** Posts digests to Discord, dressed as it shows them. */
export function discordDigestPosts(postOnce: DiscordPosting): DigestPosts {
  return {
    timeFor: (_key, _dueAt, now) => now,
    post: (delivery, digest, mayStandAlready) =>
      postOnce(delivery, discordDigest(digest), mayStandAlready),
  };
}

/** Posts messages to channels of Discord. */
export function discordChannelPosts(postOnce: DiscordPosting): ChannelPosts {
  return {
    timeFor: (_key, _dueAt, now) => now,
    post: (delivery, message, mayStandAlready) =>
      postOnce(delivery, discordPayload(message), mayStandAlready),
  };
}
