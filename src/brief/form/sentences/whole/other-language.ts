import { isLowerCaseText } from "#language/sentences/sentence-end.ts";
import { isStopWord } from "#language/stop-words.ts";
import type { Article } from "#model/article.ts";
import type { Language } from "#model/language.ts";
import { perObject } from "#shared/per-object.ts";

/** Letters of the scripts in which these languages are written. */
const scriptOf: Readonly<Record<Language, RegExp>> = {
  ru: /\p{Script=Cyrillic}/gu,
  uk: /\p{Script=Cyrillic}/gu,
  ar: /\p{Script=Arabic}/gu,
  fa: /\p{Script=Arabic}/gu,
  ur: /\p{Script=Arabic}/gu,
  hi: /\p{Script=Devanagari}/gu,
  th: /\p{Script=Thai}/gu,
  ko: /\p{Script=Hangul}/gu,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  zh: /\p{Script=Han}/gu,
};

/** A sentence of news has so large a part of its letters in its language's script, names in Latin letters beside it. */
const scriptShareMin = 0.2;

/** Whether hardly a letter of a line is in the script of its language: a firm's name, a disclaimer in English. */
export function isOfOtherScript(text: string, language: Language): boolean {
  const script = scriptOf[language];
  if (script === undefined) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(script)?.length ?? 0) < scriptShareMin * letters;
}

/** Languages whose small words tell them from one another. */
const western: readonly Language[] = ["en", "de", "fr", "es", "it", "pt", "nl"];

/** A sentence in another language has so many of its small words, and so many times those of the text's. */
const foreignWordsMin = 3;
const foreignTimes = 3;

/** A text has so many times its own small words; else it is in several languages, or none of these. */
const ownTimes = 2;

/** Whether a text is in its language and hardly in another, so that a sentence in one stands out. */
const isOfOneLanguage = /* @__PURE__ */ perObject(({ language, text }: Article): boolean => {
  const words = wordsOf(text.slice(0, 6000));
  const smallWords = (other: Language): number =>
    words.filter((word) => isStopWord(word, other)).length;
  const own = smallWords(language);
  return western.every((other) => other === language || ownTimes * smallWords(other) < own);
});

/** Whether a sentence is in another language than its text: a post, or an example of a word. */
export function isInOtherLanguage(text: string, article: Article): boolean {
  const { language } = article;
  if (!western.includes(language) || !isOfOneLanguage(article)) return false;
  const words = wordsOf(text);
  const smallWords = (other: Language): number =>
    words.filter((word) => isStopWord(word, other)).length;
  const own = smallWords(language);
  const least = Math.max(foreignWordsMin, foreignTimes * own + 1);
  return western.some((other) => other !== language && smallWords(other) >= least);
}

/** A long sentence of a western language has a larger part of small words. */
const smallShareMin = 0.05;
const longWordsMin = 10;

/** A text whose first lines have such a part of small words is in its language. */
const openingLength = 300;
const openingShareMin = 0.2;

const opensInLanguage = /* @__PURE__ */ perObject(
  ({ language, text }: Article): boolean =>
    smallShare(text.slice(0, openingLength), language) >= openingShareMin,
);

/** Whether a long sentence has none of its language's small words: text that a paywall scrambled, a list of things. */
export function isScrambled(text: string, article: Article): boolean {
  const { language } = article;
  if (!western.includes(language) || wordsOf(text).length < longWordsMin) return false;
  return smallShare(text, language) < smallShareMin && opensInLanguage(article);
}

/** The part of a text's words that its language uses everywhere. */
function smallShare(text: string, language: Language): number {
  const words = wordsOf(text);
  const small = words.filter((word) => isStopWord(word.replace(/['’].*$/u, ""), language));
  return words.length === 0 ? 0 : small.length / words.length;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
}

/** Whether a sentence begins small though its language never does: the rest of one that was parted wrongly. */
export function startsWithin(text: string, { language, text: whole }: Article): boolean {
  return beginsLarge.has(language) && /^\p{Ll}\p{Ll}/u.test(text) && !isLowerCaseText(whole);
}

const beginsLarge: ReadonlySet<Language> = new Set(["pl", "ru", "uk", "tr", "vi"]);
