import type { XmlElement } from "./xml-tree.ts";

const schemePattern = /^[a-z][a-z0-9+.-]*:/i;

/** A host without its scheme, which no path begins with. */
const bareHost = /^www\.[a-z0-9-]+\.[a-z]/i;

/** Schemes that run or hold something instead of naming a place. */
const unsafeScheme = /^(?:javascript|vbscript|data|file|about|blob):/i;

/**
 * Makes a link of a feed absolute.
 *
 * @param href as written; space in and around it is dropped
 * @param base absolute, or `undefined` when nobody knows where the document came from
 * @returns the link, as written when it is absolute already or there is no base; `undefined` when it
 *   is empty, unsafe or no URL; "www.h.example" is meant as a host
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-5
 */
export function absoluteUrl(href: string | undefined, base?: string): string | undefined {
  const link = href?.replace(/[\n\r\t]+/g, "").trim() ?? "";
  if (link === "" || unsafeScheme.test(link)) return undefined;
  if (schemePattern.test(link)) return link;
  if (bareHost.test(link)) return `https://${link}`;
  if (base === undefined) return link.startsWith("//") ? `https:${link}` : link;
  return URL.canParse(link, base) ? new URL(link, base).href : undefined;
}

/**
 * What the links of items are relative to in formats that do not say: the site that the feed is of,
 * where the feed itself is served from another host.
 *
 * @param siteUrl the link of the feed
 */
export function siteBase(siteUrl: string | undefined, base?: string): string | undefined {
  if (siteUrl === undefined || !/^https?:/i.test(siteUrl) || !URL.canParse(siteUrl)) return base;
  const isElsewhere =
    base === undefined || !URL.canParse(base) || new URL(base).host !== new URL(siteUrl).host;
  return isElsewhere ? siteUrl : base;
}

/** The base for links in `element`: the nearest `xml:base`, each relative to the one outside it. */
export function baseOf(element: XmlElement, documentBase?: string): string | undefined {
  const written: string[] = [];
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) {
    const base = at.attributes.get("xml:base");
    if (base !== undefined) written.push(base);
  }
  return written.reduceRight<string | undefined>(
    (outer, base) => absoluteUrl(base, outer) ?? outer,
    documentBase,
  );
}
