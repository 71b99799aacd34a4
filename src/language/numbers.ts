import type { Language } from "#model/language.ts";
import { compose, exactly } from "./numbers/compose.ts";
import { type NumberAtom, numberAtoms } from "./numbers/number-atoms.ts";
import { type NumberWords, numberWords } from "./numbers/number-words.ts";
import { joinedPair, withScaleBehind } from "./numbers/ranges.ts";
import { type Unit, type UnitFound, unitAfter, unitBefore } from "./numbers/units.ts";
import { joinsWords } from "./words.ts";

/**
 * A number in a text, in UTF-16 offsets, `end` exclusive, its unit included.
 * `high` is the upper end of a range ("10–20") or the second count of a score ("3:1").
 */
export type NumberFound = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
  readonly high?: number;
  readonly unit?: Unit;
  readonly kind: "cardinal" | "ordinal" | "range" | "score";
};

/** Finds the numbers of a text, in digits or words, in order, none overlapping. */
export function findNumbers(text: string, language: Language): readonly NumberFound[] {
  const atoms = numberAtoms(text, language);
  const known = numberWords(language);
  const found: NumberFound[] = [];
  let index = 0;
  while (index < atoms.length) {
    const run = runAt(atoms, index, text, known, language);
    index += run.length;
    const last = found.at(-1);
    const next = numberOf(run, text, language);
    if (next === undefined || (last !== undefined && next.start < last.end)) continue;
    const joined = last === undefined ? undefined : joinedPair(last, next, text, language);
    if (last !== undefined) found.pop();
    if (last !== undefined && joined === undefined)
      found.push(withScaleBehind(last, next, text, language));
    found.push(joined ?? next);
  }
  return found.map(inPercent);
}

/** Tenths ("3割", "3할") as every other language says them. */
function inPercent(found: NumberFound): NumberFound {
  if (found.unit !== "tenth") return found;
  const { value, high } = found;
  const more = high === undefined ? {} : { high: exactly(high * 10) };
  return { ...found, value: exactly(value * 10), ...more, unit: "%" };
}

/** The atoms from `index` on that make one number. */
function runAt(
  atoms: readonly NumberAtom[],
  index: number,
  text: string,
  known: NumberWords,
  language: Language,
): readonly NumberAtom[] {
  const run: NumberAtom[] = [];
  for (let at = index; at < atoms.length; at += 1) {
    const atom = atoms[at];
    if (atom === undefined) break;
    const before = run.at(-1);
    if (
      before !== undefined &&
      !continues(before, atom, text, known, language) &&
      !mixesScales(before, atom, atoms[at + 1], text, known, language)
    )
      break;
    if (before !== undefined && compose([...run, atom]) === undefined) break;
    run.push(atom);
    if (atom.kind === "ordinal") break;
  }
  return run;
}

function continues(
  before: NumberAtom,
  atom: NumberAtom,
  text: string,
  known: NumberWords,
  language: Language,
): boolean {
  const gap = text.slice(before.end, atom.start);
  const isScale =
    atom.kind === "word" && (atom.value >= 1000 || (atom.value === 100 && before.value < 100));
  if (before.kind === "digits" && !isScale) return false;
  if (atom.kind === "digits") return gap === "" && before.kind === "word" && before.value >= 1000;
  if (/^[ \u00a0\u202f-]?$/.test(gap) || known.joiners.has(gap)) return true;
  // Arabic writes "and" in one with the word behind it.
  if (gap === " و") return atom.value < Math.max(before.value, 100);
  if (gap === ". " || gap === ".") return isScale && language === "de";
  const word = gap.trim().replace(/^-|-$/g, "").toLowerCase();
  if (!/^[\s-]\p{L}+[\s-]$/u.test(gap) || !known.joiners.has(word)) return false;
  return language === "en"
    ? (before.value === 100 || before.value === 1000) && atom.value < 100
    : before.value !== atom.value;
}

/** Languages that write the rest of a number behind its scale ("1만 2000", "2 mil 300"), which others only do with a scale of its own. */
const writesRest: Readonly<Record<Language, RegExp>> = {
  ko: /^\p{Nd}[\p{Nd},]*$/u,
  es: /^\d{3}$/,
  tr: /^\d{3}$/,
};

