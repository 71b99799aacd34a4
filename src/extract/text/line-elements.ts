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

/** Whether bold text is a line of its own: nothing or a break stands before it, and a break behind it. */
export function isOwnLine(element: DomElement): boolean {
  return (
    (element.localName === "b" || element.localName === "strong") &&
    nameBeside(element, "previousSibling") !== "#text" &&
    nameBeside(element, "nextSibling") === "br" &&
    isShorterThan(element, boldCharactersMax)
  );
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

function isInPage(link: DomElement): boolean {
  return (link.getAttribute("href") ?? "").startsWith("#");
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
