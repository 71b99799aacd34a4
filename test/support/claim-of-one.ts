import { numberedSentences } from "#brief/by-model/numbered-sentences.ts";
import { checkWritten, writtenSource } from "#brief/check/written/check-written.ts";
import { articleFromText } from "#extract/article-from-text.ts";
import type { Language } from "#model/language.ts";

/**
 * Whether a claim may be made from one sentence, which stands in an article of its own.
 *
 * @throws when the sentence is not one
 */
export function mayBeMade(language: Language, claim: string, sentence: string): boolean {
  const article = articleFromText(["Lund 2026", "", sentence].join("\n\n"), { language });
  const sentences = numberedSentences(article);
  const number = sentences.findIndex(({ text }) => text === sentence) + 1;
  if (number === 0) throw new Error(`no sentence of its own: ${sentence}`);
  return (
    checkWritten({ text: claim, from: [number] }, writtenSource(article, sentences)).length === 0
  );
}
