import { conceptsOf } from "#language/concepts.ts";
import { type CalendarDay, type DateValue, dayMeant, findDates } from "#language/dates.ts";
import { foldWord } from "#language/fold-word.ts";
import { sentences } from "#language/sentences.ts";
import { withoutElision } from "#language/stems.ts";
import { words } from "#language/words.ts";
import type { Language } from "#model/language.ts";
import type { StoryEntry } from "#model/story.ts";
import { dayMs } from "#shared/durations.ts";
import { perObject } from "#shared/per-object.ts";
import { casualtyOf } from "./casualty-words.ts";
import { type ContentWord, contentWords } from "./content-words.ts";
import { findMeasures, type Measure } from "./find-measures.ts";
import { turnOf } from "./turn-words.ts";

/** A checkable detail that an entry tells, with the sentence that tells it. */
export type StoryFact = {
  /** One for the same thing, whatever the entry: "death", "@trial", "!arrest". */
  readonly key: string;
  /** A number as written in JSON, a date as `YYYY-MM-DD`; empty for a development. */
  readonly value: string;
  readonly kind: "measure" | "date" | "development";
  readonly label?: string;
  /** As the entry writes it. */
  readonly text: string;
  readonly isRough: boolean;
  /** The title says that the number has risen or fallen to this. */
  readonly isRise?: true;
  /** Of a count of people: who they are, where the entry says so. */
  readonly group?: string;
  /** It stands in the title. */
  readonly inTitle?: true;
  /** The entry gives other numbers for it as well, such as those of other places. */
  readonly isOneOfSeveral?: true;
  readonly sentence: string;
  readonly entry: StoryEntry;
};

/** Text looked at, in characters; what is new stands before. */
const textLengthMax = 2000;

/** Days to come that matter by what happens on them; concepts of `language/concepts`. */
const dateLabels: Readonly<Record<string, string>> = {
  trial: "court date",
  court: "court date",
  verdict: "verdict",
  sentence: "sentencing",
  ruling: "ruling",
  election: "vote",
  referendum: "vote",
  strike: "strike",
  talks: "talks",
  summit: "summit",
  funeral: "funeral",
};

/** What moves a story on when it is told for the first time; concepts of `language/concepts`. */
const developments: ReadonlySet<string> = new Set(
  "charge verdict sentence ruling appeal investigation resign appoint agreement ceasefire coup recall sanctions".split(
    " ",
  ),
);

/** Reads the facts of an entry. A thing with several values, none of them in the title, is left out. */
export const factsOf = /* @__PURE__ */ perObject((entry: StoryEntry): readonly StoryFact[] => [
  ...measureFacts(entry),
  ...dateFacts(entry),
  ...developmentFacts(entry),
]);

function measureFacts(entry: StoryEntry): readonly StoryFact[] {
  const byKey = new Map<string, Measure[]>();
  for (const measure of findMeasures(entry)) {
    // What a union asks for is no wage, and what might happen has not.
    if (measure.isWish) continue;
    byKey.set(measure.key, [...(byKey.get(measure.key) ?? []), measure]);
  }
  return [...byKey].flatMap(([key, measures]): readonly StoryFact[] => {
    const measure = settled(key, measures);
    if (measure === undefined) return [];
    const { label, text, isRough, isRise, sentence, value, group, inTitle } = measure;
    const isOneOfSeveral = !measures.every((one) => one.value === value);
    return [
      {
        key,
        value: String(value),
        kind: "measure",
        ...(label !== undefined && { label }),
        text,
        isRough,
        ...(isRise && { isRise }),
        ...(group !== undefined && { group }),
        ...(inTitle && { inTitle }),
        ...(isOneOfSeveral && { isOneOfSeveral }),
        sentence,
        entry,
      },
    ];
  });
}

/** The one value that an entry gives for a thing. */
function settled(key: string, measures: readonly Measure[]): Measure | undefined {
  const totals = key === "death" ? measures.filter((one) => !one.isIncrement) : measures;
  for (const group of [totals.filter(({ inTitle }) => inTitle), totals]) {
    const [first] = group;
    if (first !== undefined && group.every(({ value }) => value === first.value)) return first;
  }
  // Bodies found here and there add up to a toll, which the entry gives as well.
  return key === "death" ? totals.toSorted((a, b) => b.value - a.value)[0] : undefined;
}

