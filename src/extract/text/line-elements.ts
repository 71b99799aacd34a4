import { type DomElement, type DomNode, isElement, textNode } from "../dom/dom-nodes.ts";
import { finishedLine } from "./text-lines.ts";

/** Elements that end a run of text before and after them. */
export const bordered = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** What ends a line of a run, whatever stands before it. */
export const lineBorder = "\n\u0000\n\u0000";

/** Characters of a heading that is set in bold between two breaks. */
const boldCharactersMax = 100;

/** Characters of a headline, a kicker or a byline that is set in a font of its own. */
const fontCharactersMax = 200;
const fonts = new Set(["font", "span", "i", "em", "small", "big"]);

/**
 * Whether styled text is a line of its own, with nothing or a break before it and a break behind it: bold, or, on top of
 * its box, set otherwise than what follows it.
 *
 * @param before text of the box up to it
 */
export function isOwnLine(element: DomElement, before: string): boolean {
  const { localName } = element;
  const isBold = localName === "b" || localName === "strong";
  if (!isBold && !fonts.has(localName)) return false;
  if (nameBeside(element, "nextSibling") !== "br") return false;
  if (isBold && nameBeside(element, "previousSibling") !== "#text")
    return isShorterThan(element, boldCharactersMax);
  const isTop = before.trim() === "" || /\n\0\s*$/.test(before);
  return isTop && isShorterThan(element, fontCharactersMax) && !isSetAsNext(element);
}

/** Whether what stands behind the breaks that follow an element is set as it is. */
function isSetAsNext(element: DomElement): boolean {
  const next = element.nextElementSibling?.nextElementSibling;
  let node = element.nextSibling;
  while (node !== null && node !== next && node.textContent.trim() === "") node = node.nextSibling;
  return node === next && next?.localName === element.localName && looks(next) === looks(element);
}

function looks(element: DomElement): string {
  return ["class", "size", "color", "style"]
    .map((name) => element.getAttribute(name) ?? "")
    .join("|");
}

/** What stands beside an element: an element's name, "#text" for text or a part of a line, "" for nothing. */
function nameBeside(element: DomElement, side: "previousSibling" | "nextSibling"): string {
  for (let node = element[side]; node !== null; node = node[side]) {
    if (isElement(node)) {
      return node.localName === "br" || bordered.has(node.localName) ? node.localName : "#text";
    }
    if (node.nodeType === textNode && node.textContent.trim() !== "") return "#text";
  }
  return "";
}

/**
 * Whether a link is a mark that leads to a place on the page: of a heading (¶, #), or the bare number of a note, which
 * would stand as one with the word before it. Numbers in brackets stay what they are.
 */
export function isMark(element: DomElement): boolean {
  if (element.localName === "sup") {
    const link = element.firstElementChild;
    return link !== null && link.nextElementSibling === null && isNote(link);
  }
  if (element.localName !== "a" || !isInPage(element)) return false;
  return (
    /^[^\p{L}\p{N}\s]{1,2}$/u.test(element.textContent.trim()) ||
    (/footnote|fnref/i.test(element.className) && isNote(element))
  );
}

function isNote(link: DomElement): boolean {
  return (
    link.localName === "a" &&
    isInPage(link) &&
    /^(?:\d{1,3}|[a-z*†‡])$/u.test(link.textContent.trim())
  );
}

/** Whether a link leads to a place on its own page. */
export function isInPage(link: DomElement): boolean {
  return /^#./.test(link.getAttribute("href") ?? "");
}

/** Characters of a table that a text runs around, and of the line below a picture in a table of its own. */
const besideCharactersMax = 600;
const captionCharactersMax = 150;

/** Characters of a form that asks for an opinion, and answers to choose from. */
const pollCharactersMax = 500;
const answersMin = 2;

/** What headings inside a text are called that are set as paragraphs, in several languages; characters of one. */
const crossheads =
  /(?:^|[\s_-])(?:cross-?head(?:er|ing)?s?|zwischen(?:titel|überschrift|ueberschrift)|mellemrubrik|mellomtittel|mellanrubrik|underrubrik|väliotsikko|valiotsikko|inter-?titres?|inter-?t[ií]tulos?|ladillos?|tussenkop(?:je)?|mezzotitolo|śródtytuł|srodtytul|mezititulek)(?:[\s_-]|$)/i;
