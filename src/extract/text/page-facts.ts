import type { Box, PageBlock } from "./page-blocks.ts";

/** What the page says of itself outside its text, to compare its blocks with. */
export type PageClaims = {
  readonly title: string;
  readonly description: string;
  /** Text of the article in JSON-LD; empty when there is none. */
  readonly body: string;
};

/** Sums over all blocks of one path. */
export type PathFacts = { characters: number; links: number; chosen: number; count: number };

export type PageFacts = ReturnType<typeof pageFacts>;

/** Sums over the page that its blocks are compared with. Notes in the boxes what Readability chose. */
export function pageFacts(
  blocks: readonly PageBlock[],
  isChosen: readonly boolean[],
  claims: PageClaims,
) {
  const paths = new Map<string, PathFacts>();
  /** Characters in front of each block. */
  const before: number[] = [];
  let characters = 0;
  let chosenCharacters = 0;
  let first = -1;
  let last = -1;
  let heading = -1;
  for (const [index, { text, box, linkCharacters }] of blocks.entries()) {
    const path = paths.get(box.path) ?? { characters: 0, links: 0, chosen: 0, count: 0 };
    paths.set(box.path, path);
    path.characters += text.length;
    path.links += linkCharacters;
    path.count += 1;
    before.push(characters);
    characters += text.length;
    if (heading === -1 && box.name === "h1" && text.length > headingCharactersMin) heading = index;
    if (isChosen[index] !== true) continue;
    path.chosen += text.length;
    chosenCharacters += text.length;
    for (let at: Box | undefined = box; at !== undefined; at = at.parent) {
      at.chosenCharacters += text.length;
    }
    if (first === -1) first = index;
    last = index;
  }
  let pathMax = 1;
  for (const path of paths.values()) pathMax = Math.max(pathMax, path.characters - path.links);
  return {
    paths,
    before,
    /** Indices of the first and last block that Readability chose, and of the headline; -1 without. */
    first,
    last,
    heading,
    characters: Math.max(1, characters),
    chosenCharacters,
    pathMax,
    coreLine: lineUp(coreOf(blocks[first]?.box, chosenCharacters)),
    titleWords: wordsOf(claims.title),
    descriptionWords: wordsOf(claims.description),
    body: lettersOf(claims.body),
  };
}

/** An `h1` of no more is the outlet's name. */
const headingCharactersMin = 12;

/** Share of what Readability chose that its innermost common box has to hold. */
const coreShareMin = 0.7;

function coreOf(box: Box | undefined, chosenCharacters: number): Box | undefined {
  let at = box;
  while (at?.parent !== undefined && at.chosenCharacters < coreShareMin * chosenCharacters) {
    at = at.parent;
  }
  return at;
}

/** A box and all around it, with the depth of each. */
function lineUp(box: Box | undefined): ReadonlySet<Box> {
  const line = new Set<Box>();
  for (let at = box; at !== undefined; at = at.parent) line.add(at);
  return line;
}

/** The different words of a text in lower case; of scripts without blanks, pairs of letters. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  const isSpaced = !withoutBlanks.test(text);
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    if (isSpaced || !withoutBlanks.test(word)) words.add(word);
    else for (let at = 0; at < word.length - 1; at += 1) words.add(word.slice(at, at + 2));
  }
  return words;
}

const withoutBlanks = /[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;

/** Letters and digits alone, so that marks and blanks make no difference. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}
