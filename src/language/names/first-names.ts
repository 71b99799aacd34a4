import { wordSet } from "#shared/word-set.ts";
import { men, women } from "./first-name-lists.ts";

/**
 * First names that are almost always a man's or a woman's, lower case. Common in the news of the languages
 * we read; names that go either way (Andrea, Jean, Robin) are left out, and so is everybody else's.
 */
export const menNames: ReadonlySet<string> = new Set(men.split(" "));
export const womenNames: ReadonlySet<string> = new Set(women.split(" "));

/** First names that are words as well; in small letters they name nobody. */
const plainWords = wordSet(
  "will mark bill grace penny jack frank max victoria florence sally rob ben marine christian carol roman",
);

/** Whether a word in small letters can only be somebody's first name. */
export function isFirstName(word: string): boolean {
  return (menNames.has(word) || womenNames.has(word)) && !plainWords.has(word);
}
