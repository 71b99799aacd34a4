import type { DomElement, DomNode } from "./dom-nodes.ts";

/** Elements without content or end tag. @see https://html.spec.whatwg.org/#void-elements */
const empty = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

/** Elements whose text is written as it is. */
const raw = new Set(["script", "style"]);

/** Writes a node so that parsing it gives the same node again. */
function htmlOf(node: DomNode): string {
  if (node.nodeType === 3) return written(node.textContent, /[&<>]/g);
  const { localName } = node;
  let html = `<${localName}`;
  for (const name in node.values) html += ` ${name}="${written(node.values[name] ?? "", /[&"]/g)}"`;
  if (empty.has(localName)) return `${html}>`;
  return `${html}>${raw.has(localName) ? node.textContent : innerHtmlOf(node)}</${localName}>`;
}

export function innerHtmlOf(element: DomElement): string {
  let html = "";
  for (let node = element.firstChild; node !== null; node = node.nextSibling) html += htmlOf(node);
  return html;
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function written(text: string, special: RegExp): string {
  return text.replace(special, (character) => references[character] ?? character);
}
