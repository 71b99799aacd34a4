import { commonTermLists, type Halvings } from "./common-term-lists.ts";

const shares = Object.fromEntries(
  Object.entries(commonTermLists).map(([kind, halvings]) => [kind, sharesOf(halvings)]),
);

/** The share of articles that hold a term, where it is a common one. */
export function commonShare(kind: keyof typeof commonTermLists, term: string): number | undefined {
  return shares[kind]?.get(term);
}

function sharesOf(halvings: Halvings): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(halvings).flatMap(([times, terms]) =>
      terms.split(" ").map((term) => [term, 2 ** -Number(times)] as const),
    ),
  );
}
