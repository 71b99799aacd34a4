import type { DomDocument } from "./dom-document.ts";
import { DomSibling, type DomText } from "./dom-text.ts";
import { innerHtmlOf } from "./inner-html.ts";
import { elementsMatching, firstMatching } from "./selector.ts";

/**
 * The part of the DOM that reading a page takes: what our own walks and Mozilla's Readability call, and nothing
 * else. A whole DOM pays at every node for events, styles and live lists.
 *
 * @see https://dom.spec.whatwg.org/#nodes
 */
export type DomNode = DomElement | DomText;

class DomAttribute {
  readonly name: string;
  readonly value: string;

  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }

  cloneNode(): DomAttribute {
    return this;
  }
}

export class DomElement extends DomSibling {
  readonly ownerDocument: DomDocument;
  /** Lower case in the local name, upper case in the tag name. */
  readonly localName: string;
  readonly tagName: string;
  /** Values by name. May have none of the names that all objects know. */
  readonly values: Record<string, string>;
  firstChild: DomNode | null = null;
  lastChild: DomNode | null = null;

  constructor(ownerDocument: DomDocument, localName: string, values: Record<string, string>) {
    super();
    this.ownerDocument = ownerDocument;
    this.localName = localName;
    this.tagName = upperCased(localName);
    this.values = values;
  }

  get nodeType(): 1 {
    return 1;
  }

  get nodeName(): string {
    return this.tagName;
  }

  get childNodes(): DomNode[] {
    const nodes: DomNode[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get children(): DomElement[] {
    const elements: DomElement[] = [];
    for (let at = this.firstElementChild; at !== null; at = at.nextElementSibling)
      elements.push(at);
    return elements;
  }

  get firstElementChild(): DomElement | null {
    return elementFrom(this.firstChild);
  }

  get nextElementSibling(): DomElement | null {
    return elementFrom(this.nextSibling);
  }

  get previousElementSibling(): DomElement | null {
    let node = this.previousSibling;
    while (node !== null && node.nodeType !== 1) node = node.previousSibling;
    return node;
  }

  get textContent(): string {
    let text = "";
    for (let node = this.firstChild; node !== null; node = node.nextSibling)
      text += node.textContent;
    return text;
  }

  get innerHTML(): string {
    return innerHtmlOf(this);
  }

  set innerHTML(html: string) {
    this.empty();
    this.ownerDocument.parseInto(this, html);
  }

  get className(): string {
    return this.values.class ?? "";
  }

  set className(names: string) {
    this.values.class = names;
  }

  get id(): string {
    return this.values.id ?? "";
  }

  set id(id: string) {
    this.values.id = id;
  }

  /** Readability asks for these two of any element; only pictures have them. */
  get src(): string | undefined {
    return this.values.src;
  }

  get srcset(): string | undefined {
    return this.values.srcset;
  }

  get attributes(): DomAttribute[] {
    return Object.entries(this.values).map(([name, value]) => new DomAttribute(name, value));
  }

  getAttribute(name: string): string | null {
    const value = this.values[name];
    return typeof value === "string" ? value : null;
  }

  hasAttribute(name: string): boolean {
    return typeof this.values[name] === "string";
  }

  setAttribute(name: string, value: string): void {
    this.values[name] = value;
  }

  setAttributeNode({ name, value }: DomAttribute): void {
    this.values[name] = value;
  }

  removeAttribute(name: string): void {
    delete this.values[name];
  }

  appendChild<Node extends DomNode>(node: Node): Node {
    node.remove();
    this.put(node, this.lastChild, null);
    return node;
  }

  replaceChild<Node extends DomNode>(node: DomNode, old: Node): Node {
    node.remove();
    const { previousSibling, nextSibling } = old;
    this.removeChild(old);
    this.put(node, previousSibling, nextSibling);
    return old;
  }

  removeChild<Node extends DomNode>(node: Node): Node {
    const { previousSibling, nextSibling } = node;
    if (previousSibling === null) this.firstChild = nextSibling;
    else previousSibling.nextSibling = nextSibling;
    if (nextSibling === null) this.lastChild = previousSibling;
    else nextSibling.previousSibling = previousSibling;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
    return node;
  }

  private put(node: DomNode, previous: DomNode | null, next: DomNode | null): void {
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = next;
    if (previous === null) this.firstChild = node;
    else previous.nextSibling = node;
    if (next === null) this.lastChild = node;
    else next.previousSibling = node;
  }

  getElementsByTagName(name: string): DomElement[] {
    return this.querySelectorAll(name);
  }

  /** @throws {SyntaxError} for a selector beyond what `elementsMatching` knows */
  querySelectorAll(selector: string): DomElement[] {
    return elementsMatching(this, selector);
  }

  querySelector(selector: string): DomElement | null {
    return firstMatching(this, selector);
  }

  private empty(): void {
    while (this.firstChild !== null) this.removeChild(this.firstChild);
  }
}

const elementNode = 1;
export const textNode = 3;

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === elementNode;
}

function elementFrom(first: DomNode | null): DomElement | null {
  let node = first;
  while (node !== null && node.nodeType !== elementNode) node = node.nextSibling;
  return node as DomElement | null;
}

const upperCase = new Map<string, string>();

/** Upper case of a name, the same string for all elements of the name. */
function upperCased(name: string): string {
  const known = upperCase.get(name);
  if (known !== undefined) return known;
  const upper = name.toUpperCase();
  if (upperCase.size < 500) upperCase.set(name, upper);
  return upper;
}
