import type { Language } from "./language.ts";

export type FeedFormat = "rss" | "atom" | "rdf" | "json" | "cdf";

export type Enclosure = {
  readonly url: string;
  readonly type?: string;
  /** Bytes, as the feed claims. */
  readonly length?: number;
};

/** A person as a feed names them; `name` may be absent when only an address is given. */
export type FeedPerson = { readonly name?: string; readonly email?: string; readonly url?: string };

/** One item of a feed document, as the document says it: links absolute, dates read, titles as text. */
export type FeedItem = {
  /** guid, atom:id or JSON Feed id, as written; for want of one, the address of the file it carries. */
  readonly id?: string;
  readonly url?: string;
  /** The publisher's own link, where `url` goes through a feed service (FeedBurner), to what a forum says of it (Reddit) or nowhere (`urn:…`). */
  readonly originalUrl?: string;
  /** Plain text. */
  readonly title?: string;
  /** HTML or text as the feed carries it; use `plainText` before a person sees it. */
  readonly summary?: string;
  readonly content?: string;
  readonly authors: readonly FeedPerson[];
  readonly publishedAt?: Date;
  readonly updatedAt?: Date;
  readonly createdAt?: Date;
  readonly categories: readonly string[];
  readonly enclosures: readonly Enclosure[];
  readonly image?: string;
  readonly comments?: string;
  /** From where a feed that gathers what others publish has the item. */
  readonly outlet?: string;
  readonly language?: Language;
};

/** A feed document as parsed. */
export type FeedDocument = {
  readonly format: FeedFormat;
  /** The charset it was decoded with, lower case, WHATWG name. */
  readonly encoding: string;
  readonly id?: string;
  readonly title?: string;
  readonly url?: string;
  readonly description?: string;
  readonly language?: Language;
  /** The language as the feed writes it ("en-GB"). */
  readonly languageTag?: string;
  readonly authors: readonly FeedPerson[];
  readonly publishedAt?: Date;
  readonly updatedAt?: Date;
  readonly image?: string;
  readonly rights?: string;
  readonly generator?: string;
  readonly categories: readonly string[];
  /** RSS `ttl`, minutes. */
  readonly ttlMinutes?: number;
  /** RSS `skipHours`, hours of the day in UTC. */
  readonly skipHours: readonly number[];
  readonly items: readonly FeedItem[];
};

/**
 * Why a document is not read as a feed.
 *
 * - `empty`: nothing but space, which is not the same as "nothing new"
 * - `challenge`: a page by which the host keeps machines out
 * - `html-page`: some other page, by its title
 * - `feed-list`: OPML
 * - `not-a-feed`: something else
 * - `too-deep`, `entity-bomb`: made to exhaust whoever reads it
 */
export type FeedProblem =
  | {
      readonly kind:
        | "empty"
        | "challenge"
        | "feed-list"
        | "not-a-feed"
        | "too-deep"
        | "entity-bomb";
    }
  | { readonly kind: "html-page"; readonly title?: string };
