import type { Language } from "#model/language.ts";
import { givesWords, saysSomething } from "../saying.ts";
import { isStopWord } from "../stop-words.ts";
import {
  abbreviationKind,
  endsWithYear,
  isGermanPair,
  letteredName,
  ordinalLanguages,
} from "./abbreviations.ts";
import { endsUnspaced, opensNext } from "./unspaced-stops.ts";

/** A place where a sentence may end. */
export type Stop = {
  readonly line: string;
  /** Where the sentence that may end here began. */
  readonly from: number;
  /** Where the stops stand. */
  readonly at: number;
  /** Full stops, question and exclamation marks, ellipses. */
  readonly stops: string;
  /** Quotation marks and brackets behind them. */
  readonly closers: string;
  readonly space: string;
};

/** Fewer capitals than this among the letters, and capitals tell nothing about sentences. */
const capitalShareMin = 0.004;

/** Whether a text of a script with capitals is written without them, as some web text is. */
export function isLowerCaseText(text: string): boolean {
  const sample = text.slice(0, 20_000);
  let upper = 0;
  for (const _ of sample.matchAll(/\p{Lu}/gu)) {
    upper += 1;
    // Enough even if all were small letters, so that most texts are read a little way only.
    if (upper >= capitalShareMin * sample.length) return false;
  }
  const lower = sample.match(/\p{Ll}/gu)?.length ?? 0;
  return lower > 0 && upper < capitalShareMin * lower;
}

/**
 * Decides whether a sentence ends at a stop.
 *
 * @returns offset in the line behind which the next one begins, or `undefined` when none ends
 */
export function endsSentence(
  stop: Stop,
  language: Language,
  isLowerCase: boolean,
): number | undefined {
  const { line, at, stops, closers, space } = stop;
  const end = at + stops.length + closers.length + space.length;
  if (/[。！？｡．]/u.test(stops)) {
    if (opensNext(stop)) return at + stops.length;
    return endsUnspaced(stop) ? end : undefined;
  }
  if (space === "") return endsWithoutSpace(stop, language);

  const rest = line.slice(end, end + 60);
  const dots = spacedEllipsis(stop, rest);
  if (dots !== undefined) return dots.endsAt;
  if (/^(\.\.+|…)/.test(rest)) return end;

  // «Why? – she asked. – I must know»: who says it stands within the marks.
  if (
    /^[–—] /u.test(rest) &&
    closers === "" &&
    /«[^»]*[–—] [^»]*$/u.test(line.slice(Math.max(stop.from, at - quoteLengthMax), at))
  ) {
    return undefined;
  }
  // "open from 9.1. -10.2.2023": the days of a span.
  if (/^[-–—]\s?\p{N}/u.test(rest) && /\p{N}$/u.test(line.slice(0, at))) return undefined;
  const next = nextWord(rest);
  if (next === undefined) return /^[\s)\]"'”’»]*$/.test(rest) ? undefined : end;
  const startsLower = /^\p{Ll}/u.test(next);
  if (startsLower && !isLowerCase && !startsWithElision(rest, language)) {
    return endsBeforeSmallLetter(stop, next, language) ? end : undefined;
  }
  if (language === "en" && /[?!]/.test(stops) && closers !== "" && attribution.test(rest)) {
    return undefined;
  }
  if (isLowerCase && startsLower && closers !== "" && !/^\./.test(stops)) return undefined;
  if (stops === "." && closers === "") {
    return pointEndsSentence(stop, next, language) ? end : undefined;
  }
  if (/^[)\]]/.test(closers) && leavesOutOrLists(stop)) {
    return /["”»“]/.test(closers) && /^["“«„]?\p{Lu}/u.test(rest) ? end : undefined;
  }
  return end;
}

/**
 * Whether the words behind a question or cry in quotation marks say only who put it ("Ann Lee quietly asked before
 * she left"), which makes no sentence alone. Where more is told ("Ann said that …"), it does.
 */
const attribution = new RegExp(
  `^(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*\\s){1,3}(?:\\p{Ll}+ly\\s)?${givesWords("en")}(?:[.,]|\\s(?:after|as|at|before|during|from|in|on|when|while|with)\\s)`,
  "u",
);

