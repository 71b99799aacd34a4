import type { Digest } from "#model/digest.ts";
import { type LocalDate, localDateOf, type TimeZone } from "#model/schedule.ts";
import { dateWords, localWords, momentWords } from "#model/time-words.ts";
import { cutText } from "#shared/cut-text.ts";
import { dayMs } from "#shared/durations.ts";
import { isolated } from "#shared/isolate-text.ts";
import { firstFitting } from "./first-fitting.ts";
import {
  capStory,
  isAllFromFeeds,
  plainHeadline,
  plainLine,
  storyFacts,
  storyLines,
} from "./story-lines.ts";

/** "5 stories · 3 min read · delayed"; on a quiet day the whole truth in one line. */
export function digestFacts(digest: Digest): string {
  const { stories, readingMinutes, isDelayed } = digest;
  const delayed = isDelayed ? ["delayed"] : [];
  if (stories.length === 0)
    return isDelayed ? `${quietLine(digest)} This digest is delayed.` : quietLine(digest);
  return [
    count(stories.length, "story", "stories"),
    `${readingMinutes} min read`,
    ...(isAllFromFeeds(digest) ? ["from the feeds’ own texts"] : []),
    ...delayed,
  ].join(" · ");
}

/** Why there is nothing: the feeds were looked at, and are well. */
function quietLine({ after, date, feedCount, keptOutCount, troubles, zone }: Digest): string {
  const well = feedCount - troubles.length;
  if (well <= 0 && troubles.length > 0) {
    const none = feedCount === 1 ? "The only feed cannot" : `None of the ${feedCount} feeds can`;
    return `${none} be read, so there is nothing to tell.`;
  }
  const feeds = count(feedCount, "feed", "feeds");
  const but =
    keptOutCount === undefined
      ? ""
      : ` but ${count(keptOutCount, "entry", "entries")} that the filter keeps out`;
  const checked =
    after === undefined
      ? `A quiet day: nothing new${but} in ${feeds}`
      : `Nothing new${but} since the digest ${whenWords(after.at, date, zone)}, which had ${count(after.storyCount, "story", "stories")}: ${feeds}`;
  if (troubles.length === 0) {
    return feedCount === 1 ? `${checked}, which is healthy.` : `${checked}, all of them healthy.`;
  }
  return `${checked}; ${well} of them healthy.`;
}

/** "at 08:00" of the same day, else "of Sunday 1 March, 22:00". */
function whenWords(at: Date, date: LocalDate, zone: TimeZone): string {
  const words = localWords(at, zone);
  return localDateOf(at, zone) === date ? `at ${words.split(", ")[1]}` : `of ${words}`;
}

/** Three quiet mornings in a row may be a wish, or a mistake: the channel is asked. */
const quietMorningsAsked = 3;

/** Asks whether to change something, after a run of quiet mornings. */
export function quietQuestion({ quietMornings }: Digest): string | undefined {
  if (quietMornings === 0 || quietMornings % quietMorningsAsked !== 0) return undefined;
  return `That makes ${quietMornings} quiet digests in a row. Add a feed, or choose other days?`;
}

/** "Next digest: Tuesday 3 March, 08:00 (Europe/Paris)". */
export function nextWords({ nextAt, zone }: Digest): string | undefined {
  return nextAt === undefined ? undefined : `Next digest: ${momentWords(nextAt, zone)}`;
}

/** The button that leaves out the next digest: "Skip tomorrow", else "Skip Monday". */
export function skipButton({
  nextAt,
  zone,
  date,
}: Digest): { readonly label: string; readonly date: LocalDate } | undefined {
  if (nextAt === undefined) return undefined;
  const next = localDateOf(nextAt, zone);
  const daysAhead = Math.round((Date.parse(next) - Date.parse(date)) / dayMs);
  return {
    label:
      daysAhead <= 0
        ? "Skip today’s"
        : daysAhead === 1
          ? "Skip tomorrow"
          : `Skip ${dateWords(next).split(" ")[0]}`,
    date: next,
  };
}

/** Feeds in trouble that are named; more than these are counted. */
const troublesMax = 5;

/** Feeds that cannot be read, a line each. */
export function troubleLines({ troubles }: Pick<Digest, "troubles">): readonly string[] {
  const lines = troubles.slice(0, troublesMax).map(troubleLine);
  const more = troubles.length - lines.length;
  return more > 0 ? [...lines, `${count(more, "more feed", "more feeds")} cannot be read.`] : lines;
}

/** A feed that cannot be read, in one line. */
function troubleLine({ title, reason }: Digest["troubles"][number]): string {
  return `${isolated(title)}: ${reason}`;
}

/** The whole digest as plain text, for screen readers and notifications. */
export function plainDigest(digest: Digest): string {
  const stories = digest.stories.map((story) =>
    [
      plainHeadline(story),
      ...storyLines(story).map(plainLine),
      storyFacts(story, digest).join(" · "),
      story.url,
    ]
      .filter((line) => line !== undefined && line !== "")
      .join("\n"),
  );
  return [
    `${dateWords(digest.date)}: ${digestFacts(digest)}`,
    ...stories,
    ...troubleLines(digest),
    quietQuestion(digest),
    nextWords(digest),
  ]
    .filter((part) => part !== undefined)
    .join("\n\n");
}

/**
 * The digest as plain text within a length: sentences, then links go before a story does.
 *
 * @param max characters
 * @param lengthOf what counts of a text, where it is written with escapes
 */
export function plainDigestWithin(
  digest: Digest,
  max: number,
  lengthOf = ({ length }: string): number => length,
): string {
  const text = firstFitting<PlainCap, string>(
    plainCaps,
    ({ sentence, hasLinks }) => {
      const stories = digest.stories.map((story) => capStory(story, sentence, hasLinks));
      return plainDigest({ ...digest, stories });
    },
    (one) => lengthOf(one) <= max,
  );
  return cutText(text, max);
}

type PlainCap = { readonly sentence: number; readonly hasLinks: boolean };

const plainCaps: readonly [PlainCap, ...PlainCap[]] = [
  { sentence: 400, hasLinks: true },
  { sentence: 250, hasLinks: true },
  { sentence: 250, hasLinks: false },
  { sentence: 130, hasLinks: false },
  { sentence: 80, hasLinks: false },
];

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
