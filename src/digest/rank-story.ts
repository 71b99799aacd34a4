import { tellsMarketMove } from "#language/market-moves.ts";
import type { Taste } from "#model/channel-settings.ts";
import type { Language } from "#model/language.ts";
import type { StoryEntry } from "#model/story.ts";
import type { RankTerm } from "#model/why-answer.ts";
import { dayMs, hourMs } from "#shared/durations.ts";
import { voicesOf } from "./count-outlets.ts";
import { type FeedShares, feedShareTerm } from "./feed-share.ts";
import { headlineHarmed, headlineToll, roughToll } from "./headline-toll.ts";
import { isComment, isFeature, reportsOf } from "./is-feature.ts";
import { hasPhrase, searchText } from "./match-phrase.ts";
import { isNotice, isUndated, tellsScore } from "./news-signs.ts";

/** What a story is worth to a channel: the sum of its terms. */
export type StoryRank = { readonly score: number; readonly terms: readonly RankTerm[] };

export type RankContext = {
  readonly now: Date;
  readonly tastes: readonly Taste[];
  /** The language that nearly all of the channel's entries are in, where there is one. */
  readonly mainLanguage?: Language;
  /** What of each feed others tell as well. */
  readonly feedShares?: FeedShares;
};

/** Each doubling of the independent outlets is worth one point; sixteen and more are worth four. */
const outletPointsMax = 4;

/** A story just out is worth so much, the half of it two days later: what twice as many outlets tell goes first. */
const recency = { points: 2, halfLifeMs: 2 * dayMs } as const;

/** The first place of a feed is worth so much, a place below `depth` nothing. */
const position = { points: 1, depth: 10 } as const;

/** What a channel's weight of a feed is worth; of several feeds the weightiest counts. */
const feedPoints = { low: -1.5, usual: 0, high: 1.5 } as const;

/** However often people press More or Less, taste alone neither fills nor empties a digest. */
const tastePointsMax = 4;

/** A story without a sentence to read is a headline only. */
const headlineOnlyPoints = -0.5;

/** What somebody thinks of the news waits behind the news. */
const commentPoints = -1;

/** A headline that counts ten dead or missing is worth a point, and a hundred two; one alone nothing. */
const toll = { pointsPerTenfold: 1, pointsMax: 2 } as const;
/** So are the hurt and those who had to leave their homes, for less. */
const harmed = { pointsPerTenfold: 0.25, pointsMax: 0.5 } as const;

/** Who explains, asks or gathers what comes waits behind who reports. */
const backgroundPoints = -0.5;

/** News names its day; an advertisement, a portrait or a recipe seldom does. Where others tell it, it is news without. */
const undatedPoints = -0.5;

/** A report just out that counts so many dead will be told by others: it is ranked as if one more did. */
const soonTold = { countMin: 10, withinMs: 6 * hourMs, points: 1 } as const;

/** There are matches every day; what more than one outlet tells of one is news. */
const scorePoints = -0.75;

/** Where nearly all is in one language, what one outlet tells in another is read by few. */
const otherLanguagePoints = -0.5;

/** Advisories, releases and what firms send round of themselves come in numbers; who reports of one tells it better. */
const noticePoints = -1;

/** Markets close every day. */
const marketMovePoints = -1.5;

/** A round-up, a horoscope or a quiz is no event. */
const columnPoints = -3;

/**
 * Ranks a story by who tells it, when, how high up, and what the channel asked for.
 *
 * @param fresh its entries since the last digest, at least one
 */
export function rankStory(
  fresh: readonly StoryEntry[],
  isColumn: boolean,
  context: RankContext,
): StoryRank {
  const { now, tastes } = context;
  const reports = reportsOf(fresh);
  const isCommentOnly = fresh.every(isComment);
  const terms = [
    outletTerm(reports, reports.length < fresh.length),
    recencyTerm(reports, now),
    ...positionTerm(reports),
    ...tollTerm(reports),
    ...countTerm(Math.max(...reports.map(headlineHarmed)), "hurt or evacuated", harmed),
    ...(voicesOf(reports).length === 1 ? singleTerms(reports, context) : []),
    ...(reports.every(isNotice) ? [{ name: "a notice", points: noticePoints }] : []),
    ...feedTerm(fresh),
    ...tasteTerms(fresh, tastes),
    ...(fresh.every(({ text }) => text === "")
      ? [{ name: "headline only", points: headlineOnlyPoints }]
      : []),
    ...(isCommentOnly ? [{ name: "comment only", points: commentPoints }] : []),
    ...(!isCommentOnly && fresh.every(isFeature)
      ? [{ name: "background only", points: backgroundPoints }]
      : []),
    ...(reports.every(({ title }) => tellsMarketMove(title))
      ? [{ name: "a day of the markets", points: marketMovePoints }]
      : []),
    ...(isColumn ? [{ name: "a column, not one event", points: columnPoints }] : []),
  ];
  const score = terms.reduce((sum, { points }) => sum + points, 0);
  return { score: rounded(score), terms };
}

