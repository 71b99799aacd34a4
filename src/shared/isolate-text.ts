/** Scripts that are written from right to left. */
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Marks that turn the direction of all that follows, whatever it is. */
const turning = /[\u202a-\u202e\u2066\u2067]/gu;

/** What begins a text that is set apart, with a direction of its own, and what ends it. */
const isolates = /[\u2068\u2069]/gu;

/** Foreign text without marks that would turn the words around it, or end what sets it apart from them. */
export function withoutTurns(text: string): string {
  const plain = text.replace(turning, "");
  const begun: number[] = [];
  const pairs = new Set<number>();
  for (const { 0: mark, index } of plain.matchAll(isolates)) {
    const start = mark === "\u2068" ? void begun.push(index) : begun.pop();
    if (start !== undefined) pairs.add(start).add(index);
  }
  return plain.replace(isolates, (mark, at: number) => (pairs.has(at) ? mark : ""));
}

/**
 * Foreign text to stand in a line of ours: what is written from right to left is set apart, so that the
 * numbers and words beside it keep their places.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function isolated(text: string): string {
  const plain = withoutTurns(text);
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain;
}

/** A line of a language written from right to left that a chat shows so, although its first letter may be another's. */
export function startingRightToLeft(text: string): string {
  const first = /\p{L}/u.exec(text)?.[0] ?? "";
  return first === "" || rightToLeft.test(first) ? text : `\u200f${text}`;
}
