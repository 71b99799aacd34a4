import { Parser } from "htmlparser2";
import { DomDocument } from "./dom-document.ts";
import { DomElement } from "./dom-nodes.ts";
import { DomText } from "./dom-text.ts";
import { leanHtml } from "./lean-html.ts";
import { makeBoxes, mayStandAlone } from "./own-elements.ts";

/** Where on a page what it holds belongs. */
type Outline = {
  /** The one element that a further tag `html`, `head` or `body` stands for, met inside `parent`. */
  readonly partOf: (name: string, parent: DomElement) => DomElement;
  /** Where an element, or text for want of a name, goes that is met right inside `parent`. */
  readonly placeIn: (parent: DomElement, name?: string) => DomElement;
};

/** Elements that are kept; of further ones the text is. The largest of 1,400 real pages has 12,000. */
const elementsMax = 30_000;

/** Elements inside one another, so that walks down the tree take bounded stack. Real pages reach 50. */
const depthMax = 100;

/** Attribute values beyond this are data, not words: pictures and state written into the page. */
const attributeCharactersMax = 8_000;

/** The same of the files of a picture, each of which is made an address by Readability. */
const sourcesCharactersMax = 2_000;

/** Elements that belong into the head. */
const aboutPage = new Set("base link meta noscript script style template title".split(" "));

/**
 * Parses HTML without what is never read, its size and depth bounded. There is one head and one body, whatever
 * the page writes or leaves out: what stands beside them goes where browsers put it.
 */
export function parseDocument(html: string): DomDocument {
  const document = new DomDocument(parseInto);
  const { documentElement: root, head, body } = document;
  const parts: Readonly<Record<string, DomElement>> = { html: root, head, body };
  const isOuter = (parent: DomElement): boolean => parent === root || parent === head;
  let isInBody = false;
  build(leanHtml(html), root, {
    partOf(name, parent) {
      if (!isOuter(parent)) return parent;
      isInBody ||= name === "body";
      return parts[name] ?? parent;
    },
    placeIn(parent, name) {
      if (!isOuter(parent)) return parent;
      if (name !== undefined && aboutPage.has(name) && (parent === head || !isInBody)) return head;
      isInBody = true;
      return body;
    },
  });
  return document;
}

function parseInto(element: DomElement, html: string): void {
  build(html, element, { partOf: (_name, parent) => parent, placeIn: (parent) => parent });
}

const outer = new Set(["html", "head", "body"]);

function build(html: string, root: DomElement, { partOf, placeIn }: Outline): void {
  const document = root.ownerDocument;
  const open: DomElement[] = [root];
  const own: DomElement[] = [];
  const late = new Map<string, DomElement>();
  const innermost = (): DomElement => open[open.length - 1] ?? root;
  let elements = 0;
  const parser = new Parser({
    onopentag(name, values) {
      const parent = innermost();
      if (outer.has(name)) {
        const part = partOf(name, parent);
        if (part.localName === name) addMissing(part, values);
        open.push(part);
        return;
      }
      if (elements >= elementsMax || open.length > depthMax) {
        // What it holds stands in the one around it, and apart.
        add(" ", parent);
        open.push(parent);
        return;
      }
      elements += 1;
      const element = new DomElement(document, shownName(name, values), withoutData(values));
      // How a word is spoken stands above it, not in it.
      if (!spoken.has(name)) placeIn(parent, name).appendChild(element);
      if (mayStandAlone(name, values.style)) own.push(element);
      if (values.id !== undefined && lateId.test(values.id)) late.set(values.id, element);
      open.push(element);
    },
    ontext(text) {
      const parent = innermost();
      if (parent.localName === "html" || parent.localName === "head") {
        if (text.trim() === "") return;
      }
      add(text, placeIn(parent));
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  makeBoxes(own);
  placeLateParts(late);
}

/** What React sends late (`S:`), and the empty templates that it is for (`B:` or `P:`, of the same number). */
const lateId = /^[BPS]:[\da-f]+$/;

/** Moves what React sent late where its scripts would move it. */
function placeLateParts(late: ReadonlyMap<string, DomElement>): void {
  for (const [id, part] of late) {
    const number = id.slice(2);
    const place = id.startsWith("S") ? (late.get(`B:${number}`) ?? late.get(`P:${number}`)) : part;
    if (place === part || place?.localName !== "template") continue;
    const box = new DomElement(part.ownerDocument, "div", {});
    for (let node = part.firstChild; node !== null; node = part.firstChild) box.appendChild(node);
    place.parentNode?.replaceChild(box, place);
  }
}

/** Parts of a ruby annotation beside the words. */
const spoken = new Set(["rt", "rp", "rtc"]);

/**
 * A name, with what browsers make of an element: a root of a shadow tree is shown where it stands, and what
 * React sends late is shown.
 */
function shownName(name: string, values: Record<string, string>): string {
  if (name === "div" && "hidden" in values && /^S:[\da-f]+$/.test(values.id ?? "")) {
    delete values.hidden;
  }
  return name === "template" && ("shadowrootmode" in values || "shadowroot" in values)
    ? "div"
    : name;
}

/** The parser hands text over in pieces, one for each character reference. */
function add(text: string, element: DomElement): void {
  const last = element.lastChild;
  if (last !== null && last.nodeType === 3) last.textContent += text;
  else element.appendChild(new DomText(text));
}

/** Attributes without those that hold data. */
function withoutData(values: Record<string, string>): Record<string, string> {
  for (const name in values) {
    const max = name === "srcset" ? sourcesCharactersMax : attributeCharactersMax;
    if ((values[name] ?? "").length > max) delete values[name];
  }
  return values;
}

function addMissing(element: DomElement, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (!element.hasAttribute(name)) element.setAttribute(name, value);
  }
}
