import { countWords } from "#language/words.ts";
import type { ReadStatus } from "#model/article.ts";
import type { DigestReceipt, DigestStory } from "#model/digest.ts";
import type { Language } from "#model/language.ts";
import type { StoryEntry } from "#model/story.ts";
import { capital } from "#shared/capital.ts";
import { isolated } from "#shared/isolate-text.ts";
import type { Judged, Standing } from "./choose-stories.ts";
import { stemsIn } from "./content-words.ts";
import { countOutlets, voicesOf } from "./count-outlets.ts";
import {
  disagreementLine,
  findDisagreement,
  laterFigure,
  laterFigureLine,
} from "./find-disagreement.ts";
import { besideHeadline, headlineOf } from "./headline-of.ts";
import { reportsOf } from "./is-feature.ts";
import { type NewsItem, newsBy } from "./news-item.ts";
import { pointsOthersAdd } from "./points-others-add.ts";
import { readableSentences } from "./readable-sentences.ts";

export type ChosenStory = Judged & { readonly standing: Extract<Standing, { kind: "chosen" }> };

/** What the leading article was said short as: its gist, then its points. */
export type LeadBrief = { readonly sentences: readonly string[]; readonly basis: ReadStatus };

/** Sentences of the top story, and of each other one. */
const sentencesMax = { top: 2, other: 1 } as const;

function sentencesAt(place: number): number {
  return place === 0 ? sentencesMax.top : sentencesMax.other;
}

/** Points of the leading article shown on demand, beside those of others. */
const ownPointsMax = 3;

/** So much of a sentence must stand in another for it to be said, and to be repeated. */
const saidShare = 0.7;
const repeatedShare = 0.9;

/** Links to further articles of one story. */
const furtherMax = 8;

/**
 * Says a chosen story as a digest tells it.
 *
 * @param brief of the leading article, where there is one; else the feed's own sentences are shown
 */
export function tellStory(chosen: ChosenStory, brief: LeadBrief | undefined): DigestStory {
  const { story, fresh, standing } = chosen;
  const { lead, place } = standing;
  const news = chosen.news.map((item) => newsBy(lead, item));
  const { outlets, independent } = countOutlets(fresh);
  const difference = findDisagreement(chosen.told === undefined ? story.entries : fresh);
  const later = difference === undefined ? laterFigure(lead, fresh) : undefined;
  const headline = headlineOf(lead);
  const { basis, sentences: ofLead } = brief ?? fromFeed(lead);
  const source = { basis, sentences: besideHeadline(headline, ofLead) };
  const added = pointsOthersAdd(lead, fresh, source.sentences);
  const told = news
    // Where outlets differ on what is new, one line says both numbers.
    .filter((item) => difference === undefined || item.key !== difference.key)
    .filter((item) => !isInHeadline(item, headline, fresh))
    .map((item) => toldNews(item, lead));
  const own = sentencesOf(source.sentences, told, place, lead.language);
  const sentences = [...own, ...fillIn(own, added, told, place, lead.outlet)];
  return {
    storyId: story.id,
    headline,
    ...(lead.url !== undefined && { url: lead.url }),
    ...(lead.outlet !== undefined && { outlet: lead.outlet }),
    sentences,
    ...((sentences.length > 0 || news.length > 0) && { basis: source.basis }),
    outletCount: outlets,
    independentCount: independent,
    ...(told.length > 0 && { news: newsLine(told) }),
    ...(told.length === 0 && news.length > 0 && { isHeadlineNews: true }),
    ...(difference !== undefined && { disagreement: disagreementLine(difference) }),
    ...(later !== undefined && { disagreement: laterFigureLine(later) }),
    receipts: [
      ...news.map(({ receipt: { sentence, ...where } }) => ({ text: sentence, ...where })),
      ...(difference?.sides ?? []).map(({ sentence, outlet }) => ({ text: sentence, outlet })),
      ...(later === undefined ? [] : [pointOf(later.sentence, later.entry)]),
    ],
    points: [
      ...source.sentences
        .filter(
          (text) => !isSaid(text, [...sentences, ...told.map((one) => one.text)], lead.language),
        )
        .filter((text) => !news.some(({ receipt }) => receipt.sentence === text))
        .slice(0, ownPointsMax)
        .map((text) => pointOf(text, lead)),
      ...added.filter(({ text }) => !sentences.some((sentence) => sentence.startsWith(text))),
    ],
    publishedAt: latestOf(reportsOf(fresh)),
    further: furtherOf(lead, fresh),
  };
}

/** Comment does not make news newer. */
function latestOf(entries: readonly StoryEntry[]): Date {
  return new Date(Math.max(...entries.map(({ publishedAt }) => publishedAt.getTime())));
}

