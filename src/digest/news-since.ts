import type { Language } from "#model/language.ts";
import type { StoryEntry } from "#model/story.ts";
import { dayWords } from "#model/time-words.ts";
import { stemsIn } from "./content-words.ts";
import { groupCopies } from "./copied-texts.ts";
import { voicesOf } from "./count-outlets.ts";
import { isFeature } from "./is-feature.ts";
import { firstSentence, type NewsItem, newsItem, sentenceOf } from "./news-item.ts";
import { changeWords, firstWords } from "./news-words.ts";
import { areOfOthers } from "./same-event.ts";
import { factsOf, type StoryFact } from "./story-facts.ts";
import { type KnownValues, latestOfEach, readFacts } from "./told-facts.ts";

/** What is known of a story that was told. */
export type KnownStory = {
  /** Entries that were there when it was told, as far as they are still stored. */
  readonly entries: readonly StoryEntry[];
  /** Facts as told, spelled by `told-facts.ts`. */
  readonly facts: readonly string[];
};

/** Things told as new of one story. */
const itemsMax = 3;

/** A figure that is called rough is no other one within this share. */
const roughShare = 0.1;

/** Counts of one thing differ by less than so many times; counts of people may, while they are small. */
const ratioMax = 4;
const smallCountMax = 100;
/** Water that rises moves a street, then a town. */
const evacuatedRatioMax = 10;

/** A turn of the story is told by entries of which so much of the title is unheard of. */
const unheardShareMin = 0.5;

/**
 * Finds what fresh entries tell that nobody knew when the story was told; the weightiest first.
 *
 * @param language in which a turn is told that no fact shows, where one does
 */
export function newsSince(
  known: KnownStory,
  fresh: readonly StoryEntry[],
  language?: Language,
): readonly NewsItem[] {
  const unheard = withoutCopies(known.entries, fresh);
  const before = known.entries.flatMap(factsOf);
  const now = unheard.flatMap(factsOf);
  const told = readFacts(known.facts);
  const changes = eachOnce([...changedMeasures(before, told, now), ...newDates(before, told, now)]);
  // Who counts the dead has said that there are some, and that they were found.
  const counted = new Set(
    changes.flatMap(({ key }) => [`!${key}`, ...(key === "death" ? ["!found"] : [])]),
  );
  const elsewhere = now.filter(
    ({ key, entry }) => !counted.has(key) && !changes.some(({ entryId }) => entryId === entry.id),
  );
  const items = [...changes, ...newDevelopments(before, told, elsewhere)];
  if (items.length === 0) items.push(...turnOf(known.entries, unheard, language));
  return items.slice(0, itemsMax);
}

/** "pupils 11 → 24; children 19 → 24" is one thing under two names. */
function eachOnce(items: readonly NewsItem[]): readonly NewsItem[] {
  return items.filter(
    ({ kind, value }, at) =>
      !items.slice(0, at).some((other) => other.kind === kind && other.value === value),
  );
}

/** An entry that prints what was known says nothing new, whatever its title. */
function withoutCopies(
  known: readonly StoryEntry[],
  fresh: readonly StoryEntry[],
): readonly StoryEntry[] {
  const old = new Set(known.map(({ id }) => id));
  return groupCopies([...known, ...fresh]).flatMap(([first]) =>
    first === undefined || old.has(first.id) ? [] : [first],
  );
}

function changedMeasures(
  before: readonly StoryFact[],
  told: KnownValues,
  now: readonly StoryFact[],
): readonly NewsItem[] {
  const items: NewsItem[] = [];
  for (const fact of latestOfEach(now.filter(({ kind }) => kind === "measure"))) {
    const ofKey = before.filter(({ key }) => key === fact.key);
    const older = ofKey.filter(({ entry }) => !areOfOthers(entry, fact.entry));
    if (ofKey.length > 0 && older.length === 0) continue;
    const values = [...older.map(({ value }) => value), ...(told.get(fact.key) ?? [])];
    const isCasualty = !fact.key.includes(":");
    const isFirst = values.length === 0;
    if (isFirst && !isCasualty && fact.isRise === undefined) continue;
    if (values.some((value) => isSame(fact, value))) continue;
    // The dead are counted one by one; how many had to go is an estimate, until somebody has counted.
    const isEstimate = !isCasualty || fact.key === "evacuation";
    if (isEstimate && older.some((one) => isSame(one, fact.value))) continue;
    const last = older.toSorted((a, b) => timeOf(a) - timeOf(b)).at(-1);
    // A late copy of an early count is no news.
    if (last !== undefined && timeOf(last) > timeOf(fact)) continue;
    const from = last ?? remembered(values.at(-1) ?? "");
    if (!isFirst && isOtherThing(fact, from, isCasualty)) continue;
    items.push(newsItem(fact, isFirst ? firstWords(fact) : changeWords(fact, from)));
  }
  return items;
}

