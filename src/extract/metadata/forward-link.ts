import type { CanonicalUrl } from "#model/canonical-url.ts";
import { resolved } from "./canonical-link.ts";
import { firstMeta, type MetaTags } from "./meta-tags.ts";

/** A page that waits longer before it sends readers on is one to be read. */
const waitSecondsMax = 10;

/** A page of more markup is no mere signpost. */
const signpostCharactersMax = 20_000;

/** How scripts send readers on: `location = "…"`, `window.location.replace("…")`. */
const script =
  /(?:window|document|top|self)?\.?location(?:\.href)?\s*(?:=|\.replace\(|\.assign\()\s*(["'])(https?:\\?\/\\?\/[^"']{5,2000})\1/;

/**
 * Where a page sends its readers on by itself: as a refresh, in the one script of a page that is a mere
 * signpost, or as Google News does, in an attribute.
 *
 * @returns `undefined` where it sends them nowhere else
 */
export function forwardLink(
  tags: MetaTags,
  html: string,
  url: CanonicalUrl,
): CanonicalUrl | undefined {
  const refresh = /^(\d+)(?:\.\d*)?\s*[;,](?:\s*url\s*=)?[\s"']*([^\s"'].*?)["']?$/i.exec(
    firstMeta(tags, "refresh")?.trim() ?? "",
  );
  const isQuick = refresh !== null && Number(refresh[1]) <= waitSecondsMax;
  const isSignpost = html.length <= signpostCharactersMax;
  const written =
    (isQuick ? refresh[2] : undefined) ??
    (isSignpost ? script.exec(html)?.[2]?.replace(/\\\//g, "/") : undefined) ??
    (isNewsReader(url) ? /data-n-au="(https?:\/\/[^"]+)"/.exec(html)?.[1] : undefined);
  const target = resolved(written?.replace(/&amp;/g, "&"), url);
  return target === url ? undefined : target;
}

function isNewsReader(url: CanonicalUrl): boolean {
  return new URL(url).hostname === "news.google.com";
}
