import type { BlockKind } from "#model/article.ts";
import { type DomElement, type DomNode, isElement, textNode } from "../dom/dom-nodes.ts";
import { bordered } from "./line-elements.ts";
import { linesOf } from "./text-lines.ts";

export type TextBlock = { readonly kind: BlockKind; readonly text: string };

/** Elements whose text nobody reads as part of the article. */
const skipped = new Set(
  "script style noscript template svg iframe object embed button select textarea input figure figcaption aside footer nav form video audio canvas map dialog math menu".split(
    " ",
  ),
);

/** The text below `root` as blocks, in order. Figures, forms, navigation and asides are left out. */
export function textBlocks(root: DomElement): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let run = "";
  descend(root, "paragraph");
  flush("paragraph");
  return blocks;

  function descend(element: DomElement, kind: BlockKind): void {
    for (let node: DomNode | null = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === textNode) run += node.textContent;
      else if (isElement(node)) visit(node, kind);
    }
  }

  function visit(element: DomElement, kind: BlockKind): void {
    const name = element.localName;
    if (name === "br") run += "\n\u0000";
    else if (skipped.has(name)) return;
    else if (name === "td" || name === "th") {
      descend(element, kind);
      run += " ";
    } else if (bordered.has(name)) {
      flush(kind);
      const inner = kindOf(name, kind);
      descend(element, inner);
      flush(inner);
    } else descend(element, kind);
  }

  function flush(kind: BlockKind): void {
    for (const text of linesOf(run)) blocks.push({ kind, text });
    run = "";
  }
}

const headings = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

/** What the text in an element is, by the element's name and what is around it. */
export function kindOf(name: string, around: BlockKind): BlockKind {
  if (headings.has(name)) return "heading";
  if (name === "li" || name === "dd" || name === "dt") return "list-item";
  if (name === "blockquote") return "block-quote";
  return around;
}
