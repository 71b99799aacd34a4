import type { Language } from "#model/language.ts";
import { anyCase } from "../../compiled.ts";
import { phrasesOf } from "../../phrases/phrases-of.ts";
import { aloneBeyondEurope, leansElsewhere } from "./leans-elsewhere.ts";
import { ownerIsBefore } from "./owner-before.ts";
import { timesOfThis } from "./this-time.ts";
import { isToldByBefore } from "./told-by-before.ts";

/**
 * Whether a sentence starts with a word ("He", "However") that only the one before explains.
 *
 * @param isFirst whether none stands before it: then "Now" and "Already" go on from nothing, and "He" is still nobody
 */
export function leansOnBefore(sentence: string, language: Language, isFirst = false): boolean {
  const { leaning, connectives } = phrasesOf(language);
  if (standsAlone[language]?.test(sentence) === true) return false;
  if (leansElsewhere[language]?.test(sentence) === true) return true;
  if (ownerIsBefore(sentence, language) || isToldByBefore(sentence, language)) return true;
  if (language === "de" && germanThat.test(sentence)) return true;
  if (
    relativeTime.test(sentence) ||
    answers.test(sentence) ||
    (language === "fr" && frenchDay.test(sentence))
  )
    return true;
  if (isFirst) return anyCase`^["“„«「¿¡\\s]*(?:${leaning})`.test(sentence);
  return anyCase`^["“„«「¿¡\\s]*(?:${leaning}|${connectives})`.test(sentence);
}

/** First words that mean the same with nothing before them: "This week", "There were", "Some 200 people". */
const standsAlone: Readonly<Record<Language, RegExp>> = {
  ...aloneBeyondEurope,
  en: new RegExp(
    `^(?:(?:this|these|that) (?:${timesOfThis.en}|past|coming)\\b|there (?:is|are|was|were|has|have|had|will|may|must) (?!also|still|then)|some (?:\\d|(?!are|were|have|had|say|said|of (?:them|these|those)|will|would|also|even|in|on|at|to)\\p{L})|each (?:year|day|week|month)\\b)`,
    "iu",
  ),
  fr: new RegExp(
    `^(?:ce|cet|cette|ces) (?:${timesOfThis.fr}|derni(?:ers|ères) (?:jours|semaines|mois|années|temps))(?!\\p{L})`,
    "iu",
  ),
  de: new RegExp(`^(?:diese[rsn]?) (?:${timesOfThis.de})(?!\\p{L})`, "iu"),
  es: new RegExp(`^(?:en )?est[aeo]s? (?:${timesOfThis.es}|días|últimos)(?!\\p{L})`, "iu"),
  pt: new RegExp(`^(?:n)?est[ae]s? (?:${timesOfThis.pt}|dias|últimos)(?!\\p{L})`, "iu"),
  it: new RegExp(
    `^(?:in )?quest(?:[aoei] |['’])(?:${timesOfThis.it}|giorni|ultimi)(?!\\p{L})`,
    "iu",
  ),
  nl: new RegExp(`^(?:deze|dit) (?:${timesOfThis.nl}|dagen)(?!\\p{L})`, "iu"),
};

/** "A month later": counted from what was told before. */
const relativeTime =
  /^(?:(?:just|only|about|less than|more than|à peine|moins d['’]|plus d['’]|nur|kaum|etwa|apenas|menos de|más de|cerca de|poco più di|meno di) ?)?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|eine?[nrms]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|uma?|dois|duas|três|quatro|sete|oito|nove|dez|due|tre|quattro|cinque|sei|sette|otto|dieci|un['’]|some|several|a few|quelques|plusieurs|einige|wenige|algunos|algunas|alguns|algumas|pochi|poche|alcuni) ?(?:\p{L}+ )?(?:second|minute|hour|day|week|month|year|jour|semaine|mois|an|année|heure|Tag|Woche|Monat|Jahr|Stunde|Minute|día|semana|mes|año|hora|dia|mês|ano|giorn|settiman|mes|ann|or)\p{L}{0,3} (?:(?:later|earlier|plus tard|plus tôt|auparavant|später|zuvor|danach|vorher|más tarde|mais tarde|più tardi)\b(?! que?\b| than\b)|(?:before|after|après|avant|después|antes|depois|dopo|prima)(?=,)|(?:después|depois)(?! (?:d|que(?!\p{L}))))/iu;

/** "No, the mayor's debut …": the answer to what was asked before. */
const answers = /^(?:no|yes|non|oui|nein|ja|sí|não|sim|sì|nee|nie|tak), /iu;

/** "La veille, …", but not "La veille du scrutin". */
const frenchDay = /^(?:la veille|le lendemain|le surlendemain)(?! d[eu'’])/iu;

/** "Das kostet", but not "Das neue Gesetz": an adjective has an ending. */
const germanThat = /^(?:Das|Dies) \p{Ll}+(?<!e|en|er|es|em|s) /u;
