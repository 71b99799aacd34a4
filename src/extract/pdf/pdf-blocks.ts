import type { PdfLine } from "#model/pdf-outcome.ts";
import { onOneLine } from "#shared/on-one-line.ts";
import type { TextBlock } from "../text/text-blocks.ts";

/** A line this much higher than the body's is a heading. */
const headingSizeMin = 1.12;

/** A heading has no more characters. */
const headingCharactersMax = 160;

/** A gap between lines this much wider than usual parts paragraphs. */
const gapMin = 1.45;

/** A line that ends before this part of the column's width may be a paragraph's last. */
const shortLineMax = 0.85;

/** Lines at the top and the bottom of a page among which headers and footers stand. */
const edgeLines = 3;

export type PdfText = { readonly blocks: readonly TextBlock[]; readonly largest?: string };

/**
 * Makes paragraphs and headings of the lines of a PDF: what is printed on every page goes, broken words
 * are joined.
 *
 * @returns also the largest heading of the first page, which most often is the title
 */
export function pdfBlocks(pages: readonly (readonly PdfLine[])[]): PdfText {
  const kept = withoutEdges(pages);
  const bodySize = usualSize(kept.flat());
  const blocks: TextBlock[] = [];
  let open: { kind: TextBlock["kind"]; lines: PdfLine[] } | undefined;
  for (const lines of kept) {
    const gap = usualGap(lines);
    const width = largestOf(lines.map(({ x, end }) => end - x));
    for (const line of lines) {
      const kind = isHeading(line, bodySize) ? "heading" : "paragraph";
      const last = open?.lines.at(-1);
      if (
        open !== undefined &&
        last !== undefined &&
        (kind !== open.kind || isBorder(last, line, gap, width))
      ) {
        close();
      }
      open ??= { kind, lines: [] };
      open.lines.push(line);
    }
  }
  close();
  const largest = largestHeading(kept[0] ?? [], bodySize);
  return { blocks, ...(largest !== undefined && { largest }) };

  function close(): void {
    const text = open === undefined ? "" : joined(open.lines);
    if (open !== undefined && text !== "") blocks.push({ kind: open.kind, text });
    open = undefined;
  }
}

function isHeading({ size, text }: PdfLine, bodySize: number): boolean {
  return size >= bodySize * headingSizeMin && text.length <= headingCharactersMax;
}

function isBorder(last: PdfLine, line: PdfLine, gap: number, width: number): boolean {
  const isNewColumn = line.y > last.y;
  const endsSentence = /[.!?…:。！？]["'”’»)]*\s*$/u.test(last.text);
  if (isNewColumn) return endsSentence && last.end - last.x < width * shortLineMax;
  if (last.y - line.y > gap * gapMin) return true;
  const isIndented = line.x - last.x > last.size * 0.8 && line.x - last.x < last.size * 5;
  return endsSentence && (isIndented || last.end - last.x < width * shortLineMax);
}

/** Lines in one, words that were broken at a line's end made whole. */
function joined(lines: readonly PdfLine[]): string {
  let text = "";
  for (const { text: raw } of lines) {
    const line = onOneLine(raw.replace(/\u00ad/g, "-"));
    if (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(line)) text = text.slice(0, -1) + line;
    else if (text === "" || isDense(text.at(-1)) || isDense(line[0])) text += line;
    else text += ` ${line}`;
  }
  return text;
}

/** Scripts that put no space between words. */
function isDense(letter: string | undefined): boolean {
  return letter !== undefined && /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/.test(letter);
}

/** Leaves out page numbers, and lines that stand at the edge of half of the pages, but for their numbers. */
function withoutEdges(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set(edgesOf(lines).map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return pages.map((lines) => {
    const edges = new Set(edgesOf(lines));
    return lines.filter(
      (line) =>
        !edges.has(line) ||
        (!isPageNumber(line.text) &&
          !(pages.length >= 3 && (counts.get(keyOf(line)) ?? 0) >= pages.length / 2)),
    );
  });
}

function edgesOf(lines: readonly PdfLine[]): readonly PdfLine[] {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  return [...byHeight.slice(0, edgeLines), ...byHeight.slice(-edgeLines)];
}

function keyOf({ text }: PdfLine): string {
  return text.replace(/\d+/g, "#").replace(/\s+/g, " ").trim();
}

function isPageNumber(text: string): boolean {
  return /^[^\p{L}\p{N}]*(\p{L}{1,8}\.? ?)?\d{1,4}( ?(\/|of|von|de|di|van|z|из) ?\d{1,4})?[^\p{L}\p{N}]*$/iu.test(
    text,
  );
}

/** The size in which most letters are printed. */
function usualSize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The most usual distance from one line to the next. */
function usualGap(lines: readonly PdfLine[]): number {
  const gaps = lines
    .slice(1)
    .map((line, at) => (lines[at]?.y ?? 0) - line.y)
    .filter((gap) => gap > 1)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 3)] ?? 14;
}

function largestHeading(lines: readonly PdfLine[], bodySize: number): string | undefined {
  const largest = largestOf(
    lines.filter((line) => isHeading(line, bodySize)).map(({ size }) => size),
  );
  if (largest === 0) return undefined;
  const at = lines.findIndex(({ size }) => size >= largest * 0.98);
  const end = lines.findIndex(({ size }, index) => index > at && size < largest * 0.98);
  const text = joined(lines.slice(at, end === -1 ? undefined : end));
  return text.length >= 8 && text.length <= 300 ? text : undefined;
}

/** 0 for none; a page may have more lines than a call takes arguments. */
function largestOf(numbers: readonly number[]): number {
  return numbers.reduce((largest, number) => Math.max(largest, number), 0);
}
