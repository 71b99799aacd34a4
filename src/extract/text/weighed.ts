import { isInPage } from "./line-elements.ts";
import { wordsAround } from "./line-patterns.ts";
import type { Box, BoxTrait, PageBlock } from "./page-blocks.ts";
import { finishedLine } from "./text-lines.ts";

/** What is known of the blocks of a page, block by block. */
export type Weighed = {
  readonly blocks: readonly PageBlock[];
  /** Log odds that a block belongs to the article. */
  readonly odds: readonly number[];
  /** What Readability took. */
  readonly isChosen: readonly boolean[];
};

/** Boxes of other things than the article, and steps outwards within which they set a block apart. */
export const apart = [
  "related",
  "newsletter",
  "advertisement",
  "comment",
  "share",
  "navigation",
  "sidebar",
  "footer",
  "notice",
  "tags",
  "author",
  "<aside>",
  "<nav>",
  "<footer>",
  "<form>",
  "hidden",
] as const satisfies readonly BoxTrait[];
export const apartSteps = 2;

/** Characters of a sentence, and not of a label. */
const sentenceCharactersMin = 60;

export function isSentence({ text }: PageBlock): boolean {
  return text.length >= sentenceCharactersMin && finishedLine.test(text);
}

/** Letters in a heading, where others are numbers and days. */
const lettersShareMin = 0.6;

export function isOfWords(text: string): boolean {
  const letters = text.match(/[\p{L}\p{M}\s]/gu)?.length ?? 0;
  return letters >= lettersShareMin * text.length;
}

/** A block beyond those that are weighed has no odds. */
export function isAbove(odds: number | undefined, min: number): boolean {
  return odds !== undefined && odds > min;
}

/**
 * Whether a text is no link to something else, and says nothing that stands around articles. What is told of a term
 * may be a link.
 */
export function isPlain({ box, text, linkCharacters }: PageBlock): boolean {
  const { appeals, sources } = wordsAround(text);
  const isLink = linkCharacters >= text.length / 2 && box.name !== "dd" && !leadsBelow(box);
  return !isLink && appeals + sources === 0;
}

/** Whether all links of a heading lead to a place on the page, as of a text that is shown when asked for. */
function leadsBelow({ name, element }: Box): boolean {
  return /^h[1-6]$/.test(name) && element.getElementsByTagName("a").every(isInPage);
}

/** Steps outwards to the nearest box of a name; endless without one. */
export function steps(box: Box | undefined, name: BoxTrait): number {
  const depth = box?.within[name];
  return box === undefined || depth === undefined ? Number.POSITIVE_INFINITY : box.depth - depth;
}