function outletTerm(reports: readonly StoryEntry[], hasComment: boolean): RankTerm {
  const count = voicesOf(reports).length;
  const points = Math.min(outletPointsMax, Math.log2(count));
  const name = count === 1 ? "1 outlet" : `${count} independent outlets`;
  return {
    name: hasComment ? `${name}, comment aside` : name,
    points: rounded(points),
  };
}

function recencyTerm(fresh: readonly StoryEntry[], now: Date): RankTerm {
  const latest = Math.max(...fresh.map(({ publishedAt }) => publishedAt.getTime()));
  const ageMs = Math.max(0, now.getTime() - latest);
  const hours = Math.round(ageMs / hourMs);
  return {
    name: hours < 1 ? "less than an hour old" : `${hours} h old`,
    points: rounded(recency.points * 0.5 ** (ageMs / recency.halfLifeMs)),
  };
}

function positionTerm(fresh: readonly StoryEntry[]): readonly RankTerm[] {
  const placed = fresh.filter(({ feedPosition }) => feedPosition !== undefined);
  const [top] = placed.toSorted((a, b) => (a.feedPosition ?? 0) - (b.feedPosition ?? 0));
  const place = top?.feedPosition ?? position.depth;
  if (top === undefined || place >= position.depth) return [];
  return [
    {
      name: `place ${place + 1} in ${top.outlet ?? "its feed"}`,
      points: rounded(position.points * (1 - place / position.depth)),
    },
  ];
}

function tollTerm(reports: readonly StoryEntry[]): readonly RankTerm[] {
  const count = Math.max(...reports.map(headlineToll));
  const rough = reports
    .flatMap((report) => roughToll(report) ?? [])
    .toSorted((a, b) => b.count - a.count)[0];
  return rough === undefined || rough.count <= count
    ? countTerm(count, "dead or missing", toll)
    : countTerm(rough.count, "dead or missing", toll, rough.word);
}

/** Terms of what one outlet alone tells. */
function singleTerms(
  reports: readonly StoryEntry[],
  { now, mainLanguage, feedShares = new Map() }: RankContext,
): readonly RankTerm[] {
  const isNew = ({ publishedAt }: StoryEntry) =>
    now.getTime() - publishedAt.getTime() <= soonTold.withinMs;
  return [
    ...(Math.max(0, ...reports.filter(isNew).map(tollOf)) >= soonTold.countMin
      ? [{ name: "many dead, just out", points: soonTold.points }]
      : []),
    ...(reports.every((report) => isUndated(report) && tollOf(report) === 0)
      ? [{ name: "names no day", points: undatedPoints }]
      : []),
    ...(mainLanguage !== undefined && reports.every(({ language }) => language !== mainLanguage)
      ? [{ name: "not in the language read most", points: otherLanguagePoints }]
      : []),
    ...(reports.every(({ title }) => tellsScore(title))
      ? [{ name: "a score", points: scorePoints }]
      : []),
    ...feedShareTerm(reports, feedShares),
  ];
}

function tollOf(report: StoryEntry): number {
  return Math.max(headlineToll(report), roughToll(report)?.count ?? 0);
}

/** A term for the people whom headlines count. */
function countTerm(
  count: number,
  what: string,
  {
    pointsPerTenfold,
    pointsMax,
  }: { readonly pointsPerTenfold: number; readonly pointsMax: number },
  said = count.toLocaleString("en-GB"),
): readonly RankTerm[] {
  const points = rounded(Math.min(pointsMax, pointsPerTenfold * Math.log10(Math.max(1, count))));
  return points === 0 ? [] : [{ name: `${said} ${what}`, points }];
}

function feedTerm(fresh: readonly StoryEntry[]): readonly RankTerm[] {
  const weights = fresh.map(({ feedWeight = "usual" }) => feedPoints[feedWeight]);
  const points = Math.max(...weights);
  return points === 0 ? [] : [{ name: `feed of ${points > 0 ? "high" : "low"} weight`, points }];
}

function tasteTerms(fresh: readonly StoryEntry[], tastes: readonly Taste[]): readonly RankTerm[] {
  if (tastes.length === 0) return [];
  const text = searchText(
    fresh
      .map((entry) => [entry.title, entry.text, ...(entry.categories ?? [])].join(" . "))
      .join(" . "),
  );
  const found = tastes.filter(({ word, weight }) => weight !== 0 && hasPhrase(text, word));
  const sum = found.reduce((total, { weight }) => total + weight, 0);
  const scale = Math.min(1, tastePointsMax / Math.abs(sum || 1));
  return found.map(({ word, weight }) => ({
    name: `${weight > 0 ? "more" : "less"} “${word}”`,
    points: rounded(weight * scale),
  }));
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}
