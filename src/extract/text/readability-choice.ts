import { Readability } from "@mozilla/readability";
import type { DomDocument } from "../dom/dom-document.ts";
import type { DomElement } from "../dom/dom-nodes.ts";
import { textWeight } from "../walls/page-lines.ts";
import { consentBanners } from "./consent-banners.ts";
import { type Box, isHidden, isIn, type PageBlock } from "./page-blocks.ts";
import { lettersOf } from "./page-facts.ts";
import { finishedLine } from "./text-lines.ts";

/** Items of one list that are kept: Readability's time grows with their square (`node.children[i]`). */
const listItemsMax = 500;

/** Letters of a text that is found again by its words, not by chance. */
const lettersMin = 30;

/** Marks boxes, to find them again in what Readability made of them. */
const mark = "data-newsbrief-box";

/**
 * Which blocks Mozilla's Readability takes for the article. Takes the document apart.
 *
 * @see https://github.com/mozilla/readability
 */
export function readabilityChoice(
  document: DomDocument,
  blocks: readonly PageBlock[],
): readonly boolean[] {
  const marks = new Map<Box, string>();
  for (const { box } of blocks) {
    if (marks.has(box)) continue;
    marks.set(box, String(marks.size));
    box.element.setAttribute(mark, String(marks.size - 1));
  }
  // A banner may be longer than a short article.
  for (const box of [...menusOf(blocks), ...teasersOf(blocks), ...consentBanners(blocks)])
    box.element.remove();
  for (const list of document.querySelectorAll("ul, ol")) shorten(list);
  const reader = new Readability(document as never, {
    serializer: (content) => content as unknown as DomElement,
    keepClasses: true,
    disableJSONLD: true,
  });
  // Its own way reads the parsed style of an element, which these have not.
  Object.assign(reader, { _isProbablyVisible: (element: DomElement) => !isHidden(element) });
  const content = reader.parse()?.content;
  if (content === undefined || content === null) return blocks.map(() => false);
  const { kept, texts } = whatIsLeft(content);
  const joined = [...texts].join(" ");
  return blocks.map(({ box, text }) => {
    if (kept.has(marks.get(box) ?? "")) return true;
    if (texts.size === 0) return false;
    const letters = lettersOf(text);
    return texts.has(letters) || (letters.length > lettersMin && joined.includes(letters));
  });
}

/** Share of links, and fewest blocks, of a box that is a menu. */
const menuLinkShare = 0.9;
const menuBlocksMin = 5;

/** Boxes that hold next to nothing but links. Readability takes none of them, but time over each. */
function menusOf(blocks: readonly PageBlock[]): ReadonlySet<Box> {
  const menus = new Set<Box>();
  for (const { box } of blocks) {
    let menu: Box | undefined;
    for (let at = box.parent; at?.parent !== undefined; at = at.parent) {
      if (at.linkCharacters <= menuLinkShare * at.characters || at.blockCount < menuBlocksMin)
        break;
      menu = at;
    }
    if (menu !== undefined) menus.add(menu);
  }
  return menus;
}

/** Characters and blocks of a teaser, those beside one another, and the weight of the text on a page that has them around it. */
const teaserCharactersMax = 300;
const teaserBlocksMax = 4;
const teasersMin = 4;
/** Characters of a link that is a headline, where no element says so. */
const headlineCharactersMin = 25;
const proseWeightMin = 80;
const textWeightMin = 500;

/**
 * Teasers of other stories, each under a headline that is a link, whatever element it is, many beside one another, on a page with a text: together they
 * are longer than a short one, and Readability takes them for it.
 */
function teasersOf(blocks: readonly PageBlock[]): ReadonlySet<Box> {
  const runs = new Map<string, Set<Box>>();
  const numbers = new Map<Box, number>();
  for (const { box, kind, text, linkCharacters } of blocks) {
    if (linkCharacters < text.length * menuLinkShare) continue;
    const isHeadline =
      kind === "paragraph" && text.length >= headlineCharactersMin && box.name !== "td";
    if (kind !== "heading" && !isHeadline) continue;
    let teaser = box;
    for (let at = box.parent; at !== undefined && isSmall(at); at = at.parent) teaser = at;
    if (teaser === box || teaser.parent === undefined) continue;
    if (!numbers.has(teaser.parent)) numbers.set(teaser.parent, numbers.size);
    const key = `${numbers.get(teaser.parent)} ${teaser.path}`;
    runs.set(key, (runs.get(key) ?? new Set()).add(teaser));
  }
  const teasers = new Set(
    [...runs.values()].filter(({ size }) => size >= teasersMin).flatMap((run) => [...run]),
  );
  if (teasers.size === 0) return teasers;
  let weight = 0;
  for (const { box, text, linkCharacters } of blocks) {
    if (linkCharacters * 2 > text.length || !finishedLine.test(text) || isIn(box, teasers))
      continue;
    const own = textWeight(text);
    if (own >= proseWeightMin) weight += own;
  }
  return weight >= textWeightMin ? teasers : new Set();
}

function isSmall({ blockCount, characters }: Box): boolean {
  return blockCount <= teaserBlocksMax && characters <= teaserCharactersMax;
}

/**
 * The marks of the boxes that are left, and the letters of paragraphs without a mark: Readability
 * writes a new one for a box that holds nothing but text.
 */
function whatIsLeft(content: DomElement) {
  const kept = new Set<string>();
  const texts = new Set<string>();
  const visit = (element: DomElement): void => {
    const own = element.getAttribute(mark);
    if (own !== null) kept.add(own);
    else if (element.localName === "p") texts.add(lettersOf(element.textContent));
    for (let at = element.firstElementChild; at !== null; at = at.nextElementSibling) visit(at);
  };
  visit(content);
  texts.delete("");
  return { kept, texts };
}

function shorten(list: DomElement): void {
  let items = 0;
  for (let item = list.firstElementChild; item !== null; ) {
    const next = item.nextElementSibling;
    items += 1;
    if (items > listItemsMax) item.remove();
    item = next;
  }
}
