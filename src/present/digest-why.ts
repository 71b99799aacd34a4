import { listWords } from "#model/list-words.ts";
import type { TimeZone } from "#model/schedule.ts";
import { livePostsMax } from "#model/subscription.ts";
import { dateWords, localWords } from "#model/time-words.ts";
import type { EntryStanding, EntryWhy, LivePostFate, WhyAnswer } from "#model/why-answer.ts";
import { isolated } from "#shared/isolate-text.ts";
import { unreachable } from "#shared/unreachable.ts";
import { refusalWords } from "./filter-lines.ts";

/** Other entries of a story that are named. */
const sameStoryMax = 4;

/** Feeds that are named where several are meant. */
const namedFeedsMax = 5;

/** In quotation marks, with those that it has itself inside them. */
function quoted(text: string): string {
  const inside = text.replace(/[“"]([^“”"]*)[”"]/g, "‘$1’");
  return `“${isolated(inside)}”`;
}

/** Why nothing can be said. */
export function unknownLines({
  about,
  isLink,
  days,
}: Extract<WhyAnswer, { kind: "unknown" }>): readonly string[] {
  const what = isLink ? "it" : "an article with that headline";
  return [
    `I know no article and no feed under ${quoted(about)} here.`,
    `None of the feeds followed here now brought ${what} in the last ${days} days; I look no further back, nor through feeds that were removed. If a feed ought to have it, ask about the feed, or subscribe to one that does.`,
  ];
}

/** Which feeds may be meant. */
export function manyFeedsLine({
  about,
  titles,
}: Extract<WhyAnswer, { kind: "many-feeds" }>): string {
  const named = titles.slice(0, namedFeedsMax).map((title) => quoted(title));
  const more = titles.length - named.length;
  return `${titles.length} feeds here have ${quoted(about)} in their names: ${listWords([...named, ...(more > 0 ? [`${more} more`] : [])], "and")}. Give the whole name of one, or its address.`;
}

/** Why an article came to a channel, or why not, line by line. */
export function entryWhyLines(why: EntryWhy, zone: TimeZone): readonly string[] {
  const { title, feedTitle, firstSeenAt, told, sameStory, standing } = why;
  return [
    `${quoted(title || "(no headline)")} came with ${isolated(feedTitle)} on ${localWords(firstSeenAt, zone)}.`,
    ...sameStoryLine(sameStory),
    ...told.map((one) => toldLine(one, zone)),
    ...outLines(why, zone),
    ...(standing === undefined ? [] : standingLines(standing, told.length > 0)),
  ];
}

function toldLine(
  { date, at, place, isUnconfirmed, isComing }: EntryWhy["told"][number],
  zone: TimeZone,
): string {
  const where = `in the digest of ${dateWords(date)}, at place ${place},`;
  return isComing
    ? `Its story is ${where} due on ${localWords(at, zone)}.`
    : `Its story was told ${where} posted on ${localWords(at, zone)}.${doubtWords(isUnconfirmed)}`;
}

function sameStoryLine(others: EntryWhy["sameStory"]): readonly string[] {
  if (others.length === 0) return ["No other entry tells the same story."];
  const named = others
    .slice(0, sameStoryMax)
    .map(({ outlet, title }) => `${isolated(outlet)} (${quoted(title)})`);
  const more = others.length - named.length;
  return [
    `It is one story with ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}: told as one.`,
  ];
}

function outLines(
  { held, refusal, mutedUntil, live, livePost }: EntryWhy,
  zone: TimeZone,
): readonly string[] {
  return [
    ...(held === undefined ? [] : [holdWords(held)]),
    ...(refusal === undefined ? [] : [`It was kept out ${refusalWords(refusal)}.`]),
    ...(mutedUntil === undefined
      ? []
      : [`The feed is muted until ${localWords(mutedUntil, zone)}.`]),
    ...(livePost === undefined ? [] : [livePostLine(livePost, zone)]),
    ...(live === "is" ? ["The feed comes live here: it has no part in the digest."] : []),
    ...(live === "was" ? ["The feed came live here then: that is no part of the digest."] : []),
  ];
}

function doubtWords(isUnconfirmed = false): string {
  return isUnconfirmed ? " It may be missing: nobody confirmed that it arrived." : "";
}

function livePostLine(post: LivePostFate, zone: TimeZone): string {
  switch (post.kind) {
    case "posted":
      return `It was posted here by itself on ${localWords(post.at, zone)}.${doubtWords(post.isUnconfirmed)}`;
    case "coming":
      return `It is due here by itself on ${localWords(post.at, zone)}.`;
    case "over-limit":
      return `It was not posted: that day had had its ${livePostsMax} live posts.`;
    case "given-up":
      return "It was to be posted here by itself, but it was not accepted.";
    case "withdrawn":
      return "It was to be posted here by itself, and was taken back when everything here or the feed was muted, the feed removed, or the channel archived.";
    default:
      return unreachable(post);
  }
}

function holdWords(held: NonNullable<EntryWhy["held"]>): string {
  switch (held) {
    case "not-followed":
      return "It came before this channel followed the feed: what was there before is not sent, unless it is news of the last day.";
    case "first-poll":
      return "It stood in the feed when somebody subscribed: what was there before is not sent, unless it is news of the last day.";
    case "republished":
      return "It was held: the feed had been published again, and much of it only looked new.";
    case "new-ids":
      return "It was held: the feed had given its entries new ids, and much of it only looked new.";
    case "at-once":
      return "It was held: the feed suddenly showed far more as new than it usually brings.";
    default:
      return unreachable(held);
  }
}

function standingLines(standing: EntryStanding, isTold: boolean): readonly string[] {
  const { kind, date, place, outlet, score = 0, beatenBy } = standing;
  const when = date === undefined ? "In a digest made now" : `In the digest of ${dateWords(date)}`;
  const verb = (infinitive: string, past: string) =>
    date === undefined ? `would ${infinitive}` : past;
  switch (kind) {
    case "chosen":
      if (date === undefined)
        return [`${when} it would stand at place ${place}.`, termsLine(standing)];
      if (isTold) return [termsLine(standing)];
      // Places are worked out anew, by what the channel wants now.
      return [
        `It was not in the digest of ${dateWords(date)}: with the feeds and settings of now it would have stood at place ${place}.`,
        termsLine(standing),
      ];
    case "told":
      return [
        `${when} it ${verb("stand", "stood")} nowhere: the story had been told, and nothing was new about it.`,
      ];
    case "below":
      return [
        beatenBy === undefined
          ? `${when} the places left ${verb("be", "were")} for stories that more than one outlet tells for itself.`
          : `${when} it ${verb("rank", "ranked")} below ${quoted(beatenBy.headline)}, the last that had a place: ${points(score)} against ${points(beatenBy.score)}.`,
        termsLine(standing),
      ];
    case "outlet-full":
      return [
        `${when} ${isolated(outlet ?? "its outlet")} ${verb("lead", "led")} as many stories as one outlet may, and no other outlet told this one.`,
        termsLine(standing),
      ];
    case "unwanted":
      return [
        `${when} its points ${verb("come", "came")} to nothing or less.`,
        termsLine(standing),
      ];
    case "too-old":
      return [
        `${when} it ${verb("be", "was")} too old: it came out more than a day before the time that the digest covers.`,
      ];
    default:
      return unreachable(kind);
  }
}

/** "Ranked by points: 3 independent outlets +1.58, 2 h old +1.78, more “pier” +1; in all 4.36." */
function termsLine({ terms, score = 0 }: EntryStanding): string {
  const each = terms.map(({ name, points: worth }) => `${name} ${points(worth)}`);
  return `Ranked by points: ${each.join(", ")}; in all ${points(score)}.`;
}

function points(worth: number): string {
  return worth < 0 ? `−${-worth}` : `+${worth}`;
}
