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

const verbsOfAll = /* @__PURE__ */ wordSet(frenchVerbs);
const adjectives = /* @__PURE__ */ wordSet(frenchAdjectives);

const frenchClause = /^(?:qui|que|qu['’]|dont|où|combien|(?:les?|la)quel(?:le)?s?)$/u;

/** What follows these is their participle, not one more verb. */
const frenchAuxiliary =
  /^(?:a|ont|avait|avaient|aura|auront|aurait|auraient|serait|seraient|est|sont|était|étaient|fut|sera)$/u;

/** What may stand between the two. */
const betweenAuxiliary =
  /^(?:déjà|pas|bien|mal|toujours|jamais|encore|aussi|donc|peu|trop|tout|\p{L}+ment)$/u;

/** "Des accusations portées par sa fille.", "Une piste qui fait grincer des dents." */
export function isFrenchFragment(text: string): boolean {
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
