import type { Language } from "#model/language.ts";
import { anyCase } from "../../compiled.ts";
import { saysWhom } from "./leans-elsewhere.ts";

/** So many words at the most stand before the pronoun; further on, whom it means may stand in the sentence itself. */
const wordsBeforeMax = 7;

/** Whether whoever says a sentence is a pronoun that only the text before it explains. */
export function isToldByBefore(sentence: string, language: Language): boolean {
  const told = saysWhom[language];
  if (told === undefined) return false;
  const before = anyCase`^(.*?)(?<![\\p{L}\\p{N}])(?:${told})(?![\\p{L}\\p{N}])`.exec(
    sentence,
  )?.[1];
  if (before === undefined || /["“„«]/u.test(before)) return false;
  const words = before.split(/\s+/u).filter((word) => word !== "");
  return words.length <= wordsBeforeMax && !words.slice(1).some((word) => /^\p{Lu}/u.test(word));
}
