import { perObject } from "#shared/per-object.ts";
import { quick } from "#shared/quick.ts";
import type { DomElement } from "../dom/dom-nodes.ts";
import type { Box, PageBlock } from "./page-blocks.ts";

/** Share of the page's text that such a box has at most, and steps outwards from a line within which it is looked for. */
const shareMax = 0.35;
const stepsMax = 4;

/** Boxes named for how an outlet works, and characters of one. */
const policyNames =
  /\b(?:transparency|trust (?:project|principles|indicators?)|(?:editorial|journalistic) (?:standards|principles|guidelines|policy))\b/;
const policyCharactersMax = 600;

/** What such a name holds: few do, and most boxes are asked about. */
const mayBePolicy = /transparency|trust|editorial|journalistic/i;

/** What pages say of a subscription that is used in two places, and of the reader's own. */
const shared = quick(
  /(?:suscripción|cuenta|subscription|account|abonnement|compte|assinatura|conta|abbonamento)(?!\p{L}).{0,80}(?:(?:otro|outro|altro) dispositivo|(?:another|one) device|un autre appareil|ander apparaat)|(?:nutzung|konto|abo(?:nnement)?)(?!\p{L}).{0,80}(?:anderen gerät|ein gerät beschränkt)/iu,
);
const account = quick(
  /suscripci|suscriptor|cuenta|dispositivo|subscri|account|abonn|konto|gerät|compte|appareil|assinatura|abbonament/iu,
);
const accountCharactersMax = 1500;
const accountLinesMin = 3;
const accountLinesMax = 12;

/**
 * Boxes in which an outlet tells of itself or of the reader's subscription, the same on every page: how it works, and that an
 * account is in use on another device.
 */
export function outletBoxes(blocks: readonly PageBlock[]): ReadonlySet<Box> {
  const all = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const found = new Set<Box>();
  const seen = new Set<Box>();
  for (const [index, { box, text }] of blocks.entries()) {
    const isOfDevices = shared.test(text);
    const near = isOfDevices
      ? blocks.slice(Math.max(0, index - accountLinesMax), index + accountLinesMax)
      : [];
    let at: Box | undefined = box;
    for (let step = 0; at !== undefined && step <= stepsMax; step += 1, at = at.parent) {
      if (at.characters > Math.min(all * shareMax, accountCharactersMax)) break;
      if (isOfDevices && isOfAccount(at, near)) found.add(at);
      if (!seen.has(at) && isOfPolicy(at)) found.add(at);
      seen.add(at);
    }
  }
  return found;
}

function isOfPolicy({ characters, names: called }: Box): boolean {
  if (characters > policyCharactersMax || !mayBePolicy.test(called)) return false;
  const names = called.replace(/([a-z])([A-Z])/g, "$1 $2");
  return policyNames.test(names.replace(/[-_]+/g, " ").toLowerCase());
}

/** Whether most lines of a box, which are among those near, speak of the reader's account. */
function isOfAccount(around: Box, near: readonly PageBlock[]): boolean {
  if (around.blockCount < accountLinesMin || around.blockCount > accountLinesMax) return false;
  const own = near.filter(({ box }) => {
    let at: Box | undefined = box;
    while (at !== undefined && at !== around) at = at.parent;
    return at === around;
  });
  return own.filter(({ text }) => account.test(text)).length * 2 > own.length;
}

/** Letters of a line that its link has at least, and steps outwards to it. */
const linkShareMin = 0.9;

const holdsPicture = /* @__PURE__ */ perObject(
  (link: DomElement) => link.getElementsByTagName("img").length > 0,
);

/** A mark that says that a line leads to something else. */
const pointer = /^[►▶▸☞👉➤➡]/u;

/** Whether a line is nothing but a link around a picture, its caption, or one that a mark points at. */
export function isPictureLink({ box, kind, linkCharacters, text }: PageBlock): boolean {
  if (kind === "heading" || linkCharacters < text.replace(/\s/g, "").length * linkShareMin)
    return false;
  if (pointer.test(text)) return true;
  let at: DomElement | null = box.element;
  for (let step = 0; at !== null && step < stepsMax; step += 1, at = at.parentElement)
    if (at.localName === "a") return holdsPicture(at);
  return false;
}

/** Characters of a figure with its caption, and what says there who took the picture or that this is its caption. */
const figureCharactersMax = 700;
const credit = quick(
  /(?<!\p{L})(?:credits?|crédits?|photos?|photograph\p{L}*|foto\p{L}*|bild\p{L}*|image (?:source|caption)|source|quelle|fuente|fonte|imagen|imagem|zdjęcie|kuva|фото|источник|getty|reuters|afp|dpa|epa|صدر الصورة|صورة|写真|图片|사진)(?!\p{L})|©/iu,
);

/** Whether a text is the caption of a picture beside which stands who took it. */
export function isCreditedCaption({ box, text }: PageBlock): boolean {
  if (box.within["<figcaption>"] === undefined) return false;
  let at: Box | undefined = box;
  while (at !== undefined && at.name !== "figure") at = at.parent;
  // A figure that was never closed holds the article.
  if (at === undefined || at.characters > figureCharactersMax) return false;
  const all = at.element.textContent.replace(/\s+/g, " ");
  return all.length <= figureCharactersMax && credit.test(all.replace(text, " "));
}
