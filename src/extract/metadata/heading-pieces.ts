import { type DomElement, type DomNode, isElement, textNode } from "../dom/dom-nodes.ts";
import { isInPage } from "../text/line-elements.ts";
import { labelOf } from "./page-labels.ts";
import { plainWords, tidied } from "./tidy-text.ts";
import { squeezed } from "./without-outlet.ts";

/** Letters of a piece of a heading that may be the title alone. */
const titleLettersMin = 10;

/** What stands over or under a title in its heading, and what only screen readers say. */
const besideLabel =
  /kicker|eyebrow|roof-?line|over-?line|top-?line|pre-?title|super-?title|sub-?title|sub-?line|sub-?heading|spitzmarke|dachzeile|antet[ií]tulo|volanta|surtitre|occhiello|slogan|tagline|badge|(?:^|[\s_-])(?:aural|label|category|section|date)(?:$|[\s_-])|sr-only|(?:visually-?|screen-reader-?|element-?)(?:hidden|invisible|text)/;

/** Words without which what is left of a heading is no title. */
const titleWordsMin = 3;

/**
 * The texts in a heading: a kicker and a title in elements of their own are not run together, and what is
 * named for standing beside a title is left out.
 */
export function headingPieces(heading: DomElement): readonly string[] {
  const own = piecesIn(heading, (element) => besideLabel.test(labelOf(element)));
  const isTitle = (text: string): boolean =>
    plainWords(text).length >= titleWordsMin || /[^\p{Script=Latin}\P{L}]{6}/u.test(text);
  return isTitle(own.join(" ")) ? own : piecesIn(heading, () => false);
}

function piecesIn(
  heading: DomElement,
  isLeftOut: (element: DomElement) => boolean,
): readonly string[] {
  const pieces = [""];
  let isBorder = false;
  collect(heading);
  return pieces
    .map(tidied)
    .filter((piece, index) => piece !== "" && (index > 0 || /[\p{L}\d]/u.test(piece)));

  function collect(element: DomElement): void {
    for (let node: DomNode | null = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === textNode) {
        const [before, next] = [pieces.at(-1) ?? "", node.textContent];
        const isApart =
          (/[\p{Ll}\d.!?:]$/u.test(before) && /^\p{Lu}/u.test(next)) ||
          /\s$/.test(before) ||
          /^\s/.test(next);
        if (isBorder && isApart) pieces.push(next);
        else pieces[pieces.length - 1] = before + next;
        isBorder = false;
      } else if (node.nodeName === "BR") {
        pieces.push("");
      } else if (isElement(node) && !/^(?:script|style|svg|sup|button)$/.test(node.localName)) {
        if (isPermalink(node)) continue;
        isBorder = true;
        if (!isLeftOut(node)) collect(node);
        isBorder = true;
      }
    }
  }
}

/** Whether an element is the mark by which a heading is linked to: "¶". */
function isPermalink(element: DomElement): boolean {
  return (
    element.localName === "a" && isInPage(element) && !/[\p{L}\p{N}]/u.test(element.textContent)
  );
}

/**
 * A heading without what stands behind or before the title in elements of its own and in none of the
 * page's titles, such as the writer's name.
 */
export function withoutOthers(pieces: readonly string[], claims: readonly string[]): string {
  const told = claims.map(squeezed);
  const isTold = (some: readonly string[]): boolean => {
    const title = squeezed(some.join(" "));
    return title.length >= titleLettersMin && told.some((claim) => claim.includes(title));
  };
  const isOther = (piece: string): boolean => {
    // The number of an issue stands in another part of its page's title.
    if (/^[#!]\d+$/.test(piece)) return true;
    const own = squeezed(piece);
    return !told.some((claim) => claim.includes(own));
  };
  for (let count = pieces.length - 1; count > 0; count -= 1) {
    const [front, back] = [pieces.slice(0, count), pieces.slice(-count)];
    if (isTold(front) && pieces.slice(count).every(isOther)) return front.join(" ");
    if (isTold(back) && pieces.slice(0, -count).every(isOther)) return back.join(" ");
  }
  return pieces.join(" ");
}

/** Whether a claim is some of a heading's pieces, the others being a kicker or a second line. */
export function isSomeOf(claim: string, pieces: readonly string[]): boolean {
  if (plainWords(claim).length < 3) return false;
  return pieces.some(
    (_piece, index) =>
      index > 0 &&
      (pieces.slice(index).join(" ") === claim || pieces.slice(0, index).join(" ") === claim),
  );
}
