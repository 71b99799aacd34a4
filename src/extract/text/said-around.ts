import { buttonOffers, mailForms } from "./button-offers.ts";
import { consentBanners } from "./consent-banners.ts";
import { labelledBoxes } from "./labelled-boxes.ts";
import { isInPage } from "./line-elements.ts";
import { asksToSubscribe, wordsAround } from "./line-patterns.ts";
import { machineSummaries } from "./machine-summaries.ts";
import { isCreditedCaption, isPictureLink, outletBoxes } from "./outlet-boxes.ts";
import { type Box, isIn, type PageBlock } from "./page-blocks.ts";
import { lettersOf } from "./page-facts.ts";
import { isMemberBox } from "./page-notes.ts";
import { finishedLine } from "./text-lines.ts";

/**
 * Tells which blocks of a page say something around its text, for the box that they stand in: they ask something of the
 * reader or for consent, offer something that a button leads to, tell of the outlet or of a picture, sum it up by machine, name
 * an author, number lines of code, or list the text's own headings.
 */
export function saidAround(blocks: readonly PageBlock[]): (block: PageBlock) => boolean {
  const offers = new Set([
    ...offersAmong(blocks),
    ...buttonOffers(blocks),
    ...mailForms(blocks),
    ...consentBanners(blocks),
    ...outletBoxes(blocks),
    ...labelledBoxes(blocks),
    ...machineSummaries(blocks),
  ]);
  const beside = besideCells(blocks);
  return (block) =>
    isIn(block.box, beside) ||
    isAppeal(block) ||
    isByline(block) ||
    isContents(block) ||
    isLineNumber(block) ||
    isLinkRun(block) ||
    isPictureLink(block) ||
    isCreditedCaption(block) ||
    isSignature(block) ||
    isOfMember(block) ||
    block.box.within.beside !== undefined ||
    isIn(block.box, offers);
}

/** Characters of a line that is running text, and of such in the cell that holds the article; its share of the page's. */
const proseCharactersMin = 80;
const cellProseMin = 500;
const cellShareMin = 0.6;

/** Lines of a cell that is a column of its own. */
const columnLinesMin = 3;

/** The cells of a page set as a table that stand beside the one with the article, and have no sentence in them: menus. */
function besideCells(blocks: readonly PageBlock[]): ReadonlySet<Box> {
  const prose = new Map<Box, number>();
  let all = 0;
  for (const { box, text } of blocks) {
    if (text.length < proseCharactersMin || !finishedLine.test(text)) continue;
    all += text.length;
    for (let at: Box | undefined = box; at !== undefined; at = at.parent)
      if (at.name === "td") prose.set(at, (prose.get(at) ?? 0) + text.length);
  }
  const least = Math.max(cellProseMin, all * cellShareMin);
  const rows = new Set([...prose].filter(([, own]) => own >= least).map(([cell]) => cell.parent));
  const cells = new Set<Box>();
  for (const { box } of rows.size > 0 ? blocks : [])
    for (let at: Box | undefined = box; at !== undefined; at = at.parent)
      if (rows.has(at.parent) && !prose.has(at) && at.blockCount >= columnLinesMin) cells.add(at);
  return cells;
}

/** Whether a block is nothing but the numbers of lines of code beside it, or that of the step that it stands in. */
function isLineNumber({ box, text }: PageBlock): boolean {
  if (!/^\d+(?: \d+)*\.?$/.test(text)) return false;
  return box.within["<pre>"] !== undefined || (box.name === "li" && text.length < box.characters);
}

/** Steps outwards within which a box is looked for that tells of a member. */
const memberSteps = 4;

function isOfMember({ box }: PageBlock): boolean {
  let at: Box | undefined = box;
  for (let level = 0; at !== undefined && level < memberSteps; level += 1, at = at.parent)
    if (isMemberBox(at)) return true;
  return false;
}

/** Links of a line that is a menu, and their share of its letters. */
const runLinksMin = 3;
const runShareMin = 0.85;

/** Whether a line is nothing but links with marks between them; with commas or colons it may be of a sentence. */
function isLinkRun({ kind, linkCharacters, linkCount, text }: PageBlock): boolean {
  if (kind === "heading" || linkCount < runLinksMin || /[,;:]|^\S+$/.test(text)) return false;
  return linkCharacters >= runShareMin * lettersOf(text).length;
}

/** Characters of a box that holds nothing but who wrote a text, and when; one of more is named after something else. */
const bylineCharactersMax = 200;

/** Whether a box or one right around it is small, and named for an author. */
export function isOfAuthor(box: Box, charactersMax: number): boolean {
  return [box, box.parent, box.parent?.parent].some(
    (around) =>
      around !== undefined &&
      around.characters <= charactersMax &&
      around.within.author === around.depth,
  );
}

/** Whether a line that is no sentence stands in a small box named for an author. */
function isByline({ box, text }: PageBlock): boolean {
  return !finishedLine.test(text) && isOfAuthor(box, bylineCharactersMax);
}

const signatureCharactersMax = 60;

/** Whether a line is who signed the text: set at the right, where other lines are not. */
function isSignature({ box, text }: PageBlock): boolean {
  return (
    box.within.right === box.depth &&
    text.length <= signatureCharactersMax &&
    !finishedLine.test(text) &&
    !/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)
  );
}

/** Whether a block is an item of a list of the article's own headings, each of which leads to its place on the page. */
function isContents({ box, text, linkCharacters }: PageBlock): boolean {
  if (box.name !== "li" || linkCharacters < text.length * 0.8) return false;
  const links = box.element.getElementsByTagName("a");
  return links.length > 0 && links.every(isInPage);
}

/** Characters of the label of what is offered, and blocks of its box. */
const labelCharactersMax = 60;
const offerBlocksMax = 5;

/** Small boxes with a heading that asks the reader to subscribe, or with a label that does, and a button. */
function offersAmong(blocks: readonly PageBlock[]): ReadonlySet<Box> {
  const offers = new Set<Box>();
  for (const { box, kind, text } of blocks) {
    const around = box.parent;
    if (around === undefined || around.characters > askingCharactersMax) continue;
    const isLabel =
      text.length <= labelCharactersMax &&
      around.buttonCount > 0 &&
      around.blockCount <= offerBlocksMax;
    if ((kind === "heading" || isLabel) && asksToSubscribe(text)) offers.add(around);
  }
  return offers;
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
  const asked = boxes.filter(
    ({ characters, depth, within }) =>
      characters <= askingCharactersMax && asking.some((name) => within[name] === depth),
  );
  return (
    asked.some(({ className }) => /newsletter|(?:^|[\s_-])donat(?:e|ion)/i.test(className)) ||
    (asked.length > 0 && wordsAround(text).appeals > 0)
  );
}

/** Characters of a box that tells of an author. */
export const bioCharactersMax = 500;

/** A text without what is told of its author below it, in a small box named for that. */
export function withoutBio(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const last = blocks.findLastIndex(({ box }) => !isOfAuthor(box, bioCharactersMax));
  return last === -1 ? blocks : blocks.slice(0, last + 1);
}
