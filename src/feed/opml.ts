import { canonicalUrl } from "#model/canonical-url.ts";
import type { FeedOffer } from "#model/feed.ts";
import { plainTitle } from "./plain-text.ts";
import { readXml, type XmlElement } from "./xml-tree.ts";

/** Feeds taken from one document, at most; more fit in no channel. */
const outlinesMax = 1000;

/**
 * Reads the feeds out of OPML, in order and each once, however deep they stand in folders.
 *
 * @returns `undefined` when the text is no OPML
 * @see http://opml.org/spec2.opml
 */
export function readOpml(text: string): readonly FeedOffer[] | undefined {
  const roots = readXml(text);
  const root = roots.ok ? roots.value.find(({ name }) => name === "opml") : undefined;
  if (root === undefined) return undefined;
  const found = new Map<string, FeedOffer>();
  for (const outline of outlinesIn(root)) {
    const url = canonicalUrl(outline.attributes.get("xmlurl") ?? "");
    if (url === undefined || found.has(url)) continue;
    const title = plainTitle(
      outline.attributes.get("title") ?? outline.attributes.get("text") ?? "",
    );
    found.set(url, { url, ...(title !== undefined && title !== "" && { title }) });
    if (found.size === outlinesMax) break;
  }
  return [...found.values()];
}

function* outlinesIn(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (child.name === "outline") yield child;
    yield* outlinesIn(child);
  }
}

/**
 * Writes feeds as OPML that other readers take.
 *
 * @param title of the document, for whoever opens it
 */
export function writeOpml(title: string, feeds: readonly FeedOffer[]): string {
  const outlines = feeds.map(({ url, title: name }) => {
    const text = escapeXml(name ?? url);
    return `    <outline type="rss" text="${text}" xmlUrl="${escapeXml(url)}"/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escapeXml(title)}</title></head>`,
    "  <body>",
    ...outlines,
    "  </body>",
    "</opml>",
    "",
  ].join("\n");
}

function escapeXml(text: string): string {
  return (
    text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write them.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "")
  );
}
