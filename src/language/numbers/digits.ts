import type { Language } from "#model/language.ts";

/** A number in digits: its value and where it ends. */
export type DigitsFound = { readonly value: number; readonly end: number };

/** Languages that write 1,234.5; the others of ours write 1.234,5 or 1 234,5. */
const writesPointForDecimals = new Set(["en", "ja", "zh", "ko", "ar", "und"]);
/** Languages of ours that group by spaces. */
export const groupsBySpace: ReadonlySet<string> = new Set([
  "fr",
  "pl",
  "ru",
  "uk",
  "es",
  "pt",
  "it",
  "de",
]);

const separators = ".,٬'’\u00a0\u202f\u2009 ";
const run = new RegExp(
  `\\p{Nd}{1,3}(?:([${separators}])\\p{Nd}{3})(?:\\1\\p{Nd}{3})*(?!\\p{Nd})|\\p{Nd}+`,
  "uy",
);
const indianRun = /\d{1,2}(?:,\d{2})+,\d{3}(?!\d)/y;
const decimals = /([.,٫])(\p{Nd}+)/uy;

/** Reads the number whose first digit stands at `start`. */
export function digitsAt(text: string, start: number, language: Language): DigitsFound | undefined {
  indianRun.lastIndex = start;
  const indian = indianRun.exec(text);
  if (indian !== null) {
    return { value: Number(indian[0].replaceAll(",", "")), end: start + indian[0].length };
  }
  run.lastIndex = start;
  const found = run.exec(text);
  if (found === null) return undefined;
  const isWhole = found[1] === undefined || isGroup(found[0], found[1], language);
  const whole = isWhole ? found[0] : (/^\p{Nd}+/u.exec(found[0])?.[0] ?? found[0]);
  const wholeEnd = start + whole.length;
  const digits = asciiDigits(whole);

  decimals.lastIndex = wholeEnd;
  const rest = decimals.exec(text);
  if (
    rest === null ||
    (found[1] !== undefined && isWhole && rest[1] === found[1]) ||
    !isDecimal(rest, text, language)
  ) {
    return { value: Number(digits), end: wholeEnd };
  }
  return {
    value: Number(`${digits}.${asciiDigits(rest[2] ?? "")}`),
    end: wholeEnd + rest[0].length,
  };
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
  const next = text[rest.index + rest[0].length];
  if (
    next !== undefined &&
    /[.,]/.test(next) &&
    /\p{Nd}/u.test(text[rest.index + rest[0].length + 1] ?? "")
  ) {
    return false;
  }
  return rest[1] !== "," || !writesPointForDecimals.has(language);
}

/** Turns digits of any script into 0–9 and leaves out everything else. */
export function asciiDigits(text: string): string {
  if (/^[0-9]*$/.test(text)) return text;
  let digits = "";
  for (const character of text) {
    if (/\p{Nd}/u.test(character)) digits += String(digitValue(character.codePointAt(0) ?? 0));
  }
  return digits;
}

/** Decimal digits of a script follow one another, zero first; mathematical ones are five such runs in a row. */
function digitValue(code: number): number {
  if (code >= 0x1d7ce) return (code - 0x1d7ce) % 10;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
