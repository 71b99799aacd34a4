import { type DomElement, type DomNode, isElement } from "../dom/dom-nodes.ts";
import { type PageLine, textWeight } from "./page-lines.ts";
import { isPitch, isWallBadge, isWallLine } from "./paywall-words.ts";

/** Weight of a box that holds a link to an article and what is said of it. */
const cardWeightMax = 320;

/** Weight of a headline. */
const headlineWeightMin = 24;

/** Words in addresses to which walls, and lines about an author, lead. */
const otherAddress =
  /^(?:#|javascript:|mailto:|tel:)|subscri|paywall|prenum|log-?in|sign-?(?:in|up)|register|account|konto|offer|angebot|checkout|member|premium|regist|conne[cx]|suscri|assin|abbon|abon|iscri|donat|newsletter|policy|privacy|legal|terms|condition|datenschutz|cookie|auth?[oe]u?r|profil|redac|redak|\/(?:abo|plus|pay|buy|join|shop|store|faq|help|hilfe|aide|ayuda|agb|people|tags?|by)(?:\/|$)/i;

/**
 * Whether a line that speaks of subscribers is said of another article: the first box around it with a link is small,
 * and the link has a headline and leads neither to what a wall sells nor to an author.
 */
export function isOfOther({ box }: PageLine): boolean {
  for (let card: DomElement | null = box; card !== null; card = card.parentElement) {
    if (textWeight(card.textContent.replace(/\s+/g, " ")) > cardWeightMax) return false;
    const links = card.localName === "a" ? [card] : card.getElementsByTagName("a");
    if (links.length === 0) continue;
    return card.getElementsByTagName("h1").length === 0 && links.some(hasHeadline);
  }
  return false;
}

function hasHeadline(link: DomElement): boolean {
  const address = (link.getAttribute("href") ?? "").replace(/(.)[?#].*$/, "$1");
  // An article's address ends in the words of its headline, whatever stands before them.
  const isSlug = /(?:^|\/)[^/-]*-[^/-]*-[^/-]*-[^/]*\/?$/.test(address);
  if (address === "" || (otherAddress.test(address) && !isSlug)) return false;
  return textsBelow(link).some(
    (text) =>
      textWeight(text) >= headlineWeightMin &&
      !isWallLine(text) &&
      !isWallBadge(text) &&
      !isPitch(text),
  );
}

/** The texts below a node, each as it stands between two tags. */
function textsBelow(node: DomNode): readonly string[] {
  if (!isElement(node)) return [node.textContent.trim()];
  return [...node.childNodes].flatMap(textsBelow);
}
