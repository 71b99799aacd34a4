import type { Language } from "#model/language.ts";
import { dayMs } from "#shared/durations.ts";
import { compiled } from "../compiled.ts";
import type { Edit } from "../cuts/edits.ts";
import { dateWordsOf, weekdayOf } from "./date-words.ts";

/** The words for yesterday, today and tomorrow that stand before the name of the day itself, and what may stand between. */
const wordsOf: Readonly<Record<Language, readonly [string, string, string, string]>> = {
  en: ["yesterday", "today", "tomorrow", ",? |,? on | \\("],
  de: ["gestrigen?", "heutigen?", "morgigen?", " "],
  fr: ["hier", "aujourd['’]hui", "demain", ",? | \\("],
  es: ["ayer", "hoy", "mañana", ",? "],
  pt: ["ontem", "hoje", "amanhã", ",? "],
  it: ["ieri", "oggi", "domani", ",? "],
  nl: ["gisteren", "vandaag", "morgen", ",? "],
  pl: ["wczoraj", "dzi(?:ś|siaj)", "jutro", ",? we? "],
  ru: ["вчера", "сегодня", "завтра", ",? во? "],
  uk: ["вчора|учора", "сьогодні", "завтра", ",? [ув] "],
};

/**
 * Edits that date a day named twice ("am morgigen Freitag" → "am morgigen Freitag (28. Januar)"), which needs no tense: only where
 * the day's name is that of the day before publication, of publication itself or of the next. They cover both words.
 *
 * @param days the first and the last day, counted from 1970, that it may have been where the text was published
 * @param dated a date behind a day's name
 */
export function namedWeekdayEdits(
  said: string,
  [today, last]: readonly [number, number],
  language: Language,
  dated: (date: Date) => string,
): readonly Edit[] {
  const named = wordsOf[language];
  const words = dateWordsOf(language);
  if (named === undefined || words === undefined || today !== last) return [];
  const [between, nears] = [named[3], named.slice(0, 3)];
  return nears.flatMap((near, at) => {
    const day = today + at - 1;
    const name = words.weekdays[weekdayOf(day)] ?? "";
    const pattern = `(?<![\\p{L}\\p{N}-])(?:${near})(?:${between})${name}(?![\\p{L}\\p{N}-]|,? ?\\(?\\d)`;
    return [...said.matchAll(compiled(pattern, "giu"))].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      text: found + dated(new Date(day * dayMs)),
    }));
  });
}
