import { textWeight } from "../walls/page-lines.ts";
import type { Box, PageBlock } from "./page-blocks.ts";
import { lettersOf } from "./page-facts.ts";

/** Letters of a heading that is a headline, and blocks at the head of a story among which it stands. */
const headlineLettersMin = 15;
const headBlocks = 6;

/** Weight of a text that is a story. */
const storyWeightMin = 200;

/**
 * What was chosen without the stories that a page goes on with: those in articles (`<article>`) beside its own, each
 * under a headline. Its own is under the page's title.
 *
 * @param blocks all of the page
 * @param title as the page's head says it, the outlet's name included
 */
export function withoutOtherStories(
  blocks: readonly PageBlock[],
  chosen: readonly PageBlock[],
  title: string,
): readonly PageBlock[] {
  const own = new Set<Box>();
  const others = new Set<Box>();
  const seen = new Map<Box, number>();
  const letters = lettersOf(title);
  for (const { box, kind, text } of blocks) {
    const article = articleAround(box);
    if (article === undefined) continue;
    const at = seen.get(article) ?? 0;
    seen.set(article, at + 1);
    if (at >= headBlocks || !isHeading(box, kind) || own.has(article)) continue;
    const headline = lettersOf(text);
    if (headline.length < headlineLettersMin) continue;
    if (letters.includes(headline)) own.add(article);
    else others.add(article);
  }
  const isOther = ({ box }: PageBlock): boolean => {
    const article = articleAround(box);
    return article !== undefined && others.has(article) && !own.has(article);
  };
  const kept = chosen.filter((block) => !isOther(block));
  const told = kept.filter(({ box }) => own.has(articleAround(box) ?? box));
  const weight = textWeight(told.map(({ text }) => text).join("\n"));
  return weight >= storyWeightMin ? kept : chosen;
}

/** The outermost article that a box stands in. */
function articleAround(box: Box): Box | undefined {
  let article: Box | undefined;
  if (box.within["<article>"] === undefined) return undefined;
  for (let at: Box | undefined = box; at !== undefined; at = at.parent) {
    if (at.name === "article") article = at;
  }
  return article;
}

function isHeading(box: Box, kind: PageBlock["kind"]): boolean {
  return kind === "heading" || /^h[1-6]$/.test(box.parent?.name ?? "");
}
