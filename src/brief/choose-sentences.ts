import type { Sentence } from "#language/sentences.ts";
import { countWords } from "#language/words.ts";
import type { Language } from "#model/language.ts";

/** How long a summary may be: exactly so many sentences, or at most so many words. */
export type Budget =
  | { readonly kind: "sentences"; readonly count: number }
  | { readonly kind: "words"; readonly max: number };

export type SentenceDocument = {
  readonly title?: string;
  readonly language: Language;
  /** In the order of the text. */
  readonly sentences: readonly Sentence[];
  /** For each sentence, the number of the block it stands in. */
  readonly blockOf: readonly number[];
};

/**
 * Chooses the sentences that say the most within the budget.
 *
 * @returns indices into `document.sentences`, ascending
 */
export function chooseSentences(document: SentenceDocument, budget: Budget): readonly number[] {
  const chosen: number[] = [];
  let wordCount = 0;
  for (const [index, sentence] of document.sentences.entries()) {
    if (budget.kind === "sentences" && chosen.length >= budget.count) break;
    wordCount += countWords(sentence.text, document.language);
    if (budget.kind === "words" && wordCount > budget.max && chosen.length > 0) break;
    chosen.push(index);
  }
  return chosen;
}