/** The memory keeps numbers alone. */
function remembered(value: string): Pick<StoryFact, "value" | "text" | "group"> {
  return { value, text: Number(value).toLocaleString("en-GB") };
}

type Figure = Pick<StoryFact, "value" | "group">;

/** Twenty lorries of four hundred are another thing counted, and so are soldiers and miners who died. */
function isOtherThing(fact: StoryFact, from: Figure, isCasualty: boolean): boolean {
  if (fact.group !== undefined && from.group !== undefined && fact.group !== from.group)
    return true;
  if (isCasualty && Number(fact.value) <= smallCountMax && Number(from.value) <= smallCountMax)
    return false;
  const ratio = Number(fact.value) / Number(from.value);
  const max = fact.key === "evacuation" ? evacuatedRatioMax : ratioMax;
  return !(ratio > 1 / max && ratio < max);
}

function newDates(
  before: readonly StoryFact[],
  told: KnownValues,
  now: readonly StoryFact[],
): readonly NewsItem[] {
  return latestOfEach(now.filter(({ kind }) => kind === "date")).flatMap((fact) => {
    const values = before.filter(({ key }) => key === fact.key).map(({ value }) => value);
    if ([...values, ...(told.get(fact.key) ?? [])].includes(fact.value)) return [];
    return [newsItem(fact, `${fact.label ?? "date"} ${dayWords(new Date(fact.value), "UTC")}`)];
  });
}

function newDevelopments(
  before: readonly StoryFact[],
  told: KnownValues,
  now: readonly StoryFact[],
): readonly NewsItem[] {
  // Who counts the arrested has said that there were arrests.
  const heard = new Set(
    [...before.map(({ key }) => key), ...told.keys()].flatMap((key) => [key, `!${key}`]),
  );
  const inTitles = now.filter(
    ({ kind, value, entry }) => kind === "development" && value === "title" && !isFeature(entry),
  );
  const [fact] = latestOfEach(inTitles.filter(({ key }) => !heard.has(key)));
  return fact === undefined ? [] : [newsItem(fact, sentenceOf(fact))];
}

/**
 * A turn that no figure shows: two outlets, each for itself, print titles of which most was unheard of.
 */
function turnOf(
  known: readonly StoryEntry[],
  fresh: readonly StoryEntry[],
  wanted: Language | undefined,
): readonly NewsItem[] {
  const voices = voicesOf(
    fresh.filter((entry) => !isFeature(entry) && unheardShare(entry, known) >= unheardShareMin),
  );
  const [first] = voices.toSorted(
    (a, b) =>
      Number(b.language === wanted) - Number(a.language === wanted) ||
      b.text.length - a.text.length,
  );
  if (voices.length < 2 || first === undefined) return [];
  const { title, text, language, outlet, url } = first;
  return [
    {
      text: firstSentence(text, language) ?? title,
      kind: "turn",
      entryId: first.id,
      receipt: {
        sentence: title,
        ...(outlet !== undefined && { outlet }),
        ...(url !== undefined && { url }),
      },
    },
  ];
}

function unheardShare({ title, language }: StoryEntry, known: readonly StoryEntry[]): number {
  const same = known.filter((entry) => entry.language === language);
  if (same.length === 0) return 0;
  const heard = new Set(
    same.flatMap((entry) => stemsIn(`${entry.title}. ${entry.text}`, language)),
  );
  const own = stemsIn(title, language);
  return own.length === 0 ? 0 : own.filter((stem) => !heard.has(stem)).length / own.length;
}

function isSame({ value, isRough }: StoryFact, other: string): boolean {
  const [a, b] = [Number(value), Number(other)];
  return a === b || (isRough && Math.abs(a - b) <= roughShare * Math.max(a, b));
}

function timeOf({ entry }: StoryFact): number {
  return entry.publishedAt.getTime();
}
