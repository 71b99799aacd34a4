import type { Box, PageBlock } from "./page-blocks.ts";
import { finishedLine } from "./text-lines.ts";
import { apart, apartSteps, isAbove, isOfWords, isPlain, steps, type Weighed } from "./weighed.ts";

/** Log odds above which a line may be a label, and above which what it leads is text without doubt; characters of one. */
const oddsMin = { label: -2, led: 1 } as const;
const labelCharactersMax = 80;

/** How lines end that go on in what follows them: the place of a dispatch. */
const unlikeLabel = /[-–—,;]$/;

/** Lines set alike, each leading text, of which so many are headings that no element says are. */
const labelsMin = 3;

/**
 * Adds lines that head text and are no headings to a machine: the label of a box all else of which is kept ("Key
 * takeaways"), and lines set alike that lead text each.
 *
 * @param isKept what is taken for the text, block by block
 */
export function withLabelHeads(page: Weighed, isKept: readonly boolean[]): readonly boolean[] {
  const alike = new Map<string, number[]>();
  const own = [...isKept];
  for (const [at, { box, kind }] of page.blocks.entries()) {
    if (kind !== "paragraph") continue;
    alike.set(box.path, [...(alike.get(box.path) ?? []), at]);
    if (isKept[at] !== true && isLabel(page, isKept, at) && headsBox(page, isKept, at))
      own[at] = true;
  }
  for (const lines of alike.values()) {
    if (lines.length < labelsMin || lines.every((at) => isKept[at] === true)) continue;
    if (lines.every((at) => isLabel(page, isKept, at))) for (const at of lines) own[at] = true;
  }
  return own;
}

function isLabel(
  { blocks, odds, isChosen }: Weighed,
  isKept: readonly boolean[],
  at: number,
): boolean {
  const [block, next] = blocks.slice(at, at + 2);
  return (
    block !== undefined &&
    next !== undefined &&
    isChosen[at] === true &&
    isKept[at + 1] === true &&
    next.text.length > block.text.length &&
    block.text.length <= labelCharactersMax &&
    !unlikeLabel.test(block.text) &&
    !finishedLine.test(block.text) &&
    isOfWords(block.text) &&
    block.linkCharacters === 0 &&
    isAbove(odds[at], oddsMin.label) &&
    isAbove(odds[at + 1], oddsMin.led) &&
    isPlain(block) &&
    apart.every((name) => steps(block.box, name) > apartSteps)
  );
}

/** Whether a line is the first of a box of its own, the rest of which is kept. */
function headsBox({ blocks }: Weighed, isKept: readonly boolean[], at: number): boolean {
  const box: Box | undefined = blocks[at]?.box.parent;
  if (box === undefined || box.blockCount < 2) return false;
  const rest = blocks.slice(at + 1, at + box.blockCount);
  return (
    !isInside(blocks[at - 1], box) && rest.every((_, index) => isKept[at + 1 + index] === true)
  );
}

function isInside(block: PageBlock | undefined, box: Box): boolean {
  for (let at = block?.box; at !== undefined; at = at.parent) if (at === box) return true;
  return false;
}
