import { wordsAround } from "./line-patterns.ts";
import type { Box, BoxTrait, PageBlock } from "./page-blocks.ts";
import { finishedLine } from "./text-lines.ts";

/** What is known of the blocks of a page, block by block. */
export type Weighed = {
  readonly blocks: readonly PageBlock[];
  /** Log odds that a block belongs to the article. */
  readonly odds: readonly number[];
  /** What Readability took. */
  readonly isChosen: readonly boolean[];
};

/**
 * Log odds above which a block still belongs to the article for what stands beside it: a heading that leads text of
 * the article, an item or cell between such text, and a block of a path of which most belongs to it.
 */
const oddsMin = {
  heading: -3.5,
  item: -2,
  sentence: -2,
  named: -1.6,
  between: -1,
  mate: -1,
} as const;

/** Share of the text under one path that has to belong to the article for the rest to follow. */
const matesShareMin = 0.4;

/** The same where sentences are set as headings: some of them are taken for what they look like. */
const itemsShareMin = 0.25;

/** Characters of a heading, of which one that is longer is a paragraph. */
const headingCharactersMax = 160;

/** Characters of a line between a heading and its text: a link to edit it, or a date. */
const betweenCharactersMax = 40;

/** Boxes of other things than the article, and steps outwards within which they set a block apart. */
const apart = [
  "related",
  "newsletter",
  "advertisement",
  "comment",
  "share",
  "navigation",
  "sidebar",
  "footer",
  "notice",
  "tags",
  "author",
  "<aside>",
  "<nav>",
  "<footer>",
  "<form>",
  "hidden",
] as const satisfies readonly BoxTrait[];
const apartSteps = 2;

/**
 * Adds what belongs to a text for what stands beside it. Of short blocks little in themselves tells that they do.
 *
 * @param isKept what is taken for its odds, block by block
 */
export function withGapsFilled(page: Weighed, isKept: readonly boolean[]): readonly boolean[] {
  const filled = withMates(page, isKept);
  const last = filled.lastIndexOf(true);
  for (let at = filled.indexOf(true); at !== -1 && at < last; at += 1) {
    const to = filled.indexOf(true, at + 1);
    const gap = Array.from({ length: to - at - 1 }, (_, index) => at + 1 + index);
    if (gap.every((index) => isItem(page, index) && !isApart(page, index, at, to))) {
      filled.fill(true, at, to);
    }
    for (const index of gap.length > betweenMax ? [] : gap) {
      if (isSaidBetween(page, index) && !isApart(page, index, at, to)) filled[index] = true;
    }
    for (const index of gap.reverse()) {
      const isShort = (page.blocks[index + 1]?.text.length ?? 0) <= betweenCharactersMax;
      const leads = filled[index + 1] === true || (isShort && filled[index + 2] === true);
      if (leads && isHeading(page, index) && !isApart(page, index, at, to)) filled[index] = true;
    }
    at = to - 1;
  }
  return filled;
}

/** Characters of the text of one kind, and those that are kept. */
type Sum = { all: number; kept: number };

/**
 * Adds what Readability took of paths of which most belongs to the text, and sentences set as most of the text is: by
 * elements of one class, in whatever box.
 */
function withMates({ blocks, odds, isChosen }: Weighed, isKept: readonly boolean[]): boolean[] {
  const sums = new Map<string, Sum>();
  for (const [at, { box, text }] of blocks.entries()) {
    for (const kind of [box.path, classOf(box), ...namesAround(box)]) {
      const sum = sums.get(kind) ?? { all: 0, kept: 0 };
      sums.set(kind, sum);
      sum.all += text.length;
      if (isKept[at] === true) sum.kept += text.length;
    }
  }
  const isMost = (kind: string, keptMin: number, shareMin = matesShareMin): boolean => {
    const { all, kept } = sums.get(kind) ?? { all: 0, kept: 0 };
    return kept > keptMin && kept >= shareMin * all;
  };
  return blocks.map((block, at) => {
    if (isKept[at] === true) return true;
    const { path } = block.box;
    if (isChosen[at] === true && isItemSentence(block)) {
      if (isAbove(odds[at], oddsMin.sentence) && isMost(path, 0, itemsShareMin)) return true;
    } else if (isChosen[at] === true && isPlain(block)) {
      if (isAbove(odds[at], oddsMin.mate) && isMost(path, 0)) return true;
    }
    if (!isSentence(block) || !isAbove(odds[at], oddsMin.sentence) || !isPlain(block)) return false;
    return (
      (block.box.element.className !== "" && isMost(classOf(block.box), classKeptMin)) ||
      (isAbove(odds[at], oddsMin.named) &&
        apart.every((name) => steps(block.box, name) > apartSteps) &&
        namesAround(block.box).some((name) => isMost(name, nameKeptMin, nameShareMin)))
    );
  });
}

