/** F1, precision and recall of words, each 0 to 1. */
export type WordScore = {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
};

/**
 * Compares the words of two texts as bags, upper and lower case alike.
 *
 * @returns all 1 where both are empty
 */
export function wordScore(text: string, truth: string): WordScore {
  const said = wordsOf(text);
  const meant = wordsOf(truth);
  if (said.length === 0 || meant.length === 0) {
    const all = said.length === meant.length ? 1 : 0;
    return { f1: all, precision: all, recall: all };
  }
  const left = new Map<string, number>();
  for (const word of meant) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of said) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return {
    f1: (2 * shared) / (said.length + meant.length),
    precision: shared / said.length,
    recall: shared / meant.length,
  };
}

/** F1 of the words of two texts. */
export function wordF1(text: string, truth: string): number {
  return wordScore(text, truth).f1;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}
