import { Readability } from "@mozilla/readability";
import type { DomDocument, DomElement } from "../dom.ts";
import { type TextBlock, textBlocks } from "./text-blocks.ts";

/** Items of one list that are kept: Readability's time grows with their square (`node.children[i]`). */
const listItemsMax = 500;

/**
 * The main text as Mozilla's Readability finds it. Takes the document apart.
 *
 * @see https://github.com/mozilla/readability
 */
export function readabilityText(document: DomDocument): readonly TextBlock[] {
  for (const list of document.querySelectorAll("ul, ol")) shorten(list);
  const reader = new Readability(document as never, {
    serializer: (content) => content as unknown as DomElement,
    keepClasses: true,
  });
  const content = reader.parse()?.content;
  return content === undefined || content === null ? [] : textBlocks(content);
}

function shorten(list: DomElement): void {
  let items = 0;
  for (let item = list.firstElementChild; item !== null; ) {
    const next = item.nextElementSibling;
    items += 1;
    if (items > listItemsMax) item.remove();
    item = next;
  }
}
