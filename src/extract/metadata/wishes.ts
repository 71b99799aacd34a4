import type { PublisherWishes } from "#model/article.ts";
import type { Page } from "#model/extraction.ts";
import type { MetaTags } from "./meta-tags.ts";

/**
 * What the publisher asks of machines, from `X-Robots-Tag`, `robots` meta and the TDM reservation
 * protocol, whose header beats its meta element.
 *
 * @see https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/
 * @see https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
 */
export function wishesOf(tags: MetaTags, headers: Page["headers"]): PublisherWishes {
  const robots = [
    ...(tags.get("robots") ?? []),
    ...(tags.get("newsbrief") ?? []),
    headers?.["x-robots-tag"] ?? "",
  ]
    .join(",")
    .toLowerCase();
  const reservation = headers?.["tdm-reservation"] ?? tags.get("tdm-reservation")?.[0];
  const noModel =
    reservation?.trim() === "1" || /\bno(image)?ai\b/.test(robots.replace(/\bnoimageai\b/g, ""));
  const snippetMax = snippetLimit(robots);
  return { ...(noModel && { noModel }), ...(snippetMax !== undefined && { snippetMax }) };
}

/** The strictest limit given; -1 asks for none. */
function snippetLimit(robots: string): number | undefined {
  if (/\bnosnippet\b/.test(robots)) return 0;
  const limits = [...robots.matchAll(/\bmax-snippet\s*:\s*(\d+)/g)].map((match) =>
    Number(match[1]),
  );
  return limits.length === 0 ? undefined : Math.min(...limits);
}
