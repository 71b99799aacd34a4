import type { Enclosure } from "#model/feed-document.ts";
import { absoluteUrl, baseOf } from "./absolute-url.ts";
import { attributeOf, childOf, childrenOf, childValue } from "./element-value.ts";
import type { XmlElement } from "./xml-tree.ts";

/** Files that an item carries: RSS enclosures, Atom enclosure links, else audio and video of Media RSS. */
export function readEnclosures(
  item: XmlElement,
  documentBase: string | undefined,
): readonly Enclosure[] {
  const linked = childrenOf(item, "atom:link").filter(
    (link) => attributeOf(link, "rel")?.toLowerCase() === "enclosure",
  );
  const attached = [...childrenOf(item, "enclosure"), ...linked].map((element) =>
    enclosureOf(element, documentBase),
  );
  const played = mediaContents(item)
    .filter((content) => /^(?:audio|video)/.test(mediumOf(content)))
    .map((content) => enclosureOf(content, documentBase));
  const found = attached.some(Boolean) ? attached : played;
  return found.filter((enclosure): enclosure is Enclosure => enclosure !== undefined);
}

function enclosureOf(element: XmlElement, documentBase: string | undefined): Enclosure | undefined {
  const href =
    attributeOf(element, "url") ??
    attributeOf(element, "href") ??
    attributeOf(element, "rdf:resource") ??
    attributeOf(element, "resource") ??
    element.text;
  const url = absoluteUrl(href, baseOf(element, documentBase));
  if (url === undefined) return undefined;
  const type = attributeOf(element, "type");
  const length = Number(attributeOf(element, "length") ?? attributeOf(element, "filesize"));
  return {
    url,
    ...(type !== undefined && { type }),
    ...(Number.isSafeInteger(length) && length >= 0 && { length }),
  };
}

const pictureFile = /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i;

/** The picture of an item or a feed, from Media RSS, iTunes, RSS or an enclosure. */
export function readImage(
  element: XmlElement,
  documentBase: string | undefined,
): string | undefined {
  const base = baseOf(element, documentBase);
  const thumbnail = mediaIn(element, "media:thumbnail")[0];
  const picture = mediaContents(element).find((content) => mediumOf(content).startsWith("image"));
  const ofItunes = childOf(element, "itunes:image", "googleplay:image");
  const attached = childrenOf(element, "enclosure").find((enclosure) =>
    attributeOf(enclosure, "type")?.startsWith("image/"),
  );
  const image = childOf(element, "image");
  const candidates = [
    childValue(image, "url"),
    attributeOf(image, "rdf:resource"),
    attributeOf(image, "href"),
    attributeOf(picture, "url"),
    attributeOf(thumbnail, "url") ?? thumbnail?.text,
    attributeOf(ofItunes, "href"),
    attributeOf(ofItunes, "url"),
    childValue(element, "itunes:image"),
    attributeOf(attached, "url"),
    childValue(element, "atom:logo", "atom:icon"),
    image?.children.length === 0 ? image.text : undefined,
    childValue(element, "thumbnail"),
  ];
  for (const candidate of candidates) {
    const url = absoluteUrl(candidate, base);
    if (url !== undefined) return url;
  }
  return undefined;
}

/** Elements of Media RSS, which may stand in a group or inside another's content. */
export function mediaIn(element: XmlElement, name: string): readonly XmlElement[] {
  const groups = childrenOf(element, "media:group");
  const holders = [element, ...groups, ...mediaContents(element)];
  return holders.flatMap((holder) => childrenOf(holder, name));
}

function mediaContents(element: XmlElement): readonly XmlElement[] {
  const groups = childrenOf(element, "media:group");
  return [element, ...groups].flatMap((holder) => childrenOf(holder, "media:content"));
}

function mediumOf(content: XmlElement): string {
  const said = attributeOf(content, "medium") ?? attributeOf(content, "type");
  if (said !== undefined) return said.toLowerCase();
  return pictureFile.test(attributeOf(content, "url") ?? "") ? "image" : "";
}
