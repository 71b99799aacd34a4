import type { Article } from "#model/article.ts";
import { perObject } from "#shared/per-object.ts";
import type { BodySentence } from "../body.ts";

/** Where more of a text stands in block quotes, the page sets its own words so. */
const shareMax = 0.5;

const quotedShare = /* @__PURE__ */ perObject(({ blocks, text }: Article): number => {
  const quoted = blocks.filter(({ kind }) => kind === "block-quote");
  return quoted.reduce((sum, { end, start }) => sum + end - start, 0) / text.length;
});

/**
 * Whether a sentence stands in a block quote that the writer set into his text (a post, a letter, what another paper
 * wrote): only what stands around it says whose words these are.
 */
export function isQuotedApart({ block }: BodySentence, article: Article): boolean {
  return (
    block.kind === "block-quote" && block !== article.blocks[0] && quotedShare(article) < shareMax
  );
}
