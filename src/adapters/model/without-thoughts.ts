/**
 * An answer without what a model thought aloud before it: up to the last tag that ends it, for some services leave out the one
 * that begins it.
 */
export function withoutThoughts(text: string): string {
  return text.replace(/^[\s\S]*<\/think(?:ing)?>/u, "");
}
