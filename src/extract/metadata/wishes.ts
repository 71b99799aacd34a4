import type { PublisherWishes } from "#model/article.ts";
import type { Page } from "#model/extraction.ts";
import type { MetaTags } from "./meta-tags.ts";

/** Our name in `robots` rules. */
const ourName = "newsbrief";

/**
 * What the publisher asks of machines, from `X-Robots-Tag`, `robots` meta and the TDM reservation
 * protocol, whose header beats its meta element. Of several wishes of one kind the strictest counts.
 *
 * @see https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/
 * @see https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
 */
export function wishesOf(tags: MetaTags, headers: Page["headers"]): PublisherWishes {
  const robots = [
    ...(tags.get("robots") ?? []),
    ...(tags.get(ourName) ?? []),
    ourDirectives(headers?.["x-robots-tag"] ?? ""),
  ];
  const reservation = headers?.["tdm-reservation"] ?? tags.get("tdm-reservation")?.[0];
  return wishes(robots.join(",").toLowerCase(), reservation);
}

/** What a publisher asks by headers alone, for documents that are no web pages. */
export function wishesOfHeaders(headers: Page["headers"]): PublisherWishes {
  return wishesOf(new Map(), headers);
}

/** A page's wishes with those of its site's file, which a page's own reservation, given or withdrawn, beats. */
export function reservedBySite(own: PublisherWishes, ofSite: PublisherWishes): PublisherWishes {
  return own.noModel === undefined && ofSite.noModel ? { ...own, noModel: true } : own;
}

function wishes(robots: string, reservation: string | undefined): PublisherWishes {
  // `noimageai` speaks of pictures, which we never use.
  const isReserved =
    /^[\s,]*(?:0[\s,]+)*1/.test(reservation ?? "") || /(?<![\w-])noai(?![\w-])/.test(robots);
  const isFree = !isReserved && reservation?.trim() === "0";
  const snippetMax = snippetLimit(robots);
  return {
    ...(isReserved && { noModel: true }),
    ...(isFree && { noModel: false }),
    ...(snippetMax !== undefined && { snippetMax }),
  };
}

/** The strictest limit given; -1 asks for none. */
function snippetLimit(robots: string): number | undefined {
  if (/\bnosnippet\b/.test(robots)) return 0;
  const limits = [...robots.matchAll(/\bmax-snippet\s*[:=]\s*(\d+)/g)].map((match) =>
    Number(match[1]),
  );
  return limits.length === 0 ? undefined : Math.min(...limits);
}

/** Directives of a header that are for everybody or for us: `otherbot: noindex, nosnippet` is for others. */
function ourDirectives(header: string): string {
  let isOurs = true;
  const ours: string[] = [];
  for (const part of header.split(",")) {
    const [, name, rest = part] =
      /^\s*(?!max-|unavailable_after)([\w-]+)\s*:(.*)$/i.exec(part) ?? [];
    if (name !== undefined) isOurs = name.toLowerCase() === ourName;
    if (isOurs) ours.push(rest);
  }
  return ours.join(",");
}
