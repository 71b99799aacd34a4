import { type LineFacts, lineFacts } from "./line-facts.ts";
import type { PageBlock } from "./page-blocks.ts";
import { lettersOf, type PageClaims, type PageFacts, pageFacts, wordsOf } from "./page-facts.ts";
import { pushChoice, pushNear, pushPlace } from "./place-features.ts";
import { pushTraits } from "./trait-features.ts";

/** The block's own box, and what it has in common with the page's claims; -1 where there is no such claim. */
function pushClaims(row: number[], { box, text, kind }: PageBlock, page: PageFacts): void {
  const { name, depth } = box;
  const words = wordsOf(text);
  row.push(
    flag(name === "p"),
    flag(name === "div"),
    flag(kind === "block-quote"),
    kind === "heading" ? Number(name.slice(1)) || 0 : 0,
    depth,
    overlap(words, page.titleWords),
    overlap(words, page.descriptionWords),
    page.body === "" ? -1 : flag(page.body.includes(lettersOf(text))),
  );
}

/**
 * A row of features for each block: its text, its boxes, its neighbours, and what Readability made
 * of them all.
 *
 * @param isChosen what Readability took, block by block
 */
export function blockFeatures(
  blocks: readonly PageBlock[],
  isChosen: readonly boolean[],
  claims: PageClaims,
): readonly Float64Array[] {
  const page = pageFacts(blocks, isChosen, claims);
  const lines = blocks.map((block, index) => lineFacts(block, isChosen[index] === true));
  return blocks.map((block, index) => {
    const row: number[] = [];
    row.push(...Object.values(lines[index] as LineFacts));
    pushTraits(row, block.box);
    pushClaims(row, block, page);
    pushChoice(row, index, blocks, isChosen, page);
    pushPlace(row, block, index, blocks.length, page);
    pushNear(row, index, blocks, lines);
    return new Float64Array(row);
  });
}

/** Share of a text's words that the page's claim has too. */
function overlap(words: ReadonlySet<string>, claimed: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (claimed.has(word)) shared += 1;
  return words.size === 0 ? 0 : shared / words.size;
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}
