import { textWeight } from "../walls/page-lines.ts";
import type { PageBlock } from "./page-blocks.ts";

/** Weight of a text that is an article, and what follows are comments on it. */
const articleWeightMin = 500;

/** Weight of a short one, below which stand at least so many blocks of comments. */
const shortWeightMin = 150;
const commentBlocksMin = 4;

/**
 * A text without what readers wrote below it: all in boxes named for comments, where an article stands before them.
 * Forums and opinion pages that are named so as a whole stay.
 */
export function withoutComments(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const first = blocks.findIndex(isComment);
  if (first === -1) return blocks;
  const article = blocks.slice(0, first).map(({ text }) => text);
  const weight = textWeight(article.join("\n"));
  const rest = blocks.filter((block) => !isComment(block));
  const isShort = weight >= shortWeightMin && blocks.length - rest.length >= commentBlocksMin;
  return weight >= articleWeightMin || isShort ? rest : blocks;
}

/** What the box around all comments is called. */
const allComments =
  /comments|comment-?_?(?:list|section|area|wrap|thread|container|feed)|disqus|respond|kommentare|commentaires|comentarios|commenti|komentarze|komentari|reacties|yorumlar|discussion|replies|talkback|diskus[ez]|comentarii|hozzasz/i;

/** Whether a text stands in a box for all comments, or in one for a comment inside another: one alone may be the editors'. */
function isComment({ box }: PageBlock): boolean {
  let levels = 0;
  for (
    let at: PageBlock["box"] | undefined = box;
    at?.within.comment !== undefined;
    at = at.parent
  ) {
    if (at.within.comment !== at.depth) continue;
    levels += 1;
    if (levels > 1 || allComments.test(at.names)) return true;
  }
  return false;
}
