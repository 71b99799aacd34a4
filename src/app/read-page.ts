import type { ReadPageJob } from "#model/job.ts";
import { pageKey } from "#model/page-key.ts";
import { type BriefPageWorld, briefOfLink } from "./brief-page.ts";

/**
 * Reads a page and stores its brief for the digests that it leads.
 *
 * Unasked, so `robots.txt` is honoured and no model is called. A page that may not or cannot be read is
 * left: its stories are told from the feeds' own texts.
 */
export async function readPage(world: BriefPageWorld, { url }: ReadPageJob): Promise<void> {
  const key = pageKey(url);
  if ((await world.store.brief(key, "standard")) !== undefined) return;
  const read = await briefOfLink(world, url, "standard");
  if (!read.ok) {
    world.log.info("a page could not be read ahead", { page: key, reason: read.problem.kind });
    return;
  }
  const { page, brief } = read.value;
  // A digest looks for the brief under the address that the feed gives.
  if (page !== key) await world.store.putBrief(key, brief);
}
