import { calendarWords } from "#language/dates/calendar-words.ts";
import { foldWord } from "#language/fold-word.ts";
import { findNames } from "#language/names.ts";
import { findNumbers } from "#language/numbers.ts";
import { type Taste, tastesMax } from "#model/channel-settings.ts";
import type { Language } from "#model/language.ts";
import type { StoryEntry } from "#model/story.ts";
import { casualtyOf } from "./casualty-words.ts";
import { contentWords, stemsIn } from "./content-words.ts";
import { turnOf } from "./turn-words.ts";

/** Words and names by which a story is liked or not. */
const wordsMax = 3;

/** Words that neither name anybody nor say what news is about are taken only where there are fewer others. */
const wordsWanted = 2;

/** Weight of one press, and of many. */
export const tasteStep = 1;
const tasteBound = 3;

/** A shorter word stands for too much. */
const lengthMin = 4;

/** A longer run of names is a headline that sets all its words so. */
const nameWordsMax = 3;

/** What other stories are full of as well stands for too much. */
const worthMin = 1;

/** Concepts that say how it went or to whom it happened, not what it was about. */
const incidental: ReadonlySet<string> = new Set(
  "rise fall cut win charge verdict sentence mother birth child parents women neighbour".split(" "),
);

/** What is looked at of each text, in characters, and of how many entries. */
const textLengthMax = 600;
const textsMax = 6;

type Wanted = {
  readonly text: string;
  readonly start: number;
  readonly stems: readonly string[];
  /** 2 for a name, 1 for what news is about ("bridge"), 0 for what is neither ("opens"). */
  readonly kind: 0 | 1 | 2;
};

/**
 * The names and words that a story like this would have again: those of its leading headline that its other
 * entries have too, and few other stories do. Names come first, then what the news is about; what happened on
 * a day, how many and how it went is left out.
 *
 * @param lead its leading entry, whose spelling is used
 * @param others entries of other stories
 */
export function tasteWordsOf(
  lead: StoryEntry,
  entries: readonly StoryEntry[],
  others: readonly StoryEntry[],
): readonly string[] {
  const own = stemCounts(entries);
  const foreign = stemCounts(others);
  const worth = ({ kind, stems }: Wanted): number =>
    2 * kind +
    Math.min(
      ...stems.map((stem) => Math.log1p(own.get(stem) ?? 0) - Math.log1p(foreign.get(stem) ?? 0)),
    );
  const ranked = wantedIn(lead, entries)
    .toSorted((a, b) => worth(b) - worth(a) || a.start - b.start)
    .filter((one, at) => at === 0 || one.kind === 0 || worth(one) >= worthMin);
  const telling = ranked.filter(({ kind }) => kind > 0).slice(0, wordsMax);
  const rest = ranked.filter(({ kind }) => kind === 0);
  return [...telling, ...rest.slice(0, Math.max(0, wordsWanted - telling.length))].map(({ text }) =>
    text.replace(/^\p{L}{1,2}['’]|['’]s$/u, ""),
  );
}

function wantedIn(lead: StoryEntry, entries: readonly StoryEntry[]): readonly Wanted[] {
  const { title, text, language } = lead;
  const line = title === "" ? text.slice(0, 200) : title;
  const told = entries
    .filter((entry) => entry.language === language)
    .slice(0, textsMax)
    .map((entry) => entry.text.slice(0, textLengthMax))
    .join(" ");
  const days = calendarOf(language);
  const numbers = findNumbers(line, language);
  const words = contentWords(line, language)
    .filter(({ text: word }) => [...word].length >= lengthMin || isUnspaced(word))
    // Nobody wants more of the dead, of a verdict or of a Friday: that is what happened, not what it was about.
    .filter(({ text: word }) => casualtyOf(word) === undefined && turnOf(word) === undefined)
    .filter(({ concepts }) => concepts.length === 0 || concepts.some((one) => !incidental.has(one)))
    .filter(({ text: word }) => !days.has(foldWord(word.toLowerCase())))
    .filter(({ start, end }) => !numbers.some((one) => start < one.end && end > one.start));
  // What the texts write small is no name, though it opens the headline.
  const names = findNames(`${line}. ${told}`, language).filter(({ end }) => end <= line.length);
  const isTitleCase = words.every(({ text: word }) => /^\P{Ll}/u.test(word));
  const found = new Map<string, Wanted>();
  for (const { text: word, start, end, stem, concepts } of words) {
    const name = names.find((one) => one.start <= start && one.end >= end);
    const parts = words.filter((one) => name && one.start >= name.start && one.end <= name.end);
    const isPhrase =
      name !== undefined &&
      parts.length > 1 &&
      parts.length <= nameWordsMax &&
      (told.includes(name.text) || !isTitleCase);
    const key = isPhrase ? name.text : stem;
    found.set(key, {
      text: isPhrase ? name.text : word,
      start: isPhrase ? name.start : start,
      stems: isPhrase ? parts.map((one) => one.stem) : [stem],
      kind: name !== undefined ? 2 : concepts.length > 0 ? 1 : 0,
    });
  }
  return [...found.values()];
}

function calendarOf(language: Language): ReadonlySet<string> {
  const { months, weekdays } = calendarWords(language);
  return new Set([...months, ...weekdays].flat().map(foldWord));
}

function stemCounts(entries: readonly StoryEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { title, text, language } of entries) {
    const stems = stemsIn(`${title}. ${text.slice(0, textLengthMax)}`, language);
    for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

function isUnspaced(word: string): boolean {
  return /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Katakana}/u.test(word);
}

/** Tastes with words weighed up or down; what comes to nothing is forgotten, the oldest go first. */
export function withTastes(
  tastes: readonly Taste[],
  words: readonly string[],
  step: number,
): readonly Taste[] {
  const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const kept = tastes.filter(({ word }) => !words.some((one) => isSame(one, word)));
  const changed = words.flatMap((word): readonly Taste[] => {
    const before = tastes.find((taste) => isSame(taste.word, word))?.weight ?? 0;
    const weight = Math.max(-tasteBound, Math.min(tasteBound, before + step));
    return weight === 0 ? [] : [{ word, weight }];
  });
  return [...kept, ...changed].slice(-tastesMax);
}
