import { type Language, supportedLanguages } from "#model/language.ts";
import { detectLanguage } from "./detect-language.ts";
import { hasOwnScript } from "./language-hints.ts";

/** From so many characters on a text tells its language more surely than a page's template does. */
const tellingCharactersMin = 400;

/**
 * The language of an article: as its page claims, unless it claims none, or the text itself clearly is
 * in another (a template's `lang="en"` stands above news of every language).
 *
 * @param claimed "und" when the page claims none
 * @returns "und" when neither tells
 */
export function articleLanguage(claimed: Language, text: string): Language {
  if (claimed === "und") return detectLanguage(text);
  if (!isSupported(claimed) || text.length < tellingCharactersMin) return claimed;
  const detected = detectLanguage(text);
  return isSupported(detected) || hasOwnScript(detected) ? detected : claimed;
}

function isSupported(language: Language): boolean {
  return (supportedLanguages as readonly Language[]).includes(language);
}
