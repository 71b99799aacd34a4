import type { SubscribeCommand } from "#model/command.ts";
import type { FeedId } from "#model/feed-id.ts";
import { type FeedOffer, isOfComments } from "#model/feed-offer.ts";
import type { Answer } from "#model/message.ts";
import type { DraftStore } from "../command-ports.ts";
import { type Asker, card } from "./asker.ts";

/** Feeds that are offered at once; those after these are hardly ever meant. */
const offersMax = 10;

/**
 * Asks which of a page's feeds is meant. What was asked for is kept until the person chooses.
 *
 * @param replaces the broken feed whose place the chosen one takes
 */
export async function offerChoice(
  { drafts }: { readonly drafts: DraftStore },
  asker: Asker,
  command: SubscribeCommand,
  all: readonly FeedOffer[],
  replaces?: FeedId,
): Promise<Answer> {
  const offers = all.slice(0, offersMax);
  const id = draftId(asker.id);
  await drafts.put(asker.channel, id, {
    kind: "offers",
    command,
    offers,
    ...(replaces !== undefined && { replaces }),
  });
  return card({
    lines: [`${new URL(command.url).host} has ${all.length} feeds. Which one do you mean?`],
    menu: {
      prompt: "Choose a feed",
      button: { press: "choose-feed", offers: id },
      options: offers.map(({ url, title }, at) => ({
        value: String(at),
        label: labelOf(url, title),
      })),
    },
  });
}

/** An id that fits a button: interactions have longer ones on some platforms. */
export function draftId(id: string): string {
  return id.replace(/[^\w-]/g, "-").slice(-60);
}

function labelOf(url: string, title: string | undefined): string {
  const { host, pathname } = new URL(url);
  return title === undefined ? `${host}${pathname}` : `${title} (${pathname})`;
}

/**
 * The feeds that a person may mean: comments are meant only where there is nothing else, and of one
 * feed in several formats the first is enough.
 */
export function meantOffers(offers: readonly FeedOffer[]): readonly FeedOffer[] {
  const articles = offers.filter((offer) => !isOfComments(offer));
  const meant = articles.length === 0 ? offers : articles;
  return meant.filter(
    ({ title }, at) =>
      title === undefined ||
      meant.findIndex((other) => other.title && nameOf(other.title) === nameOf(title)) === at,
  );
}

/** A title without its format: "Harbour Post - Atom". */
function nameOf(title: string): string {
  const name = title.replace(
    /\b(?:rss|atom|json|xml|feed|[012]\.\d{1,2})\b|[^\p{L}\p{N}]+/giu,
    " ",
  );
  return name.trim().replace(/\s+/gu, " ") || title;
}
