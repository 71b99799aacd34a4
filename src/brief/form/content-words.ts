import { words } from "#language/words.ts";
import type { Language } from "#model/language.ts";
import { phrasesOf } from "./phrases/phrases-of.ts";

const stopPatterns = new Map<Language, RegExp>();

/**
 * The words that carry the meaning of a text, each reduced to a root on which its forms agree
 * ("agreed", "agreement" → "agree"). Short words and words of form are left out.
 */
export function contentWords(text: string, language: Language): readonly string[] {
  const isSpaced = !["ja", "zh", "ko", "th"].includes(language);
  const stop = stopPattern(language);
  const roots: string[] = [];
  for (const { text: word } of words(text, language)) {
    const isNumber = /\p{N}/u.test(word);
    const isName = /^\p{Lu}/u.test(word);
    if (!isNumber && isSpaced && word.length <= (isName ? 1 : 3)) continue;
    if (!isSpaced && !isNumber && word.length < 2) continue;
    if (stop.test(word)) continue;
    roots.push(isNumber ? word : rootOf(word.toLocaleLowerCase()));
  }
  return roots;
}

function rootOf(word: string): string {
  const clean = word.replace(/['’]\p{L}{0,2}$/u, "");
  if (/^\p{Script=Hangul}+$/u.test(clean)) return clean.slice(0, Math.max(2, clean.length - 1));
  return clean.length > 6
    ? clean.slice(0, Math.max(5, Math.ceil(clean.length * 0.65)))
    : clean.replace(/(?<=\p{L}{3})e?s$/u, "");
}

function stopPattern(language: Language): RegExp {
  const made = stopPatterns.get(language);
  if (made !== undefined) return made;
  const { leaning, connectives, guarded, ownVoice, relatives, says } = phrasesOf(language);
  const lists = [leaning, connectives, guarded, ownVoice, relatives, says];
  const pattern = new RegExp(`^(?:${lists.join("|")})$`, "iu");
  stopPatterns.set(language, pattern);
  return pattern;
}

/**
 * How far two texts say the same: the part of the smaller one's content words that the other has.
 *
 * @returns 0 to 1; 0 when either says nothing
 */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const root of small) if (large.has(root)) shared += 1;
  return shared / small.size;
}
