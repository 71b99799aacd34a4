import { textWeight } from "../walls/page-lines.ts";
import { type Box, isIn, type PageBlock } from "./page-blocks.ts";
import { lettersOf } from "./page-facts.ts";
import { sentenceEnd } from "./text-lines.ts";

/** Weight of a passage that is set again, large, beside the text: less may be said twice. */
const weightMin = 30;
const charactersMax = 300;

/** Characters of who said it, in the same box. */
const speakerCharactersMax = 80;

/** Blocks of one path of which more are paragraphs. */
const passagesMax = 8;

/** Blocks in which passages are looked for. */
const blocksMax = 600;

/**
 * A text without passages of its paragraphs that are set again to be seen: word for word part of another paragraph, in a
 * box of another kind, which holds no more than them and who said it.
 */
export function withoutPullQuotes(blocks: readonly PageBlock[]): readonly PageBlock[] {
  if (blocks.length > blocksMax) return blocks;
  const counts = new Map<string, number>();
  for (const { box } of blocks) counts.set(box.path, (counts.get(box.path) ?? 0) + 1);
  const isRare = ({ box }: PageBlock) => (counts.get(box.path) ?? 0) <= passagesMax;
  if (!blocks.some((block) => isRare(block) && mayBeSet(block))) return blocks;
  const letters = blocks.map(({ text }) => lettersOf(text).toLowerCase());
  const boxes = new Set<Box>();
  for (const [at, block] of blocks.entries()) {
    const { text, box } = block;
    if (!isRare(block) || !mayBeSet(block)) continue;
    // Between its sentences the text may say who speaks.
    const sentences = text.toLowerCase().split(sentenceEnd).map(lettersOf).filter(Boolean);
    const own = letters[at] ?? "";
    const isTwice = letters.some(
      (all, other) =>
        all.length > own.length &&
        blocks[other]?.kind !== "heading" &&
        blocks[other]?.box.path !== box.path &&
        sentences.every((sentence) => all.includes(sentence)),
    );
    if (sentences.length > 0 && isTwice) boxes.add(boxOf(block));
  }
  return boxes.size === 0 ? blocks : blocks.filter(({ box }) => !isIn(box, boxes));
}

/** Whether a block has a box of its own, and is no heading, item, cell or line of code: these repeat words of the text. */
function mayBeSet({ kind, box, text }: PageBlock): boolean {
  if (textWeight(text) < weightMin || text.length > charactersMax) return false;
  if (box.characters > text.length + speakerCharactersMax) return false;
  return kind !== "heading" && kind !== "list-item" && !/^(?:t[dh]|pre|summary)$/.test(box.name);
}

/** The outermost box around a passage that holds nothing but it and who said it. */
function boxOf({ box, text }: PageBlock): Box {
  let own = box;
  while (
    own.parent !== undefined &&
    own.parent.characters <= text.length + speakerCharactersMax &&
    own.parent.blockCount <= 3
  )
    own = own.parent;
  return own;
}
