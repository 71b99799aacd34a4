import type { Box, PageBlock } from "./page-blocks.ts";

/** The boxes around headlines (`h1`). */
export function aroundHeadlines(blocks: readonly PageBlock[]): ReadonlySet<Box> {
  const around = new Set<Box>();
  for (const { box } of blocks) {
    let at = box.name === "h1" ? box.parent : undefined;
    for (; at !== undefined; at = at.parent) around.add(at);
  }
  return around;
}

/** Characters of these blocks in each of the boxes that they stand in. */
export function charactersIn(blocks: readonly PageBlock[]): ReadonlyMap<Box, number> {
  const characters = new Map<Box, number>();
  for (const { box, text } of blocks) {
    for (let at: Box | undefined = box; at !== undefined; at = at.parent)
      characters.set(at, (characters.get(at) ?? 0) + text.length);
  }
  return characters;
}
