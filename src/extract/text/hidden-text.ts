import type { DomDocument } from "../dom/dom-document.ts";
import { DomElement, isElement, textNode } from "../dom/dom-nodes.ts";
import { textWeight } from "../walls/page-lines.ts";
import { isHidden } from "./page-blocks.ts";
import { type TextBlock, textBlocks } from "./text-blocks.ts";

/** Weight of a text that is a sentence, and no label or heading. */
const sentenceWeightMin = 60;

/** Weight of hidden sentences that may be the article, and of those on show that stand for one. */
const hiddenWeightMin = 600;
const shownWeightMax = 400;

/** Boxes that are hidden until they are asked for. */
const onDemand =
  /cookie|consent|gdpr|privacy|modal|dialog|pop-?up|overlay|lightbox|tooltip|menu|nav|search|login|paywall|premium|subscri|regwall|piano|newsletter|comment|translat|legal|terms/i;

const unread = new Set("script style noscript template svg select".split(" "));

/**
 * Shows the part of a page that holds its text, where that is hidden until a script shows it and next to nothing else
 * is on show. What a wall hides is no such part: ask of pages without one only.
 */
export function showHidden(document: DomDocument): void {
  const hidden = new Map<DomElement, number>();
  let shown = 0;
  const visit = (element: DomElement, outermost: DomElement | undefined): void => {
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === textNode) {
        const weight = textWeight(node.textContent.trim());
        if (weight < sentenceWeightMin) continue;
        if (outermost === undefined) shown += weight;
        else hidden.set(outermost, (hidden.get(outermost) ?? 0) + weight);
      } else if (isElement(node) && !unread.has(node.localName)) {
        visit(node, outermost ?? (isHidden(node) ? node : undefined));
      }
      if (shown > shownWeightMax) return;
    }
  };
  visit(document.body, isHidden(document.body) ? document.body : undefined);
  if (shown > shownWeightMax) return;
  for (const [element, weight] of hidden) {
    if (weight < hiddenWeightMin || onDemand.test(`${element.id} ${element.className}`)) continue;
    show(element);
  }
}

/** Boxes around menus and the like, of which parts open, too. */
const around = new Set("nav header footer form aside dialog".split(" "));

/** Weight of what opens below a question, and is no menu. */
const answerWeightMin = 40;

/** Shows what opens when its heading is pressed, as answers below questions do: it is text of the page. */
export function showAnswers(document: DomDocument): void {
  const byId = new Map<string, DomElement>();
  const openers: DomElement[] = [];
  const visit = (element: DomElement): void => {
    for (let at = element.firstElementChild; at !== null; at = at.nextElementSibling) {
      if (around.has(at.localName) || unread.has(at.localName)) continue;
      if (at.id !== "") byId.set(at.id, at);
      if (at.hasAttribute("aria-expanded")) openers.push(at);
      visit(at);
    }
  };
  visit(document.body);
  for (const opener of openers) {
    const answer = byId.get(opener.getAttribute("aria-controls") ?? "") ?? besideOf(opener);
    if (answer === undefined || onDemand.test(`${answer.id} ${answer.className}`)) continue;
    if (textWeight(answer.textContent.trim()) < answerWeightMin) continue;
    if (isHidden(answer)) show(answer);
    if (opener.localName === "button") makeHeading(opener);
  }
}

/** Makes a heading of a button that opens the text below it, where it is not within one: nobody reads buttons. */
function makeHeading(button: DomElement): void {
  const parent = button.parentElement;
  const isWithin = parent !== null && /^(?:h[1-6]|dt|summary)$/.test(parent.localName);
  const heading = new DomElement(button.ownerDocument, isWithin ? "span" : "h4", {
    "aria-expanded": "true",
  });
  for (let node = button.firstChild; node !== null; node = button.firstChild)
    heading.appendChild(node);
  button.parentNode?.replaceChild(heading, button);
}

/** What follows a heading, or the button that is all of it or of a box around it. */
function besideOf(opener: DomElement): DomElement | undefined {
  const beside = opener.nextElementSibling;
  const parent = opener.parentElement;
  if (beside !== null || parent === null) return beside ?? undefined;
  const isAll = parent.textContent.trim() === opener.textContent.trim();
  return (isAll ? parent.nextElementSibling : null) ?? undefined;
}

function show(element: DomElement): void {
  for (const name of ["hidden", "aria-hidden", "style"]) element.removeAttribute(name);
}

/** Takes out what a page hides: behind a wall it is what those read who paid. */
export function dropHidden(document: DomDocument): void {
  const visit = (element: DomElement): void => {
    for (let at = element.firstElementChild; at !== null; ) {
      const next = at.nextElementSibling;
      if (isHidden(at)) at.remove();
      else visit(at);
      at = next;
    }
  };
  visit(document.body);
}

/** What a page says to those who run no scripts: the longest of its texts for them. */
export function textWithoutScripts(document: DomDocument): readonly TextBlock[] {
  let longest: readonly TextBlock[] = [];
  let length = hiddenWeightMin;
  for (const element of document.querySelectorAll("noscript")) {
    const weight = textWeight(element.textContent.trim());
    if (weight <= length) continue;
    longest = textBlocks(element);
    length = weight;
  }
  return longest;
}
