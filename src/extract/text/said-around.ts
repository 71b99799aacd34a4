import { buttonOffers } from "./button-offers.ts";
import { consentBanners } from "./consent-banners.ts";
import { isInPage } from "./line-elements.ts";
import { asksToSubscribe, wordsAround } from "./line-patterns.ts";
import { type Box, isIn, type PageBlock } from "./page-blocks.ts";
import { lettersOf } from "./page-facts.ts";
import { isMemberBox } from "./page-notes.ts";
import { finishedLine } from "./text-lines.ts";

/**
 * Tells which blocks of a page say something around its text, for the box that they stand in: they ask something of the
 * reader or for consent, offer something that a button leads to, name an author, number lines of code, or list the text's own headings.
 */
export function saidAround(blocks: readonly PageBlock[]): (block: PageBlock) => boolean {
  const offers = new Set([
    ...offersAmong(blocks),
    ...buttonOffers(blocks),
    ...consentBanners(blocks),
  ]);
  return (block) =>
    isAppeal(block) ||
    isByline(block) ||
    isContents(block) ||
    isLineNumber(block) ||
    isLinkRun(block) ||
    isOfMember(block) ||
    block.box.within.beside !== undefined ||
    isIn(block.box, offers);
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

/** Whether a box or the one around it is small, and named for an author. */
function isOfAuthor(box: Box, charactersMax: number): boolean {
  return [box, box.parent].some(
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

/** Whether a block is an item of a list of the article's own headings, each of which leads to its place on the page. */
function isContents({ box, text, linkCharacters }: PageBlock): boolean {
  if (box.name !== "li" || linkCharacters < text.length * 0.8) return false;
  const links = box.element.getElementsByTagName("a");
  return links.length > 0 && links.every(isInPage);
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
    asked.some(({ element }) => /newsletter/i.test(element.className)) ||
    (asked.length > 0 && wordsAround(text).appeals > 0)
  );
}

/** Characters of a box that tells of an author. */
const bioCharactersMax = 500;

/** A text without what is told of its author below it, in a small box named for that. */
export function withoutBio(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const last = blocks.findLastIndex(({ box }) => !isOfAuthor(box, bioCharactersMax));
  return last === -1 ? blocks : blocks.slice(0, last + 1);
}