/** Characters of kept text in boxes of one name, and their share, that tell of the name. */
const nameKeptMin = 400;
const nameShareMin = 0.6;

/** The class names of the box around a box, one by one: a text may stand in several boxes with one in common. */
function namesAround({ parent }: Box): readonly string[] {
  return (parent?.element.className ?? "")
    .split(/\s+/)
    .filter((name) => name.length > 2)
    .map((name) => `.${name}`);
}

/** Characters of kept text of a class that tell of the class. */
const classKeptMin = 200;

function classOf({ name, element }: Box): string {
  return `${name}.${element.className}`;
}

/** Characters of a sentence, and not of a label. */
const sentenceCharactersMin = 60;

function isSentence({ text }: PageBlock): boolean {
  return text.length >= sentenceCharactersMin && finishedLine.test(text);
}

/** Whether a sentence is set as a heading: of an item of a list with pictures. */
function isItemSentence(block: PageBlock): boolean {
  return block.kind === "heading" && isSentence(block);
}

function isItem({ blocks, odds, isChosen }: Weighed, at: number): boolean {
  const block = blocks[at];
  return (
    block !== undefined &&
    (block.kind === "list-item" || block.kind === "heading" || /^t[dh]$/.test(block.box.name)) &&
    isChosen[at] === true &&
    isAbove(odds[at], oddsMin.item) &&
    isPlain(block)
  );
}

/** Whether a sentence in a box of its own between paragraphs of the text is as good as not. */
function isSaidBetween({ blocks, odds, isChosen }: Weighed, at: number): boolean {
  const block = blocks[at];
  return (
    block !== undefined &&
    isSentence(block) &&
    isChosen[at] === true &&
    isAbove(odds[at], oddsMin.between) &&
    pictures.every((name) => steps(block.box, name) > apartSteps) &&
    isPlain(block)
  );
}

/** Blocks between two of the text, of which one more is a list of something. */
const betweenMax = 2;

/** Boxes whose sentences tell of a picture. */
const pictures = ["caption", "<figure>", "<figcaption>"] as const satisfies readonly BoxTrait[];

function isHeading({ blocks, odds }: Weighed, at: number): boolean {
  const block = blocks[at];
  return (
    block !== undefined &&
    (block.kind === "heading" || /[?？؟]["”’»]?$/u.test(block.text)) &&
    block.box.name !== "h1" &&
    block.text.length <= headingCharactersMax &&
    isAbove(odds[at], oddsMin.heading) &&
    isPlain(block)
  );
}

/** A block beyond those that are weighed has no odds. */
function isAbove(odds: number | undefined, min: number): boolean {
  return odds !== undefined && odds > min;
}

/**
 * Whether a text is no link to something else, and says nothing that stands around articles. What is told of a term
 * may be a link.
 */
function isPlain({ box, text, linkCharacters }: PageBlock): boolean {
  const { appeals, sources } = wordsAround(text);
  const isLink = linkCharacters >= text.length / 2 && box.name !== "dd" && !leadsBelow(box);
  return !isLink && appeals + sources === 0;
}

/** Whether all links of a heading lead to a place on the page, as of a text that is shown when asked for. */
function leadsBelow({ name, element }: Box): boolean {
  return (
    /^h[1-6]$/.test(name) &&
    element.getElementsByTagName("a").every((link) => /^#./.test(link.getAttribute("href") ?? ""))
  );
}

/** Whether a block stands in a box of another thing, and the text before and behind it does not. */
function isApart({ blocks }: Weighed, at: number, before: number, behind: number): boolean {
  const near = [blocks[before]?.box, blocks[behind]?.box];
  return apart.some(
    (name) =>
      steps(blocks[at]?.box, name) <= apartSteps &&
      near.every((box) => steps(box, name) > apartSteps + 1),
  );
}

/** Steps outwards to the nearest box of a name; endless without one. */
function steps(box: Box | undefined, name: BoxTrait): number {
  const depth = box?.within[name];
  return box === undefined || depth === undefined ? Number.POSITIVE_INFINITY : box.depth - depth;
}
