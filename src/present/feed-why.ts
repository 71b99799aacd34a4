import type { TimeZone } from "#model/schedule.ts";
import { localWords } from "#model/time-words.ts";
import type { FeedWhy } from "#model/why-answer.ts";
import { isolated } from "#shared/isolate-text.ts";

/** How a feed does, line by line. */
export function feedWhyLines(why: FeedWhy, zone: TimeZone): readonly string[] {
  const { feed, mode, mutedUntil, days, seen, older, held, refused, toldIn } = why;
  const { polledAt, newPerDay, failingSince } = feed.polling;
  const looked =
    polledAt === undefined
      ? "has not been read yet"
      : `was last read on ${localWords(polledAt, zone)}`;
  return [
    `${isolated(feed.title)} ${looked}${feed.isStopped ? "" : `, and is read next on ${localWords(feed.nextPollAt, zone)}`}.`,
    ...(feed.incident !== undefined
      ? [
          `It has been in trouble since ${localWords(feed.incident.since, zone)}: ${feed.incident.reason}`,
        ]
      : failingSince !== undefined
        ? [`It has not been readable since ${localWords(failingSince, zone)}; I keep looking.`]
        : []),
    ...(feed.isStopped ? ["It is read no more: it is gone for good."] : []),
    broughtLine(days, seen, newPerDay),
    ...(older === 0 ? [] : [olderLine(older, seen)]),
    ...(held === 0 ? [] : [heldLine(held, seen)]),
    ...(refused === 0
      ? []
      : [`${shareWords(refused, seen)} ${wereWords(refused)} kept out by filters.`]),
    ...(mutedUntil === undefined ? [] : [`It is muted until ${localWords(mutedUntil, zone)}.`]),
    mode === "live"
      ? "It comes live: each article as it comes."
      : `It comes in the digest${toldWords(toldIn)}.`,
  ];
}

/** The rate is left out where it is a guess from the times of a day's entries, or fewer. */
function broughtLine(days: number, seen: number, newPerDay: number): string {
  const when = `In the last ${days} days it brought`;
  if (seen === 0) return `${when} nothing.`;
  const rate = newPerDay > 0 && newPerDay < seen ? `, ${rateWords(newPerDay)}` : "";
  return `${when} ${seen} ${seen === 1 ? "entry" : "entries"}${rate}.`;
}

function rateWords(newPerDay: number): string {
  if (newPerDay >= 1) return `about ${Math.round(newPerDay)} new a day`;
  return `about ${Math.max(1, Math.round(newPerDay * 7))} new a week`;
}

function olderLine(older: number, seen: number): string {
  return `${shareWords(older, seen)} stood in it when somebody subscribed: of what was there before, only news of the last day is sent.`;
}

function heldLine(held: number, seen: number): string {
  return `${shareWords(held, seen)} ${wereWords(held)} held: much of the feed only looked new, and that is not sent.`;
}

function shareWords(count: number, all: number): string {
  if (count < all) return `${count} of them`;
  return count === 1 ? "It" : "All of them";
}

function wereWords(count: number): string {
  return count === 1 ? "was" : "were";
}

function toldWords(toldIn: number): string {
  if (toldIn === 0) return ", which told nothing of it in these days";
  return `; ${toldIn} ${toldIn === 1 ? "digest" : "digests"} of these days told something of it`;
}
