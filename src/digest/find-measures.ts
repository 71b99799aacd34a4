import { type FactFound, factsIn } from "#language/facts.ts";
import { sentences } from "#language/sentences.ts";
import type { Language } from "#model/language.ts";
import type { StoryEntry } from "#model/story.ts";
import { casualtyLabels, casualtyOf } from "./casualty-words.ts";
import { type ContentWord, contentWords } from "./content-words.ts";

/** A number of an entry with what it counts or measures. */
export type Measure = {
  /** One for the same thing: "death" in any language, "en:pot", "%:levy". */
  readonly key: string;
  /** How we name it, where we know what it is. */
  readonly label?: string;
  readonly value: number;
  /** As written, unit and thing counted included ("12 people", "46,000 pots"). */
  readonly text: string;
  /** It stands beside "about", "nearly", "up to" and the like. */
  readonly isRough: boolean;
  /** It counts what came on top ("three more"). */
  readonly isIncrement: boolean;
  /** A word beside it says that the number has risen or fallen to this. */
  readonly isRise: boolean;
  readonly inTitle: boolean;
  /** The sentence it stands in. */
  readonly sentence: string;
};

/** Concepts that have one price or rate at a time; a word of them names what a unit measures. */
const priced: ReadonlySet<string> = new Set(
  "fine tax interest-rate inflation pay budget subsidy takeover profit fare".split(" "),
);

/** Units that say what is measured only together with a word beside them. */
const measuring = /^(?:%|pp|[A-Z]{3}|[MG]W|km2|t|kg|°C)$/;

/** Counts of things below this are too often of something else ("three rivals", "three towns"). */
const countMin = 10;

/** A word stands so many words from its number at the most. */
const wordsBetweenMax = 6;

/** Text looked at, in characters: what counts stands before. */
const textLengthMax = 2000;

/** Words that begin another clause; "o" is one in Spanish and Italian, and the article in Portuguese. */
const joining: Readonly<Record<Language, string>> = {
  en: "and|or|but|while|as",
  fr: "et|ou|mais",
  de: "und|oder|aber",
  es: "y|e|o|u|pero",
  it: "e|ed|o|ma",
  pt: "e|ou|mas",
  nl: "en|of|maar",
  pl: "i|oraz|ale|lub",
  ru: "и|или|но|а",
  uk: "і|й|та|або|але",
  tr: "ve|veya|ama",
};

function clauseEnd(language: Language): RegExp {
  const words = joining[language] ?? joining.en;
  return new RegExp(`[,;:.!?()–—]|\\s(?:${words})\\s`, "giu");
}

const rough =
  /(?:about|around|roughly|nearly|almost|some|at least|up to|more than|over|as many as|dozens|environ|près de|quelque|au moins|jusqu['’]à|plus de|rund|etwa|knapp|fast|mindestens|bis zu|mehr als|über|unos|unas|cerca de|casi|al menos|hasta|más de|circa|quasi|almeno|fino a|più di|oltre|pelo menos|quase|mais de|até)\s+(?:a\s+|un[ea]?\s+)?$/iu;
const rise =
  /(?:rises?|rose|grows?|grew|climbs?|climbed|jumps?|falls?|fell|drops?|hits?|reach(?:es|ed)?|tops?|passes|put at|steigt|stieg|sinkt|wächst|klettert|monte|passe|grimpe|alourdit|sube|aumenta\p{L}*|asciende|eleva|sale|sobe|stijgt|wzrosł\p{L}*)\s+(?:\p{L}{1,5}\s+){0,2}$/iu;
const increment =
  /^\s*(?:\p{L}+\s)?(?:more|further|additional|new|other|nouve(?:aux|lles|l)|autres|supplémentaires|weitere[nr]?|más|nuevos|nuevas|otros|otras|altri|altre|nuovi|nuove|outros|outras|novos|novas)(?!\p{L})/iu;

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
    const thing = thingCounted(line, fact, words, span, language, numbers[at - 1]);
    if (thing === undefined) return [];
    return [
      {
        ...thing,
        value: fact.number.value,
        isRough: rough.test(line.slice(0, fact.start)),
        isRise: rise.test(line.slice(0, fact.start)),
        isIncrement: increment.test(line.slice(fact.end)),
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

type Thing = Pick<Measure, "key" | "label" | "text">;

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
    for (const side of [after, before]) {
      // "Third death" counts, "third trial of the dead man" does not.
      const near = side.slice(0, fact.number.kind === "ordinal" ? 1 : wordsBetweenMax);
      const [key] = near.flatMap(({ text }) => casualtyOf(text) ?? []);
      if (key !== undefined) return { key, label: casualtyLabels[key], text: inDigits(fact) };
    }
    const [noun] = after;
    if (fact.number.kind === "ordinal" || unit !== undefined || noun === undefined)
      return undefined;
    if (fact.number.value < countMin) return undefined;
    // Of "27 of the 63 seats" neither number counts the seats alone.
    if (previous !== undefined && partOf.test(line.slice(previous.end, fact.start)))
      return undefined;
    // Right behind the number, but for one adjective's place.
    if (!/^[\s-]{1,2}$/.test(line.slice(fact.end, noun.start))) return undefined;
    return {
      key: `${language}:${noun.stem}`,
      text: `${inDigits(fact)} ${noun.text}`,
    };
  }
  if (!measuring.test(unit)) return undefined;
  for (const word of [after[0], before[0], after[1], before[1]]) {
    if (word === undefined || !isNear(line, fact, word)) continue;
    const concept = word.concepts.find((name) => priced.has(name));
    if (concept !== undefined)
      return { key: `${unit}:${concept}`, label: capital(word.text), text: figure };
  }
  return undefined;
}

const partOf =
  /^\s*(?:out of|of|de|des|sur|von|der|van|z|из|su|di|dei|dos|em)(?:\s+(?:the|los|las|les|den|ai|i|os|as))?\s+$/iu;

/** Between a measure and its word stand only small words. */
function isNear(line: string, fact: CountFact, word: ContentWord): boolean {
  const gap =
    word.start >= fact.end ? line.slice(fact.end, word.start) : line.slice(word.end, fact.start);
  return gap.length <= 24;
}

function inDigits({ number }: CountFact): string {
  return number.value.toLocaleString("en-GB");
}

function wordsIn(words: readonly ContentWord[], from: number, to: number): readonly ContentWord[] {
  return words.filter(({ start, end }) => start >= from && end <= to);
}

function clauseAfter(line: string, from: number, to: number, language: Language): number {
  const found = clauseEnd(language).exec(line.slice(from, to));
  return found === null ? to : from + found.index;
}

function clauseBefore(line: string, to: number, from: number, language: Language): number {
  let last = from;
  for (const found of line.slice(from, to).matchAll(clauseEnd(language))) {
    last = from + found.index + found[0].length;
  }
  return last;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
