import { sentences } from "#language/sentences.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { Language } from "#model/language.ts";
import type { StoryEntry } from "#model/story.ts";
import { perObject } from "#shared/per-object.ts";
import { withoutClock } from "./readable-sentences.ts";
import { factsOf, type StoryFact } from "./story-facts.ts";

/** One thing that is new about a story, and where it stands. */
export type NewsItem = {
  readonly text: string;
  readonly receipt: {
    readonly sentence: string;
    readonly outlet?: string;
    readonly url?: CanonicalUrl;
  };
  readonly kind: StoryFact["kind"] | "turn";
  /** What it is a fact of; a turn that no fact shows has none. */
  readonly key?: string;
  /** Of a number or a day, what it is now. */
  readonly value?: string;
  readonly entryId: string;
};

/** Whether an entry tells what is new, as others may as well: the same number or day, the same turn in its title. */
export function tellsNews(entry: StoryEntry, { entryId, key, value = "title" }: NewsItem): boolean {
  if (entry.id === entryId) return true;
  return factsOf(entry).some((fact) => fact.key === key && fact.value === value);
}

/** What is new in the words of an entry, where it tells the same turn itself. */
export function newsBy(entry: StoryEntry, item: NewsItem): NewsItem {
  if (item.kind !== "development" || entry.id === item.entryId) return item;
  const fact = factsOf(entry).find(({ key, value }) => key === item.key && value === "title");
  return fact === undefined ? item : newsItem(fact, sentenceOf(fact));
}

/** A fact as something new, told in so many words. */
export function newsItem({ kind, key, value, sentence, entry }: StoryFact, text: string): NewsItem {
  const { outlet, url } = entry;
  return {
    text,
    kind,
    key,
    ...(kind !== "development" && { value }),
    entryId: entry.id,
    receipt: {
      sentence,
      ...(outlet !== undefined && { outlet }),
      ...(url !== undefined && { url }),
    },
  };
}

/** The headline is told anyway: its news stands in the text, where there is one. */
export function sentenceOf({ key, entry }: StoryFact): string {
  const { title, text, language } = entry;
  const body = factsOf(withoutTitle(entry)).find((fact) => fact.key === key);
  return withoutClock(body?.sentence ?? firstSentence(text, language) ?? title);
}

const withoutTitle = /* @__PURE__ */ perObject(
  (entry: StoryEntry): StoryEntry => ({ ...entry, title: "" }),
);

/** Shorter ones are datelines and crossheads. */
const sentenceLengthMin = 25;

/** The first sentence of a text that tells something. */
export function firstSentence(text: string, language: Language): string | undefined {
  return sentences(text, language).find((one) => one.text.length >= sentenceLengthMin)?.text;
}
