import { dense, lengthOf } from "../walls/page-lines.ts";
import { wordsAround } from "./line-patterns.ts";
import type { PageBlock } from "./page-blocks.ts";
import { finishedLine, sentenceEnd } from "./text-lines.ts";

/** What a block's own text tells, in the order of the features. */
export type LineFacts = ReturnType<typeof lineFacts>;

/** Share of capitals in a text of a script without any. */
const capitalsUsual = 0.03;

/** Share of links from which a line that Readability left is not read for what it says. */
const allLinks = 0.9;

/** Chinese and Japanese letters, of which two make a word, with no blank behind it. */
const ideographs = /[\u3040-\u30ff\u3400-\u9fff]+/g;

/** Thai, Lao, Tibetan, Burmese and Khmer letters: no blanks between words, and often no stop behind a sentence. */
const unspaced = /[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff]+/g;

/** Letters of a word, and of a sentence, of these. */
const unspacedWord = 5;
const unspacedSentence = 80;

/** Counts in a block's text. Scripts without blanks, stops or capitals are made comparable. */
export function lineFacts(
  { text, linkCharacters, linkCount }: Pick<PageBlock, "text" | "linkCharacters" | "linkCount">,
  isChosen: boolean,
) {
  const letters = lengthOf(text, /[\p{L}\p{M}]+/gu);
  const unspacedLetters = lengthOf(text, unspaced);
  const words =
    count(text, /\s+/g) + 1 + lengthOf(text, ideographs) / 2 + unspacedLetters / unspacedWord;
  const capitals = lengthOf(text, /\p{Lu}+/gu);
  const isCased = capitals > 0 || /\p{Ll}/u.test(text);
  const linkShare = linkCharacters / text.length;
  const isMenu = linkShare > allLinks && !isChosen;
  const { appeals, sources } = isMenu ? { appeals: 0, sources: 0 } : wordsAround(text);
  return {
    characters: Math.log1p(letters + lengthOf(text, dense)),
    words: Math.log1p(words),
    ends: finishedLine.test(text) || unspacedLetters > unspacedSentence ? 1 : 0,
    sentences: Math.log1p(count(text, sentenceEnd) + unspacedLetters / unspacedSentence),
    commas: Math.log1p(count(text, /[,،、，;؛]/g)),
    digits: lengthOf(text, /\d+/g) / text.length,
    capitals: isCased ? capitals / letters : capitalsUsual,
    linkShare,
    links: Math.log1p(linkCount),
    wordLength: letters / words,
    asks: /[!?？！]/.test(text) ? 1 : 0,
    sources,
    around: appeals + sources,
  };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
