import type { FeedDocument, FeedItem } from "#model/feed-document.ts";
import type { FeedOffer } from "#model/feed-offer.ts";

/** How a terminal may stress words; plain text when it shows no colours. */
type TerminalStyle = {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
};

/** More entries than this nobody reads on a terminal. */
const itemsShownMax = 50;

/** A feed as a list for a terminal, with a line feed at its end. */
export function feedText(feed: FeedDocument, style: TerminalStyle): string {
  const shown = feed.items.slice(0, itemsShownMax);
  const left = feed.items.length - shown.length;
  const head = [
    style.bold(safe(feed.title ?? feed.url ?? "A feed without a title")),
    style.dim(safe([feed.format, feed.languageTag, feed.url].filter(Boolean).join(" · "))),
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
    safe(item.title ?? "(no title)"),
    style.dim(`  ${safe(facts.join(" · "))}`),
    ...(item.url === undefined ? [] : [style.dim(`  ${safe(item.url)}`)]),
  ];
}

/** The feeds of a page, one to a line. */
export function offersText(offers: readonly FeedOffer[]): string {
  return offers.map(({ url, title }) => `  ${safe(title ?? "Feed")}: ${safe(url)}\n`).join("");
}

function dayAndTime(date: Date): string {
  return `${date.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

/** No text of a feed can move the cursor or colour the screen. */
function safe(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ");
}
