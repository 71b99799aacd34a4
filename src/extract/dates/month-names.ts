import { calendarWords } from "#language/dates/calendar-words.ts";
import type { Language } from "#model/language.ts";
import { furtherMonths } from "./month-name-lists.ts";

/** Languages whose words count first. */
const ruled: readonly Language[] = "en de fr es it pt nl pl ru uk tr vi ar".split(
  " ",
) as Language[];

let known: ReadonlyMap<string, number> | undefined;

/**
 * The month, counted from 1, that a word in lower case names in any of some fifty languages. Where two
 * mean different months by one word, the greater language counts.
 */
export function monthNamed(word: string): number | undefined {
  known ??= monthNames();
  // Hebrew writes "in" together with the month, Basque the genitive.
  const bare = word.replace(/^ב(?=..)/, "").replace(/(?<=.{3})ren$/, "");
  return known.get(word) ?? known.get(word.replace(/\.$/, "")) ?? known.get(bare);
}

function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const add = (forms: readonly string[], index: number): void => {
    for (const form of forms) if (!names.has(form)) names.set(form, index + 1);
  };
  for (const language of ruled) {
    const { months, shortMonths } = calendarWords(language);
    months.forEach(add);
    shortMonths.forEach(add);
  }
  for (const row of Object.values(furtherMonths)) {
    row.split(" ").forEach((forms, index) => {
      add(forms.split("|"), index);
    });
  }
  return names;
}
