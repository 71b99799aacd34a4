import { parseHTML } from "linkedom";
import { leanHtml } from "./lean-html.ts";

/** The part of the DOM that reading a page needs; linkedom's nodes have it. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly parentNode: DomElement | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly childNodes: ArrayLike<DomNode> & Iterable<DomNode>;
  textContent: string;
  remove(): void;
}

export interface DomElement extends DomNode {
  /** Lower case in the local name, upper case in the tag name. */
  readonly localName: string;
  readonly tagName: string;
  readonly className: string;
  readonly id: string;
  readonly innerHTML: string;
  readonly parentElement: DomElement | null;
  readonly nextElementSibling: DomElement | null;
  readonly previousElementSibling: DomElement | null;
  readonly firstElementChild: DomElement | null;
  readonly attributes: ArrayLike<{ readonly name: string; readonly value: string }> &
    Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
  getAttributeNode(name: string): { readonly value: string } | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): ArrayLike<DomElement> & Iterable<DomElement>;
  closest(selector: string): DomElement | null;
  contains(node: DomNode): boolean;
  append(...nodes: (DomNode | string)[]): void;
  prepend(...nodes: (DomNode | string)[]): void;
  replaceWith(...nodes: (DomNode | string)[]): void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement;
  readonly head: DomElement;
  readonly body: DomElement;
}

export const elementNode = 1;
export const textNode = 3;

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === elementNode;
}

/** An attribute, however its name is written: linkedom keeps `CONTENT=` of old pages apart from `content=`. */
export function attributeOf(element: DomElement, name: string): string | undefined {
  const value = element.getAttribute(name) ?? element.getAttribute(name.toUpperCase());
  return value ?? undefined;
}

/** Parses HTML without what is never read, its size and depth bounded. */
export function parseDocument(html: string): DomDocument {
  const { document } = parseHTML(leanHtml(html)) as unknown as { readonly document: DomDocument };
  gather(document.documentElement);
  return document;
}

/**
 * Puts what stands beside the head and the body of a faulty page into them, as browsers do.
 * linkedom takes a body that does not follow its head at once for missing, and adds an empty one.
 */
function gather(root: DomElement): void {
  const children = [...root.childNodes].filter(isElement);
  const [first, second, ...others] = children;
  if (first?.localName === "head" && second?.localName === "body" && others.length === 0) return;
  const head = children.find(({ localName }) => localName === "head");
  const body = children.find(({ localName }) => localName === "body");
  if (head === undefined || body === undefined) return;
  const early: DomNode[] = [];
  let isAfterBody = false;
  for (const child of children) {
    isAfterBody ||= child === body;
    if (child === head || child === body) continue;
    const isWrapper = child.localName === "head" || child.localName === "body";
    const nodes = isWrapper ? [...child.childNodes] : [child];
    child.remove();
    if (child.localName === "head" || aboutPage.has(child.localName)) head.append(...nodes);
    else if (isAfterBody) body.append(...nodes);
    else early.push(...nodes);
  }
  body.prepend(...early);
  body.remove();
  head.remove();
  root.prepend(head, body);
}

/** Elements that belong into the head. */
const aboutPage = new Set("base link meta script style title".split(" "));
