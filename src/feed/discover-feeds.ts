import { type CanonicalUrl, canonicalUrl } from "#model/canonical-url.ts";
import { type FeedOffer, isOfComments } from "#model/feed-offer.ts";
import { primaryLanguage } from "#model/language.ts";
import { absoluteUrl } from "./absolute-url.ts";
import { plainTitle } from "./plain-text.ts";
import { platformFeeds } from "./platform-feeds.ts";
import { scanHtml } from "./scan-html.ts";

/** A page whose feeds are sought. */
export type PageWithFeeds = { readonly url: string; readonly html: string };

/** More offers than this help nobody to choose. */
const offersMax = 20;

const titleLengthMax = 200;

/** Links to feeds stand in the head or the foot; pages longer than this are read to here. */
const htmlLengthMax = 3_000_000;

type Candidate = { readonly url: CanonicalUrl; readonly title: string; readonly score: number };

/** How much each way of finding a feed is worth. */
const worth = { linkTag: 100, platform: 70, anchor: 50, otherLanguage: 60 } as const;

/**
 * Finds the feeds that a page offers: those it declares, those that its platform is known to have,
 * and those it links to in its text. The one that a person most likely wants comes first: what is
 * declared before what is guessed, the page's language before others, the feed of this section before that of the site,
 * articles before comments.
 */
export function discoverFeeds(page: PageWithFeeds): readonly FeedOffer[] {
  const html = page.html.slice(0, htmlLengthMax);
  const found = readLinks(html, page.url);
  const guessed = platformFeeds({ url: page.url, html }).map((offer) => ({
    href: offer.url,
    title: offer.title ?? "",
    worth: worth.platform,
  }));
  const best = new Map<CanonicalUrl, Candidate>();
  for (const [order, { href, title, worth }] of [...found.links, ...guessed].entries()) {
    const url = canonicalUrl(
      absoluteUrl(href.replace(/^feed:(?:\/\/(?=https?:))?/i, ""), found.base) ?? "",
    );
    if (url === undefined || url === canonicalUrl(page.url)) continue;
    const score = worth + scoreOf(url, title, page.url) - order / 100;
    const known = best.get(url);
    if (known !== undefined && known.score >= score) continue;
    best.set(url, { url, title: title || (known?.title ?? ""), score });
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, offersMax)
    .map(({ url, title }) => {
      const shown = titleOf(title, found.pageTitle);
      return { url, ...(shown !== "" && { title: shown }) };
    });
}

