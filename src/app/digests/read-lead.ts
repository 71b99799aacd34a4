import type { Brief } from "#model/brief.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { type BriefPageWorld, briefOfLink } from "../briefs/brief-page.ts";

/** Gives the brief of the page that leads a story; `undefined` where the page may not or cannot be read. */
export type LeadReader = (url: CanonicalUrl) => Promise<Brief | undefined>;

/**
 * Reads the pages that lead stories, unasked: `robots.txt` is honoured, and no model is called. A page is
 * read once for all channels; one that cannot be read leaves its story to the feed's own text.
 */
export function leadReader(world: BriefPageWorld): LeadReader {
  return async (url) => {
    const read = await briefOfLink(world, url, "standard");
    return read.ok ? read.value.brief : undefined;
  };
}
