import type { FeedItem, FeedPerson } from "#model/feed-document.ts";
import { primaryLanguage } from "#model/language.ts";
import { absoluteUrl, baseOf } from "./absolute-url.ts";
import { atomHref, atomText, atomTitle } from "./atom-text.ts";
import { attributeOf, childrenOf, childValue } from "./element-value.ts";
import { readCategories } from "./feed-categories.ts";
import { mediaIn, readEnclosures, readImage } from "./feed-media.ts";
import { peopleOf } from "./feed-person.ts";
import { readOutlet } from "./item-outlet.ts";
import { titleAsWritten } from "./plain-text.ts";
import { readFeedDate } from "./read-feed-date.ts";
import { submittedLink } from "./submitted-link.ts";
import type { XmlElement } from "./xml-tree.ts";

/**
 * Reads an item of RSS or RDF, or an entry of Atom. All of them borrow each other's elements, so one
 * reader looks for every name, the format's own first.
 *
 * @param documentBase what links are relative to where no `xml:base` says otherwise
 */
export function readXmlItem(item: XmlElement, documentBase: string | undefined): FeedItem {
  const enclosures = readEnclosures(item, documentBase);
  const id = readId(item, documentBase) ?? enclosures[0]?.url;
  const url = readLink(item, documentBase) ?? readPermalink(item, documentBase);
  const title = readTitle(item, documentBase);
  const [said, further] = distinctTexts(item, documentBase, summaryNames);
  const summary = said ?? mediaDescription(item);
  const content = firstText(item, documentBase, contentNames) ?? further;
  const originalUrl =
    absoluteUrl(childValue(item, "feedburner:origlink"), documentBase) ??
    submittedLink(content ?? summary ?? "", url) ??
    (/^https?:/i.test(url ?? "") ? undefined : otherPage(item, documentBase));
  const publishedAt = firstDate(item, publishedNames);
  const updatedAt = firstDate(item, updatedNames) ?? readFeedDate(attributeOf(item, "lastmod"));
  const createdAt = firstDate(item, createdNames);
  const image = readImage(item, documentBase);
  const outlet = readOutlet(item, title, documentBase);
  const comments = absoluteUrl(childValue(item, "comments"), baseOf(item, documentBase));
  const language = primaryLanguage(
    childValue(item, "dc:language", "language") ?? attributeOf(item, "xml:lang"),
  );
  return {
    ...(id !== undefined && { id }),
    ...(url !== undefined && { url }),
    ...(originalUrl !== undefined && { originalUrl }),
    ...(title !== undefined && { title }),
    ...(summary !== undefined && { summary }),
    ...(content !== undefined && { content }),
    authors: readAuthors(item, documentBase),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(updatedAt !== undefined && { updatedAt }),
    ...(createdAt !== undefined && { createdAt }),
    categories: readCategories(item),
    enclosures,
    ...(image !== undefined && { image }),
    ...(comments !== undefined && { comments }),
    ...(outlet !== undefined && { outlet }),
    ...(language !== "und" && { language }),
  };
}

const summaryNames = [
  "description",
  "atom:summary",
  "dc:description",
  "dcterms:abstract",
  "itunes:summary",
  "googleplay:description",
  "abstract",
  "summary",
];
const contentNames = [
  "content:encoded",
  "encoded",
  "atom:content",
  "xhtml:body",
  "body",
  "fullitem",
  "yandex:full-text",
  "turbo:content",
  "content",
];
const authorNames = [
  "dc:creator",
  "author",
  "atom:author",
  "dc:author",
  "dcterms:creator",
  "itunes:author",
  "googleplay:author",
];
const publishedNames = [
  "pubdate",
  "atom:published",
  "atom:issued",
  "dc:date",
  "dcterms:issued",
  "dcterms:date",
  "prism:publicationdate",
  "published",
  "date",
];
const updatedNames = [
  "atom:updated",
  "atom:modified",
  "dcterms:modified",
  "updated",
  "modified",
  "dc:date",
];
const createdNames = ["atom:created", "dcterms:created", "created"];

/** Who is named, else who wrote what the entry was taken over from (RFC 4287 §4.2.2). */
function readAuthors(item: XmlElement, documentBase: string | undefined): readonly FeedPerson[] {
  const named = peopleOf(item, documentBase, ...authorNames);
  const source = childrenOf(item, "atom:source")[0];
  return named.length > 0 || source === undefined
    ? named
    : peopleOf(source, documentBase, "atom:author");
}

