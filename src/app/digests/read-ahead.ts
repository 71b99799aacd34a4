import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { Channel } from "#model/channel.ts";
import { type EntryId, type EntryKey, ownPage } from "#model/entry.ts";
import type { ReadAheadJob } from "#model/job.ts";
import { type PageKey, pageKey } from "#model/page-key.ts";
import type { LocalDate } from "#model/schedule.ts";
import type { StoryEntry } from "#model/story.ts";
import { minuteMs } from "#shared/durations.ts";
import type { ChannelStore } from "../channel-ports.ts";
import { isWorthTrying } from "../deliveries/conclude-delivery.ts";
import type { Clock, HostTurns, JobQueue, Ledger, Log, PageStore } from "../ports.ts";
import { type ChooseDigestWorld, chooseDigest } from "./choose-digest.ts";
import { chosenOf } from "./compose-digest.ts";
import { feedsDigest } from "./feeds-digest.ts";

export type ReadAheadWorld = ChooseDigestWorld & {
  readonly channels: Pick<ChannelStore, "whole">;
  readonly store: Pick<PageStore, "brief">;
  readonly ledger: Ledger;
  readonly turns: HostTurns;
  readonly jobs: JobQueue;
  /**
   * Pages that were asked for and until when nobody needs to ask again, as far as this worker knows: to find that
   * out from the ledger costs a write. Kept by who calls, from one job to the next.
   */
  readonly askedUntil: Map<PageKey, Date>;
  readonly clock: Clock;
  readonly log: Log;
};

/**
 * For so long nobody asks again for a page that was asked for, in milliseconds: the digests of one slot
 * are led by the same pages, and one that could not be read would be tried for each.
 */
const leaseMs = 30 * minuteMs;

/** Pages of which a worker remembers that they were asked for. */
const askedMax = 10_000;

/**
 * Asks for the pages that lead the stories of coming digests to be read, so that they can tell them from
 * their briefs and not from the few words of a feed. Each page is read once for all channels, and
 * hosts are asked in their turn; what is not read in time is told from the feed's own text.
 */
export async function readAhead(
  world: ReadAheadWorld,
  { channels, date, dueAt }: ReadAheadJob,
): Promise<void> {
  if (world.clock.now() >= dueAt) return; // The digests go out without.
  await Promise.all(channels.map((channel) => askForChannel(world, channel, date)));
}

async function askForChannel(
  world: ReadAheadWorld,
  channel: Channel,
  date: LocalDate,
): Promise<void> {
  const now = world.clock.now();
  const whole = await world.channels.whole(channel);
  if (whole === undefined || !isWorthTrying(whole.settings, now)) return;
  if (whole.settings.skipped.includes(date)) return;
  if (!feedsDigest(whole, date)) return;

  const choice = await chooseDigest(world, whole, now);
  const leads = chosenOf(choice).map(({ standing }) => standing.lead);
  const asked = await Promise.all(
    leads.map((lead) => {
      const url = ownPage(lead);
      return url !== undefined && askFor(world, url, keyOf(lead));
    }),
  );
  const count = asked.filter(Boolean).length;
  if (count > 0) world.log.info("pages asked for", { count });
}

function keyOf({ feedId, firstSeenAt, id }: StoryEntry): EntryKey | undefined {
  return feedId === undefined || firstSeenAt === undefined
    ? undefined
    : { feedId, firstSeenAt, id: id as EntryId };
}

/** @returns whether the page is going to be read because we ask */
async function askFor(
  world: ReadAheadWorld,
  url: CanonicalUrl,
  entry: EntryKey | undefined,
): Promise<boolean> {
  const { store, ledger, turns, jobs, clock, askedUntil } = world;
  const page = pageKey(url);
  const until = askedUntil.get(page);
  if (until !== undefined && until > clock.now()) return false;
  if ((await store.brief(page, "standard")) !== undefined) return false;
  if (askedUntil.size >= askedMax) askedUntil.clear();
  askedUntil.set(page, new Date(clock.now().getTime() + leaseMs));
  const key = `READ#${page}`;
  // Another worker has mostly asked, and to look costs a tenth of a claim.
  if (await ledger.isTaken(key)) return false;
  const claim = await ledger.claim(key, leaseMs);
  if (claim.kind !== "claimed") return false;
  const now = clock.now();
  const turnAt = await turns.book(new URL(url).host, now);
  if (turnAt === undefined) return false; // The host has more to answer than it should.
  await jobs.add(
    [{ kind: "read-page", url, ...(entry !== undefined && { entry }) }],
    turnAt.getTime() - now.getTime(),
  );
  return true;
}
