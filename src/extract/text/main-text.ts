import { sumOfTrees, treeTable } from "#shared/boosted-trees.ts";
import { perObject } from "#shared/per-object.ts";
import type { DomDocument } from "../dom/dom-document.ts";
import { textBox, withPartsBetween } from "./between-parts.ts";
import { blockFeatures } from "./block-features.ts";
import weights from "./block-weights.json" with { type: "json" };
import { withoutCommentSections } from "./comment-sections.ts";
import { withoutEndSections } from "./end-sections.ts";
import { withGapsFilled } from "./fill-gaps.ts";
import { withIncidentLabels } from "./incident-labels.ts";
import { withLabelHeads } from "./label-heads.ts";
import { withListHeads } from "./list-heads.ts";
import { withoutOtherStories } from "./other-stories.ts";
import { withOwnParts } from "./own-parts.ts";
import { type PackedTrees, unpackedTrees } from "./packed-trees.ts";
import { isIn, type PageBlock, pageBlocks } from "./page-blocks.ts";
import type { PageClaims } from "./page-facts.ts";
import { withoutPullQuotes } from "./pull-quotes.ts";
import { readabilityChoice } from "./readability-choice.ts";
import { withoutComments } from "./reader-comments.ts";
import { bioCharactersMax, isOfAuthor, saidAround, withoutBio } from "./said-around.ts";
import { saidOnce } from "./said-once.ts";
import { withSetBoxes } from "./set-boxes.ts";
import { withoutStandingLines } from "./standing-lines.ts";
import type { TextBlock } from "./text-blocks.ts";
import { finishedLine } from "./text-lines.ts";
import type { Weighed } from "./weighed.ts";

const model = /* @__PURE__ */ perObject((packed: PackedTrees) => treeTable(unpackedTrees(packed)));

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
  const odds = rows.map((row) => sumOfTrees(model(weights), row));
  const chosen = chosenBlocks(blocks, odds, isChosen);
  // A page that holds nothing but its owner's words below it was sent without its text.
  if (chosen.every(isInFooter)) return [];
  const own = withoutCommentSections(blocks, withoutOtherStories(blocks, chosen, claims.title));
  return articleOf(own).map(({ kind, text }) => ({ kind, text }));
}

function isInFooter({ box }: PageBlock): boolean {
  const { within } = box;
  return within["<footer>"] !== undefined && !within["<article>"] && !within["<main>"];
}

/** What was chosen without what is no part of an article wherever it stands. */
export function articleOf(chosen: readonly PageBlock[]): readonly PageBlock[] {
  const own = withoutPullQuotes(withoutBio(saidOnce(withoutComments(chosen))));
  return withoutEndHeadings(withoutEndSections(withoutStandingLines(own)));
}

/** Headings that a text ends in, and characters of one; more are a text that is set as such. */
const endHeadingsMax = 2;
const endHeadingCharactersMax = 100;

/** A text without headings at its end: what they lead is none of it. */
function withoutEndHeadings(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const isHeading = ({ kind, text }: PageBlock) =>
    kind === "heading" && text.length <= endHeadingCharactersMax && !finishedLine.test(text);
  const last = blocks.findLastIndex((block) => !isHeading(block));
  const isText = last === -1 || blocks.length - 1 - last > endHeadingsMax;
  return isText ? blocks : blocks.slice(0, last + 1);
}

/** The blocks of a page, what Readability makes of them, and their features. */
export function weighable(document: DomDocument, claims: PageClaims) {
  const blocks = pageBlocks(document.body);
  const isChosen = readabilityChoice(document, blocks);
  const rows = blockFeatures(blocks.slice(0, weighedMax), isChosen, claims);
  return { blocks, isChosen, rows };
}

/** Log odds that a block below the head of a text has to have which stands outside of its box. */
const strayOddsMin = 1;

/** What is kept, but for what Readability left that tells of an author, or stands apart and hardly looks like the text. */
function withoutStrays(
  { blocks, odds, isChosen }: Weighed,
  isKept: readonly boolean[],
): readonly boolean[] {
  const box = textBox(blocks, isKept);
  if (box === undefined) return isKept;
  const own = new Set([box]);
  const inside = blocks.map((block) => isIn(block.box, own));
  const first = inside.indexOf(true);
  return isKept.map((kept, at) => {
    const block = blocks[at];
    if (!kept || block === undefined || isChosen[at] === true) return kept;
    if (isOfAuthor(block.box, bioCharactersMax)) return false;
    return at < first || (odds[at] ?? 0) > strayOddsMin || inside[at] === true;
  });
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
  const page = { blocks, odds, isChosen };
  const isOwn = withoutStrays(page, isGood);
  const isFilled = withLabelHeads(
    page,
    withGapsFilled(page, withPartsBetween(page, withOwnParts(page, isOwn))),
  );
  const isKept = withIncidentLabels(blocks, withSetBoxes(page, withListHeads(page, isFilled)));
  const isAround = saidAround(blocks);
  return blocks.filter((block, index) => {
    // A post of a social network that stands inside an article is quoted by it.
    const isPost = index > first && index < last && block.box.within.tweet !== undefined;
    return isPost || (isKept[index] === true && !isAround(block));
  });
}
