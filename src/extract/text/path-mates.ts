import type { Box, PageBlock } from "./page-blocks.ts";
import { apart, apartSteps, isAbove, isPlain, isSentence, steps, type Weighed } from "./weighed.ts";

/** Log odds above which what is set as most of the text is follows it. */
const oddsMin = { sentence: -2, named: -1.6, mate: -1 } as const;

/** Share of the text under one path that has to belong to the article for the rest to follow. */
const matesShareMin = 0.4;

/** The same where sentences are set as headings: some of them are taken for what they look like. */
const itemsShareMin = 0.25;

/** Characters of the text of one kind, and those that are kept. */
type Sum = { all: number; kept: number };

/**
 * Adds what Readability took of paths of which most belongs to the text, and sentences set as most of the text is: by
 * elements of one class, in whatever box.
 */
export function withMates(
  { blocks, odds, isChosen }: Weighed,
  isKept: readonly boolean[],
): boolean[] {
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

/** Whether a sentence is set as a heading: of an item of a list with pictures. */
function isItemSentence(block: PageBlock): boolean {
  return block.kind === "heading" && isSentence(block);
}
