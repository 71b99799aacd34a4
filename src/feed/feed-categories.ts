import { attributeOf, childrenOf, contentOf } from "./element-value.ts";
import { titleAsWritten } from "./plain-text.ts";
import type { XmlElement } from "./xml-tree.ts";

/** The subjects of an item or a feed, each once, in order. */
export function readCategories(element: XmlElement): readonly string[] {
  const found: string[] = [];
  for (const child of element.children) {
    switch (child.name) {
      case "category":
      case "dc:subject":
      case "media:category":
        found.push(contentOf(child) || termOf(child));
        break;
      case "atom:category":
        found.push(termOf(child) || contentOf(child));
        break;
      case "itunes:category":
        found.push(attributeOf(child, "text") ?? contentOf(child));
        for (const part of childrenOf(child, "itunes:category")) found.push(termOfItunes(part));
        break;
      case "tags":
      case "itunes:keywords":
      case "media:keywords":
        // There may be more of them than a call takes arguments.
        for (const word of child.text.split(",")) found.push(word);
        break;
      default:
    }
  }
  return [...new Set(found.map(titleAsWritten))].filter((category) => category !== "");
}

function termOf(category: XmlElement): string {
  return attributeOf(category, "term") ?? attributeOf(category, "label") ?? "";
}

function termOfItunes(category: XmlElement): string {
  return attributeOf(category, "text") ?? "";
}
