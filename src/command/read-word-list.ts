import type { CommandProblem } from "#model/command.ts";
import { plainlySpelt } from "#shared/plain-spelling.ts";
import { typedText, unquoted } from "./typed-text.ts";

/** So many words or phrases each list of a filter may have, and so long one may be, in UTF-16 units: all of them fit into a field of the form. */
export const wordListMax = { words: 30, characters: 60 } as const;

/** A comma within a number ("12,000 jobs") divides nothing. */
const divider = /(?:(?!(?<=(?<!\p{Nd})\p{Nd}{1,3}),\p{Nd}{3}(?!\p{Nd}))[,;\n、،؛])+/u;

/**
 * Reads words and phrases that commas, semicolons (of any script) or line ends divide; quotation marks around one are dropped, repeats too.
 * They may be more, and longer, than {@link wordListMax}.
 */
export function readWordList(text: string): readonly string[] {
  const words = plainlySpelt(typedText(text))
    .split(divider)
    .map((word) => unquoted(word).replace(/\s+/g, " "))
    .filter((word) => word !== "");
  return [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];
}

/** Why a list is none for a filter: nothing of it is left out in silence. */
export function wordListProblem(words: readonly string[]): CommandProblem | undefined {
  const long = words.find(isTooLong);
  if (long !== undefined) return { kind: "long-word", text: long };
  const [first = ""] = words;
  return words.length > wordListMax.words
    ? { kind: "many-words", first, count: words.length }
    : undefined;
}

/** What of a list a filter has room for, and the rest. */
export function fittingWords(words: readonly string[]): {
  readonly taken: readonly string[];
  readonly excess: readonly string[];
} {
  const taken = words.filter((word) => !isTooLong(word)).slice(0, wordListMax.words);
  return { taken, excess: words.filter((word) => !taken.includes(word)) };
}

function isTooLong(word: string): boolean {
  return word.length > wordListMax.characters;
}
