import pLimit from "p-limit";
import { notInChannelSentence } from "#command/explain-subscription.ts";
import { findLinks } from "#command/find-links.ts";
import { decodeFeed } from "#feed/decode-feed.ts";
import { readOpml } from "#feed/opml.ts";
import { type CanonicalUrl, canonicalUrl } from "#model/canonical-url.ts";
import type { FeedOffer } from "#model/feed.ts";
import { feedIdOf } from "#model/feed-id.ts";
import type { Answer } from "#model/message.ts";
import { noFilter, subscriptionsMax } from "#model/subscription.ts";
import { cutText } from "#present/cut-text.ts";
import { startChannel } from "../channels/start-channel.ts";
import { findFeed } from "../feeds/find-feed.ts";
import { feedToFollow, keepFeed } from "../feeds/keep-feed.ts";
import { type Asker, card, sentence } from "../requests/asker.ts";
import { meantOffers } from "../requests/offer-choice.ts";
import { note, type SubscribeWorld } from "./subscribe.ts";

/** Plain addresses whose feed is sought in one import, and how many at a time. */
const soughtMax = 25;
const atOnce = 5;

/** Follows all feeds of the OPML file at an address. */
export async function importFile(
  world: SubscribeWorld,
  asker: Asker,
  link: string,
): Promise<Answer> {
  const url = canonicalUrl(link);
  const outcome = url === undefined ? undefined : await world.pages.fetch(url);
  if (outcome?.kind !== "fetched") {
    return sentence(
      "I could not open that file. Send it again, as a file of up to a few megabytes.",
    );
  }
  const { bytes, headers } = outcome.page;
  const offers = readOpml(decodeFeed(bytes, headers["content-type"]).text);
  if (offers === undefined) {
    return sentence(
      "That file is no OPML. Feed readers give it under “Export” or “Subscriptions”.",
    );
  }
  return followAll(world, asker, offers, []);
}

/** Follows what a person pasted: one or more OPML documents, or addresses. */
export async function importText(
  world: SubscribeWorld,
  asker: Asker,
  text: string,
): Promise<Answer> {
  const documents = text.split(/(?=<\?xml|<opml)/i).map((part) => readOpml(part));
  const offers = documents.flatMap((found) => found ?? []);
  if (offers.length > 0) return followAll(world, asker, offers, []);
  const lines = text.split("\n").flatMap((line) => line.trim() || []);
  const links = [...new Set(lines.flatMap((line) => findLinks(line)))];
  // A name beside an address is no fault; a line without one is.
  const strays = lines.filter((line) => findLinks(line).length === 0);
  if (links.length === 0) {
    return sentence(
      "I found neither OPML nor addresses in that. Paste the whole file, or one address to a line.",
    );
  }
  const limit = pLimit(atOnce);
  const found = await Promise.all(
    links.slice(0, soughtMax).map((link) =>
      limit(async (): Promise<FeedOffer | string> => {
        const finding = await findFeed(world, link);
        if (finding.kind === "feed") {
          const { title } = finding.feed;
          return { url: finding.url, ...(title !== undefined && { title }) };
        }
        const [first] = finding.kind === "offers" ? meantOffers(finding.offers) : [];
        return first ?? addressOf(link);
      }),
    ),
  );
  const failed = [
    ...found.filter((one) => typeof one === "string"),
    ...links.slice(soughtMax).map(addressOf),
    ...strays,
  ];
  return followAll(
    world,
    asker,
    found.filter((one) => typeof one !== "string"),
    failed,
  );
}

/** An address as people write it. */
function addressOf(url: CanonicalUrl): string {
  return url.replace(/^https?:\/\//, "").replace(/\/$/, "");
}

/** Addresses that are named where no feed was found, and characters of each. */
const namedMax = 10;
const nameLengthMax = 80;

function named(failed: readonly string[]): string {
  const shown = failed.slice(0, namedMax).map((one) => cutText(one, nameLengthMax));
  const more = failed.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

async function followAll(
  world: SubscribeWorld,
  asker: Asker,
  offers: readonly FeedOffer[],
  failed: readonly string[],
): Promise<Answer> {
  if ((await world.people.canPost(asker.channel)) === "not-in-channel") {
    return sentence(notInChannelSentence);
  }
  if (offers.length === 0) {
    return sentence(
      failed.length === 0
        ? "There is no feed in that file."
        : `I found no feed at: ${named(failed)}.`,
    );
  }
  const { settings } = await startChannel(world, asker);
  const whole = await world.channels.whole(asker.channel);
  const known = new Set(whole?.subscriptions.map(({ feedId }) => feedId));
  const fresh = offers.filter(({ url }) => !known.has(feedIdOf(url)));
  const room = Math.max(0, subscriptionsMax - known.size);
  const taken = fresh.slice(0, room);
  for (const { url, title } of taken) {
    const feed = await feedToFollow(world, url, title === undefined ? {} : { title });
    await world.channels.putSubscription({
      channel: asker.channel,
      feedId: feed.id,
      feedUrl: feed.url,
      title: feed.title,
      mode: "daily",
      filter: noFilter,
      addedBy: asker.userId,
      addedAt: world.clock.now(),
    });
    await keepFeed(world, feed);
  }
  if (taken.length > 0) {
    await world.slots.place(asker.channel, settings.schedule);
    await note(
      world,
      asker,
      `imported ${taken.length === 1 ? "one feed" : `${taken.length} feeds`}`,
    );
  }
  const same = offers.length - fresh.length;
  const left = fresh.length - taken.length;
  return card({
    title: `${taken.length === 0 ? "Nothing" : taken.length === 1 ? "One feed" : `${taken.length} feeds`} added.`,
    lines: [
      ...(same === 0 ? [] : [`Followed already: ${same}.`]),
      ...(left === 0
        ? []
        : [`Left out, because a channel follows ${subscriptionsMax} feeds at most: ${left}.`]),
      ...(failed.length === 0 ? [] : [`No feed found at: ${named(failed)}.`]),
      ...(taken.length === 0 ? [] : ["They come in the digest. Nothing old is posted."]),
    ],
    buttons: [{ label: "Show all feeds", button: { press: "list" } }],
  });
}
