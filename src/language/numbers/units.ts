import { unitsAfter, unitsBefore } from "./unit-rows.ts";

/**
 * What a number measures: "%", "pp" (percentage points), an ISO 4217 code, an SI or other common symbol,
 * or an English singular ("year", "person").
 */
export type Unit = string;

/** What may stand between a number and its unit, "odd" of Korean, Japanese and Chinese too; no unit begins like it. */
const between = /[여余餘多]?[ \u00a0\u202f\u2009-]{0,2}(?:d['’]|d[ei] |of )?/iuy;

/** After CJK and Thai units another word may follow at once; after others not. */
const endOfUnit =
  "(?:(?<=[\\p{sc=Han}\\p{sc=Hangul}\\p{sc=Kana}\\p{sc=Thai}\\p{Sc}%٪％°])|(?![\\p{L}\\p{M}]))";

/** The spellings that begin with one letter, in order, each a group. */
type Start = { readonly units: readonly Unit[]; readonly pattern: RegExp };

/** By letter in lower case: one pattern of all spellings takes a tenth of a second to compile, and a text needs few. */
const starts = new Map<string, Start | undefined>();

function startingWith(letter: string): Start | undefined {
  if (starts.has(letter)) return starts.get(letter);
  const spellings = unitsAfter.flatMap(([unit, patterns]) =>
    patterns
      .split(/\|(?![^(]*\))/)
      .filter((spelling) => spelling[spelling.startsWith("\\") ? 1 : 0] === letter)
      .map((spelling) => ({ unit, spelling })),
  );
  const made =
    spellings.length === 0
      ? undefined
      : {
          units: spellings.map(({ unit }) => unit),
          pattern: new RegExp(
            `(?:${spellings.map(({ spelling }) => `(${spelling})`).join("|")})${endOfUnit}`,
            "iuy",
          ),
        };
  starts.set(letter, made);
  return made;
}

const beforeNumber = new RegExp(
  `(?<![\\p{sc=Latin}\\p{sc=Cyrillic}\\p{sc=Arabic}])(?:${unitsBefore.map(([, pattern]) => `(${pattern})`).join("|")})[ \\u00a0\\u202f]?$`,
  "iu",
);

export type UnitFound = { readonly unit: Unit; readonly at: number };

/** The unit written behind a number that ends at `end`; `at` is where the unit ends. */
export function unitAfter(text: string, end: number): UnitFound | undefined {
  between.lastIndex = end;
  const at = end + (between.exec(text)?.[0].length ?? 0);
  const start = startingWith(text.charAt(at).toLowerCase());
  if (start === undefined) return undefined;
  start.pattern.lastIndex = at;
  const found = start.pattern.exec(text);
  if (found === null) return undefined;
  return { unit: named(found, start.units), at: at + found[0].length };
}

/** The unit written in front of a number that starts at `start`; `at` is where the unit starts. */
export function unitBefore(text: string, start: number): UnitFound | undefined {
  const found = beforeNumber.exec(text.slice(Math.max(0, start - 8), start));
  if (found === null) return undefined;
  const units = unitsBefore.map(([unit]) => unit);
  return { unit: named(found, units), at: start - found[0].length };
}

function named(found: RegExpExecArray, units: readonly Unit[]): Unit {
  return units.find((_unit, index) => found[index + 1] !== undefined) ?? "";
}
