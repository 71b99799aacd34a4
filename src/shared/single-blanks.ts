/** A blank that keeps three digits with those before it: "12 000" as English writes it is 12 and 000 when it is a plain one. */
const betweenDigits = /(?<=\p{Nd})[\u00a0\u2007\u2009\u202f](?=\p{Nd}{3}(?!\p{Nd}))/u;
const blanks = new RegExp(`(?!${betweenDigits.source})\\s+`, "gu");

/** A text on one line, its blanks single and plain but for those within a number. */
export function withSingleBlanks(text: string): string {
  return text.replace(betweenDigits.test(text) ? blanks : /\s+/g, " ").trim();
}
