import type { Language } from "#model/language.ts";
import type { BodySentence } from "./body.ts";
import { contentWords } from "./content-words.ts";

/** What of an article matters, as the search for the best brief weighs it. */
export type Salience = {
  /** What saying a content word once is worth; 0 for one the article does not have. */
  readonly weightOf: (root: string) => number;
  /** How likely a sentence belongs in a brief before its words are looked at, 0 to 1. */
  readonly priorOf: (index: number) => number;
};

/**
 * Weighs an article by what news have in common: what the headline says, what comes first and what is
 * said again matters.
 */
export function salienceOf(
  body: readonly BodySentence[],
  title: string | undefined,
  language: Language,
): Salience {
  const titleWords = new Set(contentWords(title ?? "", language));
  const sentenceCount = new Map<string, number>();
  const firstIn = new Map<string, number>();
  for (const { text, index } of body) {
    for (const root of new Set(contentWords(text, language))) {
      sentenceCount.set(root, (sentenceCount.get(root) ?? 0) + 1);
      if (!firstIn.has(root)) firstIn.set(root, index);
    }
  }
  const weights = new Map<string, number>();
  for (const [root, count] of sentenceCount) {
    const early = Math.exp(-(firstIn.get(root) ?? 0) / 6);
    const inTitle = titleWords.has(root) ? 1.6 : 1;
    weights.set(root, (0.35 + Math.log(1 + count)) * (0.6 + 0.7 * early) * inTitle);
  }
  return {
    weightOf: (root) => weights.get(root) ?? 0,
    priorOf: (index) => Math.exp(-index / 8),
  };
}
