import type { Digest, DigestStory } from "#model/digest.ts";
import { cutText } from "#shared/cut-text.ts";
import { minuteMs } from "#shared/durations.ts";
import { isolated, withoutTurns } from "#shared/isolate-text.ts";

/** A story's headline, or what stands where an article has neither headline nor text. */
export function headlineOf({ headline }: Pick<DigestStory, "headline">): string {
  return withoutTurns(headline).trim() || "(no headline)";
}

/** What stands before what is new. */
export const newMark = "New:";

/** A line of a story as told; `isNews` where our mark stands before it. */
export type StoryLine = { readonly text: string; readonly isNews?: true };

/** A story as told, line by line: what is new where it was told before, its sentences, where outlets differ. */
export function storyLines({ news, sentences, disagreement }: DigestStory): readonly StoryLine[] {
  return [
    ...(news === undefined ? [] : [{ text: news, isNews: true } as const]),
    ...(sentences.length === 0 ? [] : [{ text: joined(sentences) }]),
    ...(disagreement === undefined ? [] : [{ text: disagreement }]),
  ];
}

/** Sentences as one text: some feeds set no full stop, which another sentence needs before it. */
function joined(sentences: readonly string[]): string {
  return sentences
    .map((text, at) => {
      if (at === sentences.length - 1) return text;
      if (isOpen.test(text)) return `${text}. `;
      // Chinese and Japanese set no space behind their full stop.
      return isWideStop.test(text) ? text : `${text} `;
    })
    .join("");
}

const isWideStop = /[。！？」』]$/u;

const isOpen = /[\p{L}\p{N}%]$/u;

/** A story's headline in plain words, marked where it says itself what is new. */
export function plainHeadline(story: DigestStory): string {
  const { isHeadlineNews } = story;
  return plainLine({
    text: headlineOf(story),
    ...(isHeadlineNews !== undefined && { isNews: isHeadlineNews }),
  });
}

/** A line of a story in plain words. */
export function plainLine({ text, isNews }: StoryLine): string {
  return isNews === true ? `${newMark} ${text}` : text;
}

/** "4 outlets, 2 independent"; nothing for one. */
function outletWords({ outletCount, independentCount }: DigestStory): string {
  if (outletCount <= 1) return "";
  const outlets = `${outletCount} outlets`;
  return independentCount < outletCount ? `${outlets}, ${independentCount} independent` : outlets;
}

/** Longest name of an outlet that is shown, in characters. */
const outletLengthMax = 60;

/** An outlet's name as it stands among our words; its host where it has none. */
export function outletName(
  outlet: string | undefined,
  url: string | undefined,
  max = outletLengthMax,
): string {
  const name = outlet || (url === undefined ? "" : new URL(url).host);
  return isolated(cutText(name, max));
}

/** Whose words a story is told in, how many outlets carry it, how much was read: "Gazette", "4 outlets, 2 independent". */
export function storyFacts(
  story: DigestStory,
  digest: Digest,
  nameMax = outletLengthMax,
): readonly string[] {
  const { outlet, url } = story;
  return [outletName(outlet, url, nameMax), outletWords(story), basisWords(story, digest)].filter(
    (text) => text !== undefined && text !== "",
  ) as readonly string[];
}

/** Whether no page was read for it: then it is said once, at the head. */
export function isAllFromFeeds({ stories }: Digest): boolean {
  return stories.every(({ basis }) => basis === undefined || basis === "feed");
}

/** How much of the leading article was read, where that is not said at the head. */
function basisWords({ basis }: DigestStory, digest: Digest): string | undefined {
  if (basis === undefined || isAllFromFeeds(digest)) return undefined;
  return {
    full: undefined,
    teaser: "teaser only",
    feed: "feed text",
    wall: undefined,
    shell: undefined,
  }[basis];
}

/** "2 h", "3 d": how old a story is when it is told. */
export function ageWords(publishedAt: Date, now: Date): string {
  const minutes = Math.max(0, Math.round((now.getTime() - publishedAt.getTime()) / minuteMs));
  if (minutes < 60) return `${Math.max(minutes, 1)} min`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} d`;
}

/** A story with each of its texts cut to a length. */
export function capStory(story: DigestStory, max: number, hasLinks = true): DigestStory {
  const { url, news, disagreement, ...rest } = story;
  const cut = (text: string) => cutText(withoutTurns(text), max);
  return {
    ...rest,
    headline: cut(story.headline),
    sentences: story.sentences.map(cut),
    ...(hasLinks && url !== undefined && { url }),
    ...(news !== undefined && { news: cut(news) }),
    ...(disagreement !== undefined && { disagreement: cut(disagreement) }),
  };
}
