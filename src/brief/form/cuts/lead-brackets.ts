import { findDates } from "#language/dates.ts";
import type { Span } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import { isGuarded } from "./guards.ts";
import { tellsHarm } from "./relative-words.ts";

/** A bracket that a lead may lose; what tells how many leaves a mark. */
export type BracketRun = Span & { readonly isMarked: boolean };

/**
 * Brackets that say more of the word before them, where a lead is too long: the letters of a name which the text never uses again
 * ("[ (OIT)]"), what such letters stand for, an hour elsewhere, another unit, votes. Offsets in the sentence's text, in order.
 *
 * @param text of the whole article
 */
export function bracketsOf(
  sentence: string,
  text: string,
  language: Language,
): readonly BracketRun[] {
  return Array.from(sentence.matchAll(/ \(([^()]{2,200})\)/gu)).flatMap((match): BracketRun[] => {
    const [whole, inside = ""] = match;
    const left = sentence.slice(0, match.index);
    const close = match.index + whole.length;
    const span = { start: match.index, end: close };
    if (/^[\p{Lu}\p{N}&]{2,8}$/u.test(inside))
      return isShort(inside, left) && text.split(inside).length === 2
        ? [{ ...span, isMarked: false }]
        : [];
    if (!/[\p{L}\p{N})]$/u.test(left) || /[?!"“«]/u.test(inside)) return [];
    if (isGuarded(inside, language) || tellsHarm.test(inside)) return [];
    const letters = /(?<![\p{L}-])\p{Lu}{2,8}$/u.exec(left)?.[0];
    if (letters !== undefined && isShort(letters, inside)) return [{ ...span, isMarked: false }];
    if (isDay(inside, language) || /(?<!\p{L})(?:GMT|UTC)$/u.test(inside))
      return [{ ...span, isMarked: false }];
    // "MOSCOW (Agency - 29 April)": a dateline is taken whole.
    if (!/\p{Ll}/u.test(left)) return [];
    // The mark takes the place of the sentence's stop.
    const end = /^[.]$/u.test(sentence.slice(close)) ? sentence.length : close;
    return /\p{N}/u.test(inside) ? [{ start: match.index, end, isMarked: true }] : [];
  });
}

function isDay(inside: string, language: Language): boolean {
  const [date] = findDates(inside, language);
  return date !== undefined && date.text.length === inside.length;
}

/** Whether each letter begins a word, in order: "Organisation internationale du travail (OIT)". */
function isShort(letters: string, words: string): boolean {
  const initials = (words.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [])
    .slice(-wordsMax)
    .map((word) => word[0]);
  let at = 0;
  for (const initial of initials) if (initial?.toUpperCase() === letters[at]) at += 1;
  return at === letters.length;
}
const wordsMax = 30;
