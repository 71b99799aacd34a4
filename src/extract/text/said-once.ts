/** Characters of a paragraph that is told from a label. */
const paragraphCharactersMin = 60;

/** Different paragraphs in a row that nobody repeats on purpose. */
const repeatedMin = 3;

/** Blocks of a run that are compared at once. */
const runMax = 500;

/** A text without what it says again word for word: pages for two sizes of screen hold everything twice. */
export function saidOnce<Block extends { readonly text: string }>(
  blocks: readonly Block[],
): readonly Block[] {
  const first = new Map<string, number>();
  const isRepeated = blocks.map(() => false);
  for (let at = 0; at < blocks.length; ) {
    const before = first.get(blocks[at]?.text ?? "");
    const length = before === undefined ? 0 : sameFrom(blocks, before, at);
    const run = blocks.slice(at, at + length).map(({ text }) => text);
    const paragraphs = new Set(run.filter((text) => text.length >= paragraphCharactersMin));
    if (paragraphs.size >= repeatedMin) {
      isRepeated.fill(true, at, at + length);
      at += length;
    } else {
      if (before === undefined) first.set(blocks[at]?.text ?? "", at);
      at += 1;
    }
  }
  return blocks.filter((_, index) => isRepeated[index] !== true);
}

/** How many blocks are the same from two places on. */
function sameFrom(blocks: readonly { readonly text: string }[], a: number, b: number): number {
  let length = 0;
  while (length < runMax && b + length < blocks.length && a + length < b) {
    if (blocks[a + length]?.text !== blocks[b + length]?.text) break;
    length += 1;
  }
  return length;
}
