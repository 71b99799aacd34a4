import type { LineFacts } from "./line-facts.ts";
import type { Box, PageBlock } from "./page-blocks.ts";
import type { PageFacts } from "./page-facts.ts";

/** Neighbours that are looked at. */
const offsets = [-2, -1, 1, 2] as const;

/** Blocks before and after of which the share that Readability chose is looked at. */
const reach = 4;

/** For a page without a headline. */
const farAway = 99;

/** Where the block stands to what Readability chose; gaps in characters, as logarithms. */
export function pushChoice(
  row: number[],
  index: number,
  blocks: readonly PageBlock[],
  isChosen: readonly boolean[],
  page: PageFacts,
): void {
  const { first, last, before } = page;
  const side = first === -1 ? 0 : index < first ? -1 : index > last ? 1 : 0;
  const edge = side < 0 ? first : side > 0 ? last : index;
  const { box } = blocks[index] as PageBlock;
  let shared: Box | undefined = box;
  while (shared !== undefined && !page.coreLine.has(shared)) shared = shared.parent;
  row.push(
    page.chosenCharacters / page.characters,
    Math.log1p(page.chosenCharacters),
    side,
    Math.log1p(Math.abs((before[index] ?? 0) - (before[edge] ?? 0))),
    first === -1 ? 0 : signedLog(index - first),
    first === -1 ? 0 : signedLog(last - index),
    chosenShare(index - reach, index - 1, blocks, isChosen),
    chosenShare(index + 1, index + reach, blocks, isChosen),
    flag(isChosen[index + 1] === true),
    // Boxes between this one and the core of what was chosen, on either side.
    box.depth - (shared?.depth ?? 0),
    page.coreLine.size - 1 - (shared?.depth ?? 0),
  );
}

function chosenShare(
  from: number,
  to: number,
  blocks: readonly PageBlock[],
  isChosen: readonly boolean[],
): number {
  let all = 0;
  let chosen = 0;
  for (let at = Math.max(0, from); at <= to && at < blocks.length; at++) {
    const length = blocks[at]?.text.length ?? 0;
    all += length;
    if (isChosen[at] === true) chosen += length;
  }
  return share(chosen, all);
}

/** What stands under the same path and in the boxes around, and the place on the page. */
export function pushPlace(
  row: number[],
  { box }: PageBlock,
  index: number,
  count: number,
  page: PageFacts,
): void {
  const path = page.paths.get(box.path) ?? { characters: 0, links: 0, chosen: 0, count: 0 };
  const parent = box.parent ?? box;
  const grand = parent.parent ?? parent;
  row.push(
    path.characters / page.pathMax,
    share(path.chosen, path.characters),
    Math.log1p(path.count),
    share(path.links, path.characters),
    parent.characters / page.characters,
    share(parent.linkCharacters, parent.characters),
    share(parent.chosenCharacters, parent.characters),
    Math.log1p(parent.blockCount),
    grand.characters / page.characters,
    share(grand.linkCharacters, grand.characters),
    share(grand.chosenCharacters, grand.characters),
    index / count,
    (page.before[index] ?? 0) / page.characters,
    page.heading === -1 ? farAway : signedLog(index - page.heading),
    Math.log1p(count),
    Math.log1p(page.characters),
  );
}

/** Of each neighbour; -1 beyond the ends of the page. */
export function pushNear(
  row: number[],
  index: number,
  blocks: readonly PageBlock[],
  lines: readonly LineFacts[],
): void {
  const { box } = blocks[index] as PageBlock;
  for (const offset of offsets) {
    const near = blocks[index + offset];
    const line = lines[index + offset];
    if (near === undefined || line === undefined) row.push(-1, -1, -1, -1);
    else {
      row.push(
        line.characters,
        line.linkShare,
        flag(near.box.parent === box.parent),
        flag(near.box.path === box.path),
      );
    }
  }
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function signedLog(value: number): number {
  return Math.sign(value) * Math.log1p(Math.abs(value));
}
