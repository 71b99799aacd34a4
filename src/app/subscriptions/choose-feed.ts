import { feedIdOf } from "#model/feed-id.ts";
import type { Answer } from "#model/message.ts";
import { type Asker, sentence } from "../requests/asker.ts";
import { followChosen, followOffer, type SubscribeWorld } from "./subscribe.ts";

/** Subscribes to the feed that a person chose. */
export async function chooseFeed(
  world: SubscribeWorld,
  asker: Asker,
  draft: string,
  chosen: string | undefined,
): Promise<Answer> {
  const found = await world.drafts.draft(draft);
  const offer = found?.kind === "offers" ? found.offers[Number(chosen)] : undefined;
  if (found?.kind !== "offers" || offer === undefined) {
    return sentence("That choice is too old. Send the command again.");
  }
  const { command, replaces } = found;
  // One that takes another's place keeps the filter that stood there, and takes no room.
  const answer =
    replaces === undefined
      ? await followChosen(world, asker, command, offer)
      : await followOffer(world, asker, command, offer, true);
  const whole = replaces === undefined ? undefined : await world.channels.whole(asker.channel);
  const isFollowed = whole?.subscriptions.some(({ feedId }) => feedId === feedIdOf(offer.url));
  if (replaces !== undefined && isFollowed === true && replaces !== feedIdOf(offer.url)) {
    await world.channels.removeSubscription(asker.channel, replaces);
  }
  return answer;
}
