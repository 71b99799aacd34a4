import { sentences } from "#language/sentences.ts";
import type { Language } from "#model/language.ts";
import type { SentenceDocument } from "./choose-sentences.ts";

/**
 * Splits a text into its sentences, each with the number of the block (line) it stands in.
 *
 * @param text blocks separated by line feeds, as in `Article.text`
 */
export function sentenceDocument(
  text: string,
  language: Language,
  title?: string,
): SentenceDocument {
  const found = sentences(text, language);
  const blockOf: number[] = [];
  let block = 0;
  let from = 0;
  for (const { start } of found) {
    if (text.slice(from, start).includes("\n") && blockOf.length > 0) block += 1;
    blockOf.push(block);
    from = start;
  }
  return { language, sentences: found, blockOf, ...(title !== undefined && { title }) };
}
