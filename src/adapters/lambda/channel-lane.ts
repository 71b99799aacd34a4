import { type Channel, channelKey } from "#model/channel.ts";

/** What is sent to one channel goes one after the other. */
export function channelLane(job: unknown): string {
  return channelKey((job as { readonly channel: Channel }).channel);
}
