import type { BlockKind } from "#model/article.ts";
import { type DomElement, type DomNode, isElement, textNode } from "../dom/dom-nodes.ts";
import { isHidden as isUnseen } from "../walls/page-lines.ts";
import { type ClassGroup, classGrouper, namesOf } from "./class-groups.ts";
import {
  bordered,
  isCrosshead,
  isItemBeside,
  isMark,
  isOwnLine,
  isSetBeside,
  isSetRight,
  isShorterThan,
  lineBorder,
  standsApart,
} from "./line-elements.ts";
import { kindOf } from "./text-blocks.ts";
import { isDateline, linesOf } from "./text-lines.ts";

/** An element that holds text, with what it inherits from those around it. */
export type Box = {
  readonly element: DomElement;
  readonly parent: Box | undefined;
  readonly name: string;
  /** Its class names, and these with all other names that it has: Readability moves them from element to element. */
  readonly className: string;
  readonly names: string;
  readonly depth: number;
  /** Names from the root down, with the classes of the last: paragraphs of one text have one path. */
  readonly path: string;
  /** Depth of the innermost box of a name or a group of class names, this one included. */
  readonly within: Readonly<Partial<Record<BoxTrait, number>>>;
  /** Characters of text below, those that are links, and those that Readability took; summed after the walk. */
  characters: number;
  linkCharacters: number;
  chosenCharacters: number;
  blockCount: number;
  /** Buttons and fields below, and fields for mail among them. */
  buttonCount: number;
  mailFieldCount: number;
};

export type BoxTrait = ClassGroup | `<${string}>` | "hidden" | "answer" | "beside" | "right";

/** Whether a box is one of some, or stands in one. */
export function isIn(box: Box | undefined, boxes: ReadonlySet<Box>): boolean {
  for (let at: Box | undefined = boxes.size > 0 ? box : undefined; at !== undefined; at = at.parent)
    if (boxes.has(at)) return true;
  return false;
}

/** A run of text between two borders. */
export type PageBlock = {
  readonly kind: BlockKind;
  readonly text: string;
  readonly box: Box;
  readonly linkCharacters: number;
  readonly linkCount: number;
};

/** Elements whose text nobody reads as part of a page. */
const skipped = new Set(
  "script style noscript template svg iframe object embed button select textarea input video audio canvas map math menu title".split(
    " ",
  ),
);

/** Names of elements that say something about all text inside them. */
const telling = new Set(
  "article aside blockquote details dialog dl figcaption figure footer form header li main nav ol pre section table ul".split(
    " ",
  ),
);

/** Characters of a text that are counted; all blanks are alike. */
type Run = { text: string; linkCharacters: number; linkCount: number };

/** All text of a page as blocks, in order, with the boxes that hold them. */
export function pageBlocks(root: DomElement): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  const groupsOf = classGrouper();
  let run: Run = { text: "", linkCharacters: 0, linkCount: 0 };
  const top = boxOf(root, undefined, groupsOf);
  descend(root, top, "paragraph", false);
  flush(top, "paragraph");
  return blocks;

  function descend(element: DomElement, box: Box, kind: BlockKind, isLink: boolean): void {
    for (let node: DomNode | null = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === textNode) {
        const text = node.textContent;
        run.text += box.within["<pre>"] === undefined ? text : withBorders(text);
        if (isLink) run.linkCharacters += text.trim().length;
      } else if (isElement(node)) visit(node, box, kind, isLink);
    }
  }

  function visit(element: DomElement, box: Box, kind: BlockKind, isLink: boolean): void {
    const name = element.localName;
    if (isSaidAloud(element)) return;
    if (name === "br") run.text += "\n\u0000";
    else if (isEditLink(element)) return;
    else if (skipped.has(name)) {
      if (name === "button" || name === "input") countField(element, box);
    } else if (bordered.has(name)) {
      // A place in front of a paragraph belongs to it: `<b>Rome:</b><p>The pope …`.
      if (name !== "p" || !isDateline(run.text)) flush(box, kind);
      const own = boxOf(element, box, groupsOf);
      const inner = isCrosshead(element) ? "heading" : kindOf(name, kind);
      descend(element, own, inner, isLink);
      flush(own, inner);
    } else {
      if (isHidden(element) || isMark(element)) return;
      if (standsApart(element, run.text)) run.text += "\n\u0000";
      else if (isItemBeside(element)) run.text += " ";
      const isOwnLink =
        name === "a" && element.hasAttribute("href") && isShorterThan(element, linkCharactersMax);
      if (isOwnLink) run.linkCount += 1;
      const isLine = isOwnLine(element, run.text);
      if (isLine) run.text += lineBorder;
      descend(element, box, kind, isLink || isOwnLink);
      if (isLine) run.text += lineBorder;
    }
  }

  function flush(box: Box, kind: BlockKind): void {
    const { text, linkCharacters, linkCount } = run;
    if (text !== "") {
      const lines = linesOf(text);
      const length = lines.reduce((sum, line) => sum + line.length, 0);
      for (const line of lines) {
        const share = line.length / length;
        const linked = Math.min(line.length, linkCharacters * share);
        blocks.push({
          kind,
          text: line,
          box,
          linkCharacters: linked,
          linkCount: linkCount * share,
        });
        for (let at: Box | undefined = box; at !== undefined; at = at.parent) {
          at.characters += line.length;
          at.linkCharacters += linked;
          at.blockCount += 1;
        }
      }
      run = { text: "", linkCharacters: 0, linkCount: 0 };
    }
  }
}

