import type { Brand } from "#shared/brand.ts";
import { linkTarget } from "./link-target.ts";
import { isTracking } from "./tracking.ts";

/** The form of a link under which we fetch and remember a page. */
export type CanonicalUrl = Brand<string, "CanonicalUrl">;

/** Characters of the name of a host, at most. @see https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4 */
const hostLengthMax = 253;

/**
 * Characters of an address, at most: so many every server has to take, and what is longer is no page but a burden
 * for all that looks at it. @see https://www.rfc-editor.org/rfc/rfc9110#section-4.1
 */
export const addressLengthMax = 8000;

/** What stays of a page's address however it was linked: no scheme, no `www.`, `m.` or AMP. */
export type PageAddress = Brand<string, "PageAddress">;

/**
 * Reduces a link to the form under which we recognise the same page again:
 * redirects that name their target unwrapped, no AMP spelling, no fragment, no credentials,
 * no tracking or session parameters, the remaining parameters in order.
 * What comes out can still be fetched, and is its own canonical form.
 *
 * @param link absolute URL, as found in a feed or typed in chat
 * @returns `undefined` when `link` is not an http(s) URL, or longer than servers need take
 * @see https://url.spec.whatwg.org/#concept-url-parser for host case and default ports
 */
export function canonicalUrl(link: string): CanonicalUrl | undefined {
  let url = webUrl(link);
  if (url === undefined) return undefined;
  for (;;) {
    const target = webUrl(linkTarget(url) ?? "");
    // A target is a part of its link, so each is shorter and this ends.
    if (target === undefined || target.href.length >= url.href.length) break;
    url = target;
  }

  url.hash = "";
  url.username = "";
  url.password = "";
  url.hostname = url.hostname.replace(/\.$/, "");
  // What one step takes away can lay the next one bare, and each makes the path shorter, so this ends.
  for (let before = ""; before !== url.pathname; ) {
    before = url.pathname;
    url.pathname = withoutAmp(withoutSession(regularEscapes(before)));
  }
  const parameters = url.search
    .split(/&(?:amp;)*/)
    .map((parameter) => parameter.replace(/^\?+/, ""))
    .filter((parameter) => parameter !== "" && !isTracking(parameter));
  // By name alone, so that the order of a repeated parameter, which may mean something, stays.
  parameters.sort((a, b) => compare(nameOf(a), nameOf(b)));
  url.search = parameters.join("&");
  return url.href as CanonicalUrl;
}

/**
 * What tells a page apart from others however it was linked, so that its http, `www.`, mobile and AMP
 * addresses are one. Nothing to fetch by: some sites answer under one spelling only.
 */
export function pageAddress(url: CanonicalUrl): PageAddress {
  const { hostname, port, pathname, search } = new URL(url);
  const host = plainHost(hostname);
  const path = pathname
    .replace(/\/{2,}/g, "/")
    .replace(/^\/amp(?=\/.*[-\d])|\/amp(?=\/[^/]*[-\d])/, "")
    .replace(/\/(index|default)\.(html?|php|aspx?|jsp)$/i, "/")
    .replace(/(?<!\/)\/+$/, "");
  return `${host}${port && `:${port}`}${path}${search}` as PageAddress;
}

/** A host without `www.`, and without what its pages for phones begin with. */
export function plainHost(hostname: string): string {
  return hostname
    .replace(/^((www|ww)\d?|m|mobile|amp|wap|touch|mobil|amphtml)\.(?=[^.]+\.[^.]+)/, "")
    .replace(/^(\w+)\.m\.(?=wikipedia\.)/, "$1.");
}

/** Whether an address is longer than servers need take, as it is typed or as it would be sent. */
export function isLongAddress(link: string): boolean {
  return (
    link.length > addressLengthMax ||
    (URL.canParse(link) && new URL(link).href.length > addressLengthMax)
  );
}

function webUrl(link: string): URL | undefined {
  const trimmed = link.trim();
  if (trimmed.length > addressLengthMax) return undefined;
  const url = URL.canParse(trimmed) ? new URL(trimmed) : undefined;
  return url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    url.hostname !== "" &&
    url.hostname.length <= hostLengthMax &&
    url.href.length <= addressLengthMax
    ? url
    : undefined;
}

/** The same bytes, each escaped one way only. @see https://www.rfc-editor.org/rfc/rfc3986#section-6.2.2 */
function regularEscapes(path: string): string {
  return path.replace(/%[0-9a-f]{2}/gi, (found) => {
    const character = String.fromCharCode(Number.parseInt(found.slice(1), 16));
    return /[A-Za-z0-9\-_~]/.test(character) ? character : found.toUpperCase();
  });
}

function withoutSession(path: string): string {
  // Some put tracking behind a path that has no parameters.
  return path.replace(/;jsessionid=[^/;?]*/gi, "").replace(/&utm_\w+=[^/]*$/i, "");
}

/** The page's own path where only an ending makes it the AMP one; `/topic/amp` is a topic, not an ending. */
function withoutAmp(path: string): string {
  return path
    .replace(/\/amp(?:\/1?|\/index\.html|\.html)?$/i, (end, at: number) =>
      /[-\d]/.test(path.slice(path.lastIndexOf("/", at - 1), at)) ? "" : end,
    )
    .replace(/(?<=[^/.])(?:\.amp){1,3}(?=(?:\.html?)?$)/i, "");
}

function nameOf(parameter: string): string {
  return /^[^=]*/.exec(parameter)?.[0] ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
