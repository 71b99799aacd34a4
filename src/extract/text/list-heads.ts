import type { PageBlock } from "./page-blocks.ts";
import { apart, apartSteps, steps, type Weighed } from "./weighed.ts";

/** Headings set alike of which so many, each with a text of its own, make a list. */
const headsMin = 3;

/** Blocks below a heading among which its text stands, and characters of one. */
const textBlocks = 2;
const textCharactersMin = 40;

/**
 * Adds the headings of a list of things, each told in a text that is kept: they lead to pages of their own, and stand
 * for links to something else in themselves.
 *
 * @param isKept what is taken for the text, block by block
 */
export function withListHeads(page: Weighed, isKept: readonly boolean[]): readonly boolean[] {
  const heads = new Map<string, number[]>();
  for (const [at, block] of page.blocks.entries()) {
    if (block.kind !== "heading" || !isLink(block) || page.isChosen[at] !== true) continue;
    heads.set(block.box.path, [...(heads.get(block.box.path) ?? []), at]);
  }
  const own = [...isKept];
  for (const list of heads.values()) {
    const told = list.filter((at) => isTold(page, isKept, at));
    if (told.length >= headsMin) for (const at of told) own[at] = true;
  }
  return own;
}

function isLink({ linkCharacters, text }: PageBlock): boolean {
  return linkCharacters >= text.length / 2;
}

function isTold({ blocks }: Weighed, isKept: readonly boolean[], at: number): boolean {
  const box = blocks[at]?.box;
  if (apart.some((name) => steps(box, name) <= apartSteps)) return false;
  for (let next = at + 1; next <= at + textBlocks; next += 1) {
    const block = blocks[next];
    if (block === undefined || block.kind === "heading") return false;
    if (isKept[next] === true && block.text.length >= textCharactersMin) return !isLink(block);
  }
  return false;
}
