import { type LineFacts, lineFacts } from "./line-facts.ts";
import type { PageBlock } from "./page-blocks.ts";
import { lettersOf, type PageClaims, type PageFacts, pageFacts, wordsOf } from "./page-facts.ts";
import {
  choiceNames,
  nearNames,
  placeNames,
  pushChoice,
  pushNear,
  pushPlace,
} from "./place-features.ts";
import { pushTraits, traitNames } from "./trait-features.ts";

/** A text that stands more often is not told apart. */
const repeatsMax = 6;

/** The block's own box, and what it has in common with the page's claims; -1 where there is no such claim. */
const claimNames = [
  "isP",
  "isDiv",
  "isQuote",
  "headingLevel",
  "depth",
  "repeats",
  "inTitle",
  "inDescription",
  "inBody",
];

function pushClaims(row: number[], { box, text, kind }: PageBlock, page: PageFacts): void {
  const { name, depth } = box;
  const words = wordsOf(text);
  row.push(
    flag(name === "p"),
    flag(name === "div"),
    flag(kind === "block-quote"),
    kind === "heading" ? Number(name.slice(1)) || 0 : 0,
    depth,
    Math.min(repeatsMax, page.counts.get(text) ?? 1),
    overlap(words, page.titleWords),
    overlap(words, page.descriptionWords),
    page.body === "" ? -1 : flag(page.body.includes(lettersOf(text))),
  );
}

const noText = { text: " ", linkCharacters: 0, linkCount: 0 };

/** What each column of {@link blockFeatures} is. */
export function featureNames(): readonly string[] {
  return [
    ...Object.keys(lineFacts(noText, false)),
    ...traitNames,
    ...claimNames,
    ...choiceNames,
    ...placeNames,
    ...nearNames,
  ];
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
    const row: number[] = Object.values(lines[index] as LineFacts);
    pushTraits(row, block.box);
    pushClaims(row, block, page);
    pushChoice(row, index, blocks, isChosen, page);
    pushPlace(row, block, index, blocks.length, page);
    pushNear(row, index, blocks, isChosen, lines);
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
