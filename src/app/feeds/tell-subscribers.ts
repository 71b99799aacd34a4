import type { FeedId } from "#model/feed-id.ts";
import type { LivePost, SendLiveJob } from "#model/job.ts";
import type { ChannelStore, Subscriber } from "../channel-ports.ts";
import type { JobQueue } from "../ports.ts";

export type TellSubscribersWorld = {
  readonly channels: ChannelStore;
  readonly jobs: JobQueue;
};

type WithoutFeed<Post> = Post extends { readonly feedId: FeedId } ? Omit<Post, "feedId"> : never;

/** Asks for a post in each channel that follows a feed, or in those of them that `wants` names. */
export async function tellSubscribers(
  { channels, jobs }: TellSubscribersWorld,
  feedId: FeedId,
  post: WithoutFeed<LivePost>,
  wants: (subscriber: Subscriber) => boolean = () => true,
): Promise<void> {
  for await (const page of channels.subscribers(feedId)) {
    const told = page.filter(wants).map(
      ({ channel }): SendLiveJob => ({
        kind: "send-live",
        channel,
        post: { ...post, feedId } as LivePost,
      }),
    );
    if (told.length > 0) await jobs.add(told);
  }
}
