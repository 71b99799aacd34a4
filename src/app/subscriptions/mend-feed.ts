import { explainFeedTrouble, type FeedFailure } from "#command/explain-feed-trouble.ts";
import { typedAs } from "#command/typed-as.ts";
import { type CanonicalUrl, canonicalUrl } from "#model/canonical-url.ts";
import type { FeedId } from "#model/feed-id.ts";
import type { Answer } from "#model/message.ts";
import { unmuted } from "#model/muting.ts";
import type { Subscription } from "#model/subscription.ts";
import { unreachable } from "#shared/unreachable.ts";
import { explainFinding, type FeedFinding, findFeed, seekFeed } from "../feeds/find-feed.ts";
import { feedToFollow, keepFeed } from "../feeds/keep-feed.ts";
import { type Asker, card, sentence } from "../requests/asker.ts";
import { notFollowed } from "../requests/not-followed.ts";
import { noteChange } from "../requests/note-change.ts";
import { meantOffers, offerChoice } from "../requests/offer-choice.ts";
import type { SubscribeWorld } from "./subscribe.ts";

/**
 * Looks for a broken feed again: at its own address, then on the site it came from. One that is
 * found elsewhere takes the old one's place, with its mode, weight and filter.
 */
export async function fixFeed(
  world: SubscribeWorld,
  asker: Asker,
  feedId: FeedId,
): Promise<Answer> {
  const { subscriptions = [] } = (await world.channels.whole(asker.channel)) ?? {};
  const old = subscriptions.find((one) => one.feedId === feedId);
  // Somebody else, or a run that died over what follows, was here before.
  const moved = subscriptions.find((one) => one.movedFrom === feedId);
  if (old === undefined) return moved === undefined ? notFollowed : readMoved(world, asker, moved);
  const { host, origin } = new URL(old.feedUrl);
  const finding = await seekFeed(world, asker, old.feedUrl);
  if (finding.kind === "feed") return worksAgain(world, asker, old);
  if (finding.kind === "allowance-spent") return sentence(explainFinding(finding, host));

  const home = canonicalUrl(origin.replace(/\/\/(?:feeds?|rss)\./, "//"));
  const atHome = home === undefined ? undefined : await findFeed(world, home);
  if (atHome?.kind === "feed") return replace(world, asker, old, atHome.url, atHome.feed.title);
  if (atHome?.kind === "offers") {
    const meant = meantOffers(atHome.offers).filter(({ url }) => url !== old.feedUrl);
    const [only] = meant;
    if (only !== undefined && meant.length === 1) {
      const there = await findFeed(world, only.url);
      if (there.kind === "feed") return replace(world, asker, old, there.url, there.feed.title);
    } else if (meant.length > 1) {
      const { mode, weight, filter } = old;
      const url = home ?? old.feedUrl;
      const command = {
        kind: "subscribe",
        url,
        mode,
        ...(weight !== undefined && { weight }),
        ...filter,
      } as const;
      return offerChoice(world, asker, command, meant, feedId);
    }
  }
  return card({
    lines: [
      `I looked for ${old.title} at its address and on its site, and did not find it. ${explainFeedTrouble(failureOf(finding), host)}`,
      `If you know its new address: ${typedAs(asker.channel.platform, "subscribe").replace("lemonde.fr", "<address>")}`,
    ],
    buttons: [
      { label: "Mute for a week", button: { press: "mute", feedId } },
      { label: "Remove", button: { press: "remove", feedId } },
    ],
  });
}

/** Why its address has no feed. What to do about it is said beside. */
function failureOf(finding: Exclude<FeedFinding, { kind: "feed" }>): FeedFailure {
  switch (finding.kind) {
    case "unread":
      if (finding.outcome.kind === "unchanged") throw new TypeError("sought without validators");
      return finding.outcome;
    case "none":
      return { kind: "no-feed", problem: finding.problem };
    case "offers":
      return { kind: "no-feed", problem: { kind: "html-page" } };
    default:
      return unreachable(finding);
  }
}

async function worksAgain(
  world: SubscribeWorld,
  asker: Asker,
  { feedId, title }: Subscription,
): Promise<Answer> {
  const feed = await world.feeds.feed(feedId);
  if (feed !== undefined) {
    await world.feeds.putFeed({ ...feed, isStopped: false, nextPollAt: world.clock.now() });
  }
  await noteChange(world, asker, `looked at ${title} again, which works`);
  return sentence(`${title} can be read again. I go on with it now.`);
}

async function replace(
  world: SubscribeWorld,
  asker: Asker,
  old: Subscription,
  url: CanonicalUrl,
  title: string | undefined,
): Promise<Answer> {
  const feed = await feedToFollow(world, url, title === undefined ? {} : { title });
  const moved = await world.channels.changeSubscription(asker.channel, old.feedId, (one) => ({
    ...unmuted(one),
    feedId: feed.id,
    feedUrl: feed.url,
    title: feed.title,
    movedFrom: old.feedId,
  }));
  return moved === undefined ? notFollowed : readMoved(world, asker, moved);
}

/** Has a feed read that is followed in place of another. */
async function readMoved(
  world: SubscribeWorld,
  asker: Asker,
  { feedUrl, title }: Subscription,
): Promise<Answer> {
  await keepFeed(world, await feedToFollow(world, feedUrl, { title }));
  const { host, pathname } = new URL(feedUrl);
  await noteChange(world, asker, `moved ${title} to ${host}`);
  return sentence(
    `I found ${title} at ${host}${pathname}. It is followed there now, in place of the old address.`,
  );
}
