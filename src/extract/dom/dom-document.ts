import { DomElement } from "./dom-nodes.ts";
import { DomText } from "./dom-text.ts";

/** A page: its root with one head and one body. */
export class DomDocument {
  readonly documentElement = this.createElement("html");
  readonly head = this.documentElement.appendChild(this.createElement("head"));
  readonly body = this.documentElement.appendChild(this.createElement("body"));
  /** Parses markup into an element. */
  readonly parseInto: (element: DomElement, html: string) => void;

  constructor(parseInto: (element: DomElement, html: string) => void) {
    this.parseInto = parseInto;
  }

  get firstChild(): DomElement {
    return this.documentElement;
  }

  get title(): string {
    return this.documentElement.querySelector("title")?.textContent ?? "";
  }

  createElement(name: string): DomElement {
    return new DomElement(this, name.toLowerCase(), {});
  }

  createTextNode(text: string): DomText {
    return new DomText(text);
  }

  getElementsByTagName(name: string): DomElement[] {
    return this.documentElement.getElementsByTagName(name);
  }

  querySelectorAll(selector: string): DomElement[] {
    return this.documentElement.querySelectorAll(selector);
  }
}
