import { countWords } from "#language/words.ts";
import type { ReadStatus } from "#model/article.ts";
import type { DigestReceipt, DigestStory } from "#model/digest.ts";
import type { StoryEntry } from "#model/story.ts";
import type { Judged, Standing } from "./choose-stories.ts";
import { countOutlets, voicesOf } from "./count-outlets.ts";
import { disagreementLine, findDisagreement } from "./find-disagreement.ts";
import type { NewsItem } from "./news-since.ts";
import { pointsOthersAdd } from "./points-others-add.ts";
import { readableSentences } from "./readable-sentences.ts";

export type ChosenStory = Judged & { readonly standing: Extract<Standing, { kind: "chosen" }> };

/** What the leading article was said short as: its gist, then its points. */
export type LeadBrief = { readonly sentences: readonly string[]; readonly basis: ReadStatus };

/** Sentences of the top story, and of each other one. */
const sentencesMax = { top: 2, other: 1 } as const;

/** Links to further articles of one story. */
const furtherMax = 8;

/** A headline made of a text, in characters. */
const madeHeadlineMax = 100;

/**
 * Says a chosen story as a digest tells it.
 *
 * @param brief of the leading article, where there is one; else the feed's own sentences are shown
 */
export function tellStory(chosen: ChosenStory, brief: LeadBrief | undefined): DigestStory {
  const { story, fresh, news, told, standing } = chosen;
  const { lead, place } = standing;
  const { outlets, independent } = countOutlets(fresh);
  const difference = findDisagreement(told === undefined ? story.entries : fresh);
  const source = brief ?? fromFeed(lead);
  const sentences = sentencesOf(source.sentences, news, place);
  return {
    storyId: story.id,
    headline: headlineOf(lead),
    ...(lead.url !== undefined && { url: lead.url }),
    ...(lead.outlet !== undefined && { outlet: lead.outlet }),
    sentences,
    ...(sentences.length > 0 && { basis: source.basis }),
    outletCount: outlets,
    independentCount: independent,
    ...(news.length > 0 && { news: newsLine(news) }),
    ...(difference !== undefined && { disagreement: disagreementLine(difference) }),
    receipts: [
      ...news.map(({ receipt: { sentence, ...where } }) => ({ text: sentence, ...where })),
      ...(difference?.sides ?? []).map(({ sentence, outlet }) => ({ text: sentence, outlet })),
    ],
    points: [
      ...source.sentences
        .filter((sentence) => !sentences.includes(sentence))
        .slice(0, 3)
        .map((text) => pointOf(text, lead)),
      ...pointsOthersAdd(lead, fresh, source.sentences),
    ],
    publishedAt: new Date(Math.max(...fresh.map(({ publishedAt }) => publishedAt.getTime()))),
    further: furtherOf(lead, fresh),
  };
}

function fromFeed(lead: StoryEntry): LeadBrief {
  return { sentences: readableSentences(lead), basis: "feed" };
}

/** What is new says it already where it is a sentence of its own. */
function sentencesOf(
  sentences: readonly string[],
  news: readonly NewsItem[],
  place: number,
): readonly string[] {
  const isSaid = news.some(({ kind }) => kind === "development" || kind === "turn");
  const count = (place === 0 ? sentencesMax.top : sentencesMax.other) - (isSaid ? 1 : 0);
  return sentences.filter((text) => !news.some((item) => item.text === text)).slice(0, count);
}

/** "Toll 12 → 19; court date 3 September". */
function newsLine(news: readonly NewsItem[]): string {
  const line = news.map(({ text }) => text.replace(/[.\s]+$/u, "")).join("; ");
  return /[!?…。]$/u.test(line) ? line : `${line}.`;
}

function headlineOf({ title, text }: StoryEntry): string {
  if (title !== "") return title;
  const [line = ""] = text.split("\n");
  return line.length <= madeHeadlineMax
    ? line
    : `${line.slice(0, line.lastIndexOf(" ", madeHeadlineMax) + 1 || madeHeadlineMax).trimEnd()}…`;
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
