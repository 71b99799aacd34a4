import { createHash } from "node:crypto";
import { explainFeedTrouble, type FeedFailure } from "#command/explain-feed-trouble.ts";
import { cacheWishMs } from "#feed/cache-wish.ts";
import { changeRateOf } from "#feed/change-rate.ts";
import { nextPollAt } from "#feed/next-poll.ts";
import { readFeed } from "#feed/parse-feed.ts";
import { type PollResult, pollStateAfter, usableValidators } from "#feed/poll-state-after.ts";
import type { Feed } from "#model/feed.ts";
import type { FetchedPage } from "#model/fetch-outcome.ts";
import type { PollFeedJob, PollRedirect } from "#model/job.ts";
import type { ChannelStore } from "../channel-ports.ts";
import {
  type Clock,
  type EntryStore,
  type FeedStore,
  type HostTurns,
  jobDelayMsMax,
  type Log,
  type PageFetcher,
} from "../ports.ts";
import { adoptAddress } from "./adopt-address.ts";
import { incidentAfter } from "./feed-incident.ts";
import { fetchInTurn } from "./fetch-in-turn.ts";
import { keptTitle } from "./keep-feed.ts";
import { takeIn } from "./take-in.ts";
import { type TellSubscribersWorld, tellSubscribers } from "./tell-subscribers.ts";

export type PollFeedWorld = TellSubscribersWorld & {
  readonly feeds: FeedStore;
  readonly entries: EntryStore;
  readonly channels: ChannelStore;
  readonly turns: HostTurns;
  readonly pages: PageFetcher;
  readonly clock: Clock;
  readonly log: Log;
};

/**
 * Looks whether a feed has anything new: one request for all channels that follow it.
 *
 * The feed is stored last, with the time of its next poll: a run that dies before repeats the poll,
 * and a job that comes twice finds that the time is not yet come.
 */
export async function pollFeed(world: PollFeedWorld, job: PollFeedJob): Promise<void> {
  const feed = await world.feeds.feed(job.feedId);
  if (feed === undefined || feed.isStopped) return;
  if (feed.nextPollAt > world.clock.now()) return; // An earlier run of this job has polled it.
  if (await isForgotten(world, feed)) return;
  if (job.turnAt === undefined && !(await isOurTurn(world, feed))) return;
  await poll(world, feed, job.redirect);
}

/** Removes a feed that nobody follows any more. */
async function isForgotten({ channels, feeds, log }: PollFeedWorld, feed: Feed): Promise<boolean> {
  if (await channels.hasSubscribers(feed.id)) return false;
  await feeds.removeFeed(feed.id);
  // Somebody may have subscribed meanwhile, and found the feed in its place.
  if (await channels.hasSubscribers(feed.id)) {
    await feeds.putFeed(feed);
    return false;
  }
  log.info("feed forgotten", { feed: feed.id });
  return true;
}

/** Whether the host may be asked now; if not, the poll is put off to the turn that was booked. */
async function isOurTurn(world: PollFeedWorld, feed: Feed): Promise<boolean> {
  const now = world.clock.now();
  const turnAt = await world.turns.book(new URL(feed.url).host, now);
  if (turnAt !== undefined && turnAt <= now) return true;
  await putOff(world, feed, turnAt);
  return false;
}

async function putOff(
  { jobs, feeds, clock }: PollFeedWorld,
  { id: feedId }: Feed,
  turnAt: Date | undefined,
  redirect?: PollRedirect,
): Promise<void> {
  const now = clock.now().getTime();
  if (turnAt !== undefined) {
    const job = { kind: "poll-feed", feedId, turnAt, ...(redirect && { redirect }) } as const;
    await jobs.add([job], Math.max(0, turnAt.getTime() - now));
    if (redirect === undefined) return;
  }
  // Who has waited twice, or has nothing to wait for, is not asked for again so soon.
  await feeds.postpone(feedId, new Date((turnAt?.getTime() ?? now) + jobDelayMsMax));
}

