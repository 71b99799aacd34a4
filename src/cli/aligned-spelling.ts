import { plainlySpelt } from "#shared/plain-spelling.ts";

/** A text as it is read, with the way back to the text as given. */
export type AlignedSpelling = {
  readonly text: string;
  /** A run of `text`, as offsets of the text given. */
  readonly given: (start: number, end: number) => readonly [start: number, end: number];
  /** Words of `text` as they are written in the text given. */
  readonly asGiven: (words: string) => string;
};

/**
 * Letters with all that stands on, between and around them unseen, for what is unseen parts no word; or a reference
 * that HTML has for a character.
 */
const wordLike = /&(?:[a-z]+;)*#?\w+;|(?:(?!\s)[\p{L}\p{M}\p{N}\p{C}]|\ufeff)+/giu;

/** A blank that is no space, unless it keeps the digits of a number together. */
const oddBlank = /(?!(?<=\p{Nd}).\p{Nd})[^\S \n\r\u2028\u2029]/gu;

/** Spells a text plainly, word by word, so that what is found in it can be told in offsets of the text given. */
export function alignedSpelling(given: string): AlignedSpelling {
  let text = "";
  /** Where words that were respelt begin and end, in `text` and as given. */
  const borders: { at: number; given: number }[] = [{ at: 0, given: 0 }];
  let from = 0;
  for (const { 0: word, index } of given.matchAll(wordLike)) {
    const spelt = plainlySpelt(word);
    if (spelt === word) continue;
    text += given.slice(from, index);
    borders.push({ at: text.length, given: index });
    text += spelt;
    from = index + word.length;
    borders.push({ at: text.length, given: from });
  }
  text += given.slice(from);
  /** A place at a border belongs to what stands before it where it is an end; one within a respelt word counts from its beginning. */
  const back = (at: number, isEnd: boolean): number => {
    const exact = isEnd ? borders.find((border) => border.at === at) : undefined;
    if (exact !== undefined) return exact.given;
    const behind = borders.findLastIndex((border) => border.at <= at);
    const border = borders[behind] ?? { at: 0, given: 0 };
    return Math.min(border.given + (at - border.at), borders[behind + 1]?.given ?? given.length);
  };
  text = text.replace(oddBlank, " ");
  const run = (start: number, end: number) => [back(start, false), back(end, true)] as const;
  const asGiven = (words: string): string => {
    const at = text.indexOf(words);
    return at < 0 ? words : given.slice(...run(at, at + words.length));
  };
  return { text, given: run, asGiven };
}
