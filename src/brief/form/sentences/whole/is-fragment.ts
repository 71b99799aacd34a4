import type { Language } from "#model/language.ts";
import { isFrenchFragment } from "./french-verbs.ts";
import { isGermanFragment, isGermanNounWithClause } from "./german-verbs.ts";

/**
 * Whether a sentence has no finite verb of its own, as far as its words can tell.
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
      return isGermanFragment(text) || isGermanNounWithClause(text);
    default:
      return false;
  }
}
