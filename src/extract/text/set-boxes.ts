import { wordsAround } from "./line-patterns.ts";
import type { Box, BoxTrait, PageBlock } from "./page-blocks.ts";
import { finishedLine } from "./text-lines.ts";
import { isAbove, isPlain, steps, type Weighed } from "./weighed.ts";

/** Characters of a box that is set into a text or above it, and share of its links, at most. */
const boxCharactersMax = 1500;
const linkShareMax = 0.3;

/** Points of a summary, at least. */
const pointsMin = 2;

/** Steps outwards within which a box's name tells what it holds. */
const nameSteps = 3;

/** Log odds above which a line is a recipe's, and characters of one. */
const recipeOddsMin = -3;
const recipeCharactersMax = 200;

/** Steps outwards within which a box's name tells of a recipe: of a cell in its table. */
const recipeSteps = 4;

/** What a summary or a recipe never stands in. */
const elsewhere = [
  "related",
  "newsletter",
  "advertisement",
  "comment",
  "share",
  "navigation",
  "footer",
  "notice",
  "<nav>",
  "<footer>",
  "<form>",
] as const satisfies readonly BoxTrait[];

/**
 * Adds what pages set in boxes of their own: points in sentences between headline and text, notes and facts between the
 * paragraphs in boxes named for them, and what a recipe needs.
 *
 * @param isKept what is taken for the text, block by block
 */
export function withSetBoxes(page: Weighed, isKept: readonly boolean[]): readonly boolean[] {
  const { blocks } = page;
  const own = [...isKept];
  const first = blocks.findIndex(({ kind }, at) => own[at] === true && kind === "paragraph");
  const last = own.lastIndexOf(true);
  const headline = blocks.findLastIndex(({ box }, at) => box.name === "h1" && at < first);
  for (let at = headline === -1 ? first : headline; at < last; at += 1) {
    const block = blocks[at];
    if (block === undefined || own[at] === true) continue;
    const box = at < first ? block.box.parent : noteAround(block);
    if (box === undefined || box.characters > boxCharactersMax) continue;
    const set = blocks.slice(at, at + box.blockCount);
    if (at < first ? arePoints(set, box) : isNote(set, box)) own.fill(true, at, at + set.length);
  }
  for (let at = Math.max(headline, 0); first !== -1 && at < blocks.length; at += 1) {
    if (isOfRecipe(page, at)) own[at] = true;
  }
  return own;
}

/** Whether a box is a list of sentences, and nothing else. */
function arePoints(set: readonly PageBlock[], list: Box): boolean {
  return (
    set.length >= pointsMin &&
    list.linkCharacters === 0 &&
    elsewhere.every((name) => steps(list, name) > nameSteps) &&
    set.every(
      (block) =>
        block.box.parent === list &&
        block.box.name === "li" &&
        finishedLine.test(block.text) &&
        isPlain(block),
    )
  );
}

/** The box named for notes or facts right around a block. */
function noteAround({ box, text }: PageBlock): Box | undefined {
  const alert = [box, box.parent].find((at) => alertBox.test(at?.className ?? ""));
  if (alert !== undefined && noteLabel.test(text)) return alert;
  const levels = steps(box, "note");
  if (levels > nameSteps) return undefined;
  let at: Box | undefined = box;
  for (let level = 0; level < levels; level += 1) at = at?.parent;
  return at?.name === "table" ? undefined : at;
}

/** What stands before a note in a box that is named as those that ask something are. */
const noteLabel =
  /^(?:notes?|tips?|warning|important|caution|hinweis|achtung|tipp|wichtig|remarque|attention|astuce|nota(?: bene)?|consejo|importante|aviso|dica|let op|uwaga|wskazówka|примечание|важно|внимание|注意|提示|주의|참고)\s?[:：]\s?\S/iu;
const alertBox = /(?:^|\s)alert(?:-\w+)?(?:\s|$)/i;

/** Whether a box says something of its own, and asks nothing of the reader. */
function isNote(set: readonly PageBlock[], box: Box): boolean {
  return (
    box.linkCharacters <= linkShareMax * box.characters &&
    set.every(({ text }) => wordsAround(text).appeals === 0) &&
    set.some(({ kind, text }) => kind === "list-item" || finishedLine.test(text))
  );
}

/** Whether a line tells what a recipe needs, how long it takes, or what it feeds. */
function isOfRecipe({ blocks, odds }: Weighed, at: number): boolean {
  const block = blocks[at];
  return (
    block !== undefined &&
    block.box.within.recipe !== undefined &&
    steps(block.box, "recipe") <= recipeSteps &&
    block.text.length <= recipeCharactersMax &&
    isAbove(odds[at], recipeOddsMin) &&
    elsewhere.every((name) => steps(block.box, name) > nameSteps) &&
    isPlain(block)
  );
}
