import { countWords } from "#language/words.ts";
import type { Span } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import { anyCase, compiled } from "../compiled.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";
import { leansOnBefore } from "../sentences/alone/leans-on-before.ts";
import type { BodySentence } from "../sentences/body.ts";
import { surelyHasVerb } from "../sentences/whole/verbless.ts";
import { beginsMainClause } from "./begins-main-clause.ts";
import { isGuarded } from "./guards.ts";
import { asideWords } from "./lead-runs.ts";
import {
  asideOpeners,
  binding,
  conditions,
  occasions,
  pointsBack,
  possessives,
  sceneOpeners,
  timeApart,
} from "./lead-words.ts";
import { opensAsParticiple } from "./main-clause-words.ts";
import { tellsHarm } from "./relative-words.ts";
import { isWithin } from "./shortened.ts";
import { tellsFigure } from "./tells-figure.ts";

/** What is left behind an opening says who did what in so many words at least. */
const mainWordsMin = 10;

/**
 * "After the long storm of the spring, [the mayor …]": what only sets the scene before the main clause, in a language with
 * rules. Like every run that goes unmarked it holds no figure, modal, denial, condition, hedge or verb of saying.
 *
 * @param start where the sentence begins behind its dateline
 * @returns offsets in the sentence's text
 */
export function openingOf(
  sentence: BodySentence,
  start: number,
  language: Language,
  mayTellFigure = false,
): Span | undefined {
  const opener = sceneOpeners[language];
  if (opener === undefined) return undefined;
  const text = sentence.text.slice(start);
  const opens =
    anyCase`^(?:${opener})`.test(text) || opensAsParticiple[language]?.test(text) === true;
  if (!opens || conditions.test(text)) return undefined;
  for (const { index } of text.matchAll(/,(?= )/gu)) {
    if (isWithin(sentence, start + index)) continue;
    const rest = text.slice(index + 2);
    if (beginsMainClause(rest, language)) {
      return mayOpen(text.slice(0, index), rest, language, mayTellFigure)
        ? { start, end: start + index + 2 }
        : undefined;
    }
    // An aside of the opening ("…, as in other towns, …"); whatever else stands there may be the subject.
    if (!anyCase`^(?:${opener}|${asideOpeners[language] ?? "$^"})`.test(rest)) return undefined;
  }
  return undefined;
}

/** Whether the main clause says the same without its opening, and who it is about. */
function mayOpen(
  opening: string,
  rest: string,
  language: Language,
  mayTellFigure: boolean,
): boolean {
  const { says } = phrasesOf(language);
  if (countWords(opening, language) < asideWords.min) return false;
  if (countWords(rest, language) < mainWordsMin || !surelyHasVerb(`x ${rest}`, language))
    return false;
  if (
    mayTellFigure ? tellsHarm.test(opening) : tellsFigure(opening.replace(timeApart, ""), language)
  )
    return false;
  // "As the paper reports, …" may say who says it all; "After the mayor announced …" never does.
  if (occasions[language]?.test(opening) === true) {
    if (compiled(`(?<![\\p{L}\\p{N}])(?:${binding[language] ?? ""})`, "iu").test(opening))
      return false;
  } else if (
    isGuarded(opening, language) ||
    anyCase`(?<!\\p{L})(?:${says})(?!\\p{L})`.test(opening)
  )
    return false;
  if (leansOnBefore(rest, language) || pointsBack[language]?.test(rest) === true) return false;
  // "a fund for her family": whose it is may stand in the opening.
  const isNamed = /^(?:\S+ )?\p{Lu}/u.test(rest);
  return isNamed || possessives[language]?.test(rest) !== true;
}

/**
 * "In the valley[, where the river rose in May], the council …": what says more of an opening phrase; the comma behind it stays.
 */
export function relativesOfOpening(
  sentence: BodySentence,
  start: number,
  language: Language,
): readonly Span[] {
  const { prepositions, relatives } = phrasesOf(language);
  const kept = binding[language];
  const opener = sceneOpeners[language];
  const text = sentence.text.slice(start);
  const from = text.search(/,(?= )/u);
  if (kept === undefined || from < 0) return [];
  const opening = text.slice(0, from);
  const opens = anyCase`^(?:${prepositions}|${opener ?? "$^"}|aux? |a (?=la |l['’]|\\p{Lu}))`.test(
    opening,
  );
  if (!opens || conditions.test(text) || surelyHasVerb(`x ${opening}`, language)) return [];
  const clause = text.slice(from);
  if (!anyCase`^, (?:${relatives}|au cours d|${preposed}|${meanwhile})(?!\\p{L})`.test(clause))
    return [];
  const end = Array.from(clause.matchAll(/,(?= )/gu), ({ index }) => index).find(
    (comma) => comma > 0 && beginsMainClause(clause.slice(comma + 2), language),
  );
  if (end === undefined || isWithin(sentence, start + from + end)) return [];
  const run = clause.slice(0, end);
  const words = countWords(run, language);
  const isLight =
    words >= asideWords.min &&
    words <= asideWords.max &&
    !compiled(`(?<![\\p{L}\\p{N}])(?:${kept})`, "iu").test(run) &&
    !/[?!;:]/u.test(run) &&
    !tellsHarm.test(run) &&
    !tellsFigure(run, language) &&
    pointsBack[language]?.test(clause.slice(end)) !== true;
  return isLight ? [{ start: start + from, end: start + from + end }] : [];
}

const meanwhile = "alors qu(?:e|['’])|tandis qu(?:e|['’])|while|mientras|enquanto|mentre";

/** "in which", "à laquelle". */
const preposed =
  "(?:in|at|on|during|by|à|pour|avec|par|sur|dans|en|con|por|para|em|com|in|per|da|su) (?:which|whom|qui|les?quel(?:le)?s?|laquelle|(?:el|la|l[oa]s) (?:que|cual(?:es)?)|[oa]s? qua(?:l|is)|cui)";
