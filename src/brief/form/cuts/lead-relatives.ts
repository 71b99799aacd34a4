import { countWords } from "#language/words.ts";
import type { Span } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import { anyCase, compiled } from "../compiled.ts";
import { wordBorder } from "../dates/date-direction-rows.ts";
import { dateWordsOf } from "../dates/date-words.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";
import type { BodySentence } from "../sentences/body.ts";
import { surelyHasVerb } from "../sentences/whole/verbless.ts";
import {
  asksForRelative,
  beginsClause,
  bindsRelative,
  endsClause,
  endsWithNoun,
  goesOnAsClause,
  infinitive,
  isVerb,
  mayCloseMainClause,
  relativeOpeners,
  tellsHarm,
} from "./relative-words.ts";
import { isWithin } from "./shortened.ts";
import { tellsFigure } from "./tells-figure.ts";

/** Commas looked at behind the one that opens a clause. */
const commasMax = 4;

/** With fewer words a clause is not worth its cut. */
const clauseWordsMin = 4;

/** What stands before it names something. */
const leftWordsMin = 2;

/**
 * Relative clauses of a lead, in languages that set a comma on both sides of them: "the maker[, which so far …,] will build …",
 * "passed the law[, which …]". German and Dutch show by the verb where such a clause ends, Slavic languages by the verb that
 * the subject before it still waits for. None holds a denial, a condition, a doubt, who says something, or how many were hurt.
 *
 * @param mayTellFigure whether one may go that tells how many of something
 * @returns offsets in the sentence's text, in order; a comma that who says it or another clause needs is left
 */
export function relativesOf(
  sentence: BodySentence,
  language: Language,
  mayTellFigure: boolean,
): readonly Span[] {
  const opener = relativeOpeners[language];
  const bound = bindsRelative[language];
  if (opener === undefined || bound === undefined) return [];
  const { text } = sentence;
  const commas = Array.from(text.matchAll(/,(?= )/gu), ({ index }) => index).filter(
    (comma) => !isWithin(sentence, comma),
  );
  const opens = anyCase`^, (?:${opener})(?![\\p{L}\\p{M}])`;
  return commas.flatMap((start, place) => {
    const left = text.slice(0, start);
    if (!opens.test(text.slice(start)) || !mayHaveRelative(left, language)) return [];
    if (countWords(left, language) < leftWordsMin) return [];
    const next = commas.slice(place + 1, place + 1 + commasMax);
    const end = relativeEnd(text, start, [...next, text.length], language);
    if (end === undefined) return [];
    const run = text.slice(start, end);
    const isLight =
      !anyCase`(?<![\\p{L}\\p{N}])(?:${bound})`.test(run) &&
      !/[?!;:]/u.test(run) &&
      countWords(run, language) >= clauseWordsMin &&
      (mayTellFigure ? !tellsHarm.test(run) : true) &&
      (mayTellFigure || !tellsFigure(run, language));
    return isLight ? [{ start, end }] : [];
  });
}

export function hasRelativeRules(language: Language): boolean {
  return relativeOpeners[language] !== undefined;
}

/** Not what only the clause names ("those who …", "such a bridge that …"), and no clause that somebody says. */
function mayHaveRelative(left: string, language: Language): boolean {
  if (asksForRelative[language]?.test(left) === true) return false;
  if (!/[\p{L}\p{N})”"»“]$/u.test(left)) return false;
  const clause = left.slice(left.lastIndexOf(",") + 1);
  const { says } = phrasesOf(language);
  return !anyCase`(?<!\\p{L})(?:${says})(?!\\p{L})`.test(clause);
}

/** Where a clause that opens at a comma ends: behind the comma that closes it, before one that is still needed, or with the sentence. */
function relativeEnd(
  text: string,
  start: number,
  ends: readonly number[],
  language: Language,
): number | undefined {
  const left = text.slice(0, start);
  if (endsClause[language] !== undefined) {
    const end = ends.find((place) =>
      endsWithVerb(text.slice(start + 2, place), place === text.length, language),
    );
    // Within a sentence a clause that holds commas of its own may be a list or an apposition.
    if (end === undefined || (end !== text.length && end !== ends[0])) return undefined;
    const clause = text.slice(start + 2, end).replace(lastMarks, "");
    return mayCloseMainClause(left, clause, language)
      ? undefined
      : closing(left, text, end, language);
  }
  // What stands before it is a whole clause: all that follows hangs on it, up to who says it.
  if (holdsVerb(left, language)) {
    const said = ends.find((place) => saysWhoElse(text.slice(place + 2), language));
    const end = said ?? text.length;
    const parts = text.slice(start, end).split(/, /u).slice(2);
    return parts.every((part) => compiled(goesOnAsClause[language] ?? "$^", "iu").test(part))
      ? end
      : undefined;
  }
  const [end] = ends;
  if (end === undefined || end === text.length) return undefined;
  return holdsVerb(text.slice(start + 2, end), language) &&
    isVerb[language]?.test(text.slice(end + 2)) === true
    ? end + 1
    : undefined;
}

function holdsVerb(clause: string, language: Language): boolean {
  const past = (dateWordsOf(language)?.past ?? "$^").replaceAll("\\b", wordBorder);
  return surelyHasVerb(`x ${clause}`, language) || anyCase`(?<=\\s)(?:${past})`.test(clause);
}

function endsWithVerb(clause: string, isLast: boolean, language: Language): boolean {
  return endsClause[language]?.(clause.replace(lastMarks, ""), isLast) === true;
}

const lastMarks = /[.…]["”“»]?$/u;

/** Behind the comma, or before it where who says it all follows; with one more clause that hangs on it, the sentence's end. */
function closing(left: string, text: string, end: number, language: Language): number | undefined {
  if (end === text.length) return end;
  const rest = text.slice(end + 2);
  const { says } = phrasesOf(language);
  if (anyCase`^(?:${says})(?!\\p{L})`.test(rest)) return end;
  const [part = "", ...others] = rest.replace(lastMarks, "").split(", ");
  if (compiled(goesOnAsClause[language] ?? "$^", "iu").test(rest) || infinitive.test(part))
    return others.length > 0 ? undefined : text.length;
  // Behind a noun the main clause goes on; behind a verb another clause may begin, which needs the comma.
  if (!endsWithNoun[language]?.test(left) || beginsClause.test(rest)) return undefined;
  return others.length > 0 && endsWithVerb(part, false, language) ? undefined : end + 1;
}

function saysWhoElse(part: string, language: Language): boolean {
  const { says } = phrasesOf(language);
  const opener = relativeOpeners[language] ?? "$^";
  return (
    part !== "" &&
    anyCase`^(?:\\S+ ){0,4}?(?:${says})(?!\\p{L})`.test(part) &&
    !anyCase`^(?:${opener})(?!\\p{L})`.test(part)
  );
}
