import type { Language } from "#model/language.ts";
import { mayBeGermanVerb } from "./is-fragment.ts";
import { isEnglishVerb, mayBeEnglishVerb } from "./verbless.ts";

/**
 * Whether all verbs of a sentence stand in clauses that hang on its noun: "A bunch of boats that nobody owns.", "Eine
 * Aufgabe, die gut gelöst wurde.", "Ada Brook — Award-winning reporter who covers boats." In doubt not.
 *
 * @param text with a word in place of what stands in quotation marks
 */
export function isNounWithClause(text: string, language: Language): boolean {
  switch (language) {
    case "en":
      return isGuest(text) || isEnglishNoun(text);
    case "de":
      return isGermanNoun(text);
    default:
      return false;
  }
}

/** "Dr. Ada Brook — ": how lists of guests and writers begin. */
const guest =
  /^(?:(?:Dr|Mr|Mrs|Ms|Prof)\. )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3} [—–-]{1,2} /u;

function isGuest(text: string): boolean {
  const named = guest.exec(text)?.[0];
  if (named === undefined) return false;
  const told = text.slice(named.length);
  if (/\s[—–-]{1,2}\s/u.test(told)) return false;
  const [noun = ""] = told.split(/(?<!\p{L})(?:who|whose|which|that|where)(?!\p{L})/u);
  return !(noun.match(/\p{L}[\p{L}'’-]*/gu) ?? []).some(isEnglishVerb);
}

const englishNoun =
  /^(?:(?:and|but|or|plus),? )?(?:an?|another|some|no|more|two|three|four|five|several|many|plenty of) /iu;
const englishClause = /^(?:who|whose|whom|which|that|where)$/u;
const englishAuxiliary =
  /^(?:is|are|was|were|be|been|has|have|had|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't)$/u;

/** Longer sentences have a verb, as a rule. */
const englishWordsMax = 28;

function isEnglishNoun(text: string): boolean {
  if (!englishNoun.test(text)) return false;
  const words = text.replaceAll("’", "'").match(/\p{L}[\p{L}'-]*|\p{N}+/gu) ?? [];
  if (words.length > englishWordsMax) return false;
  let clauses = 0;
  let verbs = 0;
  for (const [index, word] of words.entries()) {
    const before = words[index - 1] ?? "";
    if (englishClause.test(word)) clauses += 1;
    else if (
      index > 0 &&
      /^\p{Ll}/u.test(word) &&
      // "boats who": a plural; but "shows that".
      !/^(?:who|whose|which|where)$/u.test(words[index + 1] ?? "") &&
      mayBeEnglishVerb(word, before) &&
      !englishAuxiliary.test(before) &&
      before !== "to"
    ) {
      // A verb before any clause may be the sentence's own.
      if (clauses === 0) return false;
      verbs += 1;
    }
  }
  return clauses > 0 && verbs <= clauses;
}

/** Opens a clause whose verb stands at its end. */
const germanClause =
  /^(?:(?:in|an|auf|mit|von|aus|bei|zu|für|über|durch|um|nach|vor|unter|gegen|ohne) )?(?:der|die|das|den|dem|denen|deren|dessen|welche[rsnm]?|wo|wobei|womit|wofür|worauf|wodurch|was|wer|wie|dass|daß|weil|wenn|als|ob|da|damit|obwohl|nachdem|bevor|während|bis|sofern|indem|sodass|falls|um|ohne)(?!\p{L})/iu;

/** A short noun phrase holds no verb that only its place could tell. */
const germanWordsMax = 9;

function isGermanNoun(text: string): boolean {
  const [noun = "", ...clauses] = text.replace(/[.!]["”’»“]*$/u, "").split(/, /u);
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
