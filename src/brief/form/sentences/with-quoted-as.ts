import type { BodySentence } from "./body.ts";

/** A sentence with a word in place of each quotation, or with nothing there. */
export function withQuotedAs(word: string, { quoted, start, text }: BodySentence): string {
  let rest = "";
  let at = 0;
  for (const span of quoted) {
    rest += text.slice(at, span.start - start) + word;
    at = span.end - start;
  }
  return rest + text.slice(at);
}
