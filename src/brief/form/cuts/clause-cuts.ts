import { countWords } from "#language/words.ts";
import type { Span } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import { gistWordsMax } from "../choice/lengths.ts";
import { anyCase, compiled, eachInAnyCase } from "../compiled.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";
import { brackets } from "./brackets.ts";
import type { Cut } from "./cuts.ts";
import { isGuarded } from "./guards.ts";
import { isAsideOpen } from "./is-aside-open.ts";
import { tellsFigure } from "./tells-figure.ts";
import { vietnameseCuts } from "./vietnamese-cuts.ts";

/** A clause with fewer characters is not worth its cut. */
const clauseLengthMin = 8;

/** And with fewer words it may tell what the sentence is about. */
const clauseWordsMin = 4;

/** Fewer words are hardly a sentence. */
const restWordsMin = 8;

/**
 * Runs that add something the rest of a sentence does not need: brackets, asides between dashes, scenes
 * set before the main clause, clauses that only add, the first of two things said.
 *
 * Nothing that holds a negation, a modal, a hedge, an attribution, a condition or a number in figures goes
 * (a year or day alone may), and what tells a number in words, or what somebody also did, only at a sentence's end, marked "…".
 */
export function clauseCuts(text: string, span: Span, language: Language): readonly Cut[] {
  const sentence = text.slice(span.start, span.end);
  const found = [
    ...brackets(sentence, language),
    ...(dashIsVerb.has(language) ? [] : dashes(sentence, language)),
    ...scenes(sentence, language),
    ...additions(sentence, language),
    ...appositions(sentence, language),
    ...tails(sentence, language),
    ...firstOfTwoSaid(sentence, language),
    ...(language === "ja" ? charge(sentence) : []),
  ];
  const mayGoAt = found.filter(({ start, end }) => mayGo(sentence.slice(start, end), language));
  const free = mayGoAt.filter(
    ({ start, end }) => !tellsFigure(sentence.slice(start, end), language),
  );
  const second = secondPredicate(sentence, language).filter(({ start, end }) =>
    mayGo(sentence.slice(start, end), language),
  );
  const ends = [...mayGoAt, ...second].filter(
    (run) => !free.includes(run) && /^[.…]?$/u.test(sentence.slice(run.end)),
  );
  return [
    ...[...free, ...(language === "vi" ? vietnameseCuts(sentence, free) : [])].map((run) => ({
      kind: "clause" as const,
      start: span.start + run.start,
      end: span.start + run.end,
    })),
    ...ends.map(({ start }) => ({
      kind: "clause" as const,
      start: span.start + start - (sentence[start - 1] === "," ? 1 : 0),
      end: span.end,
      mark: " …",
    })),
  ];
}

/** Whether a run holds nothing that changes the meaning or the weight of what stays. */
function mayGo(run: string, language: Language): boolean {
  if (run.length < clauseLengthMin) return false;
  // ", che trasforma": so short a clause may be what happened.
  if (/^,/u.test(run) && (run.match(/\p{L}+/gu)?.length ?? 0) < clauseWordsMin) return false;
  if (/[?!]/u.test(run)) return false;
  const withoutYears = run.replace(/(?<![\d.,])(?:1[89]|20)\d\d(?![\d.,%])/g, "");
  if (/\p{N}|%/u.test(withoutYears)) return false;
  return !isGuarded(run, language);
}

/** "… was found alive[ and is in a critical condition]": without it the rest says more than it should. */
const inDanger =
  /(?<!\p{L})(?:(?:critical|serious|grave|life-threatening) (?:condition|injuries)|life support|lebensgefähr\p{L}+|lebensbedrohlich\p{L}*|schwer(?:st)?verletzt\p{L}*|(?:état|un état) (?:grave|critique|désespéré)|pronostic vital|grièvement|estado (?:\p{L}+ )?(?:grave|crítico)|(?:condizioni|stato) (?:\p{L}+ )?(?:grav[ei]|critic\p{L}+|disperat\p{L}+)|gravi(?:ssime)? condizioni|levensgevaar|kritieke toestand|zwaargewond|stanie (?:ciężkim|krytycznym)|тяж[её]л\p{L}+ состояни\p{L}+|тяжкому стані|критичному стані)(?!\p{L})/iu;