/**
 * Some writers begin sentences small ("it was cold. nobody came"): a plain word that abbreviates nothing
 * has ended one before its full stop, unless a verb of saying follows.
 */
function endsBeforeSmallLetter(stop: Stop, next: string, language: Language): boolean {
  if (stop.stops !== "." || stop.closers !== "" || saysSomething(next, language)) return false;
  const token = tokenBefore(stop);
  const isPlain = (language === "en" ? /^\p{Ll}{4,}$/u : plainWordPattern).test(token);
  return isPlain && abbreviationKind(token, language) === undefined;
}

/** A word too long, or with too many vowels, for an abbreviation that no list has. */
const plainWordPattern =
  /^(?:\p{Ll}[\p{Ll}\p{M}]{4,}|\p{Ll}[\p{Ll}\p{M}]{2}[aeiouyàáèéìíòóùúäöüαεηιουωάέήίόύώаеиоуыэюя])$/u;

/** "[…]" leaves something out, and "1.)" heads a list item. */
function leavesOutOrLists(stop: Stop): boolean {
  if (!/^[.…]+$/.test(stop.stops)) return false;
  return (
    /[[(]\s?$/.test(stop.line.slice(Math.max(0, stop.at - 2), stop.at)) ||
    isMarker(stop, tokenBefore(stop))
  );
}

/** Dutch begins sentences with clipped words in lower case: "'s Avonds". */
function startsWithElision(rest: string, language: Language): boolean {
  return (language === "nl" || language === "af") && /^['’‘][a-z]{1,2} \p{Lu}/u.test(rest);
}

/**
 * Web pages lose spaces: `…temps.""Une société`, "Rucksack zugelegt.Diesen gibt es". We part them
 * where a word of small letters ends and one with a capital begins, never inside addresses.
 */
function endsWithoutSpace(
  { line, from, at, stops, closers }: Stop,
  language: Language,
): number | undefined {
  const before = line.slice(Math.max(0, at - 40), at);
  const end = at + stops.length;
  const quotes = /^["”»](?=["“«]\p{Lu})/u.exec(line.slice(end, end + 3))?.[0];
  if (quotes !== undefined) return end + quotes.length;
  const after = line.slice(end + closers.length, end + closers.length + 40);
  if (!lineEndPattern.test(before) || !lineStartPattern.test(after)) return undefined;
  if (abbreviationKind(tokenOf(before), language) !== undefined) return undefined;
  if (stops === "." && listMarkerPattern.test(before)) return undefined;
  if (closers === '"' && opensQuotation(line.slice(from, at))) return end;
  return /^["”»]?$/.test(closers) ? end + closers.length : undefined;
}

/** A quotation that is open for longer than this many characters was never closed. */
const quoteLengthMax = 400;

/** "…: 1.Milk, 2.Bread": a number that heads an item. */
const listMarkerPattern = /[:,;] \p{Nd}{1,2}$/u;

/** A word, a number or an acronym, perhaps in quotation marks or brackets; never part of an address. */
const lineEndPattern =
  /(?<![\p{L}\p{N}.:/@_-])(?:\p{L}?[\p{Ll}\p{M}'’-]{2,}|\p{L}[\p{Ll}\p{M}]+(?:-(?:\p{L}[\p{Ll}\p{M}]+|\p{N}+))+|\p{L}['’]\p{Lu}{2,}\p{N}?|\p{Lu}{2,}\p{N}?|\p{Lu}\p{N}|[+-]?\p{N}+(?:[.,]\p{N}+)?%?)["”»)]{0,2}$/u;
const lineStartPattern = /^\p{Lu}(?:\p{Ll}[\p{L}'’-]*|['’]\p{L}+)?[\s,.]/u;

/** Whether a straight quotation mark behind this text opens: every one before it has its partner. */
export function opensQuotation(text: string): boolean {
  return (text.match(/"/g)?.length ?? 0) % 2 === 0;
}

/** Three points with spaces leave something out; the first of four may be a full stop. */
function spacedEllipsis(
  { line, at, stops, space }: Stop,
  rest: string,
): { readonly endsAt: number | undefined } | undefined {
  if (!/\. \./.test(stops)) return undefined;
  const points = stops.match(/\./g)?.length ?? 0;
  const attached = stops.startsWith(".") && /\S/.test(line[at - 1] ?? "");
  const startsUpper = /^["'“‘«(]*\p{Lu}/u.test(rest);
  if (points >= 4 && attached && startsUpper) return { endsAt: at + 2 };
  if (points >= 4 && startsUpper) return { endsAt: at + stops.length + space.length };
  return { endsAt: undefined };
}

/** The next word, with its point when it is an initial ("И."). */
function nextWord(rest: string): string | undefined {
  const found = /^[\s"'“”‘’«»„‚¿¡([{–—\-•*]*(\p{Lu}\.(?!\s*$)|[\p{L}\p{M}\p{N}]+)/u.exec(rest);
  return found?.[1];
}

/** Decides for a single full stop with a space after it, where the next word has a capital or none. */
function pointEndsSentence(stop: Stop, next: string, language: Language): boolean {
  const token = tokenBefore(stop);
  const isBeginning =
    isStopWord(next.toLowerCase(), language) || isStopWord(next.toLowerCase(), "en");
  const isNumber = /^\p{N}/u.test(next);
  if (token === "") return true;
  if (isMarker(stop, token)) return false;

  const small = token.toLowerCase();
  // "then-Sen. Ada Brook".
  const kind =
    abbreviationKind(small, language) ??
    abbreviationKind(formerPattern.exec(small)?.[1] ?? "", language);
  if (kind === "title") return false;
  // "Märchenstr. 14": German writes a street and its kind as one word.
  if (language === "de" && isNumber && /^\p{L}[\p{L}-]{3,}str$/u.test(small)) return false;
  if (kind === "counter" && isNumber) return false;
  if (language === "de" && isGermanPair(stop, next)) return false;
  // "at 3 a.m. Friday", "at 3 p.m. EST".
  if (/^[ap]\.?m$/i.test(token)) return !(language === "en" && dayPattern.test(next));
  if (kind === "tail") return isBeginning;

  if (/^[-–]?\p{N}{1,2}$/u.test(token) && ordinalLanguages.has(language)) return isBeginning;
  if (/^\p{Lu}$/u.test(token)) {
    return (
      isBeginning || letteredName.test(stop.line.slice(Math.max(stop.from, stop.at - 20), stop.at))
    );
  }
  if (/^[\p{Lo}]$/u.test(token) && !/\p{Script=Han}/u.test(token)) return false;
  if (/^(?:\p{Lu}\.)+\p{Lu}\p{Ll}?$/u.test(token)) return isBeginning;
  if (/^(?:\p{Lu}[.-]?)+-\p{Lu}$/u.test(token)) return isBeginning;
  return !/^гг?$/.test(token) || endsWithYear(stop);
}

/** A day, a month or a zone, which an hour may have behind it. */
const dayPattern =
  /^(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|January|February|March|April|May|June|July|August|September|October|November|December|[ECMP][SD]?T|GMT|UTC|BST)$/u;

/** Says of a title that somebody had it before. */
const formerPattern = /^(?:then|ex|former|now|soon-to-be)-(\p{L}{2,})$/u;

/** The number or letter that heads a list item, a question or an answer: "1. First", "Q. Why?". */
function isMarker({ line, from, at }: Stop, token: string): boolean {
  if (at - from > 12) return false;
  const head = line.slice(from, at).trim();
  return head.endsWith(token) && /^[•⁃◦▪‣·*(\s]*(?:\p{N}{1,4}|\p{L}|[ivx]{1,4})$/u.test(head);
}

function tokenBefore({ line, from, at }: Stop): string {
  return tokenOf(
    line.slice(Math.max(from, at - 30), at).replace(/[\u202a-\u202e\u200e\u200f]/g, ""),
  );
}

/** What stands at the end of `text` behind the last space, bracket, quotation mark or apostrophe. */
function tokenOf(text: string): string {
  return /[^\s()[\]"“”„«»'’‘,;:/–—]*$/u.exec(text)?.[0] ?? "";
}
