import type { Language } from "#model/language.ts";
import { wordSet } from "#shared/word-set.ts";
import { asciiDigits } from "./ascii-digits.ts";

/** A number in digits: its value and where it ends. */
export type DigitsFound = { readonly value: number; readonly end: number };

/** Languages that write 1,234.5; the others write 1.234,5 or 1 234,5. */
const writesPointForDecimals = wordSet(
  "en ja zh ko ar und he hi bn th fa ur ta te ml mr gu pa ms sw",
);
/** Languages that group by plain spaces, too; one that no line breaks at groups in every language. */
export const groupsBySpace: ReadonlySet<string> = wordSet(
  "fr pl ru uk es pt it de sv no nb nn fi cs sk hu bg lt lv et",
);

/** Points and commas, apostrophes and spaces; a wide comma where the digits are wide, too. */
const separator = "[.,٬'’\u00a0\u2007\u202f\u2009 ]|(?<=[０-９])，";
const run = new RegExp(
  `[^\\P{Nd}0]\\p{Nd}{0,2}(?:(${separator})\\p{Nd}{3})(?:\\1\\p{Nd}{3})*(?!\\p{Nd})|\\p{Nd}+`,
  "uy",
);
const indianRun = /\p{Nd}{1,2}(?:,\p{Nd}{2})+,\p{Nd}{3}(?!\p{Nd})/uy;
const decimals = /([.,٫．])(\p{Nd}+)/uy;
/** Where the other mark groups, one or two digits behind a comma or point are decimals in every language. */
const decimalsBehindGroup = /([.,])(\p{Nd}{1,2})(?![\p{Nd},.]\p{Nd}|\p{Nd})/uy;
/** A comma between Arabic digits, and the dot of Japanese papers before what no day has behind it ("5・5％"). */
const otherDecimals =
  /(?<=(?<![،,٠-٩۰-۹])[٠-٩۰-۹]+)([،,])([٠-٩۰-۹]{1,2})(?![٠-٩۰-۹]|[،,][٠-٩۰-۹])|([・·])(\p{Nd}+)(?=[%％ポ倍万億兆])/uy;

/** Reads the number whose first digit stands at `start`. */
export function digitsAt(text: string, start: number, language: Language): DigitsFound | undefined {
  const whole = at(indianRun, text, start)?.[0] ?? wholeAt(text, start, language);
  if (whole === undefined) return undefined;
  const end = start + whole.length;
  const rest = decimalsAt(text, end, /\P{Nd}/u.exec(whole)?.[0], language);
  if (rest === undefined) return { value: Number(asciiDigits(whole)), end };
  return {
    value: Number(`${asciiDigits(whole)}.${asciiDigits(rest)}`),
    end: end + rest.length,
  };
}

function at(pattern: RegExp, text: string, start: number): RegExpExecArray | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text) ?? undefined;
}

function wholeAt(text: string, start: number, language: Language): string | undefined {
  const found = at(run, text, start);
  if (found === undefined) return undefined;
  const [whole, mark] = found;
  const isWhole =
    mark === undefined ||
    isGroup(whole, mark, language) ||
    (/[.,]/.test(mark) &&
      ![undefined, mark].includes(at(decimalsBehindGroup, text, start + whole.length)?.[1]));
  return isWhole ? whole : /^\p{Nd}+/u.exec(whole)?.[0];
}

/** The decimals at `start` with their mark, behind digits that `grouping` parts. */
function decimalsAt(
  text: string,
  start: number,
  grouping: string | undefined,
  language: Language,
): string | undefined {
  if (grouping !== undefined && /[.,]/.test(grouping)) {
    const found = at(decimalsBehindGroup, text, start);
    if (found !== undefined && found[1] !== grouping) return found[0];
  }
  const other = grouping === undefined ? at(otherDecimals, text, start) : undefined;
  if (other !== undefined) return other[0];
  const rest = at(decimals, text, start);
  if (rest === undefined || rest[1] === grouping || !isDecimal(rest, text, language))
    return undefined;
  return rest[0];
}

/** Whether the separator groups thousands: "1.234" does in German, not in English. */
function isGroup(found: string, separator: string, language: Language): boolean {
  if (found.split(separator).length > 2) return separator !== " " || groupsBySpace.has(language);
  switch (separator) {
    case ".":
      return !writesPointForDecimals.has(language);
    case ",":
      return writesPointForDecimals.has(language);
    case " ":
      return groupsBySpace.has(language);
    default:
      return true;
  }
}

/** Two numbers may be listed with a bare comma ("5,6,7"), a time or score with a point. */
function isDecimal(rest: RegExpExecArray, text: string, language: Language): boolean {
  const after = rest.index + rest[0].length;
  if (/^[.,]\p{Nd}/u.test(text.slice(after, after + 2))) return false;
  return rest[1] !== "," || !writesPointForDecimals.has(language);
}
