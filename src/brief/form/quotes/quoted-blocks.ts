import type { Article, Block } from "#model/article.ts";

/** A quotation that goes on for more blocks was never closed. */
const blocksMax = 5;

/** Kinds of marks: what opens, what closes, and whether both look the same. */
const kinds = [
  { opens: '"', closes: '"' },
  { opens: "“", closes: "”" },
  { opens: "«", closes: "»" },
] as const;

/**
 * Blocks that stand whole inside a quotation which an earlier block opens and a later one closes: they have no mark of
 * their own, and yet are somebody's words.
 */
export function quotedBlocks({ blocks, text }: Article): ReadonlySet<Block> {
  const inside = new Set<Block>();
  for (const { closes, opens } of kinds) {
    // Where „ opens, “ closes.
    if (opens === "“" && text.includes("„")) continue;
    let since: number | undefined;
    for (const [index, block] of blocks.entries()) {
      const line = text.slice(block.start, block.end);
      const first = line.search(opens === closes ? /"/u : new RegExp(`[${opens}${closes}]`, "u"));
      if (
        since !== undefined &&
        first >= 0 &&
        line[first] === closes &&
        !looksOpening(line, first)
      ) {
        for (const each of blocks.slice(since + 1, index)) inside.add(each);
      }
      if (first >= 0) since = opensLast(line, opens, closes) ? index : undefined;
      if (since !== undefined && index - since > blocksMax) since = undefined;
    }
  }
  return inside;
}

/** Where in a line a quotation opens that the next line goes on with, by a mark of its own; the line's length where none does. */
export function openedFor(next: string, line: string): number {
  const opened = kinds.find(
    ({ closes, opens }) => next.startsWith(opens) && opensLast(line, opens, closes),
  );
  return opened === undefined ? line.length : line.lastIndexOf(opened.opens);
}

/** At the start of a line a straight mark opens. */
function looksOpening(line: string, at: number): boolean {
  return line[at] === '"' && line.slice(0, at).trim() === "";
}

/** Whether the last mark of a line opens a quotation that the line does not close. */
function opensLast(line: string, opens: string, closes: string): boolean {
  if (opens !== closes) return line.lastIndexOf(opens) > line.lastIndexOf(closes);
  const last = line.lastIndexOf(opens);
  const isOdd = line.split(opens).length % 2 === 0;
  return isOdd && /(?:^|[\s(:])"\s?[\p{L}\p{N}]/u.test(line.slice(Math.max(0, last - 1)));
}
