import type { DomElement } from "../dom/dom-nodes.ts";
import { charactersIn } from "./boxes-around.ts";
import { isInPage } from "./line-elements.ts";
import { type Box, isIn, type PageBlock } from "./page-blocks.ts";
import { finishedLine } from "./text-lines.ts";
import { apart, apartSteps, isAbove, isPlain, steps, type Weighed } from "./weighed.ts";

/** Log odds above which a part of a text that is set otherwise than its paragraphs still belongs to it. */
const oddsMin = { answer: -3, footnote: -5, boxMate: -1.5 } as const;

/** Steps outwards within which a box makes a part of what stands in it. */
const partSteps = 4;

/**
 * Adds parts that pages set otherwise than their paragraphs: answers that open below a question, notes that lead back
 * to their place in the text, and lists in a box with text that is kept.
 *
 * @param isKept what is taken for its odds, block by block
 */
export function withOwnParts(page: Weighed, isKept: readonly boolean[]): readonly boolean[] {
  const { blocks } = page;
  const first = isKept.indexOf(true);
  if (first === -1) return isKept;
  const keptBelow = charactersIn(blocks.filter((_, at) => isKept[at] === true));
  const own = blocks.map((block, at) => {
    if (isKept[at] === true || at < first) return isKept[at] === true;
    const odds = page.odds[at];
    if (isAbove(odds, oddsMin.footnote) && isFootnote(block)) return isPlain(block);
    if (!isAbove(odds, oddsMin.answer)) return false;
    const isPart =
      isAnswer(block) ||
      (isAbove(odds, oddsMin.boxMate) && isOfKeptBox(block, keptBelow) && isNowhereElse(block));
    return isPart && isPlain(block);
  });
  return own.map((isOwn, at) => isOwn || (own[at + 1] === true && isOpener(blocks, at)));
}

/** Characters of a question that opens its answer. */
const openerCharactersMax = 160;

/** Whether a short line stands right before the box of an answer, and in the same: it is what opens it. */
function isOpener(blocks: readonly PageBlock[], at: number): boolean {
  const [block, next] = blocks.slice(at, at + 2);
  if (block === undefined || next === undefined || block.text.length > openerCharactersMax)
    return false;
  const answer = boxesAround(next.box).find(({ depth, within }) => within.answer === depth);
  if (answer?.parent === undefined || answer.name === "details") return false;
  return isIn(block.box, new Set([answer.parent])) && !isIn(block.box, new Set([answer]));
}

/** Whether a text stands in what opens below a question. */
function isAnswer({ box, text }: PageBlock): boolean {
  return finishedLine.test(text) && steps(box, "answer") < partSteps;
}

/**
 * Whether a text stands in a small box that is named for footnotes, with a mark that leads back to its place in the text:
 * newsletters set them below the text's own box.
 */
function isFootnote(block: PageBlock): boolean {
  return /\p{L}/u.test(block.text) && /footnote/i.test(noteAround(block)?.className ?? "");
}

function noteAround({ box, text }: PageBlock): Box | undefined {
  return boxesAround(box).find(
    ({ characters, element }) =>
      characters <= text.length + noteMarksMax &&
      element.getElementsByTagName("a").some(isMarkOfNote),
  );
}

/** Characters of a note's marks. */
const noteMarksMax = 8;

function isMarkOfNote(link: DomElement): boolean {
  return (
    isInPage(link) && /^[[(]?(?:\d{1,3}|[a-z*†‡^↑↩⏎]\ufe0e?)[\])]?$/u.test(link.textContent.trim())
  );
}

/** Characters of a box in which list and text belong together, and the share of it that is kept. */
const keptBoxCharactersMax = 1500;
const keptShareMin = 0.4;
const keptMin = 100;

/** Whether an item stands in a small box of which much is kept. */
function isOfKeptBox({ box, kind }: PageBlock, keptBelow: ReadonlyMap<Box, number>): boolean {
  if (kind !== "list-item") return false;
  return boxesAround(box).some((around) => {
    const kept = keptBelow.get(around) ?? 0;
    return (
      around.characters <= keptBoxCharactersMax &&
      kept >= keptMin &&
      kept >= keptShareMin * around.characters
    );
  });
}

function isNowhereElse({ box }: PageBlock): boolean {
  return apart.every((name) => steps(box, name) > apartSteps);
}

/** A box and those around it, as far as they make a part of what stands in them. */
function boxesAround(box: Box): readonly Box[] {
  const boxes: Box[] = [];
  for (let at: Box | undefined = box; at !== undefined && boxes.length < partSteps; at = at.parent)
    boxes.push(at);
  return boxes;
}
