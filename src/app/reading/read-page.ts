import type { Brief } from "#model/brief.ts";
import { type EntryKey, entryBriefLengthMax } from "#model/entry.ts";
import type { ReadPageJob } from "#model/job.ts";
import { pageKey } from "#model/page-key.ts";
import { type BriefPageWorld, briefOfLink } from "../briefs/brief-page.ts";
import type { Clock, EntryStore } from "../ports.ts";

export type ReadPageWorld = BriefPageWorld & {
  readonly entries: Pick<EntryStore, "addBrief">;
  readonly clock: Clock;
};

/**
 * Reads a page and stores its brief for the digests that it leads. Its entry learns in short what the page says,
 * so that later entries are compared with more than the feed's few words.
 *
 * Unasked, so `robots.txt` is honoured and no model is called. A page that may not or cannot be read is
 * left: its stories are told from the feeds' own texts.
 */
export async function readPage(world: ReadPageWorld, { url, entry }: ReadPageJob): Promise<void> {
  const key = pageKey(url);
  const stored = await world.store.brief(key, "standard");
  if (stored !== undefined) return tellEntry(world, entry, stored);
  const read = await briefOfLink(world, url, "standard");
  if (!read.ok) {
    world.log.info("a page could not be read ahead", { page: key, reason: read.problem.kind });
    return;
  }
  const { page, brief } = read.value;
  // A digest looks for the brief under the address that the feed gives.
  if (page !== key) await world.store.putBrief(key, brief);
  await tellEntry(world, entry, brief);
}

async function tellEntry(
  { entries, clock }: ReadPageWorld,
  entry: EntryKey | undefined,
  brief: Brief,
): Promise<void> {
  const text = shortText(brief);
  if (entry !== undefined && text !== "") await entries.addBrief(entry, { text, at: clock.now() });
}

/** The gist and as many points as there is room for. */
export function shortText({ gist, points }: Pick<Brief, "gist" | "points">): string {
  let text = "";
  for (const sentence of [gist, ...points]) {
    const longer = `${text} ${sentence.text}`.trim();
    if (longer.length > entryBriefLengthMax) break;
    text = longer;
  }
  return text;
}