/** Whether digits behind a blank go on with a number: "1 milyon 200 bin", "5 mil 300 millones". */
function mixesScales(
  before: NumberAtom,
  atom: NumberAtom,
  next: NumberAtom | undefined,
  text: string,
  known: NumberWords,
  language: Language,
): boolean {
  if (before.kind !== "word" || before.value < 1000 || atom.kind !== "digits") return false;
  if (atom.value === 0 || atom.value >= before.value) return false;
  const gap = text.slice(before.end, atom.start);
  const joiner = gap.trim().toLowerCase();
  if (!/^[ \u00a0]/.test(gap) || (joiner !== "" && !known.joiners.has(joiner))) return false;
  if (next?.kind === "word" && /^[ \u00a0]?$/.test(text.slice(atom.end, next.start))) {
    if (next.value >= 1000 && next.value !== before.value)
      return next.value < before.value || (language === "es" && before.value === 1000);
  }
  return joiner === "" && (writesRest[language]?.test(text.slice(atom.start, atom.end)) ?? false);
}

function numberOf(
  run: readonly NumberAtom[],
  text: string,
  language: Language,
): NumberFound | undefined {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const composed = compose(run);
  if (composed === undefined) return undefined;
  // A digit run inside a word ("A320", "iOS17") is part of a name.
  if (first.kind === "digits" && /[\p{sc=Latin}\p{sc=Cyrillic}]/u.test(text[first.start - 1] ?? ""))
    return undefined;
  const ordinal = last.kind === "ordinal" ? last.end : ordinalEnd(text, last, language);
  if (ordinal !== undefined) {
    if (run.length === 1 && first.isWeak) return undefined;
    return {
      start: first.start,
      end: ordinal,
      text: text.slice(first.start, ordinal),
      value: composed,
      kind: "ordinal",
    };
  }
  const ahead = aheadOf(first, text);
  const behind = unitAfter(
    text,
    abbreviation.test(text.slice(first.start, last.end + 1)) ? last.end + 1 : last.end,
  );
  const unit = ahead?.unit ?? behind?.unit;
  if (run.every((atom) => atom.isWeak) && !isSure(run, composed, unit, language)) return undefined;
  const isNegative =
    ahead === undefined &&
    first.kind === "digits" &&
    /(?:^|[\s(])[-−]$/.test(text.slice(Math.max(0, first.start - 2), first.start));
  const start = ahead?.at ?? (isNegative ? first.start - 1 : first.start);
  const end = ahead === undefined ? (behind?.at ?? last.end) : last.end;
  const value = isNegative ? -composed : composed;
  return {
    start,
    end,
    text: text.slice(start, end),
    value,
    kind: "cardinal",
    ...(unit !== undefined && { unit }),
  };
}

/** A unit in front of digits, or a word for percent in front of any number ("百分之五十", "yüzde beş"). */
function aheadOf(first: NumberAtom, text: string): UnitFound | undefined {
  const found = unitBefore(text, first.start);
  return first.kind === "digits" || /\p{L}/u.test(text[found?.at ?? 0] ?? "") ? found : undefined;
}

/** Short words for large numbers, which carry a stop ("3,5 Mrd. Euro"). */
const abbreviation = /(?<!\p{L})(?:mio|mrd|mln|mld|tsd|tys|тыс|тис|млн|млрд)\.$/iu;

/** Whether words that may be no number at all ("one", "mil", "万") are one here. */
function isSure(
  run: readonly NumberAtom[],
  value: number,
  unit: Unit | undefined,
  language: Language,
): boolean {
  if (joinsWords.has(language)) {
    return run.length > 1 ? (run[0]?.value ?? 0) < 100 : unit !== undefined && value > 1;
  }
  if (run.length > 1) return true;
  if (unit === undefined) return false;
  return value > 1 || unit === "%" || unit === "pp" || /^[A-Z]{3}$/.test(unit);
}

const ordinalMarks: Readonly<Record<Language, RegExp>> = {
  en: /(?:st|nd|rd|th)(?!\p{L})/uy,
  fr: /(?:ers?|res?|ères?|e|ème|èmes|nde?)(?!\p{L})/uy,
  es: /[ºª°](?!C)/uy,
  pt: /[ºª°](?!C)/uy,
  it: /[ºª°](?!C)/uy,
  nl: /(?:e|de|ste)(?!\p{L})/uy,
  ru: /-(?:й|я|е|го|му|м|х|ый|ой)(?!\p{L})/uy,
  uk: /-(?:й|а|я|е|го|му|ї|х|та|ша|га)(?!\p{L})/uy,
  tr: /['’](?:inci|ıncı|uncu|üncü|nci|ncı|ncu|ncü)(?!\p{L})/uy,
  ko: /(?:번째|위|회째)/uy,
  ja: /(?:番目|位|回目)/uy,
};

function ordinalEnd(text: string, last: NumberAtom, language: Language): number | undefined {
  if ((language === "zh" || language === "ja") && text[last.start - 1] === "第") return last.end;
  const mark = last.kind === "digits" ? ordinalMarks[language] : undefined;
  if (mark === undefined) return undefined;
  mark.lastIndex = last.end;
  const found = mark.exec(text);
  return found === null ? undefined : last.end + found[0].length;
}