function fromFeed(lead: StoryEntry): LeadBrief {
  return { sentences: readableSentences(lead), basis: "feed" };
}

/** What is new, as it is told: figures in a line, then what is a sentence of its own. */
type ToldNews = { readonly isFigure: boolean; readonly text: string };

/** Another outlet's sentence says whose it is. */
function toldNews(item: NewsItem, lead: StoryEntry): ToldNews {
  const { outlet } = item.receipt;
  const isFigure = !isSentence(item);
  const isAnothers = !isFigure && outlet !== undefined && outlet !== lead.outlet;
  return { isFigure, text: isAnothers ? `${item.text} (${isolated(outlet)})` : item.text };
}

/** Figures are told beside those that were known; what else is new is a sentence. */
function isSentence({ kind, text, receipt }: NewsItem): boolean {
  return kind === "development" || kind === "turn" || text === receipt.sentence;
}

function isInHeadline(item: NewsItem, headline: string, fresh: readonly StoryEntry[]): boolean {
  const language = fresh.find(({ id }) => id === item.entryId)?.language ?? "und";
  return isSentence(item) && isSaid(item.text, [headline], language, repeatedShare);
}

/** What is new says it already where it is a sentence of its own. */
function sentencesOf(
  sentences: readonly string[],
  told: readonly ToldNews[],
  place: number,
  language: Language,
): readonly string[] {
  const texts = told.map(({ text }) => text);
  const isTold = told.some(({ isFigure }) => !isFigure);
  const count = sentencesAt(place) - (isTold ? 1 : 0);
  return sentences.filter((text) => !isSaid(text, texts, language)).slice(0, count);
}

/** Where the leading outlet has too few sentences, those of others make up for them. */
function fillIn(
  own: readonly string[],
  added: readonly DigestReceipt[],
  told: readonly ToldNews[],
  place: number,
  leading: string | undefined,
): readonly string[] {
  if (told.length > 0) return [];
  return added
    .flatMap(({ text, outlet }) => {
      if (outlet === undefined) return [];
      return outlet === leading ? [text] : [`${text} (${isolated(outlet)})`];
    })
    .slice(0, sentencesAt(place) - own.length);
}

/** A sentence is said where nearly all its words stand in one of others. */
function isSaid(
  text: string,
  others: readonly string[],
  language: Language,
  share = saidShare,
): boolean {
  if (others.length === 0) return false;
  const own = stemsIn(text, language);
  return others.some((other) => {
    const stems = new Set(stemsIn(other, language));
    return own.filter((stem) => stems.has(stem)).length >= share * own.length;
  });
}

/** "Toll 12 → 19; court date 3 September", then what is a sentence of its own. */
function newsLine(told: readonly ToldNews[]): string {
  const line = told
    .filter(({ isFigure }) => isFigure)
    .map(({ text }, at) => (at === 0 ? capital(text) : small(text)).replace(/[.\s]+$/u, ""))
    .join("; ");
  const others = told.filter(({ isFigure }) => !isFigure).map(({ text }) => closed(text));
  return [...(line === "" ? [] : [closed(line)]), ...others].join(" ");
}

/** A label in the middle of a line begins small; a sentence and a name stay as they are. */
function small(text: string): string {
  return /^\p{Lu}\p{Ll}+ [\d.,]+/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function closed(text: string): string {
  return /[.!?…。！？"”»)]$/u.test(text) ? text : `${text}.`;
}

function pointOf(text: string, { outlet, url }: StoryEntry): DigestReceipt {
  return { text, ...(outlet !== undefined && { outlet }), ...(url !== undefined && { url }) };
}

/** Articles beside the leading one, one an outlet, those that say it for themselves first. */
function furtherOf(lead: StoryEntry, entries: readonly StoryEntry[]): DigestStory["further"] {
  const byOutlet = new Map<string, { outlet: string; url: NonNullable<StoryEntry["url"]> }>();
  for (const { outlet = "", url, id } of [...voicesOf(entries), ...entries]) {
    if (id === lead.id || outlet === lead.outlet || url === undefined) continue;
    if (!byOutlet.has(outlet)) byOutlet.set(outlet, { outlet, url });
  }
  return [...byOutlet.values()].slice(0, furtherMax);
}

/** Words that a person reads in a minute. @see https://doi.org/10.1016/j.jml.2019.104047 (238 for English) */
const wordsPerMinute = 220;

/** Minutes to read stories, at least 1. */
export function digestMinutes(stories: readonly DigestStory[]): number {
  const words = stories.reduce(
    (sum, { headline, sentences, news = "", disagreement = "" }) =>
      sum + countWords([headline, news, ...sentences, disagreement].join(" "), "und"),
    0,
  );
  return Math.max(1, Math.ceil(words / wordsPerMinute));
}
