import { articleLanguage } from "#language/article-language.ts";
import { detectLanguage } from "#language/detect-language.ts";
import type { Language } from "#model/language.ts";
import { lengthOf, textWeight } from "../walls/page-lines.ts";

/** Share of letters in another script than most from which a text may be in two languages. */
const mixedShareMin = 0.05;

/** Weight of a line that tells its language, and lines that are asked. */
const lineWeightMin = 60;
const linesMax = 100;

/**
 * The language of an article's text. A text in two scripts is in the language of most of its lines: some words of Japanese
 * do not make an English text a Japanese one, whose letters are rarer still than they seem.
 *
 * @param claimed by the page; "und" when it claims none
 */
export function textLanguage(claimed: Language, text: string): Language {
  const told = articleLanguage(claimed, text);
  if (!isMixed(text)) return told;
  const weights = new Map<Language, number>();
  let all = 0;
  for (const line of text.split("\n").slice(0, linesMax)) {
    const weight = textWeight(line);
    if (weight < lineWeightMin) continue;
    const language = detectLanguage(line);
    weights.set(language, (weights.get(language) ?? 0) + weight);
    all += weight;
  }
  for (const [language, weight] of weights) {
    if (language !== "und" && weight > all / 2) return language;
  }
  return told;
}

function isMixed(text: string): boolean {
  const latin = lengthOf(text, /\p{Script=Latin}+/gu);
  const letters = lengthOf(text, /\p{L}+/gu);
  return Math.min(latin, letters - latin) > mixedShareMin * letters;
}
