import { withPlainLetters } from "#language/fold-word.ts";
import { unspacedScript } from "#language/words.ts";

/** A text made ready for {@link hasPhrase}. */
export type SearchText = { readonly words: string; readonly letters: string };

/**
 * Marks above and below letters of Latin, Greek and Cyrillic, points of Hebrew, vowel signs and tatweel of
 * Arabic. Marks of other scripts are vowels, and make another word.
 */
const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]+/g;

/** "C++" and "C#" are not "C". */
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:\+\+|#)?/gu;

function folded(text: string): string {
  return withPlainLetters(text.normalize("NFKD").toLowerCase().replace(marks, "")).normalize("NFC");
}

/** Prepares a text in which phrases are looked for. */
export function searchText(text: string): SearchText {
  const plain = folded(text);
  const words = (plain.match(wordPattern) ?? []).map(withoutArticle);
  return { words: ` ${words.join(" ")} `, letters: plain.replace(/\s+/g, "") };
}

/**
 * Whether a word or phrase stands in a text: whole words, whatever their case and accents. A star at the
 * end stands for any ending ("elect*"). Korean, which writes particles behind its words, is matched
 * by the beginning of a word; scripts without spaces are matched anywhere.
 */
export function hasPhrase({ words, letters }: SearchText, phrase: string): boolean {
  const plain = folded(phrase);
  if (unspacedScript.test(plain)) return letters.includes(plain.replace(/[\s*]+/g, ""));
  const wanted = (plain.match(wordPattern) ?? []).map(withoutArticle);
  if (wanted.length === 0) return false;
  const isOpen = plain.trimEnd().endsWith("*") || /\p{Script=Hangul}$/u.test(wanted.at(-1) ?? "");
  return words.includes(` ${wanted.join(" ")}${isOpen ? "" : " "}`);
}

/** Arabic writes its article, and small words before it, in one with the noun. */
function withoutArticle(word: string): string {
  return /^\p{Script=Arabic}{4,}$/u.test(word) ? word.replace(/^[وفبك]?ال|^لل/u, "") : word;
}
