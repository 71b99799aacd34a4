import { countWords } from "#language/words.ts";
import type { Span } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import { anyCase, compiled } from "../compiled.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";
import type { BodySentence } from "../sentences/body.ts";
import { surelyHasVerb } from "../sentences/whole/verbless.ts";
import { asideOpeners, binding, forNow, pointsBack, sceneOpeners } from "./lead-words.ts";
import { opensAsParticiple } from "./main-clause-words.ts";
import { tellsHarm } from "./relative-words.ts";
import { isWithin } from "./shortened.ts";
import { tellsFigure } from "./tells-figure.ts";

/** With fewer words a clause is not worth its cut, with more it may be what the sentence is about. */
export const asideWords = { min: 3, max: 30 } as const;

/** Commas looked at behind the one that opens an aside. */
const asideCommasMax = 4;

/**
 * "The bridge[, the oldest of the valley,] will …", "said on Monday[, at the end of the talks,] that …": what stands between a
 * subject and its verb, or between a verb of saying and what is said. Never a name, which tells who.
 *
 * @returns offsets in the sentence's text, from the first comma to behind the second
 */
export function asidesOf(sentence: BodySentence, language: Language): readonly Span[] {
  const opener = asideOpeners[language];
  const kept = binding[language];
  if (opener === undefined || kept === undefined) return [];
  const holds = compiled(`(?<![\\p{L}\\p{N}])(?:${kept})`, "iu");
  const { text } = sentence;
  const commas = Array.from(text.matchAll(/,(?= )/gu), ({ index }) => index).filter(
    (comma) => !isWithin(sentence, comma),
  );
  const found: Span[] = [];
  for (const [place, start] of commas.entries()) {
    if (!anyCase`^, (?:${opener})`.test(text.slice(start)) || /^, \p{Lu}/u.test(text.slice(start)))
      continue;
    const end = commas
      .slice(place + 1, place + 1 + asideCommasMax)
      .find((comma) => goesOn(text.slice(0, start), text.slice(comma + 1), language));
    if (end === undefined) continue;
    const run = text.slice(start, end + 1);
    const words = countWords(run, language);
    if (words < asideWords.min || words > asideWords.max) continue;
    if (holds.test(run) || forNow.test(run) || /[?!;:]/u.test(run)) continue;
    if (tellsHarm.test(run) || tellsFigure(run, language)) continue;
    // "…, who was against it, now likes the idea": what it points at would be gone.
    if (pointsBack[language]?.test(text.slice(end + 1)) === true) continue;
    if (lastJoined(run, language) || isNextOfList(text.slice(0, start), run)) continue;
    found.push({ start, end: end + 1 });
  }
  return found;
}

/** ", the priest, and his wife,": a list, of which nothing goes. */
function lastJoined(run: string, language: Language): boolean {
  const { and } = phrasesOf(language);
  return anyCase`, (?:${and}|or|ou|o)\\s[^,]*,$`.test(run);
}

/** "in the north, in the south,": what goes on from a like phrase before it. */
function isNextOfList(left: string, run: string): boolean {
  const word = /^, (\S+ )/u.exec(run)?.[1] ?? "";
  return left.slice(left.lastIndexOf(", ") + 2).startsWith(word) && left.includes(", ");
}

/** Whether a clause that broke off before an aside goes on behind it: a subject with its verb, a verb of saying with what is said. */
function goesOn(left: string, right: string, language: Language): boolean {
  const { says, that, verbs } = phrasesOf(language);
  const clause = left.slice(left.lastIndexOf(", ") + 1).trimStart();
  const hasVerb = surelyHasVerb(`x ${clause}`, language);
  if (anyCase`^ (?:${that})`.test(right))
    return anyCase`(?<!\\p{L})(?:${says})(?!\\p{L})`.test(clause) && hasVerb;
  if (hasVerb && infinitive[language]?.test(right) === true) return true;
  if (hasVerb || !mayBeSubject(clause, language)) return false;
  const word = /^ (?:(?:today|yesterday|also|now) )?(\p{Ll}+)(?!\p{L})/u.exec(right)?.[1];
  if (word === undefined || onlySays(right, language)) return false;
  if (anyCase`^ (?:${verbs})(?:(?<=['’])|(?!\\p{L}))`.test(right)) return true;
  // Infinitives look like verbs in English.
  return language === "en" ? /ed$/u.test(word) : surelyHasVerb(`x ${word}`, language);
}

/** "rapporte la radio", "a précisé le parquet", "selon …": who says what stands before, unless what is said follows. */
function onlySays(right: string, language: Language): boolean {
  if (language === "en" && announces.test(right)) return false;
  const { says, that } = phrasesOf(language);
  const told = anyCase`^ (?:\\p{L}+ ){0,2}?(?:${says})(?!\\p{L})(.*)$`.exec(right)?.[1];
  if (told === undefined) return false;
  return !anyCase`^ (?:\\S+ ){0,4}?(?:${that}|avoir |être |vouloir |haber |ter |di )`.test(told);
}

/** A clause that begins with a preposition, a participle or an adverb has its subject still to come. */
function mayBeSubject(clause: string, language: Language): boolean {
  // "Le 14 juillet dernier": when.
  if (/^\p{Lu}\p{Ll}* \d{1,2} \p{Ll}+(?: \p{Ll}+)?$/u.test(clause)) return false;
  const { connectives, prepositions, scenes, tails } = phrasesOf(language);
  const opener = sceneOpeners[language] ?? "$^";
  return (
    !anyCase`^(?:${prepositions}|${scenes}|${tails}|${connectives}|${opener}|a (?=la |l['’])|aux? )`.test(
      clause,
    ) &&
    opensAsParticiple[language]?.test(clause) !== true &&
    !frenchParticiple.test(clause)
  );
}

/** "announced a new bridge": no English subject follows such a verb with an article before it. */
const announces =
  /^ (?:announced|declared|reported|announces|reports) (?:an?|its|their|his|her|new|plans) /u;

/** "decided[, after a night of talks,] to leave": what the verb before the aside asks for. */
const infinitive: Readonly<Record<Language, RegExp>> = {
  en: /^ to \p{Ll}/u,
  fr: /^ (?:de |d['’]|à )(?:n['’e]? ?pas |se |s['’])?\p{Ll}+(?:er|ir|re)(?!\p{L})/u,
  it: /^ (?:di|a) \p{Ll}+(?:[aei]re|rsi)(?!\p{L})/u,
};

const frenchParticiple = /^\p{Lu}\p{Ll}+(?:ert|ait|int|is|it)e?s? (?:de|du|d['’]|par|à|en|sur) /u;
