/** Services that redirect to an address they carry in a parameter: host and path, then the parameter. */
const redirectors: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(www\.)?google\.[a-z.]{2,6}\/url$/, ["url", "q"]],
  [/^(news|www)\.google\.[a-z.]{2,6}\/(news\/)?(url|rss\/url)$/, ["url"]],
  [/^translate\.google\.[a-z.]{2,6}\/translate$/, ["u"]],
  [/^www\.bing\.com\/(news\/apiclick\.aspx|ck\/a)$/, ["url"]],
  [/^lm?\.(facebook|instagram)\.com\/(l\.php)?$/, ["u"]],
  [/^(www|m)\.facebook\.com\/l\.php$/, ["u"]],
  [/^out\.reddit\.com\//, ["url"]],
  [/^(www\.)?youtube\.com\/redirect$/, ["q"]],
  [/^t\.umblr\.com\/redirect$/, ["z"]],
  [/^(away\.vk\.com\/.*|(m\.)?vk\.com\/away(\.php)?)$/, ["to"]],
  [/^slack-redir\.net\/link$/, ["url"]],
  [/^getpocket\.com\/redirect$/, ["url"]],
  [/^duckduckgo\.com\/l\/?$/, ["uddg"]],
  [/^(www\.)?linkedin\.com\/(safety\/go|redir\/redirect)$/, ["url"]],
  [/\.safelinks\.protection\.outlook\.com\/$/, ["url"]],
  [/^go\.skimresources\.com\/$/, ["url"]],
  [/^click\.linksynergy\.com\//, ["murl"]],
  [/^exit\.sc\/$/, ["url"]],
  [/^l\.(messenger|threads)\.(com|net)\/(l\.php)?$/, ["u"]],
  [/^go\.redirectingat\.com\/$/, ["url"]],
  [/^redirect\.viglink\.com\/$/, ["u"]],
  [/^www\.awin1\.com\/cread\.php$/, ["ued", "p"]],
  [/^(redirect\.disqus\.com|disq\.us)\/url$/, ["url"]],
  [/^cts\.businesswire\.com\/ct\/CT$/, ["url"]],
  [/^c212\.net\/c\/link\/$/, ["u"]],
  [/^steamcommunity\.com\/linkfilter\/$/, ["url", "u"]],
  [/^deref-(gmx|web|mail)[\w-]*\.(net|de|com)\//, ["redirectUrl"]],
  [/^flipboard\.com\/redirect$/, ["url"]],
  [/^(www\.)?inoreader\.com\/article\/redirect$/, ["url"]],
];

/**
 * The address that a redirecting or wrapping link carries in its spelling.
 *
 * @returns as written, unchecked; `undefined` when `url` says no other target
 */
export function linkTarget(url: URL): string | undefined {
  const { hostname, pathname } = url;
  const place = `${hostname}${pathname}`;
  for (const [pattern, names] of redirectors) {
    if (!pattern.test(place)) continue;
    const target = names.map((name) => url.searchParams.get(name)).find(isWebLink);
    if (target !== undefined && target !== null) return target;
  }
  return (
    ampCacheTarget(place, url.search) ??
    yahooTarget(url) ??
    googleNewsTarget(place) ??
    translatedTarget(url) ??
    defendedTarget(url)
  );
}

/** @see https://developers.google.com/amp/cache/overview#amp-cache-url-format */
function ampCacheTarget(place: string, search: string): string | undefined {
  const match =
    /^(?:(?:www\.)?google\.[a-z.]{2,6}\/amp|[^/]+\.cdn\.ampproject\.org\/(?:[a-z]{1,2}|wp))\/(s\/)?([^/]+\.[^/]+\/?.*)$/.exec(
      place,
    );
  if (match === null) return undefined;
  return `${match[1] === undefined ? "http" : "https"}://${match[2]}${search}`;
}

/** Yahoo's search links: `…/RU=<escaped address>/RK=…`. */
function yahooTarget(url: URL): string | undefined {
  if (!url.hostname.endsWith("search.yahoo.com")) return undefined;
  const escaped = /\/RU=([^/]+)\//.exec(url.pathname)?.[1];
  return escaped === undefined ? undefined : unescaped(escaped);
}

/**
 * Google News article ids made before July 2024 hold the address in base64; later ones are
 * encrypted and tell nothing (RSSHub#17412).
 */
function googleNewsTarget(place: string): string | undefined {
  const id = /^news\.google\.com\/(?:rss\/)?(?:__i\/rss\/rd\/)?articles\/([\w-]{20,})/.exec(
    place,
  )?.[1];
  if (id === undefined) return undefined;
  const bytes = Buffer.from(id, "base64url").toString("latin1");
  return /https?:\/\/[\x21-\x7e]+/.exec(bytes)?.[0];
}

/** Google's translated copies: the host with `-` for each dot, and `--` for each hyphen. */
function translatedTarget(url: URL): string | undefined {
  const host = /^([a-z0-9-]+)\.translate\.goog$/.exec(url.hostname)?.[1];
  if (host === undefined) return undefined;
  const name = host.replace(/--|-/g, (mark) => (mark === "--" ? "-" : "."));
  const kept = [...url.searchParams].filter(([key]) => !key.startsWith("_x_tr_"));
  const search = new URLSearchParams(kept).toString();
  return `https://${name}${url.pathname}${search === "" ? "" : `?${search}`}`;
}

/**
 * Links that Proofpoint has wrapped in mail: version 3 holds the address between underscores, version 2 in
 * a parameter with `-` for `%` and `_` for `/`.
 */
function defendedTarget(url: URL): string | undefined {
  if (!/^urldefense\.(com|proofpoint\.com|us)$/.test(url.hostname)) return undefined;
  const third = /^\/v3\/__(https?:\/\/?.+?)__;/.exec(url.pathname + url.search)?.[1];
  if (third !== undefined) return third.replace(/^(https?:\/)(?!\/)/, "$1/");
  const second = url.pathname === "/v2/url" ? url.searchParams.get("u") : null;
  return second === null ? undefined : unescaped(second.replace(/-/g, "%").replace(/_/g, "/"));
}

function isWebLink(link: string | null): boolean {
  return link !== null && /^https?:\/\//i.test(link);
}

function unescaped(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined; // A stray percent sign: not an escaped address.
  }
}
