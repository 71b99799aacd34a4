import type { Language } from "#model/language.ts";
import { type NumberAtom, numberAtoms } from "./numbers/number-atoms.ts";
import { type NumberWords, numberWords } from "./numbers/number-words.ts";
import { type Unit, unitAfter, unitBefore } from "./numbers/units.ts";
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
    const next = numberOf(run, text, language, known);
    if (next === undefined || (last !== undefined && next.start < last.end)) continue;
    const joined = last === undefined ? undefined : joinedPair(last, next, text);
    if (joined !== undefined) found.pop();
    found.push(joined ?? next);
  }
  return found;
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
    if (before !== undefined && !continues(before, atom, text, known, language)) break;
    if (before !== undefined && compose([...run, atom], text, known) === undefined) break;
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
  if (gap === ". " || gap === ".") return isScale && language === "de";
  const word = gap.trim().replace(/^-|-$/g, "").toLowerCase();
  if (!/^[\s-]\p{L}+[\s-]$/u.test(gap) || !known.joiners.has(word)) return false;
  return language === "en"
    ? (before.value === 100 || before.value === 1000) && atom.value < 100
    : before.value !== atom.value;
}

/**
 * What the atoms are worth together.
 *
 * @returns `undefined` when they cannot make one number ("two three")
 */
function compose(run: readonly NumberAtom[], text: string, known: NumberWords): number | undefined {
  let total = 0;
  let section = 0;
  let pending = 0;
  let hasPending = false;
  let scale = Number.POSITIVE_INFINITY;
  for (const atom of run) {
    const { value } = atom;
    const multiplies = known.multipliers.has(text.slice(atom.start, atom.end).toLowerCase());
    if (atom.kind === "digits") {
      if (hasPending || section > 0) return undefined;
      pending = value;
      hasPending = true;
    } else if (value >= 1000) {
      const part = section + pending;
      if (value > scale) total = (total + part || 1) * value;
      else if (value === scale) return undefined;
      else total += (hasPending || section > 0 ? part : 1) * value;
      scale = value;
      section = 0;
      pending = 0;
      hasPending = false;
    } else if (value === 100 || multiplies) {
      if (pending >= value) return undefined;
      section += (hasPending ? pending : 1) * value;
      pending = 0;
      hasPending = false;
    } else if (value > 100) {
      if (hasPending || section > 0) return undefined;
      section = value;
    } else {
      if (hasPending && !adds(pending, value)) return undefined;
      pending = pending === 4 && value === 20 ? 80 : pending + value;
      hasPending = true;
    }
  }
  return total + section + pending;
}

/** "twenty" and "one", "soixante" and "dix", "ein" and "zwanzig", "quatre" and "vingt". */
function adds(pending: number, value: number): boolean {
  if (pending === 4 && value === 20) return true;
  if (pending < 10 && pending > 0) return value >= 20 && value < 100 && value % 10 === 0;
  if (pending === 10) return value < 10 && value > 0;
  return (
    pending >= 20 &&
    pending % 10 === 0 &&
    value > 0 &&
    (value < 10 || (pending % 20 === 0 && value < 20))
  );
}

function numberOf(
  run: readonly NumberAtom[],
  text: string,
  language: Language,
  known: NumberWords,
): NumberFound | undefined {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const composed = compose(run, text, known);
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
  const ahead = first.kind === "digits" ? unitBefore(text, first.start) : undefined;
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

/** Short words for large numbers, which carry a stop ("3,5 Mrd. Euro"). */
const abbreviation = /(?<!\p{L})(?:mio|mrd|mln|mld|tys|тыс|тис|млн|млрд)\.$/iu;

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

/** Reads "10–20 km" as a range and "3:1" or "3-1" as a score, when digits stand on both sides. */
function joinedPair(low: NumberFound, high: NumberFound, text: string): NumberFound | undefined {
  if (low.kind !== "cardinal" || high.kind !== "cardinal" || high.value < 0) return undefined;
  const gap = text.slice(low.end, high.start);
  if (!/^(?:\s?[-–—~〜～]\s?|:)$/.test(gap) || !/\p{Nd}$/u.test(low.text.replace(/%$/, "")))
    return undefined;
  if (!/^\P{L}?\p{Nd}/u.test(high.text)) return undefined;
  const unit = high.unit ?? low.unit;
  const isRange = gap !== ":" && (low.value < high.value || unit !== undefined);
  return {
    start: low.start,
    end: high.end,
    text: text.slice(low.start, high.end),
    value: low.value,
    high: high.value,
    kind: isRange ? "range" : "score",
    ...(unit !== undefined && { unit }),
  };
}
