/**
 * F1 of the words of two texts as bags, upper and lower case alike.
 *
 * @returns 0 to 1; 1 where both are empty
 */
export function wordF1(text: string, truth: string): number {
  const said = wordsOf(text);
  const meant = wordsOf(truth);
  if (said.length === 0 || meant.length === 0) return said.length === meant.length ? 1 : 0;
  const left = new Map<string, number>();
  for (const word of meant) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of said) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return (2 * shared) / (said.length + meant.length);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}
