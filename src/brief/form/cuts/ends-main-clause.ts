import { countWords } from "#language/words.ts";
import type { Language } from "#model/language.ts";
import { anyCase } from "../compiled.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";
import { surelyHasVerb } from "../sentences/whole/verbless.ts";
import { beginsMainClause } from "./begins-main-clause.ts";
import { hasVerb } from "./has-verb.ts";
import { sceneOpeners } from "./lead-words.ts";
import {
  adverbial,
  definite,
  frenchTeller,
  insertion,
  objectAhead,
  openers,
  openNoun,
  opensAsParticiple,
  participle,
  saysWho,
  subordinate,
  without,
} from "./main-clause-words.ts";

/** "…, was arrested in Cork": a verb alone still waits for what belongs to it. */
const mainWordsMin = 5;

/**
 * Whether what stands behind the last comma holds a verb and enough beside it: no aside before the rest of its clause.
 * A phrase that says where or when may stand behind such a clause.
 */
export function endsMainClause(kept: string, rest: string, language: Language): boolean {
  const aside = kept.includes(",") ? kept.slice(kept.lastIndexOf(",")) : "";
  if (insertion.test(rest) || insertion.test(aside + rest) || !opensAddition(kept, rest, language))
    return false;
  if (language === "fr" && !mayEndFrench(kept, rest)) return false;
  if (isOpening(kept, rest, language)) return false;
  const { and, prepositions, tails, that } = phrasesOf(language);
  // "… that it grows and that by 2050": a second clause that has only begun.
  if (anyCase`\\s(?:${and}) (?:${that})\\s[^,]{0,25}$`.test(kept)) return false;
  const adds = anyCase`^(?:${tails}|${prepositions}|${saysWho}|${level})(?!\\p{L})`;
  const all = kept
    .replace(/\([^()]*\)|(?<=\d),(?=\d)/gu, "")
    .split(/[,:;]/u)
    .map((part) => part.trim());
  const last = all.findLastIndex(
    (part, at) => at === 0 || !adds.test(part) || (at === 1 && adds.test(all[0] ?? "")),
  );
  const parts = all.slice(0, last + 1);
  const part = parts.at(-1) ?? "";
  const isHanging = parts.length > 1 && hangs(part, language) && !goesOnBehindName(parts, language);
  if (isHanging || subordinate.test(part)) return false;
  // "Raised by …": what it is said of comes behind. "… and later", "… and then": so does what happened.
  if (parts.length === 1 && opensAsParticiple[language]?.test(part)) return false;
  if (
    anyCase`\\s(?:${and}) (?:\\S+|(?:later|then|also|ensuite|puis|luego|después|depois|poi|\\p{Ll}+ed) \\S+)$`.test(
      part,
    )
  )
    return false;
  // "said that without …": what is said is still to come.
  if (
    anyCase`\\s(?:${that})\\s(?:${prepositions}|${without})\\s(?:(?!\\s(?:${that})\\s).)*$`.test(
      part,
    )
  )
    return false;
  const isOpen = surelyHasVerb(`x ${/\p{L}+$/u.exec(part)?.[0] ?? ""}`, language);
  return (
    countWords(part, language) >= mainWordsMin &&
    !isOpen &&
    hasVerb(parts.length > 1 ? `x ${part}` : part, language)
  );
}

/** "closed higher, at 11,250 points": where prices end. */
const level = "(?:hasta (?:el |l[oa]s? )?|al? |aos? |às? |até [oa]s? |at |au |à )\\d\\S*";

/** "In a bid to end the quarrel, the council is …": the main clause is still to come. */
function isOpening(kept: string, rest: string, language: Language): boolean {
  return (
    !kept.includes(", ") &&
    rest.startsWith(", ") &&
    anyCase`^(?:${sceneOpeners[language] ?? "$^"})`.test(kept) &&
    beginsMainClause(rest.slice(2), language)
  );
}

/** "El ministro, Bo Lind, anunció …": a subject, who that is, and what it said. */
function goesOnBehindName(parts: readonly string[], language: Language): boolean {
  const [subject = "", aside = "", told = "", ...others] = parts;
  const { prepositions } = phrasesOf(language);
  const [verb = ""] = told.split(" ");
  return (
    others.length === 0 &&
    surelyHasVerb(`x ${verb}`, language) &&
    !anyCase`^(?:${prepositions})(?!\\p{L})`.test(subject) &&
    !subordinate.test(subject) &&
    ![subject, aside].some((part) => surelyHasVerb(`x ${part}`, language))
  );
}

/** Neither who says it all nor, perhaps, the object of the verb goes: "demandent dans une lettre, la fin …". */
function mayEndFrench(kept: string, rest: string): boolean {
  if (rest.search(definite) === 0 && objectAhead.test(kept)) return false;
  return Array.from(rest.matchAll(/, /gu)).every(
    ({ index }) => !frenchTeller.test(rest.slice(index)),
  );
}

/** Whether what stands behind a place begins as additions do: "…, great, scathing" parts an adjective from its noun. */
function opensAddition(kept: string, rest: string, language: Language): boolean {
  if (language === "de" || !/^[,;]/u.test(rest)) return true;
  const { and, prepositions, relatives, subjects, tails } = phrasesOf(language);
  const word = `${language === "nl" ? "de|" : ""}${and}|${prepositions}|${relatives}|${subjects}|${tails}|${openers}`;
  if (anyCase`^[,;]\\s(?:${word})(?!\\p{L})`.test(rest)) return true;
  return adverbial.test(rest) || (participle.test(rest) && !openNoun.test(kept));
}

/** Half of a condition or of a clause about something would hang in the air. */
export function hangs(part: string, language: Language): boolean {
  const { guarded, relatives } = phrasesOf(language);
  return anyCase`^(?:${guarded}|${relatives})`.test(part);
}
