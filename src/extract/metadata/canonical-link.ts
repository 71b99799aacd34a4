import { type CanonicalUrl, canonicalUrl, plainHost } from "#model/canonical-url.ts";
import type { DomElement } from "../dom/dom-nodes.ts";
import { firstMeta, type MetaTags } from "./meta-tags.ts";

/** Sites that show other publishers' articles: what they call canonical is where the article is from. */
const syndicator =
  /(^|\.)(yahoo\.com|msn\.com|aol\.com|flipboard\.com|smartnews\.com|newsbreak\.com|apple\.news|google\.com|ampproject\.org|headtopics\.com|pressreader\.com|feedburner\.com|bloglovin\.com)$/;

/**
 * The address that a page gives itself, where it can be believed.
 *
 * A canonical that is the home page or a section, lies on another site or is no web address is a mistake
 * or a note of where the text is also to be found (amphtml#7270): then the address read stays.
 */
export function canonicalLink(
  links: readonly DomElement[],
  tags: MetaTags,
  url: CanonicalUrl,
): CanonicalUrl {
  const claims = [
    links
      .filter((link) => /\bcanonical\b/i.test(link.getAttribute("rel") ?? ""))
      .map((link) => link.getAttribute("href"))[0],
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
  const [claimed, read] = [new URL(link), new URL(url)];
  if (isOverview(claimed, read)) return false;
  if (isOneSite(claimed.hostname, read.hostname)) return true;
  return syndicator.test(read.hostname) && !syndicator.test(claimed.hostname);
}

/** Whether an address is the home page of its site, or a folder above the page that is no article's own. */
function isOverview(claimed: URL, read: URL): boolean {
  const path = (url: URL): string => url.pathname.replace(/\/(?:index\.\w+)?$/, "");
  if (claimed.search !== "") return false;
  const [above, below] = [path(claimed), path(read)];
  if (above === below) return false;
  if (/^(?:\/[a-z]{2}(?:-[a-z]{2})?)?$/i.test(above)) return true;
  const last = above.split("/").at(-1) ?? "";
  const further = below.slice(above.length + 1);
  if (/^(?:amp|all|full|print|mobile|(?:page\/)?\d{1,2})$/i.test(further)) return false;
  // An article's own last part has several words or a number.
  return below.startsWith(`${above}/`) && !/\d|[-_].*[-_]/.test(last);
}

/**
 * Whether one host is the other, or lies below it. Hosts beside one another may belong to two people, as those below
 * `github.io` do: there a page could take the place of another's.
 */
function isOneSite(claimed: string, read: string): boolean {
  const [a, b] = [claimed, read].map((host) => host.replace(/^www\./, ""));
  return (
    plainHost(claimed) === plainHost(read) ||
    `.${claimed}`.endsWith(`.${b}`) ||
    read.endsWith(`.${a}`)
  );
}
