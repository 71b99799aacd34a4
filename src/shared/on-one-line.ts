import { plainlySpelt } from "./plain-spelling.ts";
import { withSingleBlanks } from "./single-blanks.ts";

/** A text of whoever wrote it, on one line and in one spelling. */
export function onOneLine(text: string): string {
  return withSingleBlanks(plainlySpelt(text));
}
