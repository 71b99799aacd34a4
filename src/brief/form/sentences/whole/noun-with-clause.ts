import type { Language } from "#model/language.ts";
import { mayBeGermanVerb } from "./is-fragment.ts";

/**
 * Whether all verbs of a sentence stand in clauses that hang on its noun: "Eine Aufgabe, die gut gelöst wurde." Said of
 * German alone, where a comma and the verb's place tell; in doubt not.
 *
 * @param text with a word in place of what stands in quotation marks
 */
export function isNounWithClause(text: string, language: Language): boolean {
  return language === "de" && isGermanNoun(text);
}

/** Opens a clause whose verb stands at its end. */
const germanClause =
  /^(?:(?:in|an|auf|mit|von|aus|bei|zu|für|über|durch|um|nach|vor|unter|gegen|ohne) )?(?:der|die|das|den|dem|denen|deren|dessen|welche[rsnm]?|wo|wobei|womit|wofür|worauf|wodurch|was|wer|wie|dass|daß|weil|wenn|als|ob|da|damit|obwohl|nachdem|bevor|während|bis|sofern|indem|sodass|falls|um|ohne)(?!\p{L})/iu;

/** A short noun phrase holds no verb that only its place could tell. */
const germanWordsMax = 9;

function isGermanNoun(text: string): boolean {
  const [noun = "", ...clauses] = text.replace(/[.!]["”’»«“]*$/u, "").split(/, /u);
  if (clauses.length === 0 || /[:;–—]/u.test(text)) return false;
  const words = noun.match(/\p{L}[\p{L}-]*/gu) ?? [];
  if (words.length === 0 || words.length > germanWordsMax) return false;
  // A first word that is a verb asks or commands: "Kommt, die Tür ist offen."
  if (
    !/^(?:(?:insgesamt|alles in allem|auch|wieder|immerhin|schließlich|vor allem) )?(?:eine?|keine?|der|die|das|viele|einige|zwei|drei|\p{Lu}\p{L}+$)/iu.test(
      noun,
    )
  )
    return false;
  if (words.some((word) => /^\p{Ll}/u.test(word) && mayBeGermanVerb(word))) return false;
  return clauses.every((clause) =>
    germanClause.test(clause)
      ? endsWithVerb(clause)
      : !(clause.match(/(?<!\p{L})\p{Ll}[\p{L}-]*/gu) ?? []).some(mayBeGermanVerb),
  );
}

/** "die gut gelöst wurde", "die Orientierung zu verlieren": the verb is the last word. */
function endsWithVerb(clause: string): boolean {
  return /(?:(?<!\p{L})zu \p{Ll}+n|(?<!\p{L})\p{Ll}+zu\p{Ll}+n|(?<!\p{L})(?:ist|sind|war|waren|wird|wurden?|würde|werde|hat|kann|muss|soll|will|darf|sei|habe|\p{Ll}{2,}(?:t|te|en|ten|rn|ln)))$/u.test(
    clause,
  );
}