const crossheadCharactersMax = 120;

export function isCrosshead(element: DomElement): boolean {
  return (
    (element.localName === "p" || element.localName === "div") &&
    crossheads.test(element.className) &&
    isShorterThan(element, crossheadCharactersMax)
  );
}

/** What wikis call boxes of facts, of links to other pages, and of where the text has its facts from. */
const wikiBoxes = /(?:^|\s)(?:infobox\w*|taxobox|navbox|bandeau-portail|thumbcaption)(?:\s|$)/;

/**
 * Whether an element is set beside the text: of old pages a small table with the text around it, or with a picture and
 * its line; a poll; a wiki's boxes. Most have no class of their own.
 */
export function isSetBeside(element: DomElement): boolean {
  const { localName } = element;
  if (localName === "table") return isTableBeside(element) || isWikiBox(element);
  if (localName === "form") return isPoll(element);
  return isWikiBox(element) || isNamedPoll(element);
}

function isTableBeside(table: DomElement): boolean {
  if (/^(?:left|right)$/i.test(table.getAttribute("align") ?? ""))
    return isShorterThan(table, besideCharactersMax);
  return (
    isShorterThan(table, captionCharactersMax) && table.getElementsByTagName("img").length === 1
  );
}

function isPoll(form: DomElement): boolean {
  const inputs = isShorterThan(form, pollCharactersMax) ? form.getElementsByTagName("input") : [];
  return inputs.filter((input) => input.getAttribute("type") === "radio").length >= answersMin;
}

/** What polls are called, in several languages. */
const polls =
  /(?:^|[\s_-])(?:polls?|umfrage|sondage|sondaggio|encuesta|enquete|peiling|ankieta|anketa|anket|szavazás|szavazas|afstemning|avstemning|omröstning|omrostning|äänestys|aanestys)(?:[\s_-]|$)/i;

/** Whether a box is named for a poll, and holds no more than its question and answers to press. */
function isNamedPoll(element: DomElement): boolean {
  return (
    polls.test(element.className) &&
    isShorterThan(element, pollCharactersMax) &&
    ["button", "input", "a"].some((name) => element.getElementsByTagName(name).length >= answersMin)
  );
}

function isWikiBox({ className, parentElement }: DomElement): boolean {
  if (className === "" || !wikiBoxes.test(className)) return false;
  let at = parentElement;
  while (at !== null && !/\bmw-parser-output\b/.test(at.className)) at = at.parentElement;
  return at !== null;
}

/** Characters of a sentence that stands in an element of its own. */
const apartCharactersMin = 40;

/** Whether an element holds a sentence that follows a finished one without a blank: both stand as blocks. */
export function standsApart(element: DomElement, before: string): boolean {
  const previous = element.previousSibling;
  return (
    (element.localName === "span" || element.localName === "font") &&
    previous !== null &&
    previous.nodeType !== textNode &&
    element.parentNode?.localName !== "p" &&
    finishedLine.test(before) &&
    !isShorterThan(element, apartCharactersMin)
  );
}

/** What frameworks call boxes whose children stand beside one another. */
const rows = /(?:^|\s)(?:(?:d-|is-|inline-)?(?:flex|grid)|[hv]stack)(?:\s|$)/;

/** Whether a part of a line follows another without a blank, and is set apart from it by their box. */
export function isItemBeside({ previousSibling, parentElement }: DomElement): boolean {
  return (
    previousSibling !== null &&
    isElement(previousSibling) &&
    parentElement !== null &&
    rows.test(parentElement.className)
  );
}

/** Whether an element is set at the right, as what a text is signed with. */
export function isSetRight(element: DomElement): boolean {
  return (
    /^right$/i.test(element.getAttribute("align") ?? "") ||
    /text-align\s*:\s*(?:right|end)/i.test(element.getAttribute("style") ?? "")
  );
}

/** Whether the text below a node is shorter than so many characters. */
export function isShorterThan(node: DomNode, characters: number): boolean {
  let left = characters;
  const spend = (at: DomNode): boolean => {
    if (at.nodeType === textNode) left -= at.textContent.length;
    else {
      for (let child = at.firstChild; child !== null && left > 0; child = child.nextSibling)
        spend(child);
    }
    return left > 0;
  };
  return spend(node);
}
