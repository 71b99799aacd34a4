import { type Delivery, isAskedFor, shownStories } from "#model/delivery.ts";
import type { Digest } from "#model/digest.ts";
import type { PollState } from "#model/poll-state.ts";
import type { TimeZone } from "#model/schedule.ts";
import { comesLive } from "#model/subscription.ts";
import { localWords } from "#model/time-words.ts";
import { dayMs } from "#shared/durations.ts";
import type { DigestChoice } from "./choose-digest.ts";

/**
 * Counts what came since the digest before and only a filter kept out: on a quiet day that is no quiet of the feeds.
 *
 * @param since instead, since then
 */
export function countKeptOut(
  { recent, refused, sources }: DigestChoice,
  dueAt: Date,
  since = recent.find(({ state }) => state.kind !== "given-up")?.claimedAt,
): number {
  const from = since ?? new Date(dueAt.getTime() - dayMs);
  return sources.flatMap(({ entries, subscription }) =>
    entries.filter(
      ({ id, firstSeenAt }) =>
        refused.has(id) && firstSeenAt > from && !comesLive(subscription, firstSeenAt),
    ),
  ).length;
}

/** One failure may be a hiccup. */
const failuresMin = 2;

export function failingWords(
  { failureCount, failingSince }: PollState,
  zone: TimeZone,
): string | undefined {
  if (failingSince === undefined || failureCount < failuresMin) return undefined;
  return `It has not been readable since ${localWords(failingSince, zone)}.`;
}

/** A digest that comes so soon after another says that nothing came since: the day need not be a quiet one. */
const soonMs = dayMs;

/** The last digest that told something, where that was lately. */
export function toldBefore(recent: readonly Delivery[], now: Date): Digest["after"] {
  const last = recent.find(
    ({ told, state }) => state.kind !== "given-up" && shownStories(told).length > 0,
  );
  if (last === undefined || now.getTime() - last.postAt.getTime() > soonMs) return undefined;
  return { at: last.postAt, storyCount: shownStories(last.told).length };
}

/** Of those that came by schedule; one that a person asked for ends the row if it told something. */
export function quietInARow(recent: readonly Delivery[]): number {
  const loud = recent.findIndex(({ told }) => shownStories(told).length > 0);
  const quiet = loud < 0 ? recent : recent.slice(0, loud);
  return quiet.filter(({ key }) => !isAskedFor(key)).length;
}
