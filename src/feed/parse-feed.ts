import type { FeedDocument, FeedItem, FeedProblem } from "#model/feed-document.ts";
import { onOneLine } from "#shared/on-one-line.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { absoluteUrl } from "./absolute-url.ts";
import { decodeFeed } from "./decode-feed.ts";
import type { FeedSource } from "./feed-source.ts";
import { whatInstead } from "./not-a-feed.ts";
import { readJson } from "./read-json.ts";
import { readJsonFeed } from "./read-json-feed.ts";
import { findFeedRoot, readXmlFeed } from "./read-xml-feed.ts";
import { readXml } from "./xml-tree.ts";

/** What JSON Feed says of itself, behind a server's warning or in a call. */
const jsonMark = /"version"\s*:\s*"https?:(?:\\?\/){2}(?:www\.)?jsonfeed\.org/i;

/** What came with the bytes of a feed. */
export type FeedResponse = {
  /** Where the document was found, after redirects; absent for a file. */
  readonly url?: string;
  /** The header `Content-Type`. */
  readonly contentType?: string;
  /** Further headers by name in lower case; `content-location` and `content-language` are used. */
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * Reads a feed document: RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed, CDF, in any charset.
 * Never throws, whatever the bytes; time grows with their number. What is ill-formed is mended, and
 * an item that says nothing readable costs only itself. Links come out absolute, texts in the document's own spelling.
 */
export function parseFeed(
  bytes: Uint8Array,
  response: FeedResponse = {},
): Result<FeedDocument, FeedProblem> {
  const contentType = response.contentType ?? response.headers?.["content-type"];
  const { text, encoding } = decodeFeed(bytes, contentType);
  const source = sourceOf(response);
  const start = text.search(/\S/);
  if (start < 0) return failed({ kind: "empty" });

  if (text[start] === "{") {
    const feed = readJsonFeed(readJson(text), source);
    return feed === undefined ? failed(whatInstead(text)) : ok({ ...feed, encoding });
  }
  const roots = readXml(text);
  if (!roots.ok) return failed({ kind: roots.problem });
  const root = findFeedRoot(roots.value);
  if (root === undefined) {
    const feed = jsonMark.test(text) ? readJsonFeed(readJson(text), source) : undefined;
    return feed === undefined ? failed(whatInstead(text)) : ok({ ...feed, encoding });
  }
  const at = roots.value.indexOf(root);
  const behind = at === -1 ? [] : roots.value.slice(at + 1);
  return ok({ ...readXmlFeed(root, source, behind), encoding });
}

/** Reads a feed as {@link parseFeed} does, to be compared and shown: its titles and labels are plainly spelt. */
export function readFeed(
  bytes: Uint8Array,
  response: FeedResponse = {},
): Result<FeedDocument, FeedProblem> {
  const parsed = parseFeed(bytes, response);
  if (!parsed.ok) return parsed;
  return ok({ ...plainlyTitled(parsed.value), items: parsed.value.items.map(plainlyTitled) });
}

type Titled = Pick<FeedItem, "title" | "categories">;

function plainlyTitled<T extends Titled>({ title: written = "", ...others }: T) {
  const title = onOneLine(written);
  const categories = others.categories.map(onOneLine).filter((category) => category !== "");
  return { ...others, ...(title !== "" && { title }), categories };
}

function sourceOf({ url, headers }: FeedResponse): FeedSource {
  const base = absoluteUrl(headers?.["content-location"], url) ?? url;
  const contentLanguage = headers?.["content-language"];
  return {
    ...(base !== undefined && { base }),
    ...(contentLanguage !== undefined && { contentLanguage }),
  };
}
