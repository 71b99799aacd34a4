import { createRequire } from "node:module";
import { parseFeed as parseByFeedsmith } from "feedsmith";
import type RssParser from "rss-parser";
import { decodeFeed } from "#feed/decode-feed.ts";
import type { FeedResponse } from "#feed/parse-feed.ts";

/** A parser made to answer with the rows that the scorer reads. */
export type FeedReader = {
  readonly name: string;
  /** @throws whatever the library throws at a document it cannot read */
  readonly read: (bytes: Uint8Array, response: FeedResponse) => unknown | Promise<unknown>;
};

/**
 * feedsmith with every field mapped that it has a name for, and with our decoder before it, since it
 * takes text only.
 */
export const feedsmith: FeedReader = {
  name: "feedsmith 3.0.1",
  read(bytes, { headers }) {
    const { text, encoding } = decodeFeed(bytes, headers?.["content-type"]);
    const { format, feed } = parseByFeedsmith(text);
    const items = list(feed, "items", "entries");
    return {
      format,
      encoding,
      feed: {
        title: first(feed, "title.value", "title", "dc.titles.0"),
        link: first(feed, "home_page_url") ?? linkOf(feed),
        description: first(
          feed,
          "description",
          "subtitle.value",
          "dc.descriptions.0",
          "itunes.summary",
        ),
        language: first(feed, "language", "dc.languages.0", "xml.lang"),
        ...personOf(feed),
        published: first(feed, "pubDate", "dc.dates.0"),
        updated: first(feed, "updated", "lastBuildDate", "dc.dates.0"),
        id: first(feed, "id", "feed_url"),
        image: first(feed, "image.url", "icon", "logo", "itunes.image"),
        rights: first(feed, "rights.value", "copyright", "dc.rights.0"),
        generator: first(feed, "generator.text", "generator"),
        categories: categoriesOf(feed),
      },
      entries: items.map(feedsmithEntry),
    };
  },
};

function feedsmithEntry(item: unknown): object {
  const attached = list(item, "enclosures", "attachments");
  const linked = list(item, "links").filter((link) => at(link, "rel") === "enclosure");
  return {
    title: first(item, "title.value", "title", "dc.titles.0", "media.title.value"),
    link: linkOf(item) ?? first(item, "url", "external_url", "guid.value"),
    id: first(item, "id", "guid.value", "rdf.about"),
    published: first(item, "published", "pubDate", "date_published", "dc.dates.0"),
    updated: first(item, "updated", "date_modified", "dcterms.modified.0", "published", "pubDate"),
    created: first(item, "dcterms.created.0"),
    summary: first(
      item,
      "summary.value",
      "summary",
      "description",
      "itunes.summary",
      "media.description.value",
    ),
    content: first(item, "content.value", "content.encoded", "content_html", "content_text"),
    ...personOf(item),
    enclosures: [...attached, ...linked].map((file) => ({
      url: first(file, "url", "href"),
      type: first(file, "type", "mime_type"),
      length: first(file, "length", "size_in_bytes"),
    })),
    categories: categoriesOf(item),
    comments: first(item, "comments"),
    image: first(item, "image", "itunes.image", "media.thumbnails.0.url"),
  };
}

type RssParserClass = new () => RssParser;

/** rss-parser, with our decoder before it as well. */
export function rssParser(): FeedReader {
  const Parser = createRequire(import.meta.url)("rss-parser") as RssParserClass;
  return {
    name: "rss-parser 3.13.0",
    async read(bytes, { headers }) {
      const { text, encoding } = decodeFeed(bytes, headers?.["content-type"]);
      // On some ill-formed documents its promise never settles.
      const feed = await Promise.race([new Parser().parseString(text), nothingSoon()]);
      return {
        encoding,
        feed: {
          title: first(feed, "title"),
          link: first(feed, "link"),
          description: first(feed, "description"),
          language: first(feed, "language"),
          author: first(feed, "managingEditor", "creator", "itunes.author"),
          published: first(feed, "pubDate"),
          updated: first(feed, "lastBuildDate", "pubDate"),
          id: first(feed, "id", "guid"),
          image: first(feed, "image.url", "itunes.image"),
          rights: first(feed, "copyright"),
          generator: first(feed, "generator"),
          categories: [],
        },
        entries: list(feed, "items").map((item) => ({
          title: first(item, "title"),
          link: first(item, "link"),
          id: first(item, "id", "guid"),
          published: first(item, "isoDate", "pubDate"),
          updated: first(item, "isoDate", "pubDate"),
          summary: first(item, "summary", "content", "itunes.summary"),
          content: first(item, "content:encoded", "content"),
          author: first(item, "creator", "author", "itunes.author"),
          authorName: first(item, "creator", "author", "itunes.author"),
          enclosures: [at(item, "enclosure")].filter(Boolean),
          categories: list(item, "categories"),
          comments: first(item, "comments"),
          image: first(item, "itunes.image"),
        })),
      };
    },
  };
}

async function nothingSoon(): Promise<never> {
  await new Promise((resume) => setTimeout(resume, 1000).unref());
  throw new Error("no answer");
}

function linkOf(holder: unknown): unknown {
  const links = [...list(holder, "links"), ...list(holder, "atom.links")];
  const page = links.find((link) => ["alternate", undefined].includes(at(link, "rel") as string));
  return (
    first(holder, "link") ?? at(page ?? links.find((link) => at(link, "rel") === "self"), "href")
  );
}

function personOf(holder: unknown): object {
  const person = first(holder, "authors.0", "managingEditor", "webMaster", "itunes.owner");
  const name = first(person, "name") ?? first(holder, "dc.creators.0", "itunes.author");
  const email = first(person, "email");
  return {
    author: name && email ? `${String(name)} (${String(email)})` : (name ?? email),
    authorName: name,
    authorEmail: email,
    authorUrl: first(person, "uri", "url", "link"),
  };
}

function categoriesOf(holder: unknown): readonly unknown[] {
  const named = list(holder, "categories").map(
    (category) => first(category, "term", "name", "label") ?? category,
  );
  const others = [
    ...list(holder, "dc.subjects"),
    ...list(holder, "tags"),
    ...list(holder, "itunes.keywords"),
  ];
  return [
    ...named,
    ...others,
    ...list(holder, "itunes.categories").map((category) => at(category, "text")),
  ];
}

/** What the first of those places holds that holds anything. */
function first(value: unknown, ...places: readonly string[]): unknown {
  return places
    .map((place) => at(value, place))
    .find((found) => found !== undefined && found !== "");
}

function list(value: unknown, ...places: readonly string[]): readonly unknown[] {
  const found = places.map((place) => at(value, place)).find(Array.isArray);
  return found ?? [];
}

function at(value: unknown, place: string): unknown {
  return place
    .split(".")
    .reduce<unknown>(
      (holder, key) =>
        typeof holder === "object" && holder !== null
          ? (holder as Record<string, unknown>)[key]
          : undefined,
      value,
    );
}
