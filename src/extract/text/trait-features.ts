import type { Box, BoxTrait } from "./page-blocks.ts";

/** Traits that count by how many boxes further out they are. */
const traits = [
  "strong",
  "content",
  "caption",
  "meta",
  "tags",
  "navigation",
  "sidebar",
  "title",
  "card",
  "<article>",
  "<li>",
  "<main>",
  "<section>",
  "<table>",
] as const satisfies readonly BoxTrait[];

/** Traits that are too rare to count one by one: the nearest of a kind does. */
const kinds = {
  apart: [
    "comment",
    "share",
    "related",
    "newsletter",
    "advertisement",
    "sidebar",
    "notice",
    "footer",
    "navigation",
    "landmark",
    "hidden",
    "<aside>",
    "<nav>",
    "<footer>",
    "<form>",
    "<dialog>",
  ],
  picture: ["caption", "<figure>", "<figcaption>"],
  credit: ["author", "meta", "tags", "share"],
  quote: ["quote", "tweet", "<blockquote>"],
} as const satisfies Readonly<Record<string, readonly BoxTrait[]>>;

/** Steps outwards that are told apart; a trait that is nowhere is one step further. */
const stepsMax = 11;

/** Steps within which the traits that set a block apart are counted. */
const nearSteps = 4;

/** Steps outwards to each trait, to the nearest of each kind, and how many set the block apart. */
export function pushTraits(row: number[], { depth, within }: Box): void {
  for (const trait of traits) row.push(steps(depth, within[trait]));
  for (const names of Object.values(kinds)) {
    let nearest: number | undefined;
    for (const name of names) {
      const at = within[name];
      if (at !== undefined && (nearest === undefined || at > nearest)) nearest = at;
    }
    row.push(steps(depth, nearest));
  }
  let apart = 0;
  for (const name of kinds.apart) if (steps(depth, within[name]) <= nearSteps) apart += 1;
  row.push(apart);
}

function steps(depth: number, at: number | undefined): number {
  return at === undefined ? stepsMax + 1 : Math.min(stepsMax, depth - at);
}
