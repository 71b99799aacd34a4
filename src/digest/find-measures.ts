import { type FactFound, factsIn } from "#language/facts.ts";
import { sentences } from "#language/sentences.ts";
import type { Language } from "#model/language.ts";
import type { StoryEntry } from "#model/story.ts";
import { capital } from "#shared/capital.ts";
import { casualtyLabels, casualtyOf, casualtyOfPeople } from "./casualty-words.ts";
import { clauseAfter, clauseBefore } from "./clause-bounds.ts";
import { type ContentWord, contentWords } from "./content-words.ts";
import {
  anybody,
  dozen,
  isAttribute,
  isIncrement,
  isPartOf,
  isWish,
  justBefore,
  people,
  rise,
  rough,
  uncounted,
} from "./measure-words.ts";

/** A number of an entry with what it counts or measures. */
export type Measure = {
  /** One for the same thing: "death" in any language, "en:pot", "%:levy". */
  readonly key: string;
  /** How we name it, where we know what it is. */
  readonly label?: string;
  readonly value: number;
  /** With its unit or the thing counted ("12", "46,000 pots", "12 million crowns", "5.2%"). */
  readonly text: string;
  /** Of a count of people: who they are, where the number says so ("en:soldier"). */
  readonly group?: string;
  /** It stands beside "about", "nearly", "up to" and the like. */
  readonly isRough: boolean;
  /** It counts what came on top ("three more"). */
  readonly isIncrement: boolean;
  /** A word beside it says that the number has risen or fallen to this. */
  readonly isRise: boolean;
  /** It is asked for, offered or planned: nobody says that it is so. */
  readonly isWish: boolean;
  readonly inTitle: boolean;
  /** The sentence it stands in. */
  readonly sentence: string;
};

/** Concepts that have one price or rate at a time; a word of them names what a unit measures. */
const priced: ReadonlySet<string> = new Set(
  "fine tax interest-rate inflation pay budget subsidy takeover profit fare".split(" "),
);

/** Of these the level is a percentage; of pay or profit it is a change, which is added to others. */
const ratesInPercent: ReadonlySet<string> = new Set(["tax", "interest-rate", "inflation"]);

/** Units that say what is measured only together with a word beside them. */
const measuring = /^(?:%|pp|[A-Z]{3}|[MG]W|km2|t|kg|°C)$/;

/** Counts of things below this are too often of something else ("three rivals", "three towns"). */
const countMin = 10;

/** A word stands so many words from its number at the most. */
const wordsBetweenMax = 6;

/** Text looked at, in characters: what counts stands before. */
const textLengthMax = 2000;

/** Finds what an entry counts and measures, title first. */
export function findMeasures(
  entry: Pick<StoryEntry, "title" | "text" | "language">,
): readonly Measure[] {
  const { title, language } = entry;
  const text = entry.text.slice(0, textLengthMax);
  return [
    ...measuresOf(title, language, true),
    ...sentences(text, language).flatMap((sentence) => measuresOf(sentence.text, language, false)),
  ];
}

function measuresOf(line: string, language: Language, inTitle: boolean): readonly Measure[] {
  if (!/\p{N}|\p{L}/u.test(line)) return [];
  const facts = factsIn(line, language);
  const numbers = facts.filter(isCount);
  if (numbers.length === 0) return [];
  const words = contentWords(line, language);
  return numbers.flatMap((fact, at): readonly Measure[] => {
    const span = {
      from: numbers[at - 1]?.end ?? 0,
      to: numbers[at + 1]?.start ?? line.length,
    };
    if (dozen.test(line.slice(fact.start, fact.end))) return [];
    const thing = thingCounted(line, fact, words, span, language, numbers[at - 1]);
    if (thing === undefined) return [];
    return [
      {
        ...thing,
        value: fact.number.value,
        isRough: rough.test(justBefore(line, fact.start)),
        isRise: rise.test(justBefore(line, fact.start)),
        isIncrement: isIncrement(line, fact),
        isWish: isWish(
          line.slice(
            clauseBefore(line, fact.start, span.from, language),
            clauseAfter(line, fact.end, span.to, language),
          ),
          !thing.key.includes(":"),
        ),
        inTitle,
        sentence: line,
      },
    ];
  });
}

type CountFact = Extract<FactFound, { kind: "number" }>;

function isCount(fact: FactFound): fact is CountFact {
  if (fact.kind !== "number" || fact.number.value <= 0) return false;
  return fact.number.kind === "cardinal" || fact.number.kind === "ordinal";
}

type Thing = Pick<Measure, "key" | "label" | "text" | "group">;

