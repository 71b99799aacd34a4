/** Scripts that are written from right to left. */
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Marks that turn the direction of all that follows, whatever it is. */
const turning = /[\u202a-\u202e]/gu;

/** Foreign text without marks that would turn the words around it. */
export function withoutTurns(text: string): string {
  return text.replace(turning, "");
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
