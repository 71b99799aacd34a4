import { findDates } from "#language/dates.ts";
import { isStopWord } from "#language/stop-words.ts";
import { countWords } from "#language/words.ts";
import type { Language } from "#model/language.ts";
import { anyCase } from "../compiled.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";
import { surelyHasVerb } from "../sentences/whole/verbless.ts";
import { saysWho, subordinate, without } from "./main-clause-words.ts";

/** What is said has so many words at least. */
const saidWordsMin = 6;

/**
 * Whether a text ends with who says all that stands before: "“…”, a déclaré Ada Brook", "…, the harbour office said". What follows
 * tells only where, when and of what office he said it.
 */
export function endsWithSpeaker(left: string, language: Language): boolean {
  const comma = left.lastIndexOf(", ");
  const said = left.slice(0, comma);
  if (comma < 0 || countWords(said, language) < saidWordsMin) return false;
  const isQuoted = /[”"»]$/u.test(said);
  const clause = said.slice(said.lastIndexOf(", ") + 1).trim();
  const last = /\p{L}+$/u.exec(said)?.[0].toLowerCase() ?? "";
  if (
    !isQuoted &&
    (isStopWord(last, language) ||
      subordinate.test(clause) ||
      !surelyHasVerb(`x ${said}`, language))
  )
    return false;
  // "while …", "who …": what is said has not ended.
  if (!isQuoted && opensAside(clause, language)) return false;
  return isSpeaker(withoutDates(left.slice(comma + 2), language), language);
}

function opensAside(clause: string, language: Language): boolean {
  const { relatives, that } = phrasesOf(language);
  return anyCase`^(?:${relatives}|${that}|${saysWho}|${without})(?!\\p{L})`.test(clause);
}

function isSpeaker(part: string, language: Language): boolean {
  const { says, subjects, that } = phrasesOf(language);
  if (anyCase`\\s(?:${that})(?!\\p{L})`.test(part)) return false;
  // "said Ada Brook", "a indiqué la maire de Bellerive Ada Brook"
  const named =
    anyCase`^(?:\\p{L}+ ){0,2}?(?:${says}|révèle|révélé)(?:${besideSaying})? (.+)$`.exec(part)?.[1];
  if (named !== undefined)
    return (
      /\p{Lu}[\p{L}’'.-]*$/u.test(named) &&
      (/^\p{Lu}/u.test(named) || anyCase`^(?:${subjects})(?:(?<=['’])|\\s)`.test(named))
    );
  return language === "en" && anyCase`^[^,]{3,60} (?:${says})$`.test(part);
}

/** "à l'AFP", "sur Twitter": to whom and where. */
const besideSaying =
  "(?: (?:à|au|sur|dans|to|on|a|en|à|ao|no|na|alla|al|su) (?:l['’]|la |le )?\\p{L}+)?(?: [\\p{L}-]+ment| [\\p{L}-]+mente)?";

function withoutDates(text: string, language: Language): string {
  return findDates(text, language)
    .reduceRight((left, { end, start }) => left.slice(0, start) + left.slice(end), text)
    .replace(/ {2,}/gu, " ")
    .trim();
}
