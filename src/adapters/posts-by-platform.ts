import type { ChannelPosts, PersonalNotes } from "#app/post-ports.ts";
import type { Platform } from "#model/channel.ts";

/** Posts to each channel on its own platform. */
export function postsByPlatform<Content>(
  posts: Readonly<Record<Platform, ChannelPosts<Content>>>,
): ChannelPosts<Content> {
  return {
    timeFor: (key, dueAt, now) => posts[key.channel.platform].timeFor(key, dueAt, now),
    post: (delivery, content, mayStandAlready) =>
      posts[delivery.key.channel.platform].post(delivery, content, mayStandAlready),
  };
}

/** Tells people on the platform of the channel that it is about. */
export function notesByPlatform(notes: Readonly<Record<Platform, PersonalNotes>>): PersonalNotes {
  return {
    tell: (channel, ...what) => notes[channel.platform].tell(channel, ...what),
    isDeactivated: (workspace, userId) =>
      notes[workspace.platform].isDeactivated(workspace, userId),
  };
}
