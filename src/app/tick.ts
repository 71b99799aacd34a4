import type { FeedId } from "#model/feed-id.ts";
import { minuteMs } from "#shared/durations.ts";
import { type SweepSlotsWorld, sweepSlots } from "./digests/sweep-slots.ts";
import type { FeedStore, Ledger } from "./ports.ts";

export type TickWorld = SweepSlotsWorld & {
  readonly feeds: FeedStore;
  readonly ledger: Ledger;
};

/** How long one tick may take: the function's own time limit, and some. While it runs, others pass. */
const leaseMs = 130_000;

/**
 * A feed whose poll was asked for is not asked for again before this time: longer than a busy host
 * lets a poll wait for its turn, and its failures included.
 */
export const postponedMs = 30 * minuteMs;

/** Makes a job of everything that has become due. Runs each minute; one that was missed is made up. */
export async function tick(world: TickWorld): Promise<void> {
  const claim = await world.ledger.claim("TICK", leaseMs);
  if (claim.kind !== "claimed") return world.log.info("another tick is at work", {});
  try {
    await sweepSlots(world);
    await askForPolls(world);
  } finally {
    await world.ledger.release("TICK");
  }
}

/** The job comes first and the mark after: a crash between them repeats a poll, and loses none. */
async function askForPolls({ feeds, jobs, clock, log }: TickWorld): Promise<void> {
  const now = clock.now();
  const until = new Date(now.getTime() + postponedMs);
  let count = 0;
  for await (const page of feeds.due(now)) {
    await jobs.add(page.map((feedId: FeedId) => ({ kind: "poll-feed", feedId })));
    await Promise.all(page.map((feedId) => feeds.postpone(feedId, until)));
    count += page.length;
  }
  if (count > 0) log.info("polls became jobs", { count });
}
