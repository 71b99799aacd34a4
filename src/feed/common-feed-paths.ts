import { type CanonicalUrl, canonicalUrl } from "#model/canonical-url.ts";

/** Paths under which sites have their feed, the most usual first. */
const usualPaths = [
  "feed/",
  "rss.xml",
  "feed.xml",
  "atom.xml",
  "rss",
  "index.xml",
  "feed.json",
  "feeds/posts/default",
  "rss/news.xml",
  "blog/feed/",
  "news/feed/",
];

/** How many of the usual paths are worth a try in a section of a site. */
const sectionPathsMax = 3;

/**
 * Addresses worth trying where a page offers no feed: below its own section first, then below the
 * site. At most fourteen.
 */
export function commonFeedPaths(pageUrl: string): readonly CanonicalUrl[] {
  if (!URL.canParse(pageUrl)) return [];
  const { origin, pathname } = new URL(pageUrl);
  const section = pathname.split("/").find((part) => part !== "");
  const inSection =
    section === undefined || section.includes(".")
      ? []
      : usualPaths.slice(0, sectionPathsMax).map((path) => `${origin}/${section}/${path}`);
  const inSite = usualPaths.map((path) => `${origin}/${path}`);
  return [...inSection, ...inSite].flatMap((link) => canonicalUrl(link) ?? []);
}
