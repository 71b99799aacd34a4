import { countWords } from "#language/words.ts";
import type { Language } from "#model/language.ts";
import { anyCase } from "../compiled.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";
import { surelyHasVerb } from "../sentences/whole/verbless.ts";
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
  withObject,
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
  const { and, prepositions, tails, that } = phrasesOf(language);
  // "… that it grows and that by 2050": a second clause that has only begun.
  if (anyCase`\\s(?:${and}) (?:${that})\\s[^,]{0,25}$`.test(kept)) return false;
  const adds = anyCase`^(?:${tails}|${prepositions}|${saysWho})(?!\\p{L})`;
  const all = kept
    .replace(/\([^()]*\)|(?<=\d),(?=\d)/gu, "")
    .split(/[,:;]/u)
    .map((part) => part.trim());
  const last = all.findLastIndex(
    (part, at) => at === 0 || !adds.test(part) || (at === 1 && adds.test(all[0] ?? "")),
  );
  const parts = all.slice(0, last + 1);
  const part = parts.at(-1) ?? "";
  if ((parts.length > 1 && hangs(part, language)) || subordinate.test(part)) return false;
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

/** Neither who says it all nor, perhaps, the object of the verb goes: "demandent dans une lettre, la fin …". */
function mayEndFrench(kept: string, rest: string): boolean {
  if (rest.search(definite) === 0 && objectAhead.test(kept)) return false;
  return Array.from(rest.matchAll(/, /gu)).every(
    ({ index }) => !frenchTeller.test(rest.slice(index)),
  );
}

function hasVerb(clause: string, language: Language): boolean {
  return surelyHasVerb(clause, language) || (language === "en" && withObject.test(clause));
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
