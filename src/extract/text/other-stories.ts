import { textWeight } from "../walls/page-lines.ts";
import { type Box, isIn, type PageBlock } from "./page-blocks.ts";
import { lettersOf } from "./page-facts.ts";

/** Letters of a heading that is a headline, and blocks at the head of a story among which it stands. */
const headlineLettersMin = 15;
const headBlocks = 6;

/** Weight of a text that is a story, and of one in no article of its own, beside articles that are links to others. */
const storyWeightMin = 200;
const bareStoryWeightMin = 500;

/**
 * What was chosen without the stories that a page goes on with: those in articles (`<article>`) beside its own, each
 * under a headline, and those in boxes like the one around its own. Its own is under the page's title. Where that stands in
 * no article, only articles under links go.
 *
 * @param blocks all of the page
 * @param title as the page's head says it, the outlet's name included
 */
export function withoutOtherStories(
  blocks: readonly PageBlock[],
  chosen: readonly PageBlock[],
  title: string,
): readonly PageBlock[] {
  const letters = lettersOf(title);
  const { own, others } = articlesOf(blocks, letters);
  const appended = boxesLikeOwn(blocks, letters);
  if (others.size === 0 && appended.size === 0) return chosen;
  const isOther = ({ box }: PageBlock): boolean => {
    const article = articleAround(box);
    return (article !== undefined && others.has(article)) || isIn(box, appended);
  };
  const kept = chosen.filter((block) => !isOther(block));
  const isBare = own.size === 0;
  const told =
    appended.size > 0 || isBare
      ? kept
      : kept.filter(({ box }) => own.has(articleAround(box) ?? box));
  const weight = textWeight(told.map(({ text }) => text).join("\n"));
  return weight >= (isBare ? bareStoryWeightMin : storyWeightMin) ? kept : chosen;
}

/** The page's articles: its own, and those under headlines that are not its title. */
function articlesOf(blocks: readonly PageBlock[], letters: string) {
  const own = new Set<Box>();
  const others = new Set<Box>();
  const linked = new Set<Box>();
  const seen = new Map<Box, number>();
  for (const block of blocks) {
    const article = articleAround(block.box);
    if (article === undefined) continue;
    const at = seen.get(article) ?? 0;
    seen.set(article, at + 1);
    if (at >= headBlocks || !isHeading(block) || own.has(article)) continue;
    const headline = lettersOf(block.text);
    // A headline in an article inside of another is that of something to read next.
    if (headline.length < headlineLettersMin || isInner(block.box, article)) continue;
    if (letters.includes(headline)) own.add(article);
    else others.add(article);
    if (block.linkCharacters >= headline.length) linked.add(article);
  }
  for (const article of own) others.delete(article);
  return { own, others: own.size > 0 ? others : linked };
}

function isInner(box: Box, article: Box): boolean {
  let at: Box | undefined = box;
  while (at !== undefined && at.name !== "article") at = at.parent;
  return at !== article;
}

/**
 * The boxes beside the one that holds the page's headline which are called the same and hold an `h1` that is another, as
 * of pages that never end.
 */
function boxesLikeOwn(blocks: readonly PageBlock[], letters: string): ReadonlySet<Box> {
  const headlines = blocks.filter(
    ({ box, text }) =>
      (box.name === "h1" || box.parent?.name === "h1") &&
      lettersOf(text).length >= headlineLettersMin,
  );
  const own = headlines.find(({ text }) => letters.includes(lettersOf(text)));
  const found = new Set<Box>();
  if (own === undefined) return found;
  const line = lineUp(own.box);
  for (const { box, text } of headlines) {
    if (letters.includes(lettersOf(text))) continue;
    const other = lineUp(box);
    let shared = 0;
    while (shared < other.length && line[shared] === other[shared]) shared += 1;
    const [mine, theirs] = [line[shared], other[shared]];
    if (mine === undefined || theirs === undefined || !isStory(theirs)) continue;
    if (mine.name === theirs.name && mine.className === theirs.className) found.add(theirs);
  }
  return found;
}

/** What boxes of stories say of theirs to the scripts that load the next one. */
const storyData = ["url", "href", "permalink", "id", "slug", "title"].flatMap((name) =>
  ["", "post-", "article-"].map((kind) => `data-${kind}${name}`),
);

/** Whether a box is one for a story: by what it is called or said to be, or by one right inside of it. */
function isStory({ name, names, element }: Box): boolean {
  return (
    /^(?:article|main)$/.test(name) ||
    /(?:Article|BlogPosting)$/.test(element.getAttribute("itemtype") ?? "") ||
    /article|story|\bpost\b|entry|artikel|beitrag|noticia|materia|articolo|haber|berita|nieuws|novost|novica|artykul|wpis|clanek|zprava|cikk/i.test(
      names,
    ) ||
    storyData.some((name) => element.hasAttribute(name)) ||
    element.children.some(({ localName }) => /^(?:article|main)$/.test(localName))
  );
}

/** A box and all around it, from the outermost on. */
function lineUp(box: Box): readonly Box[] {
  return box.parent === undefined ? [box] : [...lineUp(box.parent), box];
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

function isHeading({ box, kind }: PageBlock): boolean {
  return kind === "heading" || /^h[1-6]$/.test(box.parent?.name ?? "");
}
