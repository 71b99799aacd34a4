import { type DomElement, type DomNode, isElement, textNode } from "../dom/dom-nodes.ts";
import { plainWords, tidied } from "./tidy-text.ts";
import { squeezed } from "./without-outlet.ts";

/** Letters of a piece of a heading that may be the title alone. */
const titleLettersMin = 10;

/** The texts in a heading: a kicker and a title in elements of their own are not run together. */
export function headingPieces(heading: DomElement): readonly string[] {
  const pieces = [""];
  let isBorder = false;
  collect(heading);
  return pieces.map(tidied).filter((piece) => piece !== "");

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
      } else if (isElement(node) && !/^(?:script|style|svg|sup)$/.test(node.localName)) {
        isBorder = true;
        collect(node);
        isBorder = true;
      }
    }
  }
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
