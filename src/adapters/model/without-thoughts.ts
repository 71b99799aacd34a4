/** Ends what a model thinks aloud, in the ways of several. */
const thoughtEnd =
  /^[\s\S]*(?:<\/(?:seed:)?(?:think(?:ing)?|thought|reasoning)>|\[\/THINK\]|◁\/think▷)/u;

/**
 * An answer without what a model thought aloud before it: up to the last tag that ends it, for some services leave out the one
 * that begins it.
 */
export function withoutThoughts(text: string): string {
  return text.replace(thoughtEnd, "");
}
