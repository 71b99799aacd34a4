import type { DomElement, DomNode } from "./dom-nodes.ts";

/** What text and elements have in common: a place among others. */
export abstract class DomSibling {
  parentNode: DomElement | null = null;
  previousSibling: DomNode | null = null;
  nextSibling: DomNode | null = null;

  get parentElement(): DomElement | null {
    return this.parentNode;
  }

  remove(this: DomNode): void {
    this.parentNode?.removeChild(this);
  }
}

const none: readonly DomNode[] = [];

export class DomText extends DomSibling {
  textContent: string;

  constructor(text: string) {
    super();
    this.textContent = text;
  }

  get nodeType(): 3 {
    return 3;
  }

  get nodeName(): string {
    return "#text";
  }

  get childNodes(): readonly DomNode[] {
    return none;
  }
}
