import type { PageBlock } from "./page-blocks.ts";
import { withMates } from "./path-mates.ts";
import {
  apart,
  apartSteps,
  isAbove,
  isOfWords,
  isPlain,
  isSentence,
  steps,
  type Weighed,
} from "./weighed.ts";

/**
 * Log odds above which a block still belongs to the article for what stands beside it: a heading that leads text of
 * the article, an item or cell between such text, and a block of a path of which most belongs to it.
 */
const oddsMin = {
  heading: -3.5,
  headingMate: -4.5,
  item: -2,
  between: -1,
  ledText: 1,
} as const;

/** Characters of a heading, of which one that is longer is a paragraph. */
const headingCharactersMax = 160;

/**
 * Adds what belongs to a text for what stands beside it. Of short blocks little in themselves tells that they do.
 *
 * @param isKept what is taken for its odds, block by block
 */
export function withGapsFilled(page: Weighed, isKept: readonly boolean[]): readonly boolean[] {
  const filled = withMates(page, isKept);
  const headed = headingPaths(page.blocks, filled);
  const last = filled.lastIndexOf(true);
  for (let at = filled.indexOf(true); at !== -1 && at < last; at += 1) {
    const to = filled.indexOf(true, at + 1);
    const gap = Array.from({ length: to - at - 1 }, (_, index) => at + 1 + index);
    if (gap.every((index) => isItem(page, index) && !isApart(page, index, at, to))) {
      filled.fill(true, at, to);
    }
    for (const index of gap.reverse()) {
      const isMate = isHeadingMate(page.blocks, index, headed);
      const leads = filled[index + 1] === true && isHeading(page, index, isMate);
      if (leads && !isApart(page, index, at, to)) keepHeading(index);
    }
    at = to - 1;
  }
  return filled;

  function keepHeading(at: number): void {
    filled[at] = true;
    headed.add(page.blocks[at]?.box.path ?? "");
  }
}

function isItem({ blocks, odds, isChosen }: Weighed, at: number): boolean {
  const block = blocks[at];
  return (
    block !== undefined &&
    (block.kind === "list-item" || block.kind === "heading" || /^t[dh]$/.test(block.box.name)) &&
    isChosen[at] === true &&
    isAbove(odds[at], oddsMin.item) &&
    isPlain(block)
  );
}

/** Whether a heading of words leads a sentence, and is set as others that are kept. */
function isHeadingMate(
  blocks: readonly PageBlock[],
  at: number,
  headed: ReadonlySet<string>,
): boolean {
  const [heading, next] = blocks.slice(at, at + 2);
  if (heading === undefined || next === undefined || !headed.has(heading.box.path)) return false;
  return isOfWords(heading.text) && next.kind !== "heading" && isSentence(next);
}

/** Paths of headings that are kept: the others of such a path head the text as well. */
function headingPaths(blocks: readonly PageBlock[], isKept: readonly boolean[]): Set<string> {
  const kept = blocks.filter(({ kind }, at) => kind === "heading" && isKept[at] === true);
  return new Set(kept.map(({ box }) => box.path));
}

function isHeading(page: Weighed, at: number, isMate: boolean): boolean {
  const { blocks, odds } = page;
  const block = blocks[at];
  return (
    block !== undefined &&
    (block.kind === "heading" || /^[◆◇■□]|[?？؟]["”’»]?$/u.test(block.text)) &&
    block.box.name !== "h1" &&
    block.text.length <= headingCharactersMax &&
    isAbove(odds[at], isMate ? oddsMin.headingMate : oddsMin.heading) &&
    (isPlain(block) || (isAbove(odds[at], oddsMin.between) && (isMate || leadsText(page, at))))
  );
}

/** Whether Readability took a heading that leads what is text without doubt: in guides some say what appeals do ("Download the app"). */
function leadsText({ blocks, odds, isChosen }: Weighed, at: number): boolean {
  const [block, next] = blocks.slice(at, at + 2);
  return (
    block !== undefined &&
    block.linkCharacters < block.text.length / 2 &&
    isChosen[at] === true &&
    next?.kind !== "heading" &&
    isAbove(odds[at + 1], oddsMin.ledText)
  );
}

/** Whether a block stands in a box of another thing, and the text before and behind it does not. */
function isApart({ blocks }: Weighed, at: number, before: number, behind: number): boolean {
  const near = [blocks[before]?.box, blocks[behind]?.box];
  const block = blocks[at];
  // A heading may be named for what it does on the page ("sticky-nav-anchor").
  const box = block?.kind === "heading" ? block.box.parent : block?.box;
  return apart.some(
    (name) =>
      steps(box, name) <= apartSteps && near.every((box) => steps(box, name) > apartSteps + 1),
  );
}
