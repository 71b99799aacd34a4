import { canonicalUrl, plainHost } from "#model/canonical-url.ts";
import { absoluteUrl } from "./absolute-url.ts";
import { attributeOf, childOf, childrenOf, childValue } from "./element-value.ts";
import { titleAsWritten } from "./plain-text.ts";
import type { XmlElement } from "./xml-tree.ts";

/**
 * The outlet from which an item was taken over, where the feed gathers what others publish. What names the feed's own site,
 * or repeats the item's title as forums do, is none.
 *
 * @param site an address of the feed's own site
 * @see https://www.rssboard.org/rss-specification#ltsourcegtSubelementOfLtitemgt and RFC 4287 §4.2.11
 */
export function readOutlet(
  item: XmlElement,
  title: string | undefined,
  site: string | undefined,
): string | undefined {
  const source = childOf(item, "source");
  const ofAtom = childOf(item, "atom:source");
  const home = childrenOf(ofAtom, "atom:link").find(
    (link) => (attributeOf(link, "rel") ?? "alternate") === "alternate",
  );
  const said = source?.text || childValue(ofAtom, "atom:title") || childValue(item, "news:source");
  const name = titleAsWritten(said ?? "");
  const place = attributeOf(source, "url") ?? attributeOf(home, "href");
  const isOwn = place !== undefined && hostOf(absoluteUrl(place, site)) === hostOf(site);
  return name === "" || name === title || isOwn ? undefined : name;
}

function hostOf(link: string | undefined): string | undefined {
  const url = canonicalUrl(link ?? "");
  return url && plainHost(new URL(url).hostname);
}
