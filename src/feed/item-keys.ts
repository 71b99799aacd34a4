import { createHash } from "node:crypto";
import { withoutWireSlugs } from "#language/wire-slugs.ts";
import { canonicalUrl, pageAddress } from "#model/canonical-url.ts";
import type { FeedItem } from "#model/feed-document.ts";
import { folded } from "./folded.ts";
import { plainText } from "./plain-text.ts";

/** The marks by which an item can be known again; hashes, absent where the item says nothing. */
export type ItemKeys = {
  readonly guid?: string;
  /** Of its page without scheme and tracking, else of the file it carries. */
  readonly url?: string;
  /** Of the page's path alone: the same on another host and under other parameters. */
  readonly path?: string;
  readonly title?: string;
  readonly text?: string;
  readonly publishedMs?: number;
  /** The guid looks made for one item: long, or with a number. A bare "1" may be a position. */
  readonly isGuidOwn: boolean;
  /** The address looks like an article's, not like that of a page with changing content. */
  readonly isUrlOwn: boolean;
};

/** Texts shorter than this repeat from one item to the next. */
const textLengthMin = 40;
const textLengthMax = 300;

export function itemKeys(item: FeedItem): ItemKeys {
  const link = canonicalUrl(item.originalUrl ?? item.url ?? item.enclosures[0]?.url ?? "");
  const page = link === undefined ? undefined : pageAddress(link);
  const path = page?.replace(/^[^/?]*/, "").replace(/\?.*$/, "") ?? "";
  const isHome = page !== undefined && !/[/?]/.test(page);
  const guid = item.id?.trim() ?? "";
  const title = folded(withoutWireSlugs(item.title ?? ""));
  const text = folded(plainText((item.summary ?? item.content ?? "").slice(0, 4 * textLengthMax)));
  const publishedMs = item.publishedAt?.getTime();
  return {
    ...(guid !== "" && { guid: hashOf(guidMark(guid)) }),
    ...(page !== undefined && !isHome && { url: hashOf(page) }),
    ...(path !== "" && { path: hashOf(path) }),
    ...(title !== "" && { title: hashOf(title) }),
    ...(text.length >= textLengthMin && { text: hashOf(text.slice(0, textLengthMax)) }),
    ...(publishedMs !== undefined && { publishedMs }),
    isGuidOwn: /\d{4}|[0-9a-f]{8}|.{20}/i.test(guid),
    isUrlOwn: page !== undefined && !isHome && isOwnAddress(page),
  };
}

/** 60 bits: among a thousand entries two never meet by accident. */
function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 10);
}

/** A guid that is an address is one under http and https; comments and posts of one page have its address, and a fragment each. */
function guidMark(guid: string): string {
  const url = canonicalUrl(guid);
  return url === undefined ? guid : `${pageAddress(url)}${/#.+/.exec(guid)?.[0] ?? ""}`;
}

function isOwnAddress(page: string): boolean {
  const [, ...parts] = page.replace(/\?.*$/, "").split("/");
  const last = parts.at(-1) ?? "";
  return page.includes("?") || parts.length >= 3 || /\d|[-_].*[-_]|\.\w{3,5}$/.test(last);
}
