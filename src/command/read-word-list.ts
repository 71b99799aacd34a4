import { beginningOf } from "#shared/cut-text.ts";
import { plainlySpelt } from "#shared/plain-spelling.ts";
import { typedText, unquoted } from "./typed-text.ts";

/** So many words or phrases a filter may have, and so long one may be, in UTF-16 units: all of them fit into a field of the form. */
export const wordListMax = { words: 30, characters: 60 } as const;

/** A comma within a number ("12,000 jobs") divides nothing. */
const divider = /(?:(?!(?<=(?<!\p{Nd})\p{Nd}{1,3}),\p{Nd}{3}(?!\p{Nd}))[,;\n、،؛])+/u;

/**
 * Reads words and phrases that commas, semicolons (of any script) or line ends divide; quotation marks around one are dropped, repeats too.
 * Cut to {@link wordListMax}.
 */
export function readWordList(text: string): readonly string[] {
  const words = plainlySpelt(typedText(text))
    .split(divider)
    .map((word) => unquoted(word).replace(/\s+/g, " "))
    .filter((word) => word !== "")
    .map((word) => beginningOf(word, wordListMax.characters));
  const known = new Map(words.map((word) => [word.toLowerCase(), word]));
  return [...known.values()].slice(0, wordListMax.words);
}
