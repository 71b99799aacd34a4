import type { Brief } from "#model/brief.ts";
import { genreLabel, quotationLine, sourceFacts } from "../brief-lines.ts";

/** How a terminal may stress words; plain text when it shows no colours. */
export type TerminalStyle = {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
};

/** Columns a paragraph fills at most: longer lines are hard to read. */
const columnsMax = 88;

/**
 * A brief as a terminal shows it, wrapped, with a line feed at its end.
 * Control characters of the article are dropped: no text can move the cursor or colour the screen.
 */
export function terminalBrief(brief: Brief, style: TerminalStyle, columns = columnsMax): string {
  const width = Math.min(Math.max(columns, 20), columnsMax);
  const label = genreLabel(brief);
  const headline = safe(label === undefined ? brief.headline : `${label}: ${brief.headline}`);
  const paragraphs = [
    wrap(headline, width).map(style.bold),
    wrap(safe(brief.gist.text), width),
    brief.points.flatMap(({ text }) => wrap(safe(text), width - 2, "• ", "  ")),
    brief.quotation === undefined
      ? []
      : wrap(safe(quotationLine(brief.quotation)), width - 2, "  ", "  "),
    brief.next === undefined ? [] : wrap(`Next: ${safe(brief.next.text)}`, width),
    [
      ...wrap(safe(sourceFacts(brief).join(" · ")), width).map(style.dim),
      ...(brief.source.url === undefined ? [] : [style.dim(safe(brief.source.url))]),
    ],
  ];
  return `${paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function safe(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ");
}

function wrap(text: string, width: number, first = "", others = ""): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  if (line !== "") lines.push(line);
  return lines.map((one, at) => (at === 0 ? first : others) + one);
}
