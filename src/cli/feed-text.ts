import type { FeedDocument, FeedItem } from "#model/feed-document.ts";
import type { FeedOffer } from "#model/feed-offer.ts";
import { safeText, type TerminalStyle } from "#present/terminal/wrap-text.ts";

/** More entries than this nobody reads on a terminal. */
const itemsShownMax = 50;

/** A feed as a list for a terminal, with a line feed at its end. */
export function feedText(feed: FeedDocument, style: TerminalStyle): string {
  const shown = feed.items.slice(0, itemsShownMax);
  const left = feed.items.length - shown.length;
  const head = [
    style.bold(safeText(feed.title ?? feed.url ?? "A feed without a title")),
    style.dim(safeText([feed.format, feed.languageTag, feed.url].filter(Boolean).join(" · "))),
  ];
  const entries = shown.flatMap((item) => ["", ...itemLines(item, style)]);
  const tail = left > 0 ? ["", `… and ${left} more.`] : [];
  const lines =
    shown.length === 0 ? [...head, "", "It has no entries."] : [...head, ...entries, ...tail];
  return `${lines.join("\n")}\n`;
}

function itemLines(item: FeedItem, style: TerminalStyle): readonly string[] {
  const date = item.publishedAt ?? item.updatedAt;
  const authors = item.authors.flatMap(({ name }) => name ?? []).join(", ");
  const facts = [date === undefined ? "undated" : dayAndTime(date), authors].filter(Boolean);
  return [
    safeText(item.title ?? "(no title)"),
    style.dim(`  ${safeText(facts.join(" · "))}`),
    ...(item.url === undefined ? [] : [style.dim(`  ${safeText(item.url)}`)]),
  ];
}

/** The feeds of a page, one to a line. */
export function offersText(offers: readonly FeedOffer[]): string {
  return offers
    .map(({ url, title }) => `  ${safeText(title ?? "Feed")}: ${safeText(url)}\n`)
    .join("");
}

function dayAndTime(date: Date): string {
  return `${date.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
