import { onOneLine } from "#shared/on-one-line.ts";

/** Stops of many scripts, with the quotation marks and brackets behind them, at the end of a line. */
export const finishedLine = /[.!?…。！？｡؟।॥۔։።។။]["'”’»«“)\]」』）】]*$/;

/** A stop inside or at the end of a line; a Chinese or Japanese one needs no blank behind it. */
export const sentenceEnd = /[。！？｡]|[.!?…؟।॥۔։።។။](?=["'”’»«“)\]\s]|$)/g;

/** A line break inside a block stands for a border where the line before it is a finished one. */
const closedLine = /[:;]["'”’»«“)\]]*$/;

/** The lines of a run of text whose breaks are borders; `\n\0` marks a `br`. Blanks are made one. */
export function linesOf(run: string): readonly string[] {
  const lines: string[] = [];
  let open = "";
  for (const part of run.split("\n\u0000")) {
    const text = part.trim() === "" ? "" : onOneLine(part);
    if (text === "" || finishedLine.test(open) || closedLine.test(open)) {
      if (open !== "") lines.push(open);
      open = text;
    } else open = open === "" ? text : `${open} ${text}`;
  }
  if (open !== "") lines.push(open);
  return lines;
}

const datelineCharactersMax = 80;

/** Whether a text is the name of a place or two, with a colon or dash behind it. */
export function isDateline(text: string): boolean {
  return (
    text.length <= datelineCharactersMax &&
    /^\s*\p{Lu}[\p{L}\p{M}.'’-]*(?:[ ,/]+\p{Lu}[\p{L}\p{M}.'’-]*){0,4}\s*[:–—-]\s*$/u.test(text)
  );
}
