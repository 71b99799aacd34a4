import type { Language } from "#model/language.ts";
import { wordSet } from "#shared/word-set.ts";
import {
  frenchAdjectives,
  frenchArticle,
  frenchBeforeNoun,
  frenchFinite,
  frenchNoVerb,
  frenchOpening,
  frenchVerbs,
} from "./french-words.ts";

/**
 * Whether a sentence has no finite verb of its own, as far as its words can tell: "Des accusations portées par
 * sa fille.", "Une piste qui fait grincer des dents.", "Die Geburt der Klinik von 1963."
 *
 * Said of French and German alone, and there only where no word can be such a verb: elsewhere verbs cannot be
 * told from nouns without a dictionary.
 *
 * @param text with a word in place of what stands in quotation marks
 */
export function isFragment(text: string, language: Language): boolean {
  switch (language) {
    case "fr":
      return isFrenchFragment(text);
    case "de":
      return isGermanFragment(text);
    default:
      return false;
  }
}

const verbsOfAll = /* @__PURE__ */ wordSet(frenchVerbs);
const adjectives = /* @__PURE__ */ wordSet(frenchAdjectives);

const frenchClause = /^(?:qui|que|qu['’]|dont|où|combien|(?:les?|la)quel(?:le)?s?)$/u;

/** What follows these is their participle, not one more verb. */
const frenchAuxiliary =
  /^(?:a|ont|avait|avaient|aura|auront|aurait|auraient|serait|seraient|est|sont|était|étaient|fut|sera)$/u;

/** What may stand between the two. */
const betweenAuxiliary =
  /^(?:déjà|pas|bien|mal|toujours|jamais|encore|aussi|donc|peu|trop|tout|\p{L}+ment)$/u;

function isFrenchFragment(text: string): boolean {
  if (!frenchOpening.test(text)) return false;
  // In "en cause" it is a noun.
  const told = text.toLowerCase().replace(/^en cause,/u, "");
  const words = told.match(/\p{L}+['’]|[\p{L}\p{Nd}-]+/gu) ?? [];
  let verbs = 0;
  let clauses = 0;
  for (const [index, word] of words.entries()) {
    const before = words[index - 1] ?? "";
    if (
      frenchClause.test(word) &&
      !(
        /^qu/u.test(word) &&
        /^(?:aussi|plus|moins|autant|même|point)$/u.test(words[index - 2] ?? "")
      )
    ) {
      clauses += 1;
    } else if (
      index > 0 &&
      mayBeFrenchVerb(word, before) &&
      !frenchAuxiliary.test(betweenAuxiliary.test(before) ? (words[index - 2] ?? "") : before)
    ) {
      // A verb before any clause is the sentence's own; behind one, the first is the clause's.
      if (clauses === 0) return false;
      verbs += 1;
    }
  }
  return verbs <= clauses;
}

function mayBeFrenchVerb(word: string, before: string): boolean {
  if (verbsOfAll.has(word)) return !/^(?:une?|de|du|des|le|la)$/u.test(before);
  if (frenchArticle.test(before) || frenchNoVerb.test(word) || adjectives.has(word)) return false;
  if (frenchFinite.test(word)) return true;
  return /[^é]e$/u.test(word) && word.length > 3 && !frenchBeforeNoun.test(before);
}

/** Whether any word of a French sentence may be its verb. */
export function mayHoldFrenchVerb(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+['’]|[\p{L}\p{Nd}-]+/gu) ?? [];
  return words.some((word, index) => index > 0 && mayBeFrenchVerb(word, words[index - 1] ?? ""));
}

/** Whether a French clause surely holds a finite verb of its own, beside those of the clauses that hang on it ("qui …", "que …"). */
export function surelyHoldsFrenchVerb(clause: string): boolean {
  const words = clause.match(/\p{L}+['’]|[\p{L}\p{Nd}-]+/gu) ?? [];
  let left = 0;
  let isBehindQui = false;
  for (const [index, word] of words.entries()) {
    const small = word.toLowerCase();
    if (small === "qui") isBehindQui = true;
    else if (isBehindQui) isBehindQui = beforeVerb.test(small);
    else if (frenchClause.test(small)) left -= 1;
    else if (index > 0 && word === small && isFrenchVerb(word, words[index - 1] ?? "")) left += 1;
  }
  return left > 0;
}

/** Between "qui" and its verb. */
const beforeVerb = /^(?:ne|n['’]|se|s['’]|y|en|l['’]|la?|les|lui|leur|nous|me|m['’]|\p{L}+ment)$/u;

function isFrenchVerb(word: string, before: string): boolean {
  if (/^l['’]$/u.test(before) || frenchArticle.test(before)) return false;
  if ((verbsOfAll.has(word) && !mayBeNoun.test(word)) || tells.has(word)) return true;
  if (frenchNoVerb.test(word)) return false;
  // "s'annonce", "ne vibre"
  if (/^(?:se|s['’]|ne|n['’])$/u.test(before)) return !/(?:er|ir|re|pas)$/u.test(word);
  return frenchSure.test(word);
}

/** Verbs of the news in "-e". */
const tells = /* @__PURE__ */ wordSet(
  `affirme explique estime indique souligne précise assure annonce ajoute rappelle rapporte raconte confie déclare dénonce demande
  réclame juge promet prévient lance vise prépare organise souhaite pense espère exige publie évoque signe célèbre ouvre offre
  découvre entre quitte trouve retrouve montre compte augmente tombe passe dépasse laisse continue menace accepte autorise existe
  porte apporte touche frappe rejette interpelle plaide relance ferme ferment`,
);

/** Verbs that are as often nouns or adjectives. */
const mayBeNoun = /^(?:cause|critique|part|sort|suit|pose|refuse|communique|applique)$/u;

const frenchSure =
  /(?:ait|aient|[eidr]ra|ront|èrent|urent|irent|[dr]ut|[âîû]t|(?<=[cglnrstv])a|[^m]ent)$/u;

const germanVerbs = new Set(
  `ist sind war waren wird werden wurde wurden hat haben hatte hatten kann konnte muss musste will wollte soll sollte darf durfte mag
  tut weiß würde könnte möchte müsste hätte wäre sei habe werde könne müsse solle wolle dürfe gebe gehe komme bleibe stehe liege mache
  sage bringe`.split(/\s+/),
);

/** Past tenses that no ending tells, with what may stand before them ("übernahm", "entschied"). */
const germanPast =
  /(?:schoss|riss|floss|griff|pfiff|blies|hing|fing|sang|sprang|trank|zwang|klang|drang|schwand|stand|schien|schwieg|stieß|lud|schuf|wuchs|fuhr|grub|warb|half|befahl|stahl|nahm|brach|sprach|aß|maß|las|bog|flog|zog|log|hob|schob|schmolz|floh|fror|goss|schloss|noss|kroch|roch|gab|kam|fiel|lief|rief|ließ|ging|sah|fand|band|wand|sank|stieg|blieb|trug|schlug|starb|warf|lag|trieb|schrieb|rieb|mied|schied|wies|pries|glich|wich|strich|lieh|schwamm|begann|gewann|verlor|traf|trat)$/u;

/** Short sentences alone: in a long one some word always looks like a verb. */
const germanWordsMax = 10;

/** Whether a German word written small may be a finite verb, by itself or its ending. */
export function mayBeGermanVerb(word: string): boolean {
  return (
    germanVerbs.has(word) ||
    ((germanPast.test(word) || /(?:t|te|en|ten|st|ln|rn)$/u.test(word)) && !germanNoVerb.test(word))
  );
}

const germanSubject =
  /^(?:ich|du|er|sie|es|wir|ihr|man|der|die|das|den|dem|eine?[nmrs]?|keine?[nmrs]?|diese[rsmn]?|jede[rsmn]?|alle[snmr]?|viele?s?|niemand|jemand|etwas|nichts|nicht|auch|mich|dich|sich|uns|euch|mir|dir|bitte|mal|doch|nun|\p{Lu}.*)$/u;

function isGermanFragment(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}-]*/gu) ?? [];
  if (words.length > germanWordsMax || words.length < 3) return false;
  return !words.some(
    (word, index) =>
      germanVerbs.has(word.toLowerCase()) ||
      /^(?:ich|wir)$/iu.test(word) ||
      // A verb is written small, or opens the sentence before its subject.
      ((index === 0 ? germanSubject.test(words[1] ?? "") : /^\p{Ll}/u.test(word)) &&
        (germanPast.test(word) || /(?:t|te|en|ten|st|ln|rn)$/u.test(word)) &&
        !germanNoVerb.test(word) &&
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