function scoreOf(url: CanonicalUrl, title: string, pageUrl: string): number {
  const { pathname, hostname } = new URL(url);
  const said = `${pathname} ${title}`;
  let score = 0;
  if (isOfComments({ url, title }) || /replies/i.test(said)) score -= 70;
  if (/\/(?:tag|category|author|topic)s?\//i.test(pathname)) score -= 15;
  if (/podcast|video|photo/i.test(said)) score -= 10;
  if (/json/i.test(pathname)) score -= 5;
  const page = URL.canParse(pageUrl) ? new URL(pageUrl) : undefined;
  if (page === undefined) return score;
  if (isOfArticle(pathname, page.pathname)) score -= 70;
  if (registrable(hostname) !== registrable(page.hostname)) score -= 10;
  const section = page.pathname.split("/").find((part) => part.length > 2);
  if (section !== undefined && pathname.includes(`/${section}`)) score += 20;
  return score;
}

/** What an article has for a feed of its own are its comments. */
function isOfArticle(path: string, pagePath: string): boolean {
  const page = pagePath.replace(/\/+$/, "");
  const isArticle =
    /\/(?:19|20)\d\d\/|\d[^/]*$|-[^/]*-[^/]*$/.test(page) &&
    !/\/(?:tag|categor\w+|author|topic)s?\//i.test(page);
  return (
    isArticle && path.startsWith(page) && /^\/(?:feed|rss|atom)\b/i.test(path.slice(page.length))
  );
}

function registrable(host: string): string {
  return host.split(".").slice(-2).join(".");
}

/** "RSS" alone says nothing: the page's title stands for it. */
function titleOf(title: string, pageTitle: string): string {
  const said = title.replace(/\b(?:rss|atom|xml|json|feeds?|subscribe)\b/gi, "");
  return /\p{L}/u.test(said) ? title : pageTitle;
}

type FoundLink = { readonly href: string; readonly title: string; readonly worth: number };

type FoundLinks = {
  readonly links: readonly FoundLink[];
  /** What the page's links are relative to. */
  readonly base: string;
  readonly pageTitle: string;
};

const feedType = /^(?:application|text)\/(?:(?:rss|atom|rdf)\+xml|(?:feed\+)?json|x-rss\+xml|rss)/i;
/** What an address that is a feed's mostly says of itself. */
export const feedAddress =
  /^feed:|[/.=](?:rss|atom|feeds?|rdf)(?:[./?&#]|$)|[/_.-](?:rss|feed)\.(?:xml|json|php)|format=(?:rss|atom)/i;
const feedWords = /\brss\b|\batom\b|\bfeeds?\b/i;

function readLinks(html: string, pageUrl: string): FoundLinks {
  const links: FoundLink[] = [];
  let base = pageUrl;
  let pageLanguage = primaryLanguage(undefined);
  let pageTitle = "";
  let inTitle = false;
  let anchor: { readonly href: string; text: string } | undefined;
  scanHtml(html, {
    startTag(name, attributes) {
      const href = attributes.get("href") ?? "";
      if (name === "html") pageLanguage = primaryLanguage(attributes.get("lang"));
      else if (name === "title") inTitle = pageTitle === "";
      else if (name === "base" && base === pageUrl) base = absoluteUrl(href, pageUrl) ?? pageUrl;
      else if (name === "a") anchor = feedAddress.test(href) ? { href, text: "" } : undefined;
      else if (name === "link" && isFeedLink(attributes)) {
        const title = plainTitle(attributes.get("title") ?? "");
        const language = primaryLanguage(attributes.get("hreflang"));
        const isOther = language !== "und" && language !== pageLanguage && pageLanguage !== "und";
        links.push({ href, title, worth: isOther ? worth.otherLanguage : worth.linkTag });
      }
    },
    text(text) {
      if (inTitle) pageTitle += text;
      if (anchor !== undefined) anchor.text += text;
    },
    endTag(name) {
      if (name === "title") inTitle = false;
      if (name !== "a" || anchor === undefined) return;
      const { href, text } = anchor;
      if (isFeedAnchor(href, text))
        links.push({ href, title: plainTitle(text).slice(0, titleLengthMax), worth: worth.anchor });
      anchor = undefined;
    },
  });
  return { links, base, pageTitle: plainTitle(pageTitle).slice(0, titleLengthMax) };
}

function isFeedLink(attributes: ReadonlyMap<string, string>): boolean {
  const rel = attributes.get("rel") ?? "";
  const type = attributes.get("type") ?? "";
  const href = attributes.get("href") ?? "";
  if (href === "" || !/\b(?:alternate|feed)\b/i.test(rel) || /stylesheet/i.test(rel)) return false;
  if (/oembed|wp-json/i.test(type + href)) return false;
  // Plain JSON and XML may be anything; then the address must say that it is a feed.
  if (/^(?:application|text)\/(?:json|xml)$/i.test(type)) return feedAddress.test(href);
  return feedType.test(type) || /\bfeed\b/i.test(rel);
}

/** A link in the text counts when its address is a feed's and its words do not speak against it. */
function isFeedAnchor(href: string, text: string): boolean {
  const isCertain = /\.(?:rss|atom|rdf)$|\/(?:feed|rss|atom)(?:\.xml|\.json|\/)?$|^feed:/i.test(
    href,
  );
  return isCertain || feedWords.test(text);
}
