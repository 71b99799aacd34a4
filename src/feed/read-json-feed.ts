import type { Enclosure, FeedDocument, FeedItem, FeedPerson } from "#model/feed-document.ts";
import { primaryLanguage } from "#model/language.ts";
import { asObject, type JsonObject } from "#shared/json-value.ts";
import { absoluteUrl, siteBase } from "./absolute-url.ts";
import { inheritAuthors } from "./feed-person.ts";
import { type FeedSource, feedLanguage } from "./feed-source.ts";
import { titleAsWritten } from "./plain-text.ts";
import { readFeedDate } from "./read-feed-date.ts";
import { itemsMax } from "./read-xml-feed.ts";
import { resolveHtmlLinks } from "./resolve-html-links.ts";

/**
 * Reads JSON Feed 1.0 and 1.1, whatever version it says, as long as it has items or a title.
 *
 * @returns `undefined` when the value is no feed
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function readJsonFeed(
  value: unknown,
  source: FeedSource,
): Omit<FeedDocument, "encoding"> | undefined {
  const feed = asObject(value);
  const isFeed = Array.isArray(feed.items) || /jsonfeed/i.test(textOf(feed.version) ?? "");
  if (!isFeed) return undefined;
  const base = source.base ?? textOf(feed.feed_url);
  const title = titleAsWritten(textOf(feed.title) ?? "");
  const url = absoluteUrl(textOf(feed.home_page_url) ?? textOf(feed.feed_url), base);
  const id = textOf(feed.feed_url);
  const description = textOf(feed.description);
  const image = absoluteUrl(textOf(feed.icon) ?? textOf(feed.favicon), base);
  const authors = readAuthors(feed, base);
  const itemBase = siteBase(url, base);
  const items = asArray(feed.items).slice(0, itemsMax).map(asObject);
  return {
    format: "json",
    ...(id !== undefined && { id }),
    ...(title !== "" && { title }),
    ...(url !== undefined && { url }),
    ...(description !== undefined && { description }),
    ...feedLanguage(textOf(feed.language), source.contentLanguage),
    authors,
    ...(image !== undefined && { image }),
    categories: [],
    skipHours: [],
    items: items
      .filter((item) => Object.keys(item).length > 0)
      .map((item) => inheritAuthors(readItem(item, itemBase), authors)),
  };
}

function readItem(item: JsonObject, base: string | undefined): FeedItem {
  const id = textOf(item.id);
  const link = textOf(item.url) ?? textOf(item.external_url);
  const url = absoluteUrl(link ?? (/^https?:/i.test(id ?? "") ? id : undefined), base);
  const title = titleAsWritten(textOf(item.title) ?? "");
  const summary = textOf(item.summary);
  const html = textOf(item.content_html);
  const content =
    html === undefined ? asHtml(textOf(item.content_text)) : resolveHtmlLinks(html, base);
  const publishedAt = readFeedDate(textOf(item.date_published));
  const updatedAt = readFeedDate(textOf(item.date_modified));
  const image = absoluteUrl(textOf(item.image) ?? textOf(item.banner_image), base);
  const language = primaryLanguage(textOf(item.language));
  return {
    ...(id !== undefined && { id }),
    ...(url !== undefined && { url }),
    ...(title !== "" && { title }),
    ...(summary !== undefined && { summary }),
    ...(content !== undefined && { content }),
    authors: readAuthors(item, base),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(updatedAt !== undefined && { updatedAt }),
    categories: [item.tags].flat().flatMap((tag) => textOf(tag) ?? []),
    enclosures: asArray(item.attachments).flatMap((file) => readAttachment(asObject(file), base)),
    ...(image !== undefined && { image }),
    ...(language !== "und" && { language }),
  };
}

/** A text in which nothing is markup, where it would pass for some. */
function asHtml(text: string | undefined): string | undefined {
  if (text === undefined || !/[<&]/.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>");
}

/** Version 1.1 has a list of authors, 1.0 one author. */
function readAuthors(holder: JsonObject, base: string | undefined): readonly FeedPerson[] {
  const listed = asArray(holder.authors);
  const written = listed.length > 0 ? listed : [holder.author];
  return written.flatMap((author): readonly FeedPerson[] => {
    const name = textOf(author) ?? textOf(asObject(author).name);
    const url = absoluteUrl(textOf(asObject(author).url), base);
    if (name === undefined && url === undefined) return [];
    return [{ ...(name !== undefined && { name }), ...(url !== undefined && { url }) }];
  });
}

function readAttachment(file: JsonObject, base: string | undefined): readonly Enclosure[] {
  const url = absoluteUrl(textOf(file.url), base);
  if (url === undefined) return [];
  const type = textOf(file.mime_type);
  const length = Number(textOf(file.size_in_bytes) ?? Number.NaN);
  return [
    {
      url,
      ...(type !== undefined && { type }),
      ...(Number.isSafeInteger(length) && length >= 0 && { length }),
    },
  ];
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
