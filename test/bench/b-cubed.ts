/** Shares of 1. */
export type BCubed = { readonly f1: number; readonly precision: number; readonly recall: number };

/**
 * Compares found groups with true ones.
 *
 * @param among which items count, as members and as partners alike
 * @see https://doi.org/10.3115/980451.980859 Bagga and Baldwin 1998
 */
export function bCubed(
  truth: readonly string[],
  found: readonly string[],
  among: (index: number) => boolean = () => true,
): BCubed {
  const items = truth.map((_, index) => index).filter(among);
  let precision = 0;
  let recall = 0;
  for (const item of items) {
    const mine = items.filter((other) => found[other] === found[item]);
    const right = mine.filter((other) => truth[other] === truth[item]).length;
    precision += right / mine.length / items.length;
    recall += right / items.filter((other) => truth[other] === truth[item]).length / items.length;
  }
  return { f1: (2 * precision * recall) / (precision + recall), precision, recall };
}
