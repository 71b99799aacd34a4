import { aroundHeadlines } from "./boxes-around.ts";
import type { Box, PageBlock } from "./page-blocks.ts";

/** Characters of a button, and of a box that praises what it leads to. */
const buttonCharactersMax = 40;
const offerCharactersMax = 300;
const offerBlocksMax = 4;

/** The same for a box that is named for advertisement. */
const promoCharactersMax = 500;
const promoBlocksMax = 6;

/** Such boxes of which more are a list of something. */
const offersMax = 2;

/** Share of the page's text that an offer has at most. */
const shareMax = 0.2;

/**
 * Small boxes between the paragraphs of a page that end in a link set as a button: they sell, or ask for, something. Not
 * what stands under the page's own headline.
 */
export function buttonOffers(blocks: readonly PageBlock[]): ReadonlySet<Box> {
  const offers = new Set<Box>();
  const headed = aroundHeadlines(blocks);
  let characters = 0;
  for (const block of blocks) {
    characters += block.text.length;
    if (!isButton(block)) continue;
    const box = boxAround(block);
    // Of what Readability took nothing of, nothing passes for text for long.
    if (box !== undefined && box.chosenCharacters > 0 && !headed.has(box)) offers.add(box);
  }
  if (offers.size > offersMax) return new Set();
  return new Set([...offers].filter((box) => box.characters <= characters * shareMax));
}

/** The first box that holds more than a button, where it is a small one. */
function boxAround({ box, text }: PageBlock): Box | undefined {
  let at: Box | undefined = box;
  while (at !== undefined && at.characters <= text.length) at = at.parent;
  if (at === undefined) return undefined;
  const isPromo = at.within.advertisement !== undefined;
  const [characters, lines] = isPromo
    ? [promoCharactersMax, promoBlocksMax]
    : [offerCharactersMax, offerBlocksMax];
  return at.characters <= characters && at.blockCount <= lines ? at : undefined;
}

/** Steps outwards from a line to a form. */
const formSteps = 3;

/** Small boxes between the paragraphs that ask for an address of mail: a field for one, and a few lines that say what for. */
export function mailForms(blocks: readonly PageBlock[]): ReadonlySet<Box> {
  const forms = new Set<Box>();
  const headed = aroundHeadlines(blocks);
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  for (const { box } of blocks) {
    let at: Box | undefined = box;
    for (let step = 0; at !== undefined && step <= formSteps; step += 1, at = at.parent) {
      if (at.characters > Math.min(offerCharactersMax, characters * shareMax)) break;
      if (at.blockCount > offerBlocksMax || headed.has(at)) break;
      if (at.mailFieldCount > 0) forms.add(at);
    }
  }
  return forms;
}

function isButton({ box, text }: PageBlock): boolean {
  // What a script leads to has no address, and so counts for no link.
  if (text.length > buttonCharactersMax) return false;
  return box.element.getElementsByTagName("a").some((link) => {
    const isSet = [link, box.element].some(({ className }) => button.test(className));
    return isSet && link.textContent.replace(/\s+/g, " ").trim() === text;
  });
}

const button = /(?:^|[\s_-])(?:btn|button|cta)(?:$|[\s_-])/i;
