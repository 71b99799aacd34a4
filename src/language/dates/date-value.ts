import { asciiDigits } from "../numbers/ascii-digits.ts";
import type { RelativeTime } from "./relative-words.ts";

/**
 * What a text says of a date or time; absent members are not said.
 * Months count from 1; weekdays are those of ISO 8601, 1 for Monday to 7 for Sunday.
 */
export type DateValue = {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** The first year of a decade ("the 1990s"). */
  readonly decade?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly relative?: RelativeTime;
};

/** A pattern and what its match says; `undefined` when it is no date after all. */
export type DatePattern = {
  readonly pattern: RegExp;
  readonly read: (found: RegExpExecArray) => DateValue | undefined;
};

/** A number in digits of any script and width, `undefined` when nothing was written. */
export const number = (text: string | undefined): number | undefined =>
  text === undefined || text === "" ? undefined : Number(asciiDigits(text));

/** A year, which Thai counts from the death of the Buddha. */
export function yearOf(text: string | undefined): number | undefined {
  const year = number(text);
  return year !== undefined && year >= 2400 ? year - 543 : year;
}

/** Leaves out what is not said and refuses what no calendar has. */
export function dateOf(
  value: { readonly [Key in keyof DateValue]: DateValue[Key] | undefined },
): DateValue | undefined {
  const { month, day, hour, minute } = value;
  if (month !== undefined && !(month >= 1 && month <= 12)) return undefined;
  if (day !== undefined && !(day >= 1 && day <= 31)) return undefined;
  if (hour !== undefined && !(hour <= 24)) return undefined;
  if (minute !== undefined && !(minute < 60)) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));
}
