import type { Language } from "#model/language.ts";
import { enumerationStarts } from "./sentences/enumeration.ts";
import { labelBreaks, lostBreaks } from "./sentences/lost-breaks.ts";
import { endsSentence, isLowerCaseText, type Stop } from "./sentences/sentence-end.ts";
import { thaiBreaks } from "./sentences/thai-breaks.ts";

/** A sentence of a text, in UTF-16 offsets of that text, `end` exclusive, without space around it. */
export type Sentence = { readonly text: string; readonly start: number; readonly end: number };

/**
 * Splits a text into sentences. A line feed always ends one.
 *
 * The rules are those of Unicode's sentence boundaries with what they lack: abbreviations,
 * initials, ordinals, ellipses, quotation marks after the stop, list markers, stops without a space
 * after them, and texts in lower case.
 *
 * @see https://unicode.org/reports/tr29/#Sentence_Boundaries
 */
export function sentences(text: string, language: Language): readonly Sentence[] {
  const found: Sentence[] = [];
  const isLowerCase = isLowerCaseText(text);
  for (const { 0: line, index: lineStart } of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    let from = 0;
    for (const to of [...sentenceEnds(line, language, isLowerCase), line.length]) {
      const piece = line.slice(from, to);
      const clean = piece.trim();
      const start = lineStart + from + (piece.length - piece.trimStart().length);
      from = to;
      if (clean === "") continue;
      found.push({ text: clean, start, end: start + clean.length });
    }
  }
  return found;
}

/** A run of stops, the quotation marks and brackets that close after it, and the space that follows. */
const stopPattern =
  /(?<stops>\.?(?: \.){3,}|[.!?…‽؟۔।॥।։።᙮⁇⁈⁉。！？｡．]+)(?<closers>(?:\s?»(?!\S)|["'”’»“«›)\]}」』）】》〉]+)?(?:\s?\[\d{1,3}\])*(?:\s?[:;]-?[)(DP](?!\S))?)(?<space>\s*)/gu;

/** Greek asks with a semicolon. */
const greekStopPattern = new RegExp(stopPattern.source.replace("[.!?", "[.!?;;"), "gu");

/** Where sentences begin though no stop ends the one before: items of lists, lost line feeds, Thai. */
function unstoppedStarts(line: string, language: Language): number[] {
  const starts = [
    ...enumerationStarts(line),
    ...labelBreaks(line, language),
    ...(language === "th" ? thaiBreaks(line) : lostBreaks(line, language)),
  ];
  return [...new Set(starts)].sort((one, other) => one - other);
}

/** Offsets in `line` behind which a new sentence begins, ascending, without 0 and the end. */
function* sentenceEnds(line: string, language: Language, isLowerCase: boolean): Generator<number> {
  const starts = unstoppedStarts(line, language);
  let nextStart = 0;
  let from = 0;
  for (const match of line.matchAll(language === "el" ? greekStopPattern : stopPattern)) {
    const end = match.index + match[0].length;
    for (; (starts[nextStart] ?? Number.POSITIVE_INFINITY) <= match.index; nextStart++) {
      const start = starts[nextStart] ?? 0;
      if (start <= from) continue;
      yield start;
      from = start;
    }
    if (end >= line.length) return;
    const { stops = "", closers = "", space = "" } = match.groups ?? {};
    const stop: Stop = { line, from, at: match.index, stops, closers, space };
    const boundary = endsSentence(stop, language, isLowerCase);
    if (boundary === undefined) continue;
    yield boundary;
    from = boundary;
  }
  for (const start of starts.slice(nextStart)) if (start > from) yield start;
}
