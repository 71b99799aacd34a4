import { sumOfTrees, treeTable } from "#shared/boosted-trees.ts";
import type { DomDocument } from "../dom/dom-document.ts";
import { blockFeatures } from "./block-features.ts";
import weights from "./block-weights.json" with { type: "json" };
import { withGapsFilled } from "./fill-gaps.ts";
import { asksToSubscribe, wordsAround } from "./line-patterns.ts";
import { unpackedTrees } from "./packed-trees.ts";
import { type Box, type PageBlock, pageBlocks } from "./page-blocks.ts";
import type { PageClaims } from "./page-facts.ts";
import { readabilityChoice } from "./readability-choice.ts";
import { withoutComments } from "./reader-comments.ts";
import { saidOnce } from "./said-once.ts";
import { withoutStandingLines } from "./standing-lines.ts";
import type { TextBlock } from "./text-blocks.ts";
import { finishedLine } from "./text-lines.ts";

/** Log odds above which a block belongs to the article: what is doubtful stays out. */
const oddsMin = 0;

/** Blocks that are weighed; of 1,400 real pages the longest has 2,600. Beyond, Readability's choice stands. */
const weighedMax = 4000;

/**
 * The text of the article on a page. Readability's choice is one feature among others by which every
 * block of the page is weighed, so that what it took too much goes and what it missed comes back.
 * Takes the document apart.
 */
export function mainText(document: DomDocument, claims: PageClaims): readonly TextBlock[] {
  const { blocks, isChosen, rows } = weighable(document, claims);
  const table = treeTable(unpackedTrees(weights));
  const odds = rows.map((row) => sumOfTrees(table, row));
  return articleOf(chosenBlocks(blocks, odds, isChosen)).map(({ kind, text }) => ({ kind, text }));
}

/** What was chosen without what is no part of an article wherever it stands. */
export function articleOf(chosen: readonly PageBlock[]): readonly PageBlock[] {
  return withoutStandingLines(withoutBio(saidOnce(withoutComments(chosen))));
}

/** Characters of a box that tells of an author. */
const bioCharactersMax = 500;

/** A text without what is told of its author below it, in a small box named for that. */
function withoutBio(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const last = blocks.findLastIndex(
    ({ box }) =>
      ![box, box.parent].some(
        (around) =>
          around !== undefined &&
          around.characters <= bioCharactersMax &&
          around.within.author === around.depth,
      ),
  );
  return last === -1 ? blocks : blocks.slice(0, last + 1);
}

/** The blocks of a page, what Readability makes of them, and their features. */
export function weighable(document: DomDocument, claims: PageClaims) {
  const blocks = pageBlocks(document.body);
  const isChosen = readabilityChoice(document, blocks);
  const rows = blockFeatures(blocks.slice(0, weighedMax), isChosen, claims);
  return { blocks, isChosen, rows };
}

/** The blocks whose odds are good, with posts between them; Readability's choice when none are. */
export function chosenBlocks(
  blocks: readonly PageBlock[],
  odds: readonly number[],
  isChosen: readonly boolean[],
): readonly PageBlock[] {
  const first = odds.findIndex((value) => value > oddsMin);
  const last = odds.findLastIndex((value) => value > oddsMin);
  if (first === -1) return blocks.filter((_, index) => isChosen[index] === true);
  const isGood = blocks.map((_, index) => {
    const value = odds[index];
    return value === undefined ? isChosen[index] === true : value > oddsMin;
  });
  const isKept = withGapsFilled({ blocks, odds, isChosen }, isGood);
  const offers = offersAmong(blocks);
  return blocks.filter((block, index) => {
    // A post of a social network that stands inside an article is quoted by it.
    const isPost = index > first && index < last && block.box.within.tweet !== undefined;
    return (
      isPost ||
      (isKept[index] === true &&
        !isAppeal(block) &&
        !isByline(block) &&
        !isContents(block) &&
        !isWithin(block, offers))
    );
  });
}

/** Characters of a box that holds nothing but who wrote a text, and when; one of more is named after something else. */
const bylineCharactersMax = 200;

/** Whether a line that is no sentence stands in a small box named for an author, or tells one or a day in one for such. */
function isByline({ box, text }: PageBlock): boolean {
  const isIn = (name: "author" | "meta") =>
    [box, box.parent].some(
      (around) =>
        around !== undefined &&
        around.characters <= bylineCharactersMax &&
        around.within[name] === around.depth,
    );
  if (finishedLine.test(text)) return false;
  return isIn("author") || (isIn("meta") && wordsAround(text).sources > 0);
}

/** Whether a block is an item of a list of the article's own headings, each of which leads to its place on the page. */
function isContents({ box, text, linkCharacters }: PageBlock): boolean {
  if (box.name !== "li" || linkCharacters < text.length * 0.8) return false;
  const links = box.element.getElementsByTagName("a");
  return links.length > 0 && links.every((link) => /^#./.test(link.getAttribute("href") ?? ""));
}

/** Small boxes with a heading that asks the reader to subscribe. */
function offersAmong(blocks: readonly PageBlock[]): ReadonlySet<Box> {
  const offers = new Set<Box>();
  for (const { box, kind, text } of blocks) {
    const around = box.parent;
    if (kind !== "heading" || around === undefined) continue;
    if (around.characters <= askingCharactersMax && asksToSubscribe(text)) offers.add(around);
  }
  return offers;
}

function isWithin({ box }: PageBlock, boxes: ReadonlySet<Box>): boolean {
  for (
    let at: Box | undefined = boxes.size === 0 ? undefined : box;
    at !== undefined;
    at = at.parent
  ) {
    if (boxes.has(at)) return true;
  }
  return false;
}

/** Boxes that are named after what they ask of the reader. */
const asking = ["newsletter", "notice", "advertisement", "share"] as const;

/** Characters of such a box; one of more is named after something else and holds the article. */
const askingCharactersMax = 400;

/**
 * Whether a text asks something of the reader in a small box that is named for asking, right around it or one
 * further out. Marked pages have too few such boxes inside their texts for the weights to have learned it.
 */
function isAppeal({ box, text }: PageBlock): boolean {
  const boxes = [box, box.parent].filter((around) => around !== undefined);
  const isAsked = boxes.some(
    ({ characters, depth, within }) =>
      characters <= askingCharactersMax && asking.some((name) => within[name] === depth),
  );
  return isAsked && wordsAround(text).appeals > 0;
}