async function poll(world: PollFeedWorld, feed: Feed, from?: PollRedirect): Promise<void> {
  const validators = usableValidators(feed.polling, world.clock.now());
  const outcome = await fetchInTurn(world, feed.url, validators, from);
  switch (outcome.kind) {
    case "fetched":
      return fetched(world, feed, outcome.page);
    case "unchanged":
      return finish(world, feed, {
        kind: "unchanged",
        ...(outcome.movedTo !== undefined && { movedTo: outcome.movedTo }),
      });
    case "busy-host":
      return putOff(world, feed, outcome.turnAt, outcome.redirect);
    default: {
      const isGone = outcome.kind === "refused" && outcome.status === 410;
      return finish(world, feed, { kind: isGone ? "gone" : "failed" }, outcome);
    }
  }
}

async function fetched(world: PollFeedWorld, feed: Feed, page: FetchedPage): Promise<void> {
  const { polling } = feed;
  const documentHash = hashOf(page.bytes);
  const validators = validatorsOf(page);
  const moved = page.movedTo === undefined ? {} : { movedTo: page.movedTo };
  if (documentHash === polling.documentHash) {
    const { wish } = polling;
    const same = { documentHash, validators, ...(wish !== undefined && { wish }), ...moved };
    return finish(world, feed, { kind: "fetched", newCount: 0, documentRate: 1, ...same });
  }
  const parsed = readFeed(page.bytes, page);
  if (!parsed.ok) {
    return finish(world, feed, { kind: "failed" }, { kind: "no-feed", problem: parsed.problem });
  }
  const document = parsed.value;
  const now = world.clock.now();
  const intake = await takeIn(world, feed, document, now);
  const { title, language } = document;
  const known = {
    ...feed,
    title: keptTitle(title, feed.title),
    outlet: keptTitle(feed.outlet, feed.title),
    ...(language !== undefined && { language }),
    ...(intake.floodToldAt !== undefined && { floodToldAt: intake.floodToldAt }),
  };
  return finish(world, known, {
    kind: "fetched",
    newCount: intake.newCount,
    documentRate: changeRateOf(document.items, now),
    documentHash,
    validators,
    wish: {
      cacheMs: cacheWishMs(page.headers, document.ttlMinutes),
      skipHours: document.skipHours,
    },
    ...moved,
  });
}

/** Stores what the poll has taught us, and tells the channels of an incident that began with it. */
async function finish(
  world: PollFeedWorld,
  feed: Feed,
  result: PollResult,
  failure?: FeedFailure,
): Promise<void> {
  const now = world.clock.now();
  const { state, consequence } = pollStateAfter(feed.polling, result, now);
  const isStopped = consequence.kind === "stop";
  const { incident: _, ...plain } = feed;
  const reason = failure && explainFeedTrouble(failure, new URL(feed.url).host);
  const incident = incidentAfter(feed.incident, state, isStopped, reason, now);
  const retryAfterMs = failure?.kind === "refused" ? failure.retryAfterMs : undefined;
  const after: Feed = {
    ...plain,
    polling: state,
    ...(incident !== undefined && { incident }),
    isStopped,
    nextPollAt: nextPollAt(now, {
      feedId: feed.id,
      newPerDay: state.newPerDay,
      failureCount: state.failureCount,
      ...(retryAfterMs !== undefined && { retryAfterMs }),
      ...(state.wish !== undefined && {
        cacheWishMs: state.wish.cacheMs,
        skipHours: state.wish.skipHours,
      }),
    }),
  };
  if (incident !== undefined && feed.incident === undefined) {
    await tellSubscribers(world, feed.id, { kind: "feed-trouble", since: incident.since });
  }
  const facts = { feed: feed.id, result: result.kind, failures: state.failureCount };
  world.log.info("feed polled", facts);
  if (consequence.kind === "adopt") return adoptAddress(world, after, consequence.to);
  await world.feeds.putFeed(after);
}

function validatorsOf({ headers }: FetchedPage) {
  const { etag, "last-modified": lastModified } = headers;
  return {
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
}

/** 96 bits: no two documents of one feed share them. */
function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url").slice(0, 16);
}
