/** Hyphens between spaces from which on a text counts as cut into tokens. */
const spacedHyphensMin = 2;

/**
 * Undoes the spacing of texts that were cut into tokens ("15 - month - old", "1, 000", "$ 5", "`word'"),
 * as research data and some feeds give them. Other texts stay as they are.
 */
export function restoreSpacing(text: string): string {
  const plain = text.replaceAll("\\'", "'");
  const spacedHyphens = plain.match(/[\p{L}\p{N}] - [\p{L}\p{N}]/gu)?.length ?? 0;
  const isTokenised =
    spacedHyphens >= spacedHyphensMin ||
    /``|(?<!\d)\d{1,3}, \d{3}(?!\d).*(?<!\d)\d{1,3}, \d{3}(?!\d)/.test(plain);
  if (!isTokenised) return plain;
  return plain
    .replace(/(?<=[\p{L}\p{N}]) - (?=[\p{L}\p{N}])/gu, "-")
    .replace(/(?<!\d)(\d{1,3}), (?=\d{3}(?!\d))/g, "$1,")
    .replace(/(?<=,\d{3}), (?=\d{3}(?!\d))/g, ",")
    .replace(/(?<=\d)\. (?=\d(?!\d))/g, ".")
    .replace(/([$£€]) (?=\d)/g, "$1")
    .replace(/`` ?| ?''/g, '"');
}
