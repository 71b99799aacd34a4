import { unspacedScript } from "#language/words.ts";
import type { FeedItem } from "#model/feed-document.ts";
import { perObject } from "#shared/per-object.ts";
import { itemText } from "./item-text.ts";

/** Items looked at, from the top: as many as most feeds have. */
const itemsMax = 50;

/** Sentences looked at on either side of a text; what a publisher adds stands there. */
const atStart = 2;
const atEnd = 3;

/** A sentence of so many items that tell of different things is the publisher's, and no news. */
const itemsMin = 3;

/** Fewer characters are a place or a name, which unlike reports may begin with. */
const lengthMin = 15;

/** So many with what is the item's own in them: "submitted by …". */
const markedLengthMin = 10;

/** Shorter words of a title ("the", "and") do not tell it from another. */
const termLengthMin = 4;

/** Sentences as a feed repeats them, in {@link comparable} form. */
export type StandingLines = ReadonlySet<string>;

type Piece = { readonly text: string; readonly start: number; readonly end: number };

/**
 * The sentences that a feed puts before or behind its texts, whatever they tell ("The post … appeared first on …",
 * "Sign up to our newsletter"): those of three items whose titles have no word in common.
 *
 * @param items all that stand in the document
 */
export const standingLines = /* @__PURE__ */ perObject(linesOf);

function linesOf(items: readonly FeedItem[]): StandingLines {
  const titlesOf = new Map<string, ReadonlySet<string>[]>();
  for (const item of items.slice(0, itemsMax)) {
    const title = termsOf(item.title ?? "");
    if (title.size === 0) continue;
    const pieces = piecesOf(itemText(item), item);
    const outer = new Set([...pieces.slice(0, atStart), ...pieces.slice(-atEnd)]);
    for (const line of new Set(Array.from(outer, ({ text }) => text))) {
      if (line.length < (line.includes(itsMark) ? markedLengthMin : lengthMin)) continue;
      const titles = titlesOf.get(line) ?? [];
      if (titles.every((other) => ![...title].some((term) => other.has(term)))) {
        titlesOf.set(line, [...titles, title]);
      }
    }
  }
  return new Set([...titlesOf].flatMap(([line, { length }]) => (length >= itemsMin ? [line] : [])));
}

/**
 * A text without its feed's standing lines.
 *
 * @param item whose text it is: a standing line may name its title and its authors
 */
export function withoutStandingLines(text: string, item: FeedItem, lines: StandingLines): string {
  if (lines.size === 0) return text;
  const kept = piecesOf(text, item).filter((piece) => !lines.has(piece.text));
  return kept
    .map(({ start, end }) => text.slice(start, end))
    .join("")
    .trim();
}

/** Stands for each letter of the item's title and of its authors' names. */
const itsMark = "\uFFFC";

/** Fewer letters are no name. */
const nameLengthMin = 3;

const sentenceOrLine = /[^\n]+?(?:[.!?…。！？؟।](?=\s|$)|[。！？]|$)\s*|\n/gmu;

function piecesOf(text: string, { title = "", authors }: FeedItem): readonly Piece[] {
  const own = [
    ...(title.length < lengthMin ? [] : [title]),
    ...authors.flatMap(({ name = "" }) => (name.length < nameLengthMin ? [] : [name])),
  ];
  const masked = own.reduce(
    (rest, words) => rest.replaceAll(words, (found) => itsMark.repeat(found.length)),
    text,
  );
  return Array.from(masked.matchAll(sentenceOrLine), ({ 0: piece, index }) => ({
    text: comparable(piece),
    start: index,
    end: index + piece.length,
  }));
}

function comparable(piece: string): string {
  return piece
    .replace(/\uFFFC+/gu, itsMark)
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}

/** Words of a title that tell it from another; where no spaces are written, pairs of characters. */
function termsOf(title: string): ReadonlySet<string> {
  const runs = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(
    runs.flatMap((run) =>
      unspacedScript.test(run)
        ? Array.from({ length: Math.max(1, run.length - 1) }, (_, at) => run.slice(at, at + 2))
        : run.length >= termLengthMin
          ? [run]
          : [],
    ),
  );
}
