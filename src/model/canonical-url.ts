import type { Brand } from "#shared/brand.ts";

export type CanonicalUrl = Brand<string, "CanonicalUrl">;

/** Parameters that say where a click came from, never which page it opens. */
const trackingParameter = /^(utm_.+|fbclid|gclid|mc_[ce]id)$/i;

/**
 * Reduces a link to the form under which we recognise the same page again:
 * no fragment, no tracking parameters, the remaining parameters in order.
 *
 * @param link absolute URL, as found in a feed or typed in chat
 * @returns `undefined` when `link` is not an http(s) URL
 * @see https://url.spec.whatwg.org/#concept-url-parser for host case and default ports
 */
export function canonicalUrl(link: string): CanonicalUrl | undefined {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === "") return undefined;

  url.hash = "";
  for (const name of [...url.searchParams.keys()]) {
    if (trackingParameter.test(name)) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  return url.href as CanonicalUrl;
}
