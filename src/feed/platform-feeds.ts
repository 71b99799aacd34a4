import { type CanonicalUrl, canonicalUrl } from "#model/canonical-url.ts";
import type { FeedOffer } from "#model/feed-offer.ts";

type Page = { readonly url: URL; readonly html: string; readonly path: readonly string[] };

type Guess = { readonly href: string; readonly title?: string };

type Platform = {
  /** Of the host, or of what the page's HTML shows. */
  readonly host?: RegExp;
  readonly sign?: RegExp;
  readonly feeds: (page: Page) => readonly Guess[];
};

/** Names that GitHub keeps for itself and that no user has. */
const githubOwn =
  /^(?:about|apps|collections|explore|features|login|marketplace|orgs|settings|topics|trending)$/;

/** Where the feeds of platforms are, from their own documentation. */
const platforms: readonly Platform[] = [
  {
    host: /(?:^|\.)youtube\.com$/,
    feeds: ({ url, html, path: [first, second] }) => {
      const feed = "https://www.youtube.com/feeds/videos.xml";
      const list = url.searchParams.get("list");
      if (list !== null) return [{ href: `${feed}?playlist_id=${list}` }];
      if (first === "user" && second) return [{ href: `${feed}?user=${second}` }];
      const inHtml = /"(?:externalId|channelId)":"(UC[\w-]{22})"/.exec(html)?.[1];
      const channel = first === "channel" ? second : inHtml;
      return channel === undefined ? [] : [{ href: `${feed}?channel_id=${channel}` }];
    },
  },
  {
    host: /(?:^|\.)reddit\.com$/,
    feeds: ({ url, path: [kind, name, sort] }) => {
      if (kind === undefined) return [{ href: "/.rss" }];
      if (!/^(?:r|u|user)$/.test(kind) || name === undefined) return [];
      const sorted = sort !== undefined && /^(?:new|top|hot|rising)$/.test(sort) ? `/${sort}` : "";
      return [{ href: `/${kind}/${name}${sorted}/.rss${url.search}`, title: `${kind}/${name}` }];
    },
  },
  {
    host: /^github\.com$/,
    feeds: ({ path: [owner, name] }) => {
      if (owner === undefined || githubOwn.test(owner)) return [];
      if (name === undefined) return [{ href: `/${owner}.atom`, title: owner }];
      return (["releases", "commits", "tags"] as const).map((kind) => ({
        href: `/${owner}/${name}/${kind}.atom`,
        title: `${owner}/${name}: ${kind}`,
      }));
    },
  },
  {
    host: /^medium\.com$/,
    feeds: ({ path: [name] }) => (name === undefined ? [] : [{ href: `/feed/${name}` }]),
  },
  { host: /\.(?:medium|substack)\.com$/, feeds: () => [{ href: "/feed" }] },
  {
    host: /^substack\.com$/,
    feeds: ({ path: [at] }) =>
      at?.startsWith("@") ? [{ href: `https://${at.slice(1)}.substack.com/feed` }] : [],
  },
  { host: /\.blogspot\.[a-z.]+$/, feeds: () => [{ href: "/feeds/posts/default?alt=rss" }] },
  { host: /\.tumblr\.com$/, feeds: () => [{ href: "/rss" }] },
  { host: /\.livejournal\.com$/, feeds: () => [{ href: "/data/rss" }] },
  {
    host: /^bsky\.app$/,
    feeds: ({ path: [kind, name] }) =>
      kind === "profile" && name !== undefined ? [{ href: `/profile/${name}/rss` }] : [],
  },
  {
    host: /^vimeo\.com$/,
    feeds: ({ path: [name] }) => (name === undefined ? [] : [{ href: `/${name}/videos/rss` }]),
  },
  {
    host: /^dev\.to$/,
    feeds: ({ path: [name] }) => [{ href: name === undefined ? "/feed" : `/feed/${name}` }],
  },
  { host: /^news\.ycombinator\.com$/, feeds: () => [{ href: "/rss" }] },
  { host: /^lobste\.rs$/, feeds: () => [{ href: "/rss" }] },
  {
    host: /(?:^|\.)stack(?:overflow|exchange)\.com$/,
    feeds: ({ path: [kind, second, third] }) => {
      if (kind !== "questions") return [{ href: "/feeds" }];
      if (second === "tagged" && third) return [{ href: `/feeds/tag/${third}` }];
      return second === undefined ? [{ href: "/feeds" }] : [{ href: `/feeds/question/${second}` }];
    },
  },
  {
    host: /^pypi\.org$/,
    feeds: ({ path: [kind, name] }) =>
      kind === "project" && name ? [{ href: `/rss/project/${name}/releases.xml` }] : [],
  },
  {
    host: /^arxiv\.org$/,
    feeds: ({ path: [kind, list] }) =>
      kind === "list" && list ? [{ href: `https://rss.arxiv.org/rss/${list}` }] : [],
  },
  {
    host: /^news\.google\.com$/,
    feeds: ({ url, path: [first] }) =>
      first === "rss" ? [] : [{ href: `/rss${url.pathname}${url.search}` }],
  },
  {
    host: /^store\.steampowered\.com$/,
    feeds: ({ path }) => {
      const app = path[path.indexOf("app") + 1];
      return path.includes("app") && app ? [{ href: `/feeds/news/app/${app}` }] : [];
    },
  },
  {
    sign: /\bmastodon\b/i,
    feeds: ({ path: [name] }) =>
      name?.startsWith("@") && !name.includes("@", 1) ? [{ href: `/${name}.rss` }] : [],
  },
  { sign: /substackcdn\.com/i, feeds: () => [{ href: "/feed" }] },
  { sign: /<meta[^>]{1,100}generator[^>]{1,100}\bghost\b/i, feeds: () => [{ href: "/rss/" }] },
  {
    sign: /<meta[^>]{1,100}generator[^>]{1,100}discourse/i,
    feeds: () => [{ href: "/latest.rss" }],
  },
  {
    sign: /\bblogger\.com\/static|<meta[^>]{1,100}generator[^>]{1,100}blogger/i,
    feeds: () => [{ href: "/feeds/posts/default?alt=rss" }],
  },
  {
    sign: /static1?\.squarespace\.com/i,
    feeds: ({ url }) => [{ href: `${url.pathname}?format=rss` }],
  },
  { sign: /static\.wixstatic\.com/i, feeds: () => [{ href: "/blog-feed.xml" }] },
  { sign: /\/wp-(?:content|includes|json)\//i, feeds: ({ html }) => wordpressFeeds(html) },
];

/** A WordPress may live in a folder, which the address of its files shows. */
function wordpressFeeds(html: string): readonly Guess[] {
  const folder =
    /https?:\/\/[^/"'\s]{1,100}((?:\/[\w-]{1,50}){0,3})\/wp-(?:content|includes)\//i.exec(
      html,
    )?.[1];
  return [{ href: `${folder ?? ""}/feed/` }];
}

/** How much of a page is searched for signs of its platform, in characters. */
const signLengthMax = 300_000;

/** The feeds that a page has because of the platform it is on, whether or not it says so. */
export function platformFeeds(page: {
  readonly url: string;
  readonly html: string;
}): readonly FeedOffer[] {
  if (!URL.canParse(page.url)) return [];
  const url = new URL(page.url);
  const html = page.html.slice(0, signLengthMax);
  const path = url.pathname.split("/").filter((part) => part !== "");
  const guesses = platforms
    .filter(({ host, sign }) => host?.test(url.hostname) ?? sign?.test(html) ?? false)
    .flatMap(({ feeds }) => feeds({ url, html, path }));
  return guesses.flatMap(({ href, title }) => {
    const feed = URL.canParse(href, page.url) ? canonicalUrl(new URL(href, url).href) : undefined;
    return feed === undefined ? [] : [{ url: feed, ...(title !== undefined && { title }) }];
  });
}

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
