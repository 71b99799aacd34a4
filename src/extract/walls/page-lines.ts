import { withPlainBlanks } from "#shared/single-blanks.ts";
import { type DomElement, type DomNode, isElement, textNode } from "../dom/dom-nodes.ts";

/** A line of text as the page shows it, with what tells headings and links from prose. */
export type PageLine = {
  readonly text: string;
  /** All of it is the text of one link. */
  readonly isLink: boolean;
  readonly isHeading: boolean;
  /** The box that the line stands in. */
  readonly box: DomElement;
};

/** Lines that are looked at: walls and lists of articles show themselves long before. */
const linesMax = 4000;

const unread = new Set("script style noscript template svg iframe object select".split(" "));

const inline = new Set(
  "a abbr b bdi bdo big cite code del dfn em font i img ins kbd label mark q s small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

const headings = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

/**
 * All lines that a page shows, in order: menus, walls and footers with the rest. What the page itself
 * hides is left out.
 *
 * @param see is given each element on the way, so that nobody has to walk through the page again
 */
export function pageLines(
  root: DomElement,
  see: (element: DomElement) => void = () => {},
): readonly PageLine[] {
  const lines: PageLine[] = [];
  let run = "";
  let linked = 0;
  descend(root, false, false);
  flush(root, false);
  return lines;

  function descend(element: DomElement, inLink: boolean, inHeading: boolean): void {
    for (let node: DomNode | null = element.firstChild; node !== null; node = node.nextSibling) {
      if (lines.length >= linesMax) return;
      if (node.nodeType === textNode) {
        run += node.textContent;
        if (inLink) linked += node.textContent.trim().length;
      } else if (isElement(node)) visit(node, inLink, inHeading);
    }
  }

  function visit(element: DomElement, inLink: boolean, inHeading: boolean): void {
    const name = element.localName;
    see(element);
    if (unread.has(name) || isHidden(element)) return;
    if (name === "br") run += " ";
    const isInline = inline.has(name);
    const heading = inHeading || headings.has(name);
    if (!isInline) flush(element.parentElement ?? element, inHeading);
    descend(element, inLink || name === "a", heading);
    if (!isInline) flush(element, heading);
  }

  function flush(box: DomElement, isHeading: boolean): void {
    if (run === "") return;
    const text = withPlainBlanks(run);
    if (text !== "") lines.push({ text, isHeading, isLink: linked >= text.length * 0.8, box });
    run = "";
    linked = 0;
  }
}

/** Whether the page hides an element without its style sheets' help. */
export function isHidden(element: DomElement): boolean {
  if (element.hasAttribute("hidden")) return true;
  const style = element.getAttribute("style");
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Letters of scripts in which one letter carries what others say in a syllable or a word. */
export const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/g;

/** How much a text says, in characters of a Latin alphabet: a Chinese, Japanese or Korean one counts as two and a half. */
export function textWeight(text: string): number {
  return text.length + 1.5 * lengthOf(text, dense);
}

/** Characters of a text in runs of a kind: a match for each would cost more than all else that is counted. */
export function lengthOf(text: string, runs: RegExp): number {
  return (text.match(runs) ?? []).reduce((sum, run) => sum + run.length, 0);
}
