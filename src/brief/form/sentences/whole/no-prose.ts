import { isStopWord } from "#language/stop-words.ts";
import type { Language } from "#model/language.ts";

/** Languages in which hardly a sentence does without a small word that we list. */
const withSmallWords: ReadonlySet<Language> = new Set(["en", "fr", "de", "es", "pt", "it", "nl"]);

/** So many words without a small one, written small, are a list: grades of players, parts of a bicycle, a command. */
const wordsMin = 9;

/** Brackets and signs that prose does not need, options, paths, calls. */
const codeSigns =
  /[{}<>=|\\]|\w\(\)|(?<=\s)--?[a-z]|(?<=\s)[~.]?\/\w+[/.]|[a-z]_[a-z]|::|&&|\w\.\w+\(/gu;
const codeSignsMin = 3;

/** Whether a sentence is no prose but a list without words between its items, or code. */
export function isNoProse(text: string, language: Language): boolean {
  if ((text.match(codeSigns)?.length ?? 0) >= codeSignsMin) return true;
  if (!withSmallWords.has(language)) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.length >= wordsMin && !words.some((word) => isStopWord(word, language));
}
