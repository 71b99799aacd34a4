import type { FeedDocument, FeedFormat, FeedPerson } from "#model/feed-document.ts";
import { absoluteUrl, baseOf, siteBase } from "./absolute-url.ts";
import { atomHref } from "./atom-text.ts";
import { attributeOf, childOf, childrenOf, childValue } from "./element-value.ts";
import { readCategories } from "./feed-categories.ts";
import { readImage } from "./feed-media.ts";
import { distinctPeople, inheritAuthors, peopleOf } from "./feed-person.ts";
import { type FeedSource, feedLanguage } from "./feed-source.ts";
import { titleAsWritten } from "./plain-text.ts";
import {
  firstDate,
  firstText,
  readLink,
  readTitle,
  readXmlItem,
  resolveId,
} from "./read-xml-item.ts";
import type { XmlElement } from "./xml-tree.ts";

/** More items than this are left out: the newest come first in any feed, and none needs more. */
export const itemsMax = 2000;

/** The element that makes a document a feed, wherever it stands among what else was sent. */
export function findFeedRoot(roots: readonly XmlElement[]): XmlElement | undefined {
  for (const root of roots) {
    if (formatOf(root) !== undefined) return root;
    // Markup left open by a server's warning has swallowed the feed.
    const inside = findFeedRoot(root.name === "html" ? [] : root.children);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function formatOf(root: XmlElement): FeedFormat | undefined {
  switch (root.name) {
    case "rss":
      return "rss";
    case "atom:feed":
    case "atom:entry":
      return "atom";
    case "rdf:rdf":
    case "rdf":
      return "rdf";
    case "channel":
      return isCdf(root) ? "cdf" : "rss";
    default:
      return undefined;
  }
}

/** @see https://www.w3.org/TR/NOTE-CDFsubmit.html */
function isCdf(channel: XmlElement): boolean {
  return [channel, ...childrenOf(channel, "item")].some(({ attributes }) => attributes.has("href"));
}

/**
 * Reads RSS, RDF, Atom and CDF.
 *
 * @param behind what stands behind the root: items may, or another feed
 */
export function readXmlFeed(
  root: XmlElement,
  source: FeedSource,
  behind: readonly XmlElement[] = [],
): Omit<FeedDocument, "encoding"> {
  const format = formatOf(root) ?? "rss";
  const channel = root.name === "atom:entry" ? root : (childOf(root, "channel") ?? root);
  const base = source.base;
  const isEntry = root.name === "atom:entry";
  const elements = isEntry ? [root] : itemElements([...root.children, ...behind]);
  const url = isEntry ? undefined : (readLink(channel, base) ?? otherLink(channel, base));
  // Atom says what its links are relative to, the others do not.
  const itemBase = format === "atom" ? base : siteBase(url, base);
  const id = isEntry ? undefined : childValue(channel, "atom:id", "id");
  const title = isEntry ? undefined : readTitle(channel, base);
  const description = isEntry ? undefined : firstText(channel, base, descriptionNames);
  const authors = isEntry ? [] : channelPeople(channel, base);
  const publishedAt = firstDate(channel, ["pubdate", "atom:published"]);
  const updatedAt = firstDate(channel, updatedNames);
  const image = readImage(channel, base) ?? readImage(root, base);
  const rights = titleAsWritten(firstText(channel, base, rightsNames) ?? "");
  const generator = readGenerator(channel);
  const ttlMinutes = wholeNumber(childValue(channel, "ttl"));
  return {
    format,
    ...(id !== undefined && { id: resolveId(id, baseOf(channel, base)) }),
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(description !== undefined && { description }),
    ...feedLanguage(
      childValue(channel, "language", "dc:language"),
      attributeOf(channel, "xml:lang")?.replaceAll("_", "-"),
      attributeOf(root, "xml:lang")?.replaceAll("_", "-"),
      source.contentLanguage,
    ),
    authors,
    ...(publishedAt !== undefined && { publishedAt }),
    ...(updatedAt !== undefined && { updatedAt }),
    ...(image !== undefined && { image }),
    ...(rights !== "" && { rights }),
    ...(generator !== undefined && { generator }),
    categories: isEntry ? [] : readCategories(channel),
    ...(ttlMinutes !== undefined && { ttlMinutes }),
    skipHours: readSkipHours(channel),
    items: elements.map((element) => {
      const item = readXmlItem(element, itemBase);
      return format === "atom" ? inheritAuthors(item, authors) : item;
    }),
  };
}

const descriptionNames = [
  "description",
  "atom:subtitle",
  "atom:tagline",
  "dc:description",
  "itunes:summary",
  "itunes:subtitle",
  "abstract",
];
const updatedNames = [
  "lastbuilddate",
  "atom:updated",
  "atom:modified",
  "dc:date",
  "dcterms:modified",
];
const rightsNames = ["copyright", "atom:rights", "atom:copyright", "dc:rights", "media:copyright"];

/** Also as the other format names them. */
const itemName = /^(?:atom:)?(?:item|entry)$/;

/** Items, wherever they stand: in the channel, beside it (RDF), or in an element left open. */
function itemElements(
  children: readonly XmlElement[],
  found: XmlElement[] = [],
): readonly XmlElement[] {
  for (const child of children) {
    if (found.length >= itemsMax) break;
    if (itemName.test(child.name)) found.push(child);
    else itemElements(child.children, found);
  }
  return found;
}

function channelPeople(channel: XmlElement, base: string | undefined): readonly FeedPerson[] {
  const editors = peopleOf(
    channel,
    base,
    ...["managingeditor", "author", "atom:author", "dc:creator", "dc:author"],
    ...["itunes:author", "itunes:owner", "googleplay:author"],
  );
  return editors.length > 0
    ? editors
    : distinctPeople(peopleOf(channel, base, "webmaster", "dc:publisher"));
}

/** Where the feed itself lives, for want of a page. */
function otherLink(channel: XmlElement, base: string | undefined): string | undefined {
  const self = childrenOf(channel, "atom:link").find((link) => attributeOf(link, "rel") === "self");
  const id = childValue(channel, "atom:id");
  return atomHref(self, base) ?? (/^https?:/i.test(id ?? "") ? id : undefined);
}

function readGenerator(channel: XmlElement): string | undefined {
  const agent = attributeOf(childOf(channel, "admin:generatoragent"), "rdf:resource");
  return childValue(channel, "generator", "atom:generator") ?? absoluteUrl(agent);
}

function readSkipHours(channel: XmlElement): readonly number[] {
  const hours = childrenOf(childOf(channel, "skiphours"), "hour").map(({ text }) =>
    wholeNumber(text),
  );
  return hours.flatMap((hour) => (hour !== undefined && hour <= 24 ? [hour % 24] : []));
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*\d{1,7}\s*$/.test(text) ? Number(text) : undefined;
}
