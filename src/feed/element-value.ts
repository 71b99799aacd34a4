import { decodeReferences } from "./xml-entities.ts";
import type { XmlElement } from "./xml-tree.ts";

const none: readonly XmlElement[] = [];

/** The children of that name, in order. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  // Most names are missing from most elements: nothing is made for those.
  let found: XmlElement[] | undefined;
  for (const child of element?.children ?? none) {
    if (child.name !== name) continue;
    if (found === undefined) found = [child];
    else found.push(child);
  }
  return found ?? none;
}

/** The first child of one of those names, earlier names first. */
export function childOf(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  for (const name of names) {
    for (const child of element?.children ?? none) if (child.name === name) return child;
  }
  return undefined;
}

/** The text or markup of the first child of one of those names that has any, earlier names first. */
export function childValue(
  element: XmlElement | undefined,
  ...names: readonly string[]
): string | undefined {
  for (const name of names) {
    for (const child of element?.children ?? none) {
      const value = child.name === name ? contentOf(child) : "";
      if (value !== "") return value;
    }
  }
  return undefined;
}

/** An attribute without space around it; `undefined` when missing or empty. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.get(name)?.trim() || undefined;
}

/**
 * What an element holds: its text, or, when there are elements inside, its markup. Without space
 * around it.
 */
export function contentOf(element: XmlElement): string {
  if (element.children.length === 0) return element.text.trim();
  const markup = markupOf(element);
  // Escaped HTML with a stray tag of its own is still escaped HTML.
  return /<[a-z]/i.test(element.text) && !markup.includes("<![CDATA[")
    ? decodeReferences(markup)
    : unwrapSections(markup);
}

/**
 * The markup inside an element as HTML writes it: without prefixes on the names of HTML, SVG and
 * MathML, and without the namespace of XHTML.
 */
export function markupOf(element: XmlElement): string {
  const markup = element.source.slice(element.innerStart, element.innerEnd).trim();
  return markup
    .replace(/<(\/?)(?:xhtml|html|h|xh|svg|math|m|mml):(?=[a-z])/gi, "<$1")
    .replace(/\sxmlns(?::\w{1,20})?=(["'])http:\/\/www\.w3\.org\/1999\/xhtml\/?\1/gi, "");
}

function unwrapSections(markup: string): string {
  return markup.replace(/<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/g, "$1");
}
