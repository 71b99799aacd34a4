import { isPast } from "./verb-forms.ts";

/** What comes of the deed, whoever is named first. */
const outcome = /^(?:killing|injuring|wounding|leaving|causing|destroying|damaging)$/u;
/** Nouns and prepositions that end as what somebody does. */
const noDeed =
  /^(?:during|following|including|morning|evening|building|meeting|hearing|spring|king|ring|thing|nothing|something|anything|everything|wedding|shooting|bombing|ceiling|housing|funding|training|string|wing|sibling|briefing|ruling)s?$/u;
const finite = /^(?:is|was|has|had|will|would|can|could|may|might|must|does|did|do)$/u;
const pronoun =
  /\b(?:it|its|itself|they|them|their|themselves|he|him|his|himself|she|her|herself|who|whose|whom|which|each other|one another|own|alone)\b/u;

/** How, with what, as what, in what dress it is done: of whom that is told, its place alone says. */
const manner =
  /(?:^|[ ,])(?:with|without|despite|as|like|while|although|alone|together|alongside|aged|at the age|at gunpoint|on (?:foot|horseback|bail|parole|drugs|leave|strike|behalf|purpose|suspicion))\b|(?:^|[ ,])in (?!January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}|\d|the\b|an?\b|two\b|three\b|several\b|early\b|late\b|mid-|northern\b|southern\b|eastern\b|western\b|central\b)|(?:^|[ ,])and (?:the|an?|its|two|three|\d)(?= )/u;

/**
 * Whether what follows a verb and its object may speak of the subject: "… and searched a house", "…, seizing 40 kilos",
 * "… to avoid a fine", "… because of its losses". Said of another subject it would be another's.
 */
export function leansOnSubject(tail: string): boolean {
  if (pronoun.test(tail) || manner.test(tail)) return true;
  if (/ to (?!the\b|an?\b|\p{Lu}|\d)/u.test(tail)) return true;
  const words = tail.match(/[\p{L}\d'’-]+|,/gu) ?? [];
  return words.some((word, at) => {
    if (/\p{Ll}ing$/u.test(word) && !noDeed.test(word)) return !outcome.test(word);
    if (word !== "and" && word !== "but" && word !== "or" && word !== "then") return false;
    const next = words.slice(at + 1, at + 4);
    return next.some((each) => isPast(each) || finite.test(each));
  });
}
