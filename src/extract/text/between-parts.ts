import { charactersIn } from "./boxes-around.ts";
import type { Box, BoxTrait, PageBlock } from "./page-blocks.ts";
import { apart, isAbove, isPlain, type Weighed } from "./weighed.ts";

/** Share of the text that stands in its box. */
const textShareMin = 0.7;

/** Log odds above which a part of that box belongs to the text. */
const oddsMin = -3;

/** What parts are made of, and what is none where it stands. */
const kinds = ["<ul>", "<ol>", "<dl>", "<table>", "<pre>"] as const satisfies readonly BoxTrait[];
const others = [...apart, "caption", "<figure>", "share", "meta"] as const;

/**
 * Adds lists, tables and code that stand between paragraphs of a text, in the one box that holds them all: Readability
 * leaves out some of them for their links or for how short they are.
 *
 * @param isKept what is taken for the text, block by block
 */
export function withPartsBetween(page: Weighed, isKept: readonly boolean[]): readonly boolean[] {
  const { blocks } = page;
  const box = textBox(blocks, isKept);
  if (box === undefined) return isKept;
  const own = [...isKept];
  const isInside = blocks.map(
    (block, at) => isKept[at] === true && partOf(block, box) !== undefined,
  );
  const last = isInside.lastIndexOf(true);
  for (let at = isInside.indexOf(true); at !== -1 && at < last; ) {
    const part = partOf(blocks[at], box);
    const end = part === undefined ? at + 1 : at + part.blockCount;
    const indices = Array.from({ length: end - at }, (_, index) => at + index);
    if (part !== undefined && end <= last && indices.every((index) => isKept[index] !== true)) {
      const told = indices.filter((index) => isOfKind(blocks[index], box));
      if (told.length > 0 && told.every((index) => isOwn(page, index, box)))
        for (const index of told) own[index] = true;
    }
    at = end;
  }
  return own;
}

/** The innermost box that holds most of what is kept. */
export function textBox(blocks: readonly PageBlock[], isKept: readonly boolean[]): Box | undefined {
  const kept = blocks.filter((_, at) => isKept[at] === true);
  const all = kept.reduce((sum, { text }) => sum + text.length, 0);
  let found: Box | undefined;
  for (const [box, characters] of charactersIn(kept)) {
    if (characters >= textShareMin * all && box.depth >= (found?.depth ?? 0)) found = box;
  }
  return found;
}

/** The box right inside another that a block stands in. */
function partOf(block: PageBlock | undefined, around: Box): Box | undefined {
  let at = block?.box;
  while (at !== undefined && at.parent !== around) at = at.parent;
  return at;
}

function isOfKind(block: PageBlock | undefined, around: Box): boolean {
  return kinds.some((name) => (block?.box.within[name] ?? -1) > around.depth);
}

function isOwn({ blocks, odds }: Weighed, at: number, around: Box): boolean {
  const block = blocks[at];
  return (
    block !== undefined &&
    isAbove(odds[at], oddsMin) &&
    isPlain(block) &&
    others.every((name) => (block.box.within[name] ?? -1) <= around.depth)
  );
}