/** "… have sued twice[ and lost both times]": how it ended is what the rest only begins. */
const outcome =
  /^ \p{L}+ (?:lost|failed|died|withdrew|retracted|abandoned|settled|apologi[sz]ed|recanted|(?:was|were) (?:later |then |since )?(?:acquitted|cleared|freed|released|rejected|dismissed|overturned|withdrawn|denied|thrown out)|(?:l['’])?(?:a|ont|est|sont|avai(?:en)?t) (?:\p{Ll}+ )?(?:perdu|échoué|renoncé|retiré|morte?s?|décédée?s?|été (?:\p{Ll}+ )?(?:relaxée?s?|acquittée?s?|déboutée?s?|rejetée?s?|annulée?s?))|perdi(?:ó|eron)|fracas(?:ó|aron|ou|aram)|mur(?:ió|ieron)|falleci(?:ó|eron)|perde(?:u|ram)|morre(?:u|ram)|desisti(?:u|ram|ó|eron)|fue(?:ron)? (?:absuelt|rechazad|anulad|liberad)\p{L}+|(?:foi|foram) (?:absolvid|rejeitad|anulad|solt)\p{L}+|(?:ha|hanno|è|sono) (?:stat[oaei] )?(?:perso|fallito|mort[oaei]|ritirat[oaei]|assolt[oaei]|respint[oaei]|annullat[oaei])|verlor(?:en)?|scheiterten?|starb(?:en)?|verloor|verloren|mislukten?|overleed)(?!\p{L})/iu;

/** Where a dash may stand for "is", two of them do not always set something apart. */
const dashIsVerb: ReadonlySet<Language> = new Set(["pl", "ru", "uk"]);

function dashes(sentence: string, language: Language): readonly Span[] {
  const pattern =
    language === "vi"
      ? // With capitals a hyphen between spaces may stand within a name: "Al - Alam".
        / [—–-] (\p{Ll}[^—–-]{5,120}?) [—–-](?=,| \p{Ll})/gu
      : / [—–] ([^—–]{6,120}?) [—–](?=[ ,])/gu;
  const pairs = [...sentence.matchAll(pattern)];
  return pairs.length === 1
    ? pairs.map((match) => ({ start: match.index, end: match.index + match[0].length }))
    : [];
}

/** "In the midst of rising tensions, " */
function scenes(sentence: string, language: Language): readonly Span[] {
  const match = anyCase`^(?:${phrasesOf(language).scenes})[^,;:()،]{4,110}[,،] (?=\\p{L})`.exec(
    sentence,
  );
  if (match === null || sentence.length - match[0].length < 30) return [];
  const { and, relatives } = phrasesOf(language);
  const goesOn = anyCase`^(?:${and}|${relatives}|or|ou|o)\\s`;
  return goesOn.test(sentence.slice(match[0].length)) ? [] : [{ start: 0, end: match[0].length }];
}

/** ", which has moved closer in recent years": to the sentence's end, or to where the main clause goes on. */
function additions(sentence: string, language: Language): readonly Span[] {
  const { prepositions, relatives, says, subjects, verbs } = phrasesOf(language);
  const opens = anyCase`^(?:${prepositions})[^,]*$`;
  const spans: Span[] = [...asideOfSubject(sentence, language)];
  for (const match of sentence.matchAll(eachInAnyCase`, (?:${relatives})\\s`)) {
    const start = match.index;
    const rest = sentence.slice(start + 2);
    const comma = rest.search(/[,;:]/u);
    if (comma < 0) {
      const end = sentence.length - (/[.!?…]+$/u.exec(sentence)?.[0].length ?? 0);
      if (start > 25) spans.push({ start, end });
      continue;
    }
    if (rest[comma] !== ",") continue;
    const after = rest.slice(comma + 1);
    const goesOn = anyCase`^ (?!${prepositional})(?:${verbs}|${says})\\s`;
    if (goesOn.test(after)) {
      // "…, rapporte France Bleu": who says it all stays behind a comma of its own.
      const isWho = anyCase`^ (?:${says}) `.test(after) && whoAlone.test(after);
      const isKept = isWho || isAsideOpen(sentence.slice(0, start), language);
      spans.push({ start, end: start + 2 + comma + (isKept ? 0 : 1) });
    } else if (opens.test(sentence.slice(0, start)) && anyCase`^ (?:${subjects})`.test(after)) {
      spans.push({ start, end: start + 2 + comma });
    } else if (anyCase`^ [\\p{L}.'’ -]{0,40}(?:${says})`.test(after) && !after.includes(",")) {
      spans.push({ start, end: start + 2 + comma });
    }
  }
  return spans;
}

/** Among verbs of saying these are none. */
const prepositional = "(?:according|selon|según|segundo|secondo|volgens|laut|nach|według|zdaniem)";

/** A verb and a name up to the end of the sentence. */
const whoAlone =
  /^ \p{Ll}+ (?:(?:l['’]|la |le |les |the |el |los |las |il |o |a |os |as |de |het )?\p{Lu}[\p{L}'’.-]*)(?: (?:\p{Lu}[\p{L}'’.-]*|d[eu']|of|the|and|et|y|e))*[.]?$/u;

/** ", a group that ranges from …" at a sentence's end: says more of what was just named. */
function appositions(sentence: string, language: Language): readonly Span[] {
  const { relatives } = phrasesOf(language);
  const match = compiled(
    `(?<=[\\p{L}\\p{N})”»"]), (?:an?|une?|una?|uno|uma?|een) (?:\\p{L}[\\p{L}'’-]* ){1,4}?(?:(?:${relatives}|that|que) |qu['’])[^,;:]{8,}$`,
    "u",
  ).exec(sentence);
  if (match === null || countWords(sentence.slice(0, match.index), language) < restWordsMin)
    return [];
  // "a knife, a rope, a gun that …" is a list.
  if (isListItem(sentence.slice(0, match.index))) return [];
  const mark = /[.!?…]["”’»«“]*$/u.exec(sentence)?.[0].length ?? 0;
  return [{ start: match.index, end: sentence.length - mark }];
}

/** Whether what stands behind the last comma is so short that it is an item of a list, or opens one ("and another"). */
function isListItem(kept: string): boolean {
  const comma = kept.lastIndexOf(",");
  return comma >= 0 && (kept.slice(comma + 1).match(/\p{L}+/gu)?.length ?? 0) < 4;
}

/** "The bridge[, closed since January,] will …": what stands between a subject and its verb. */
function asideOfSubject(sentence: string, language: Language): readonly Span[] {
  const { prepositions, verbs } = phrasesOf(language);
  const match = anyCase`^([^,;:]{3,60}),([^,;:]{6,110}),(?= (?:${verbs})\\s)`.exec(sentence);
  const [whole = "", subject = "", aside = ""] = match ?? [];
  const isPlain =
    match !== null &&
    // What is said of a person tells why we should listen to him.
    !/\p{Lu}[\p{L}'’.-]*$/u.test(subject) &&
    !anyCase`^(?:${prepositions})|(?:${verbs})`.test(subject) &&
    !anyCase`^ (?:${verbs})`.test(aside) &&
    // "the mayor, Ada Brook (NL),": who it is.
    !/^ \p{Lu}[\p{L}.'’-]+(?: \p{Lu}| \(|$)/u.test(aside);
  return isPlain ? [{ start: subject.length, end: whole.length }] : [];
}

/** ", after talks in Geneva" at a sentence's end; with another comma behind it is no end. */
function tails(sentence: string, language: Language): readonly Span[] {
  const pattern = `[,،] (?:${phrasesOf(language).tails})\\s[^,;:،]{8,}$`;
  const match = compiled(pattern, "iu").exec(sentence);
  if (match === null || countWords(sentence.slice(0, match.index), language) < restWordsMin)
    return [];
  // "…, and another, with half its weight": what is left would hang in the air.
  if (andOther.test(sentence.slice(0, match.index))) return [];
  const mark = /[.!?…。]["”’»«“]*$/u.exec(sentence)?.[0].length ?? 0;
  return [{ start: match.index, end: sentence.length - mark }];
}

const andOther =
  /[ ,](?:and|or|et|ou|y|o|e|und|oder|en|of|i) (?:the |les? |l['’]|el |la |los |as |os |a |il |de |die |das |der )?(?:an?other|others?|autres?|otr[ao]s?|outr[ao]s?|altr[aoie]|andere[nrs]?|een ander|one|more|un|una?|une)$/iu;

/** "won 3-2 [and moves up to second place]": what a subject also did. */
function secondPredicate(sentence: string, language: Language): readonly Span[] {
  const { and, verbs } = phrasesOf(language);
  const match = anyCase` (?:${and}) (?=(?:${verbs})\\s)[^;:]{12,}$`.exec(sentence);
  // A sentence that may open a brief whole is not cut for less.
  if (
    match === null ||
    countWords(sentence, language) <= gistWordsMax ||
    countWords(sentence.slice(0, match.index), language) < restWordsMin
  )
    return [];
  if (inDanger.test(match[0]) || outcome.test(match[0])) return [];
  // "both … and", "neither … and": the first part would hang in the air.
  if (/\b(?:both|either|between|tanto|sia|aussi bien)\b/iu.test(sentence.slice(0, match.index)))
    return [];
  const mark = /[.!?…。]["”’»«“]*$/u.exec(sentence)?.[0].length ?? 0;
  return [{ start: match.index, end: sentence.length - mark }];
}

/** "[補助金を着服したとして業務上横領罪に問われた]元職員の…": Japanese courts' reports set the charge before the name. */
function charge(sentence: string): readonly Span[] {
  const end = /^[^、。「」]{8,60}罪(?:など)?に問われた(?=[^、。]{2,60}被告)/u.exec(sentence)?.[0]
    .length;
  return end === undefined ? [] : [{ start: 0, end }];
}

/** "said that the two [will stay in contact and that] talks go on" */
function firstOfTwoSaid(sentence: string, language: Language): readonly Span[] {
  const { that, and } = phrasesOf(language);
  const pattern = anyCase`(?<=\\s)(?:${that})\\s[^,;:]{8,160}?\\s(?:${and})\\s(?=(?:${that})\\s)`;
  const match = pattern.exec(sentence);
  if (match === null) return [];
  const before = sentence.slice(0, match.index);
  const { leaning } = phrasesOf(language);
  // "[that experts sign what they foretell and] that they are judged by it": who they are goes with the first.
  const isAlone = !anyCase`^(?:${that})\\s(?:${leaning}|l[oaie]s?\\s\\p{L}+mos)(?!\\p{L})`.test(
    sentence.slice(match.index + match[0].length),
  );
  const isPlain = isAlone && !/[,;:]/u.test(before) && !/\b(?:not|never)\b|n['’]t\b/iu.test(before);
  return isPlain ? [{ start: match.index, end: match.index + match[0].length }] : [];
}
