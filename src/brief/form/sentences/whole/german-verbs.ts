const germanVerbs = new Set(
  `ist sind war waren wird werden wurde wurden hat haben hatte hatten kann konnte muss musste will wollte soll sollte darf durfte mag
  tut weiß würde könnte möchte müsste hätte wäre sei habe werde könne müsse solle wolle dürfe gebe gehe komme bleibe stehe liege mache
  sage bringe`.split(/\s+/),
);

/** Past tenses that no ending tells, with what may stand before them ("übernahm", "entschied"). */
const germanPast =
  /(?:schoss|riss|floss|griff|pfiff|blies|hing|fing|sang|sprang|trank|zwang|klang|drang|schwand|stand|schien|schwieg|stieß|lud|schuf|wuchs|fuhr|grub|warb|half|befahl|stahl|nahm|brach|sprach|aß|maß|las|bog|flog|zog|log|hob|schob|schmolz|floh|fror|goss|schloss|noss|kroch|roch|gab|kam|fiel|lief|rief|ließ|ging|sah|fand|band|wand|sank|stieg|blieb|trug|schlug|starb|warf|lag|trieb|schrieb|rieb|mied|schied|wies|pries|glich|wich|strich|lieh|schwamm|begann|gewann|verlor|traf|trat)$/u;

/** Short sentences alone: in a long one some word always looks like a verb. */
const fragmentWordsMax = 10;

/** Whether a German word written small may be a finite verb, by itself or its ending. */
export function mayBeGermanVerb(word: string): boolean {
  return (
    germanVerbs.has(word) ||
    ((germanPast.test(word) || /(?:t|te|en|ten|st|ln|rn)$/u.test(word)) && !germanNoVerb.test(word))
  );
}

const germanSubject =
  /^(?:ich|du|er|sie|es|wir|ihr|man|der|die|das|den|dem|eine?[nmrs]?|keine?[nmrs]?|diese[rsmn]?|jede[rsmn]?|alle[snmr]?|viele?s?|niemand|jemand|etwas|nichts|nicht|auch|mich|dich|sich|uns|euch|mir|dir|bitte|mal|doch|nun|\p{Lu}.*)$/u;

/** "Die Geburt der Klinik von 1963." */
export function isGermanFragment(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}-]*/gu) ?? [];
  if (words.length > fragmentWordsMax || words.length < 3) return false;
  return !words.some(
    (word, index) =>
      germanVerbs.has(word.toLowerCase()) ||
      /^(?:ich|wir)$/iu.test(word) ||
      // A verb is written small, or opens the sentence before its subject.
      ((index === 0 ? germanSubject.test(words[1] ?? "") : /^\p{Ll}/u.test(word)) &&
        mayBeGermanVerb(word) &&
        !(index === words.length - 1 && germanParticiple.test(word)) &&
        !isGermanAdjective(words, index)),
  );
}

/** "Gleich zum Interview gebeten.": at the end, and without an auxiliary before it, no verb that tells. */
const germanParticiple =
  /^(?:\p{Ll}{2,6})??ge(?!ben$|bt$|hen$|ht$|lten$|hör|fäll|fiel|schieh|schah|ling|lang|winn|wann|nieß|noss|rat|rät|riet|nüg|denk|dacht|steh|stand|biet|bot|fährd|wöhn|nehm|stalt|brauch|bühr|deih|währ)\p{Ll}+(?:t|en)$/u;

/** "über dichte Fenster", "und kalte Klassenzimmer": between a small word that asks for a noun and that noun. */
function isGermanAdjective(words: readonly string[], index: number): boolean {
  const [before = "", next = ""] = [words[index - 1], words[index + 1]];
  // "Das sagt Lutz": the second word may be the verb.
  return (
    index > 1 &&
    /^\p{Lu}/u.test(next) &&
    /^(?:über|unter|mit|für|von|ohne|gegen|durch|um|auf|an|in|im|am|zum|zur|und|oder|der|die|das|des|dem|den|eine?[nmrs]?|viele?|mehr|zwei|drei)$/iu.test(
      before,
    )
  );
}

const germanNoVerb =
  /^(?:den|einen|keinen|seinen|ihren|meinen|deinen|unseren|diesen|jenen|nicht|mit|seit|gegen|zwischen|neben|wegen|trotz|samt|statt|nebst|fast|erst|meist|selbst|jetzt|bereits|zuletzt|dort|sonst|oft|weit|rechten|linken|ersten|letzten|nächsten|vergangenen|neuen|alten|großen|kleinen|guten|besten|unter|hinten|vorn|oben|unten|wen|denen|\p{L}+(?:ischen|lichen|sten))$/u;

/** Opens a clause whose verb stands at its end. */
const germanClause =
  /^(?:(?:in|an|auf|mit|von|aus|bei|zu|für|über|durch|um|nach|vor|unter|gegen|ohne) )?(?:der|die|das|den|dem|denen|deren|dessen|welche[rsnm]?|wo|wobei|womit|wofür|worauf|wodurch|was|wer|wie|dass|daß|weil|wenn|als|ob|da|damit|obwohl|nachdem|bevor|während|bis|sofern|indem|sodass|falls|um|ohne)(?!\p{L})/iu;

/** A short noun phrase holds no verb that only its place could tell. */
const nounWordsMax = 9;

/**
 * Whether all verbs of a sentence stand in clauses that hang on its noun: "Eine Aufgabe, die gut gelöst wurde." A comma and the
 * verb's place tell; in doubt not.
 */
export function isGermanNounWithClause(text: string): boolean {
  const [noun = "", ...clauses] = text.replace(/[.!]["”’»«“]*$/u, "").split(/, /u);
  if (clauses.length === 0 || /[:;–—]/u.test(text)) return false;
  const words = noun.match(/\p{L}[\p{L}-]*/gu) ?? [];
  if (words.length === 0 || words.length > nounWordsMax) return false;
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
