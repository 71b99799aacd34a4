import { findDates } from "#language/dates.ts";
import { countWords } from "#language/words.ts";
import type { Span } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import { wordSet } from "#shared/word-set.ts";
import { anyCase, eachInAnyCase } from "../compiled.ts";
import { directionOf } from "../dates/date-direction.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";
import type { BodySentence } from "../sentences/body.ts";
import { surelyHasVerb } from "../sentences/whole/verbless.ts";
import { sceneOpeners } from "./lead-words.ts";
import { isWithin } from "./shortened.ts";

/**
 * What a lead may lose without a mark where nothing longer has to go: a day that is gone ("[, mercredi 15 août,]"), an age between
 * commas, the larger place in brackets behind a smaller one. Offsets in the sentence's text, in order.
 *
 * @param start where the sentence begins behind its dateline
 */
export function insertionsOf(
  sentence: BodySentence,
  start: number,
  language: Language,
): readonly Span[] {
  const { text } = sentence;
  const { subjects, that } = phrasesOf(language);
  return [
    ...daysBetweenCommas(text, start, language),
    ...besideSaying(text, language),
    ...spans(text, venue).filter(({ end }) =>
      anyCase`^(?:[.]?$| (?:${that}|${subjects})(?:(?<=['’])|(?!\\p{L})))`.test(text.slice(end)),
    ),
    ...spans(text, age),
    ...spans(text, largerPlace),
  ]
    .filter((run) => !isWithin(sentence, run.start) && !isWithin(sentence, run.end))
    .sort((one, other) => one.start - other.start);
}

/** "[ dans un communiqué]", "[ in an interview with Radio North]": where somebody says what follows, or stood before. */
const venue =
  /(?<=[\p{L}\p{M}”"»]) (?:(?:dans|in|en|em|lors d['’]) ?(?:une?|an?|una?|uma?|uno) |lors d['’]une? |num |numa )(?:(?:brève? |brief |breve )?(?:communiqué|tweet|entretien|interview|statement|comunicado|entrevista|nota|comunicato|intervista))(?: (?:exclusi[fv]e?|publiée?|diffusée?|accordée?))?(?: (?:à|au|avec|with|to|a|al|ao|con|com) (?:l['’]|la |le |the |el |o )?\p{Lu}[\p{L}\p{N}’'-]*(?: \p{Lu}[\p{L}\p{N}’'-]*){0,3})?(?![\p{L}’'-])/gu;

/** "Gilbert Tal[, 55 ans,] a": behind a name, before what is said of it. */
const age = /(?=, )(?<=\p{Lu}[\p{L}’'-]+), \d{1,2}(?: (?:ans|años|anos|anni|jaar))?,(?= \p{Ll})/gu;

/** "Vesoul[ (Haute-Saône)]": no short form by which the text goes on, and no party. */
const largerPlace =
  /(?= \()(?<=(?:à|en|in|at|near|près de|d[’']|em|de|a|ad|te) (?:\p{Lu}[\p{L}’'-]*[ -]?){1,3}) \(\p{Lu}\p{Ll}{2,}(?:[ -](?:\p{Lu}\p{Ll}+|d[eu]|la|l[’']|et))*\)/gu;

function spans(text: string, pattern: RegExp): readonly Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function daysBetweenCommas(text: string, from: number, language: Language): readonly Span[] {
  const found: Span[] = [];
  for (const { index } of text.matchAll(/, /gu)) {
    if (index < from) continue;
    const rest = text.slice(index + 2);
    const length = /^[^,.;:]+(?:, dia \d{1,2})?(?=, |\.$)/u.exec(rest)?.[0].length ?? 0;
    const part = rest.slice(0, length);
    if (length === 0 || !isDay(part, language)) continue;
    const behind = rest.slice(length);
    if (directionOf(text.slice(0, index + 2), "", behind, language) !== "past") continue;
    // "lundi, mardi et mercredi": of several days none goes.
    if (endsInDay(text.slice(0, index), language) || isDay(firstPart(behind), language)) continue;
    // "After the vote, on Tuesday, the mayor …": an opening keeps one of its commas.
    const left = text.slice(from, index);
    const opens =
      !left.includes(", ") &&
      !surelyHasVerb(`x ${left}`, language) &&
      anyCase`^(?:${sceneOpeners[language] ?? "$^"}|${phrasesOf(language).prepositions})`.test(
        left,
      );
    const closes = behind.startsWith(",") && !opens;
    found.push({ start: index, end: index + 2 + length + (closes ? 1 : 0) });
  }
  return found;
}

function firstPart(behind: string): string {
  return behind.slice(2).split(/[,.;:]/u)[0] ?? "";
}

function endsInDay(text: string, language: Language): boolean {
  return findDates(text, language).some(({ end }) => end >= text.length - 1);
}

/**
 * "a annoncé[ mercredi 26 février à l'AFP] le ministère": a day that is gone, and to whom in the press, between a verb of saying and who
 * says it or what is said.
 */
function besideSaying(text: string, language: Language): readonly Span[] {
  const { says, subjects, that } = phrasesOf(language);
  const days = findDates(text, language).filter(
    ({ date }) => date.weekday !== undefined || date.day !== undefined,
  );
  return Array.from(text.matchAll(eachInAnyCase`(?<!\\p{L})(?:${says})(?= )`)).flatMap((verb) => {
    const start = verb.index + verb[0].length;
    const day = days.find((one) => /^ (?:on |ce )?$/u.test(text.slice(start, one.start)));
    const from = day?.end ?? start;
    const end = from + (toPress.exec(text.slice(from))?.[0].length ?? 0);
    const behind = text.slice(end);
    if (end === start || !anyCase`^ (?:${that}|${subjects})(?:(?<=['’])|(?!\\p{L}))`.test(behind))
      return [];
    const isGone =
      day === undefined || directionOf(text.slice(0, day.start), "", behind, language) === "past";
    return isGone ? [{ start, end }] : [];
  });
}

/** " à l'AFP", " to reporters", " on Twitter". */
const toPress =
  /^ (?:à|a|al|ao|to|on|sur|en|no|su) (?:l[’']|la |le |el |the )?(?:\p{Lu}{2,}\p{L}*|presse|prensa|imprensa|stampa|reporters|journalistes|periodistas|jornalistas|Reuters|Twitter|Facebook)(?![\p{L}-])/u;

/** Whether a part between commas names a day and nothing else. */
function isDay(part: string, language: Language): boolean {
  const dates = findDates(part.replace(/, dia \d+/u, ""), language);
  if (!dates.some(({ date }) => date.weekday !== undefined || date.day !== undefined)) return false;
  const rest = dates.reduceRight(
    (left, { end, start }) => left.slice(0, start) + left.slice(end),
    part.replace(/, dia \d+/u, ""),
  );
  return (
    countWords(part, language) <= dayWordsMax &&
    (rest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => besideDay.has(word))
  );
}

const dayWordsMax = 8;

/** What may stand beside a day and say no more than when. */
const besideDay = wordSet(
  `ce cet cette dans la le l en au à du de soir soirée matin matinée midi après nuit journée début fin on in the late early morning
  evening afternoon night this nesta neste na no dia da noite tarde manhã última último passada passado el este por noche mañana pasado
  pasada il lo sera mattina scorso scorsa notte`,
);
