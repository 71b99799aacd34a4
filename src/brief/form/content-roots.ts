import { numberWords } from "#language/numbers/number-words.ts";
import { perLanguage } from "#language/per-language.ts";
import { contentWords } from "#language/stems.ts";
import { words } from "#language/words.ts";
import type { Language } from "#model/language.ts";
import { perText } from "#shared/per-text.ts";

/** The root of a content word with where the word stands in the text it was found in. */
export type RootAt = { readonly root: string; readonly start: number; readonly end: number };

/** Words remembered per language before the memory starts anew. */
const rememberedMax = 20_000;

/** The content words of a text by their roots, in order. As `contentWords`, but each word is reduced once. */
export function contentRoots(text: string, language: Language): readonly string[] {
  return rootsIn(text, language).map(({ root }) => root);
}

/** The same with offsets of `text`. */
export function rootsIn(text: string, language: Language): readonly RootAt[] {
  const rootOf = rootsOf(language);
  const roots: RootAt[] = [];
  for (const { end, start, text: word } of words(text, language)) {
    const root = rootOf(word);
    if (root !== undefined) roots.push({ root, start, end });
  }
  return roots;
}

/** The root of a word; `undefined` for one that carries the sentence rather than its news. */
const rootsOf = /* @__PURE__ */ perLanguage((language) =>
  perText(rememberedMax, (word): string | undefined => {
    const [stem] = contentWords(word, language);
    if (stem === undefined) return undefined;
    // "thirty" is "30", and "mln" is "million" in each of its forms.
    const value = numberWords(language).words.get(word.toLowerCase());
    return value === undefined ? stem : String(value);
  }),
);
