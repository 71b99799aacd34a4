import { dayNames } from "#model/days-words.ts";
import { type Weekday, weekdays } from "#model/schedule.ts";
import { ownValue } from "#shared/own-value.ts";

const names = dayNames.map((name) => name.toLowerCase());

/** Words for several days at once. */
const groups: Readonly<Record<string, readonly Weekday[]>> = {
  daily: weekdays["every-day"],
  "every-day": weekdays["every-day"],
  all: weekdays["every-day"],
  weekday: weekdays.weekdays,
  weekdays: weekdays.weekdays,
  workdays: weekdays.weekdays,
  weekend: weekdays.weekends,
  weekends: weekdays.weekends,
};

/** Words that may stand between days and mean nothing. */
const fillers = new Set(["and", "on", "every", "the", "each", "&", "+"]);

/**
 * Reads days as people write them: "weekdays", "every day", "Mon, Wed and Fri", "mon-fri", "fri–mon".
 *
 * @returns ascending; `undefined` when a word of it is no day, or there is none
 */
export function readDays(text: string): readonly Weekday[] | undefined {
  const words = text
    .toLowerCase()
    .replace(/every\s*day|each\s*day/g, "every-day")
    .replace(/\s*(?:[-–—]|\b(?:to|through|thru|until|till)\b)\s*(?!day\b)/g, "-")
    .split(/[\s,;/]+/)
    .filter((word) => word !== "" && !fillers.has(word));
  const found = new Set<Weekday>();
  for (const word of words) {
    const days = daysOf(word);
    if (days === undefined) return undefined;
    for (const day of days) found.add(day);
  }
  return found.size === 0 ? undefined : [...found].sort();
}

function daysOf(word: string): readonly Weekday[] | undefined {
  const group = ownValue(groups, word);
  if (group !== undefined) return group;
  const [first = "", last] = word.split("-");
  const from = dayOf(first);
  if (from === undefined || last === undefined) return from && [from];
  const to = dayOf(last);
  if (to === undefined) return undefined;
  const length = ((to - from + 7) % 7) + 1;
  return Array.from({ length }, (_, at) => (((from - 1 + at) % 7) + 1) as Weekday);
}

/** "mon", "mondays", "tues", "thurs": any beginning that no other has. */
function dayOf(word: string): Weekday | undefined {
  const singular = word.replace(/\.$/, "").replace(/^(.*day)s$/, "$1");
  if (singular.length < 2) return undefined;
  const at = names.findIndex((name) => name.startsWith(singular));
  return at < 0 ? undefined : ((at + 1) as Weekday);
}

/** Reads days as menus give them: by number, Monday is 1. */
export function readDayNumbers(numbers: readonly string[]): readonly Weekday[] {
  return weekdays["every-day"].filter((day) => numbers.includes(String(day)));
}
