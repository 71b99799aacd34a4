import { DomElement, type DomNode, isElement, textNode } from "./dom-nodes.ts";

/** Elements that stand inside a line. */
const lineNames = new Set("span font b strong i em label".split(" "));

/** Elements whose inside is a line of text. */
const linesOnly = new Set(
  "p h1 h2 h3 h4 h5 h6 a span b strong i em font label button dt figcaption caption summary".split(
    " ",
  ),
);

/**
 * Whether an element may stand as a box of its own though its name does not say so: an element of the page's own
 * making, or a part of a line that its style makes a block.
 */
export function mayStandAlone(name: string, style: string | undefined): boolean {
  if (name.includes("-")) return true;
  return (
    style !== undefined &&
    lineNames.has(name) &&
    /display\s*:\s*(?:block|flex|grid|table)/i.test(style)
  );
}

/** Makes boxes of those elements that stand beside no text. */
export function makeBoxes(elements: readonly DomElement[]): void {
  for (const element of elements) {
    const parent = element.parentNode;
    if (parent === null || linesOnly.has(parent.localName) || hasText(parent)) continue;
    const box = new DomElement(element.ownerDocument, "div", named(element));
    parent.replaceChild(box, element);
    for (let node = element.firstChild; node !== null; node = element.firstChild) {
      box.appendChild(node);
    }
  }
}

/** The attributes of an element; the name of one of the page's own says what a class would. */
function named({ localName, values }: DomElement): Record<string, string> {
  if (!localName.includes("-")) return values;
  return { ...values, class: `${values.class ?? ""} ${localName}`.trim() };
}

function hasText(element: DomElement): boolean {
  for (let node: DomNode | null = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === textNode && node.textContent.trim() !== "") return true;
    if (isElement(node) && node.localName === "br") return true;
  }
  return false;
}