function dateFacts(entry: StoryEntry): readonly StoryFact[] {
  const { title, text, language, publishedAt } = entry;
  const writtenOn = {
    year: publishedAt.getUTCFullYear(),
    month: publishedAt.getUTCMonth() + 1,
    day: publishedAt.getUTCDate(),
  };
  const lines = [
    title,
    ...sentences(text.slice(0, textLengthMax), language).map((one) => one.text),
  ];
  const found = new Map<string, StoryFact>();
  for (const sentence of lines) {
    const dates = findDates(sentence, language).filter(({ date }) => date.day !== undefined);
    const beside = dates.length === 0 ? [] : contentWords(sentence, language);
    for (const fact of dates) {
      const day = dayToCome(fact.date, writtenOn);
      const concept = conceptBeside(fact, sentence, beside);
      if (day === undefined || concept === undefined) continue;
      const value = [day.year, day.month, day.day]
        .map((part) => String(part).padStart(2, "0"))
        .join("-");
      if (Date.parse(value) <= publishedAt.getTime()) continue;
      const label = dateLabels[concept] ?? concept;
      const key = `@${label}`;
      if (found.has(key)) continue;
      const facts = { key, value, kind: "date", label, text: fact.text, isRough: false } as const;
      found.set(key, { ...facts, sentence, entry });
    }
  }
  return [...found.values()];
}

/** What happens on a day stands so many words before it, or behind it in the same clause. */
const wordsFromDay = { before: 5, behind: 3 } as const;

/** What a day is for, by the words around it, the nearest first: further off they speak of other things. */
function conceptBeside(
  { start, end }: { readonly start: number; readonly end: number },
  sentence: string,
  words: readonly ContentWord[],
): string | undefined {
  const before = words.filter((word) => word.end <= start).slice(-wordsFromDay.before);
  const mark = sentence.slice(end).search(/[,;:.()–—]/);
  const clauseEnd = mark < 0 ? sentence.length : end + mark;
  const behind = words
    .filter((word) => word.start >= end && word.start <= clauseEnd)
    .slice(0, wordsFromDay.behind);
  const distance = (word: ContentWord) => (word.end <= start ? start - word.end : word.start - end);
  return [...before, ...behind]
    .toSorted((a, b) => distance(a) - distance(b))
    .flatMap(({ concepts }) => concepts)
    .find((name) => name in dateLabels);
}

/** Months from now a day without its year is the coming one, not the one of last year that is a little nearer. */
function dayToCome(date: DateValue, writtenOn: CalendarDay): CalendarDay | undefined {
  const day = dayMeant(date, writtenOn, "future");
  if (day === undefined || date.year !== undefined || date.month === undefined) return day;
  const daysAgo = (dayNumber(writtenOn) - dayNumber(day)) / dayMs;
  return daysAgo > longAgoDays ? { ...day, year: day.year + 1 } : day;
}

const longAgoDays = 120;

function dayNumber({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day);
}

function developmentFacts(entry: StoryEntry): readonly StoryFact[] {
  const { title, text, language } = entry;
  const lines = [
    title,
    ...sentences(text.slice(0, textLengthMax), language).map((one) => one.text),
  ];
  const found = new Map<string, StoryFact>();
  for (const sentence of lines) {
    const isTitle = sentence === title;
    for (const name of words(sentence.replace(dayOfMarkets, ""), language).flatMap((word) =>
      developmentsOf(word.text, language, isTitle),
    )) {
      if (found.has(name)) continue;
      found.set(name, {
        key: `!${name}`,
        value: sentence === title ? "title" : "",
        kind: "development",
        text: sentence,
        isRough: false,
        sentence,
        entry,
      });
    }
  }
  return [...found.values()];
}

/** "Dow ends 180 points higher": every day of the markets ends. */
const dayOfMarkets =
  /(?<!\p{L})(?:(?:ends?|ended|closes?|closed|finish(?:es|ed)?) (?:the day )?(?:\d|higher|lower|up|down|flat|mixed|little)|(?:termine|finit) en (?:hausse|baisse)|(?:termina|chiude) in (?:rialzo|ribasso|calo)|(?:termina|cierra) (?:con|en|al alza|a la baja)|(?:beendet|schließt) .{0,30}im (?:plus|minus))/iu;

/** A turn is told by a headline; in a text its words speak of other things as well ("a glove was found"). */
function developmentsOf(word: string, language: Language, isTitle: boolean): readonly string[] {
  const bare = withoutElision(word, language);
  const concepts = conceptsOf(foldWord(bare), language).flatMap(({ name }) =>
    developments.has(name) ? [name] : [],
  );
  return [
    ...concepts,
    ...[casualtyOf(bare), isTitle ? turnOf(bare) : undefined].filter((name) => name !== undefined),
  ];
}
