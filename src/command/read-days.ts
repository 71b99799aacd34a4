import { dayNames } from "#model/days-words.ts";
import { type Weekday, weekdays } from "#model/schedule.ts";
import { ownValue } from "#shared/own-value.ts";
import { foldName } from "./fold-name.ts";
import { scheduleInEnglish } from "./schedule-in-english.ts";
import { schedulingLanguages } from "./scheduling-languages.ts";

const names = dayNames.map((name) => name.toLowerCase());

let further: readonly (readonly [string, Weekday])[] | undefined;

/** Names of days in other languages, folded: "montag", "segunda", "miercoles". */
function furtherNames(): NonNullable<typeof further> {
  further ??= schedulingLanguages.flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
    // The fifth of January 1970 was a Monday.
    return weekdays["every-day"].map(
      (day) =>
        [
          foldName(format.format(new Date(Date.UTC(1970, 0, 4 + day)))).replace("-feira", ""),
          day,
        ] as const,
    );
  });
  return further;
}

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
const fillers = new Set(
  "and on every the each weekly & + und am jeden von et le les du de y el los e il dal ogni os cada en van op elke w od i в у с со з и і та من و vao".split(
    " ",
  ),
);

/** Whether a word means nothing between days: "los", which may begin the name of a city, too. */
export const isFiller = (word: string): boolean => fillers.has(word.toLowerCase());

/** Days that are chosen, or that are kept out of those that stand already. */
export type DayChoice =
  | { readonly days: readonly Weekday[] }
  | { readonly notDays: readonly Weekday[] };

/**
 * Reads days as people write them: "weekdays", "every day", "Mon, Wed and Fri", "fri–mon", "du lundi au vendredi", "every day
 * except Sunday", "not on Fridays".
 *
 * @returns ascending; `undefined` when a word of it is no day, or there is none
 */
export function readDayChoice(text: string): DayChoice | undefined {
  const [chosen = "", kept, ...others] = scheduleInEnglish(text).split(/(?<!\S)except(?!\S)/i);
  const days = listedDays(chosen);
  if (kept === undefined) return days && { days };
  const notDays = listedDays(kept);
  if (notDays === undefined || others.length > 0) return undefined;
  if (days === undefined) return chosen.trim() === "" ? { notDays } : undefined;
  const left = days.filter((day) => !notDays.includes(day));
  return left.length === 0 ? undefined : { days: left };
}

/** Days that a text names by themselves; see {@link readDayChoice}. */
export function readDays(text: string): readonly Weekday[] | undefined {
  const choice = readDayChoice(text);
  return choice !== undefined && "days" in choice ? choice.days : undefined;
}

function listedDays(text: string): readonly Weekday[] | undefined {
  const words = foldName(text)
    .replace(/every\s*day|each\s*day/g, "every-day")
    .replace(/[- ]feiras?\b/g, "")
    .replace(
      /\s*(?:[-–—]|\b(?:to|through|thru|until|till|bis|tot(?: en met)?|t\/m|au|al?|ate)\b|(?<!\p{L})(?:до|по)(?!\p{L}))\s*(?!day\b)/gu,
      "-",
    )
    .split(/[\s,;/、،]+/)
    .map((word) => word.replace(/^-|-$/g, ""))
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

/** "mon", "mondays", "tues", "montags", "lu": any beginning that no other day has, in English or else elsewhere. */
function dayOf(word: string): Weekday | undefined {
  const singular = word.replace(/\.$/, "").replace(/^(.*day)s$/, "$1");
  if (singular.length < 2) return undefined;
  const at = names.findIndex((name) => name.startsWith(singular));
  if (at >= 0) return (at + 1) as Weekday;
  const [day, ...others] = new Set(
    furtherNames().flatMap(([name, one]) =>
      name.startsWith(singular) || /^(?:s|en|e)$/.test(singular.replace(name, "")) ? [one] : [],
    ),
  );
  return others.length === 0 ? day : undefined;
}

/** Reads days as menus give them: by number, Monday is 1. */
export function readDayNumbers(numbers: readonly string[]): readonly Weekday[] {
  return weekdays["every-day"].filter((day) => numbers.includes(String(day)));
}
