import { cutText } from "#shared/cut-text.ts";

/** Longest lines that are tried, in characters, one after the other. */
const lineLengths = [2000, 1000, 500, 250, 120] as const;

/**
 * Lines that have at most `max` characters together, or little more: where they have more, the longest are cut.
 */
export function linesWithin(lines: readonly string[], max: number): readonly string[] {
  const total = (length: number) =>
    lines.reduce((sum, line) => sum + Math.min(line.length, length), 0);
  if (total(Number.POSITIVE_INFINITY) <= max) return lines;
  const length = lineLengths.find((one) => total(one) <= max) ?? 120;
  return lines.map((line) => cutText(line, length));
}
