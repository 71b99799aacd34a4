import { feedIdOf } from "#model/feed-id.ts";
import type { Answer } from "#model/message.ts";
import { type Asker, excuse } from "../requests/asker.ts";
import { findSubscription } from "./find-subscription.ts";
import { followChosen, followOffer, type SubscribeWorld } from "./subscribe.ts";

/** Subscribes to the feed that a person chose. */
export async function chooseFeed(
  world: SubscribeWorld,
  asker: Asker,
  draft: string,
  chosen: string | undefined,
): Promise<Answer> {
  const found = await world.drafts.draft(asker.channel, draft);
  const offer = found?.kind === "offers" ? found.offers[Number(chosen)] : undefined;
  if (found?.kind !== "offers" || offer === undefined) {
    return excuse("That choice is too old. Send the command again.");
  }
  const { command, replaces } = found;
  if (replaces === undefined) return followChosen(world, asker, command, offer);
  // One that takes another's place keeps the filter that stood there, and takes no room.
  const answer = await followOffer(world, asker, command, offer, true);
  const feedId = feedIdOf(offer.url);
  const isFollowed = (await findSubscription(world, asker, feedId)) !== undefined;
  if (isFollowed && replaces !== feedId) {
    await world.channels.removeSubscription(asker.channel, replaces);
  }
  return answer;
}
