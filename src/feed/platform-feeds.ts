import { canonicalUrl } from "#model/canonical-url.ts";
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
      // A channel's page names others as well; by "externalId" it means itself.
      const inHtml = (/"externalId":"(UC[\w-]{22})"/.exec(html) ??
        /"canonical" href="[^"]{0,40}\/channel\/(UC[\w-]{22})"/.exec(html) ??
        /"channelId":"(UC[\w-]{22})"/.exec(html))?.[1];
      const channel = first === "channel" ? second : inHtml;
      return channel === undefined ? [] : [{ href: `${feed}?channel_id=${channel}` }];
    },
  },
  {
    host: /(?:^|\.)reddit\.com$/,
    feeds: ({ url, path: [kind, name, sort] }) => {
      const site = "https://www.reddit.com";
      if (kind === undefined) return [{ href: `${site}/.rss` }];
      if (!/^(?:r|u|user)$/.test(kind) || name === undefined) return [];
      const sorted = sort !== undefined && /^(?:new|top|hot|rising)$/.test(sort) ? `/${sort}` : "";
      const feed = `${site}/${kind}/${name}${sorted}/.rss${url.search}`;
      return [{ href: feed, title: `${kind}/${name}` }];
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
    host: /^gitlab\.com$/,
    feeds: ({ path }) => {
      const end = path.indexOf("-");
      const project = path.slice(0, end < 0 ? undefined : end).join("/");
      if (!project.includes("/")) return [];
      return [
        { href: `/${project}/-/releases.atom`, title: `${project}: releases` },
        { href: `/${project}.atom`, title: `${project}: activity` },
      ];
    },
  },
  {
    host: /^medium\.com$/,
    feeds: ({ path: [name, tag] }) => {
      if (name === "tag") return tag === undefined ? [] : [{ href: `/feed/tag/${tag}` }];
      return name === undefined ? [] : [{ href: `/feed/${name}` }];
    },
  },
  { sign: /content="com\.medium\.reader"/i, feeds: () => [{ href: "/feed" }] },
  { host: /\.(?:medium|substack)\.com$/, feeds: () => [{ href: "/feed" }] },
  {
    host: /^substack\.com$/,
    feeds: ({ path: [at] }) =>
      at?.startsWith("@") ? [{ href: `https://${at.slice(1)}.substack.com/feed` }] : [],
  },
  { host: /\.blogspot\.[a-z.]+$/, feeds: () => [{ href: "/feeds/posts/default?alt=rss" }] },
  {
    host: /\.tumblr\.com$/,
    feeds: ({ url, path: [name] }) => {
      if (url.hostname !== "www.tumblr.com") return [{ href: "/rss" }];
      return /^[\w-]+$/.test(name ?? "") ? [{ href: `https://${name}.tumblr.com/rss` }] : [];
    },
  },
  { host: /\.hashnode\.dev$/, feeds: () => [{ href: "/rss.xml" }] },
  {
    host: /^buttondown\.(?:com|email)$/,
    feeds: ({ path: [name] }) => (name === undefined ? [] : [{ href: `/${name}/rss` }]),
  },
  {
    host: /^write\.as$/,
    feeds: ({ path: [name] }) => (name === undefined ? [] : [{ href: `/${name}/feed/` }]),
  },
  { host: /\.livejournal\.com$/, feeds: () => [{ href: "/data/rss" }] },
  {
    host: /^bsky\.app$/,
    feeds: ({ path: [kind, name] }) =>
      kind === "profile" && name !== undefined ? [{ href: `/profile/${name}/rss` }] : [],
  },
  {
    host: /^vimeo\.com$/,
    feeds: ({ path: [name, second] }) => {
      const of = /^(?:channels|groups)$/.test(name ?? "") ? `${name}/${second}` : name;
      return of === undefined ? [] : [{ href: `/${of}/videos/rss` }];
    },
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
    feeds: ({ html, path: [kind, listed] }) => {
      const ofPaper = /class="primary-subject">[^<]{0,100}\(([\w.-]{2,20})\)/.exec(html)?.[1];
      const list = kind === "list" ? listed : ofPaper;
      return list ? [{ href: `https://rss.arxiv.org/rss/${list}`, title: list }] : [];
    },
  },
  {
    host: /^www\.bing\.com$/,
    feeds: ({ url }) =>
      url.pathname === "/news/search" ? [{ href: `/news/search${url.search}&format=rss` }] : [],
  },
  {
    host: /^podcasts\.apple\.com$/,
    feeds: ({ html }) => {
      const feed = /"feedUrl":"(https?:[^"\s]{1,500})"/.exec(html)?.[1];
      return feed === undefined ? [] : [{ href: feed.replaceAll("\\/", "/") }];
    },
  },
  {
    host: /^soundcloud\.com$/,
    feeds: ({ html }) => {
      const user = /soundcloud:\/\/users:(\d{1,15})/.exec(html)?.[1];
      const feed = `https://feeds.soundcloud.com/users/soundcloud:users:${user}/sounds.rss`;
      return user === undefined ? [] : [{ href: feed }];
    },
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
    feeds: ({ path: [name, tag] }) => {
      if (name === "tags" && tag !== undefined)
        return [{ href: `/tags/${tag}.rss`, title: `#${tag}` }];
      return name?.startsWith("@") && !name.includes("@", 1) ? [{ href: `/${name}.rss` }] : [];
    },
  },
  {
    sign: /atlassian\.com\/software\/statuspage|\bstatuspage\.io\b/i,
    feeds: () => [{ href: "/history.atom" }],
  },
  {
    sign: /cdn\.shopify\.com/i,
    feeds: ({ path }) => {
      const blog = path[path.indexOf("blogs") + 1];
      return path.includes("blogs") && blog ? [{ href: `/blogs/${blog}.atom` }] : [];
    },
  },
  {
    sign: /<meta[^>]{1,100}keywords[^>]{1,100}\b(?:forgejo|gitea)\b/i,
    feeds: ({ path: [owner, name] }) => {
      if (owner === undefined) return [];
      return [{ href: name === undefined ? `/${owner}.rss` : `/${owner}/${name}.rss` }];
    },
  },
  { sign: /<meta[^>]{1,100}generator[^>]{1,100}\bhugo\b/i, feeds: () => [{ href: "/index.xml" }] },
  { sign: /substackcdn\.com/i, feeds: () => [{ href: "/feed" }] },
  { sign: /<meta[^>]{1,100}generator[^>]{1,100}\bghost\b/i, feeds: () => [{ href: "/rss/" }] },
  {
    sign: /<meta[^>]{1,100}generator[^>]{1,100}discourse/i,
    feeds: ({ url, path: [kind] }) => [
      { href: kind === "c" ? `${url.pathname.replace(/\/+$/, "")}.rss` : "/latest.rss" },
    ],
  },
  {
    sign: /\bblogger\.com\/static|<meta[^>]{1,100}generator[^>]{1,100}blogger/i,
    feeds: () => [{ href: "/feeds/posts/default?alt=rss" }],
  },
  {
    sign: /static1?\.squarespace\.com/i,
    // An article's own address gives no feed; the blog that it stands in does.
    feeds: ({ path: [blog = "blog"] }) => [{ href: `/${blog}?format=rss` }],
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
