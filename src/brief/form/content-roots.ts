import { numberWords } from "#language/numbers/number-words.ts";
import { contentWords } from "#language/stems.ts";
import { words } from "#language/words.ts";
import type { Language } from "#model/language.ts";

/** The root of a content word with where the word stands in the text it was found in. */
export type RootAt = { readonly root: string; readonly start: number; readonly end: number };

/** Words remembered per language before the memory starts anew. */
const rememberedMax = 20_000;
const remembered = new Map<Language, Map<string, string | undefined>>();

/** The content words of a text by their roots, in order. As `contentWords`, but each word is reduced once. */
export function contentRoots(text: string, language: Language): readonly string[] {
  return rootsIn(text, language).map(({ root }) => root);
}

/** The same with offsets of `text`. */
export function rootsIn(text: string, language: Language): readonly RootAt[] {
  const roots: RootAt[] = [];
  for (const { end, start, text: word } of words(text, language)) {
    const root = rootOf(word, language);
    if (root !== undefined) roots.push({ root, start, end });
  }
  return roots;
}

function rootOf(word: string, language: Language): string | undefined {
  let known = remembered.get(language);
  if (known === undefined || known.size > rememberedMax) {
    known = new Map();
    remembered.set(language, known);
  }
  if (known.has(word)) return known.get(word);
  const [stem] = contentWords(word, language);
  // "thirty" is "30", and "mln" is "million" in each of its forms.
  const value =
    stem === undefined ? undefined : numberWords(language).words.get(word.toLowerCase());
  const root = value === undefined ? stem : String(value);
  known.set(word, root);
  return root;
}
