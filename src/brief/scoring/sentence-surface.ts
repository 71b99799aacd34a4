import { isFirstPerson, isSaying } from "#language/leaning-words.ts";
import type { Language } from "#model/language.ts";

/**
 * What a sentence looks like: shares from 0 to 1, and 1 or 0 for what it has or has not.
 *
 * @param words how many it has, as a reader counts them
 */
export function surfaceOf(text: string, words: number, language: Language) {
  const tokens = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? [];
  let capitals = 0;
  let firstPerson = 0;
  let saying = 0;
  for (const [place, token] of tokens.entries()) {
    const lower = token.toLowerCase();
    if (place > 0 && token !== lower && /^\p{Lu}/u.test(token)) capitals += 1;
    if (firstPerson === 0 && isFirstPerson(lower, language)) firstPerson = 1;
    if (saying === 0 && isSaying(lower, language)) saying = 1;
  }
  const numbers = text.match(/\p{N}+(?:[.,]\p{N}+)*/gu)?.length ?? 0;
  const quoted = text.match(/["“«„「][^”"»“」]{3,2000}[”"»“」]/g) ?? [];
  return {
    capitalShare: capitals / Math.max(1, words),
    numberShare: numbers / Math.max(1, words),
    hasQuote: /["“”«»„「]/.test(text) ? 1 : 0,
    quotedShare: quoted.reduce((sum, part) => sum + part.length, 0) / Math.max(1, text.length),
    isQuestion: /[?？؟]\s*["”»]?$/.test(text) ? 1 : 0,
    firstPerson,
    saying,
  };
}
