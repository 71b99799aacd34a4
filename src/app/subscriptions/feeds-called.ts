import { findLinks } from "#command/find-links.ts";
import { nearestCall } from "#command/nearest-call.ts";
import { feedIdOf } from "#model/feed-id.ts";
import type { Subscription } from "#model/subscription.ts";
import { cutText } from "#shared/cut-text.ts";
import { type Asker, thisPlace } from "../requests/asker.ts";

/** The feeds that a person means: by id, address, name, or a part of the name. */
export function feedsCalled(all: readonly Subscription[], feed: string): readonly Subscription[] {
  const wanted = feed.trim().toLowerCase();
  const byId = all.filter(({ feedId }) => feedId === wanted);
  if (byId.length > 0) return byId;
  const exact = all.filter(({ title }) => title.toLowerCase() === wanted);
  if (exact.length > 0) return exact;
  const [link] = findLinks(feed);
  if (link !== undefined) {
    const byUrl = all.filter(({ feedId }) => feedId === feedIdOf(link));
    if (byUrl.length > 0) return byUrl;
    const site = siteOf(link);
    const bySite = all.filter(({ feedUrl }) => siteOf(feedUrl) === site);
    if (bySite.length > 0) return bySite;
  }
  return all.filter(({ title }) => title.toLowerCase().includes(wanted));
}

function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^(?:www|feeds?|rss)\./, "");
}

/** Said where nothing is called so, with what may be meant. */
export function nothingCalled(asker: Asker, all: readonly Subscription[], feed: string): string {
  const near = nearestCall(
    feed,
    all.map(({ title }) => title.toLowerCase()),
  );
  const meant = all.find(({ title }) => title.toLowerCase() === near)?.title;
  const hint = meant === undefined ? "" : ` Did you mean ${meant}?`;
  return `${thisPlace(asker)} follows nothing called “${cutText(feed, 80)}”.${hint}`;
}
