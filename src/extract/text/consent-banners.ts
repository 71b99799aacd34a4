import { perObject } from "#shared/per-object.ts";
import { textWeight } from "../walls/page-lines.ts";
import { aroundHeadlines, charactersIn } from "./boxes-around.ts";
import { consentTexts } from "./consent-lines.ts";
import { type Box, isIn, type PageBlock } from "./page-blocks.ts";

/** Share of a banner's text that is known to be one. */
const knownShareMin = 0.4;

/** Characters of a banner, and weight of what is left of a page without it: a page that is nothing else asks for consent. */
const bannerCharactersMax = 4000;
const leftWeightMin = 400;

/** Boxes that ask for the reader's consent before, beside or below what a page has to say. */
export const consentBanners = /* @__PURE__ */ perObject(
  (blocks: readonly PageBlock[]): ReadonlySet<Box> => {
    const asking = blocks.filter(({ text }) => consentTexts.some((pattern) => pattern.test(text)));
    const known = charactersIn(asking);
    const headed = aroundHeadlines(blocks);
    const isBanner = (box: Box) =>
      box.parent !== undefined &&
      !headed.has(box) &&
      box.characters <= bannerCharactersMax &&
      (known.get(box) ?? 0) >= knownShareMin * box.characters;
    const banners = new Set<Box>();
    for (const { box } of asking) {
      let banner: Box | undefined;
      for (let at: Box | undefined = box; at !== undefined; at = at.parent)
        if (isBanner(at)) banner = at;
      if (banner !== undefined) banners.add(banner);
    }
    if (banners.size === 0) return banners;
    const left = blocks.filter(({ box }) => !isIn(box, banners)).map(({ text }) => text);
    return textWeight(left.join("\n")) >= leftWeightMin ? banners : new Set();
  },
);
