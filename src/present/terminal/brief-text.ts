import type { Brief } from "#model/brief.ts";
import { genreLabel, quotationLine, sourceFacts } from "../brief-lines.ts";
import { safeText, type TerminalStyle, textWidth, wrapText } from "./wrap-text.ts";

/**
 * A brief as a terminal shows it, wrapped, with a line feed at its end.
 * Control characters of the article are dropped: no text can move the cursor or colour the screen.
 */
export function terminalBrief(brief: Brief, style: TerminalStyle, columns?: number): string {
  const width = textWidth(columns);
  const label = genreLabel(brief);
  const headline = safeText(label === undefined ? brief.headline : `${label}: ${brief.headline}`);
  const paragraphs = [
    wrapText(headline, width).map(style.bold),
    wrapText(safeText(brief.gist.text), width),
    brief.points.flatMap(({ text }) => wrapText(safeText(text), width, "• ", "  ")),
    brief.quotation === undefined
      ? []
      : wrapText(safeText(quotationLine(brief.quotation)), width, "  "),
    brief.next === undefined ? [] : wrapText(`Next: ${safeText(brief.next.text)}`, width),
    [
      ...wrapText(safeText(sourceFacts(brief).join(" · ")), width).map(style.dim),
      ...(brief.source.url === undefined ? [] : [style.dim(safeText(brief.source.url))]),
    ],
  ];
  return `${paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}
