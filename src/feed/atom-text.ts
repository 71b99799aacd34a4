import { decodeStrictUtf8 } from "#shared/charset.ts";
import { withSingleBlanks } from "#shared/single-blanks.ts";
import { absoluteUrl, baseOf } from "./absolute-url.ts";
import { attributeOf, contentOf, markupOf } from "./element-value.ts";
import { titleAsWritten } from "./plain-text.ts";
import { resolveHtmlLinks } from "./resolve-html-links.ts";
import type { XmlElement } from "./xml-tree.ts";

/**
 * What an Atom text or content construct holds, of version 0.3 or 1.0: HTML with absolute links, or
 * text.
 *
 * @returns `undefined` when it is empty or holds something that is no text
 * @see https://www.rfc-editor.org/rfc/rfc4287#section-3.1
 */
export function atomText(
  element: XmlElement | undefined,
  documentBase: string | undefined,
): string | undefined {
  if (element === undefined) return undefined;
  const type = attributeOf(element, "type")?.toLowerCase() ?? "";
  const mode = attributeOf(element, "mode")?.toLowerCase() ?? "";
  const base = baseOf(element, documentBase);
  const encoded = mode === "base64" || isBinary(type) ? fromBase64(element.text) : undefined;
  if (encoded !== undefined) return resolveHtmlLinks(encoded, base) || undefined;
  if (type === "xhtml") return resolveHtmlLinks(withoutDivision(element), base) || undefined;
  return resolveHtmlLinks(contentOf(element), base) || undefined;
}

/** A title or the like as a person reads it. A type of "text" is taken at its word. */
export function atomTitle(
  element: XmlElement | undefined,
  documentBase: string | undefined,
): string | undefined {
  const value = atomText(element, documentBase);
  if (value === undefined) return undefined;
  const type = attributeOf(element, "type") ?? "text";
  const isText = /^text(?:\/plain)?$/i.test(type) && element?.children.length === 0;
  return (isText ? withSingleBlanks(value) : titleAsWritten(value)) || undefined;
}

/** The target of a link element. */
export function atomHref(
  link: XmlElement | undefined,
  documentBase: string | undefined,
): string | undefined {
  return link === undefined
    ? undefined
    : absoluteUrl(attributeOf(link, "href") ?? link.text, baseOf(link, documentBase));
}

/** The `div` that XHTML content must stand in is no part of it (RFC 4287 §3.1.1.3). */
function withoutDivision(element: XmlElement): string {
  const [only, ...others] = element.children;
  const isWrapped = only !== undefined && others.length === 0 && /(?:^|:)div$/.test(only.name);
  return isWrapped && element.text.trim() === "" ? markupOf(only) : contentOf(element);
}

function isBinary(type: string): boolean {
  return type.includes("/") && !/^text\/|[/+]xml$|html/.test(type);
}

/** The text in base64; `undefined` when it is none, as where a feed only claims a binary type. */
function fromBase64(text: string): string | undefined {
  if (!/^[a-z0-9+/=\s]+$/i.test(text)) return undefined;
  return decodeStrictUtf8(Buffer.from(text, "base64"))?.trim();
}
