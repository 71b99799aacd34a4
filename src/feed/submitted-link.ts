import { scanHtml } from "./scan-html.ts";

/** A picture or a film is better seen where it is talked about. */
const media = /\.(?:jpe?g|png|gifv?|webp|mp4|webm)$/i;

/**
 * The article that somebody submitted to a forum, whose own entry leads to what is said of it: Reddit puts "[link]" for the
 * one and "[comments]" for the other.
 *
 * @param url where the entry leads
 */
export function submittedLink(html: string, url: string | undefined): string | undefined {
  if (url === undefined || !html.includes(">[link]<")) return undefined;
  let href: string | undefined;
  let found: string | undefined;
  scanHtml(html, {
    startTag(tag, attributes) {
      if (tag === "a") href = attributes.get("href");
    },
    text(text) {
      if (text === "[link]") found = href;
    },
  });
  if (found === undefined || !URL.canParse(found)) return undefined;
  const { hostname, pathname } = new URL(found);
  const isOwn =
    /(?:^|\.)redd(?:it\.com|\.it)$/.test(hostname) || hostname === new URL(url).hostname;
  return isOwn || media.test(pathname) ? undefined : found;
}
