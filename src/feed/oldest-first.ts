import type { MatchedItem } from "./match-entries.ts";

/**
 * In the order in which they came out. Feeds give their newest first, as a rule: what has no date goes with the one below it.
 * A clock that runs fast dates all of its items alike, so that dates yet to come count, too.
 *
 * @param items in the order of their document
 */
export function oldestFirst<M extends Pick<MatchedItem, "item">>(
  items: readonly M[],
): readonly M[] {
  let beforeMs = 0;
  return items
    .toReversed()
    .map((matched) => {
      beforeMs = matched.item.publishedAt?.getTime() ?? beforeMs;
      return { matched, atMs: beforeMs };
    })
    .toSorted((a, b) => a.atMs - b.atMs)
    .map(({ matched }) => matched);
}