function countField(element: DomElement, box: Box): void {
  const told = ["type", "name", "placeholder"].map((name) => element.getAttribute(name) ?? "");
  const mailFields = /e-?mail/i.test(told.join(" ")) ? 1 : 0;
  for (let at: Box | undefined = box; at !== undefined; at = at.parent) {
    at.buttonCount += 1;
    at.mailFieldCount += mailFields;
  }
}

function boxOf(
  element: DomElement,
  parent: Box | undefined,
  groupsOf: ReturnType<typeof classGrouper>,
): Box {
  const name = element.localName;
  const depth = (parent?.depth ?? -1) + 1;
  const { className } = element;
  const names = namesOf(element);
  const traits: BoxTrait[] = [
    ...groupsOf(names, element.getAttribute("itemprop") ?? "", element.getAttribute("role") ?? ""),
  ];
  if (telling.has(name)) traits.push(`<${name}>`);
  if (isHidden(element)) traits.push("hidden");
  if (name === "details" || opens(element.previousElementSibling)) traits.push("answer");
  if (isSetBeside(element)) traits.push("beside");
  if ((name === "p" || name === "div") && isSetRight(element)) traits.push("right");
  const inherited: Partial<Record<BoxTrait, number>> = parent?.within ?? {};
  const within = traits.length === 0 ? inherited : { ...inherited };
  for (const trait of traits) within[trait] = depth;
  const parentPath = parent === undefined ? "" : `${parent.path.split("#")[0]}>${name}`;
  return {
    element,
    parent,
    name,
    className,
    names,
    depth,
    path: `${parentPath}#${className.replace(/\d+/g, "").trim()}`,
    within,
    characters: 0,
    linkCharacters: 0,
    chosenCharacters: 0,
    blockCount: 0,
    buttonCount: 0,
    mailFieldCount: 0,
  };
}

/** Elements inside one another that are nothing but the button of an answer. */
const openersMax = 3;

/** Whether an element is nothing but what opens the next one, as a question does its answer. */
function opens(element: DomElement | null): boolean {
  let at = element;
  for (let level = 0; at !== null && level < openersMax; level += 1) {
    if (at.hasAttribute("aria-expanded")) return true;
    at = at.firstElementChild;
  }
  return false;
}

/** Whether an element is there for readers of screens alone: it says what others see. */
function isSaidAloud({ className }: DomElement): boolean {
  return (
    /hidden|sr-|reader/i.test(className) &&
    /(?:^|\s)(?:sr-only|(?:[\w-]+-)?visually-?hidden(?:-focusable)?|screen-?reader(?:s|-text|-only)?|a11y-hidden)(?:\s|$)/i.test(
      className,
    )
  );
}

/** Whether an element holds the link by which a wiki's heading is edited. */
function isEditLink(element: DomElement): boolean {
  return (
    element.localName === "span" && /(?:^|\s)(?:mw-)?editsection(?:\s|$)/.test(element.className)
  );
}

/** Blank lines of plain text are borders. */
function withBorders(text: string): string {
  return text.replace(/\n[ \t\r]*\n/g, "\n\u0000\n\u0000");
}

/** A link with more text than this was never closed. */
const linkCharactersMax = 1000;

/** Whether an element says of itself that it is not shown, or not read out. */
export function isHidden(element: DomElement): boolean {
  return element.getAttribute("aria-hidden") === "true" || isUnseen(element);
}
