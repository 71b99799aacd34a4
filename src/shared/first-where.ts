/**
 * The place of the first item of which something is so, by halving: once so, it must be so of all that follow.
 *
 * @returns the number of items where it is so of none
 */
export function firstWhere<Item>(items: readonly Item[], isSo: (item: Item) => boolean): number {
  let from = 0;
  let to = items.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isSo(items[middle] as Item)) to = middle;
    else from = middle + 1;
  }
  return from;
}
