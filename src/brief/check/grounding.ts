import { type DateFound, type DateValue, findDates } from "#language/dates.ts";
import { isFirstName } from "#language/names/first-names.ts";
import { foldNameWord } from "#language/names/fold-name.ts";
import { findNames, type NameFound } from "#language/names.ts";
import { numberWords } from "#language/numbers/number-words.ts";
import type { Unit } from "#language/numbers/units.ts";
import { findNumbers, type NumberFound } from "#language/numbers.ts";
import { unspacedScript } from "#language/words.ts";
import { perObject } from "#shared/per-object.ts";
import type { PreparedSource } from "./prepare-source.ts";

/** Numbers and dates of a claim for which the source has no equal. */
export function ungroundedNumbers(
  claim: string,
  source: PreparedSource,
): readonly (NumberFound | DateFound)[] {
  const dates = findDates(claim, source.language);
  const isDated = (number: NumberFound): boolean =>
    dates.some((date) => date.start < number.end && number.start < date.end);
  const numbers = findNumbers(claim, source.language).filter((number) => !isDated(number));
  return [
    ...numbers.filter((number) => !hasNumber(number, source) && !isSaid(number, source)),
    ...dates.filter((date) => !hasDate(date.date, source)),
  ].sort((a, b) => a.start - b.start);
}

/** Small ordinals and "one" are words of style as often as numbers. */
function isIdle(number: NumberFound): boolean {
  return number.kind === "ordinal" && number.value <= 3 && !/\p{Nd}/u.test(number.text);
}

/** Its word stands there, where with no unit behind it we do not take it for a number: "acht Hubschrauber". */
function isSaid({ text, unit, value }: NumberFound, { byWord, language }: PreparedSource): boolean {
  const [word = ""] = text.toLowerCase().split(/\s/u);
  return (
    value > 1 && numberWords(language).alone.has(word) && byWord.has(word) && !isShareOrMoney(unit)
  );
}

/** Whether the source has the number, and nothing speaks against its measuring the same there. */
export function hasNumber(number: NumberFound, source: PreparedSource): boolean {
  if (isIdle(number)) return true;
  const values = [number.value, ...(number.high === undefined ? [] : [number.high])];
  return values.every(
    (value) =>
      source.numbers.some(
        (each) =>
          mayMeasureAlike(number.unit, each.unit) &&
          (equalNumbers(value, each.value) ||
            (each.high !== undefined && equalNumbers(value, each.high))),
      ) ||
      (!isShareOrMoney(number.unit) &&
        source.dates.some(({ date }) =>
          [date.year, date.day, date.hour, date.minute, date.decade].includes(value),
        )),
  );
}

/** Percent, percentage points and currencies are not mistaken for one another, nor for anything that is counted. */
function isShareOrMoney(unit: Unit | undefined): boolean {
  return unit !== undefined && /^(?:%|pp|[A-Z]{3})$/.test(unit);
}

/** Whether two numbers may measure the same; what one of them measures need not be said. */
function mayMeasureAlike(a: Unit | undefined, b: Unit | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  return !isShareOrMoney(a) && !isShareOrMoney(b);
}

function equalNumbers(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

/** Every part that the claim's date names must be named by one date of the source. */
export function hasDate(date: DateValue, { dates, numbers }: PreparedSource): boolean {
  const keys = ["year", "month", "day", "weekday", "decade", "hour", "minute"] as const;
  const agrees = (other: DateValue): boolean =>
    keys.every((key) => date[key] === undefined || date[key] === other[key]) &&
    (date.relative === undefined ||
      (other.relative?.unit === date.relative.unit &&
        other.relative.offset === date.relative.offset));
  if (dates.some((each) => agrees(each.date))) return true;
  // A year may be part of a number or score ("2014-15") there.
  return (
    date.year !== undefined &&
    date.month === undefined &&
    numbers.some((each) => each.value === date.year || each.high === date.year)
  );
}

/** Names of a claim of which some word stands nowhere in the source. */
export function ungroundedNames(claim: string, source: PreparedSource): readonly NameFound[] {
  const known = nameWords(source);
  // "Nineteen people", "12 Millionen Dollar": a number that opens the sentence looks like a name, and so do German units.
  const numbers = findNumbers(claim, source.language);
  const isNumber = ({ start, end }: NameFound): boolean =>
    numbers.some((number) => number.start <= start && number.end >= end);
  return findNames(claim, source.language).filter(
    (name) =>
      !isNumber(name) &&
      !name.text.split(/[\s\u00a0-]+/).every((word) => isKnown(word, source, known)),
  );
}

/**
 * First names that the source does not have, in a claim without capitals; elsewhere names show by theirs. In
 * English only: our first names are words of other languages ("pierre", "rosa").
 */
export function ungroundedFirstNames(claim: string, source: PreparedSource): readonly string[] {
  if (source.language !== "en" || /(?=\p{Lu})(?<!^|[.!?]\s+["'“‘`]*)/u.test(claim.trim()))
    return [];
  const known = nameWords(source);
  const small = claim.match(/(?<![\p{L}\p{N}'’-])\p{Ll}[\p{Ll}\p{M}]+(?![\p{L}\p{N}-])/gu) ?? [];
  return [...new Set(small)].filter((word) => isFirstName(word) && !isKnown(word, source, known));
}

function isKnown(word: string, source: PreparedSource, known: ReadonlySet<string>): boolean {
  const key = foldNameWord(word, source.language);
  return (
    key.length < 2 ||
    known.has(key) ||
    (unspacedScript.test(key) && lettersOf(source).includes(key))
  );
}

/** The whole source, folded as names are: where no blanks are written, a name stands between other letters. */
const lettersOf = /* @__PURE__ */ perObject((source: PreparedSource) =>
  foldNameWord(source.text, source.language),
);

/** All words of the source, folded as names are, whatever their case. */
export const nameWords = /* @__PURE__ */ perObject((source: PreparedSource) => {
  const made = new Set<string>();
  for (const match of source.text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&]*/gu)) {
    made.add(foldNameWord(match[0], source.language));
    if (!unspacedScript.test(match[0])) continue;
    for (const [latin] of match[0].matchAll(/[\p{sc=Latin}\p{Nd}][\p{sc=Latin}\p{Nd}.'’&]*/gu))
      made.add(foldNameWord(latin, source.language));
  }
  return made;
});
