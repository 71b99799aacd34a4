/** A blank that keeps three digits with those before it: "12 000" as English writes it is 12 and 000 when it is a plain one. */
const betweenDigits = /[\u00a0\u2007\u2009\u202f](?<=\p{Nd}.)(?=\p{Nd}{3}(?!\p{Nd}))/u;
const blanks = new RegExp(`(?!${betweenDigits.source})\\s+`, "gu");

/** Blanks that are not single and plain: few are. */
const manyOrOdd = /\s{2,}|[^\S ]/g;

/** A text on one line, its blanks single and plain but for those within a number. */
export function withSingleBlanks(text: string): string {
  return betweenDigits.test(text) ? text.replace(blanks, " ").trim() : withPlainBlanks(text);
}

/** A text on one line, all its blanks single and plain. */
export function withPlainBlanks(text: string): string {
  return text.trim().replace(manyOrOdd, " ");
}