/** The first text that any of those children holds, earlier names first. */
export function firstText(
  element: XmlElement,
  documentBase: string | undefined,
  names: readonly string[],
): string | undefined {
  for (const name of names) {
    for (const child of childrenOf(element, name)) {
      const text = atomText(child, documentBase);
      if (text !== undefined) return text;
    }
  }
  return undefined;
}

/** The first text of each of those names, each text once, earlier names first. */
function distinctTexts(
  element: XmlElement,
  documentBase: string | undefined,
  names: readonly string[],
): readonly string[] {
  return [...new Set(names.flatMap((name) => firstText(element, documentBase, [name]) ?? []))];
}

/** The first date that any of those children holds and that can be read, earlier names first. */
export function firstDate(element: XmlElement, names: readonly string[]): Date | undefined {
  for (const name of names) {
    for (const child of childrenOf(element, name)) {
      const date = readFeedDate(child.text);
      if (date !== undefined) return date;
    }
  }
  return undefined;
}

export function readTitle(
  element: XmlElement,
  documentBase: string | undefined,
): string | undefined {
  for (const name of ["title", "atom:title"]) {
    for (const child of childrenOf(element, name)) {
      const title =
        name === "title"
          ? titleAsWritten(atomText(child, documentBase) ?? "") || undefined
          : atomTitle(child, documentBase);
      if (title !== undefined) return title;
    }
  }
  const other = childValue(element, "media:title", "dc:title", "itunes:title");
  const inGroup = mediaIn(element, "media:title")[0]?.text;
  return titleAsWritten(other ?? inGroup ?? "") || undefined;
}

/** The page that an item or a feed is about: its own link, else the best alternate link of Atom. */
export function readLink(
  element: XmlElement,
  documentBase: string | undefined,
): string | undefined {
  for (const link of childrenOf(element, "link").toReversed()) {
    const href = link.text.trim() || attributeOf(link, "href");
    const url = absoluteUrl(href, baseOf(link, documentBase));
    if (url !== undefined) return url;
  }
  const alternates = childrenOf(element, "atom:link").filter((link) =>
    /^(?:.*[/#])?alternate$/i.test(attributeOf(link, "rel") ?? "alternate"),
  );
  const page = alternates.find((link) => /html/i.test(attributeOf(link, "type") ?? "html"));
  return (
    atomHref(page ?? alternates[0], documentBase) ??
    absoluteUrl(attributeOf(element, "href"), baseOf(element, documentBase))
  );
}

/** An id that is a link, or at least a URI, where the item has no other. */
function readPermalink(item: XmlElement, documentBase: string | undefined): string | undefined {
  const guid = childrenOf(item, "guid")[0];
  const isPermalink = attributeOf(guid, "ispermalink")?.toLowerCase() !== "false";
  const page = (isPermalink ? guid?.text : undefined) ?? attributeOf(item, "rdf:about");
  if (/^\s*https?:\/\//i.test(page ?? "")) return absoluteUrl(page);
  const source = attributeOf(childrenOf(item, "atom:content")[0], "src");
  const id = childValue(item, "atom:id") ?? "";
  return (
    absoluteUrl(source, baseOf(item, documentBase)) ??
    (/^[a-z][a-z0-9+.-]*:/i.test(id) ? absoluteUrl(id) : undefined)
  );
}

/** For want of a page that shows the entry, the entry by itself, or what it is about. */
function otherPage(item: XmlElement, documentBase: string | undefined): string | undefined {
  const links = childrenOf(item, "atom:link");
  const [found] = ["self", "related", "via"].flatMap((rel) =>
    links.filter((link) => attributeOf(link, "rel")?.toLowerCase() === rel),
  );
  return atomHref(found, documentBase);
}

function readId(item: XmlElement, documentBase: string | undefined): string | undefined {
  const guid = childValue(item, "guid");
  if (guid !== undefined) return guid;
  const id = childValue(item, "atom:id", "id");
  if (id === undefined) return attributeOf(item, "rdf:about") ?? childValue(item, "dc:identifier");
  return resolveId(id, baseOf(item, documentBase));
}

/** An Atom id must be absolute; one that is a path is meant relative to the feed. */
export function resolveId(id: string, base: string | undefined): string {
  return /^[\w.~-]*\/[^\s]*$/.test(id) ? (absoluteUrl(id, base) ?? id) : id;
}

function mediaDescription(item: XmlElement): string | undefined {
  const described = mediaIn(item, "media:description").find(({ text }) => text.trim() !== "");
  return described?.text.trim() ?? childValue(item, "itunes:subtitle");
}