function thingCounted(
  line: string,
  fact: CountFact,
  words: readonly ContentWord[],
  span: { readonly from: number; readonly to: number },
  language: Language,
  previous: CountFact | undefined,
): Thing | undefined {
  const { unit } = fact.number;
  const after = wordsIn(words, fact.end, clauseAfter(line, fact.end, span.to, language));
  const before = wordsIn(
    words,
    clauseBefore(line, fact.start, span.from, language),
    fact.start,
  ).toReversed();
  const figure = unit === "%" ? `${fact.number.value}%` : line.slice(fact.start, fact.end);
  if (unit === undefined || unit === "person" || unit === "item") {
    if (isAttribute(line, fact)) return undefined;
    const meaning = isOfPeople(line, fact, after) ? casualtyOfPeople : casualtyOf;
    for (const side of [after, before]) {
      // "Third death" and "third person killed" count, "third trial of the dead man" does not.
      const near =
        fact.number.kind === "ordinal"
          ? side.filter(({ text }) => !anybody.test(text)).slice(0, 1)
          : side.slice(0, wordsBetweenMax);
      const counted = near.find(({ text }) => meaning(text) !== undefined);
      const key = counted && meaning(counted.text);
      if (counted === undefined || key === undefined) continue;
      if (isPartOf(line, fact, counted)) return undefined;
      const group = unit === "person" ? undefined : groupOf(line, fact, after, language);
      return {
        key,
        label: casualtyLabels[key],
        text: inDigits(fact),
        ...(group !== undefined && { group }),
      };
    }
    const [noun] = after;
    if (fact.number.kind === "ordinal" || unit !== undefined || noun === undefined)
      return undefined;
    if (fact.number.value < countMin) return undefined;
    // Of "27 of the 63 seats" neither number counts the seats alone.
    if (previous !== undefined && partOf.test(line.slice(previous.end, fact.start)))
      return undefined;
    if (!isBehind(line, fact, noun) || uncounted.test(noun.text.normalize())) return undefined;
    return {
      key: `${language}:${noun.stem}`,
      text: `${inDigits(fact)} ${noun.text}`,
    };
  }
  if (!measuring.test(unit)) return undefined;
  for (const word of [after[0], before[0], after[1], before[1]]) {
    if (word === undefined || !isNear(line, fact, word)) continue;
    const concept = word.concepts.find(
      (name) => priced.has(name) && (unit !== "%" || ratesInPercent.has(name)),
    );
    if (concept !== undefined)
      return { key: `${unit}:${concept}`, label: capital(word.text), text: figure };
  }
  return undefined;
}

const partOf =
  /^\s*(?:out of|of|de|des|sur|von|der|van|z|из|su|di|dei|dos|em)(?:\s+(?:the|los|las|les|den|ai|i|os|as))?\s+$/iu;

function isOfPeople(line: string, fact: CountFact, [noun]: readonly ContentWord[]): boolean {
  if (fact.number.unit === "person") return true;
  return noun !== undefined && isBehind(line, fact, noun) && people.test(noun.text);
}

/** Right behind the number: a hyphen makes an attribute of both ("a 46-ball century"). */
function isBehind(line: string, { end }: CountFact, { start }: ContentWord): boolean {
  return /^\s{1,2}$/.test(line.slice(end, start));
}

/** "30 militants were killed" counts other people than "15 soldiers were killed". */
function groupOf(
  line: string,
  fact: CountFact,
  [noun]: readonly ContentWord[],
  language: Language,
): string | undefined {
  if (noun === undefined || !isBehind(line, fact, noun) || casualtyOf(noun.text) !== undefined)
    return undefined;
  return anybody.test(noun.text) ? undefined : `${language}:${noun.stem}`;
}

/** Between a measure and its word stand only small words. */
function isNear(line: string, fact: CountFact, word: ContentWord): boolean {
  const gap =
    word.start >= fact.end ? line.slice(fact.end, word.start) : line.slice(word.end, fact.start);
  return gap.length <= 24;
}

/** "2,400", "1.2 million". */
function inDigits({ number: { value } }: CountFact): string {
  const [scale, name] =
    value >= 1e9
      ? ([1e9, " billion"] as const)
      : value >= 1e6
        ? ([1e6, " million"] as const)
        : ([1, ""] as const);
  digits ??= new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });
  return digits.format(value / scale) + name;
}

let digits: Intl.NumberFormat | undefined;

function wordsIn(words: readonly ContentWord[], from: number, to: number): readonly ContentWord[] {
  return words.filter(({ start, end }) => start >= from && end <= to);
}
