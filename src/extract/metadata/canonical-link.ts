import { type CanonicalUrl, canonicalUrl } from "#model/canonical-url.ts";
import type { DomElement } from "../dom.ts";
import { firstMeta, type MetaTags } from "./meta-tags.ts";

/** Second-level names under which countries sell domains: `bbc.co.uk`, `abc.net.au`, `folha.com.br`. */
const soldSecondLevel =
  /^(co|com|net|org|gov|gob|gouv|edu|ac|or|ne|go|nom|ltd|plc|info|web|in|asso)$/;

/**
 * The address that a page gives itself, where it can be believed.
 *
 * A canonical that is the home page, lies on another site or is no web address is a mistake or a
 * syndication note (amphtml#7270): then the address read stays.
 */
export function canonicalLink(
  links: readonly DomElement[],
  tags: MetaTags,
  url: CanonicalUrl,
): CanonicalUrl {
  const claims = [
    links
      .find((link) => /\bcanonical\b/i.test(link.getAttribute("rel") ?? ""))
      ?.getAttribute("href"),
    firstMeta(tags, "og:url"),
  ];
  for (const claim of claims) {
    const link = resolved(claim, url);
    if (link !== undefined && isBelievable(link, url)) return link;
  }
  return url;
}

/** An address as written on the page, made absolute. */
export function resolved(href: string | null | undefined, base: string): CanonicalUrl | undefined {
  const trimmed = href?.trim() ?? "";
  if (trimmed === "" || !URL.canParse(trimmed, base)) return undefined;
  return canonicalUrl(new URL(trimmed, base).href);
}

function isBelievable(link: CanonicalUrl, url: CanonicalUrl): boolean {
  const claimed = new URL(link);
  if (claimed.pathname === "/" && claimed.search === "") return new URL(url).pathname === "/";
  return siteOf(claimed.hostname) === siteOf(new URL(url).hostname);
}

/** The part of a host name that was sold to one owner, near enough without the public suffix list. */
export function siteOf(host: string): string {
  const labels = host.split(".");
  const isCountryRule =
    labels.length > 2 &&
    (labels.at(-1) ?? "").length === 2 &&
    soldSecondLevel.test(labels.at(-2) ?? "");
  return labels.slice(isCountryRule ? -3 : -2).join(".");
}
