/** Lines are wrapped at widths between these; narrower ones are verse or lists, wider ones are paragraphs. */
const widthMin = 40;
const widthMax = 120;
/** A wrapped text breaks at least this many lines amid a sentence. */
const brokenMin = 2;
const brokenShareMin = 0.3;
/** And so many of its lines are as full as the next word allows; the rest end paragraphs. */
const fullShareMin = 0.6;
/** Editors that justify leave up to a tenth of the width open, if not behind a stop, where a paragraph may end. */
const slack = 0.9;
const stop = /[.!?…:;؟۔।。！？]["”’»“」』)\]]*$/u;
/** A letter of a script that has no capitals, but parts its words by blanks. */
const caseless =
  /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])\p{Lo}/u;

/**
 * Joins lines that were wrapped at a fixed width (mail, wires, text files): a line feed becomes a space where the
 * next word would not have fitted on its line, or goes on with its sentence. Blank lines and the short last lines of
 * paragraphs part as before.
 *
 * @param text with `\n` as line feed
 * @returns text of the same length, so that offsets hold; the same text when it is not wrapped
 */
export function joinWrappedLines(text: string): string {
  const lines = text.split("\n");
  const width = widthOf(lines.filter((line) => line.trim().includes(" "))) || widthOf(lines);
  if (width < widthMin || width > widthMax) return text;
  const ends = lines.slice(0, -1).map((line, at) => endOf(line, lines[at + 1] ?? "", width));
  const inner = ends.filter((end) => end !== undefined);
  const broken = inner.filter((end) => end?.isFull && end.isAmid).length;
  const full = inner.filter((end) => end?.isFull).length;
  const isWrapped =
    broken >= brokenMin && broken >= brokenShareMin * full && full >= fullShareMin * inner.length;
  if (!isWrapped) return text;
  return lines
    .map((line, at) => (ends[at]?.isFull || ends[at]?.isAmid ? `${line} ` : `${line}\n`))
    .join("")
    .slice(0, -1);
}

/** A word alone on its line, such as an address, may be wider than the lines. */
function widthOf(lines: readonly string[]): number {
  return lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
}

/** How a line ends: as full as the next word allows, and amid a sentence; undefined beside a blank one. */
function endOf(
  line: string,
  next: string,
  width: number,
): { readonly isFull: boolean; readonly isAmid: boolean } | undefined {
  const own = line.trimEnd();
  const word = /^\s*(\S+)/u.exec(next)?.[1];
  if (own === "" || word === undefined) return undefined;
  const isStopped = stop.test(own);
  const isFull = own.length + 1 + word.length > (isStopped ? width : slack * width);
  // Without capitals a heading may be what does not fill its line.
  const goesOn = /^\p{Ll}/u.test(word) || (isFull && caseless.test(word));
  return { isFull, isAmid: !isStopped && goesOn };
}
