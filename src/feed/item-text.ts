import type { FeedItem } from "#model/feed-document.ts";
import { plainText } from "./plain-text.ts";

/** The text of an item as {@link plainText}: its summary, or its content where that says more. */
export function itemText({ summary = "", content = "" }: FeedItem): string {
  const short = plainText(summary);
  const long = plainText(content);
  return long.length > short.length ? long : short;
}
