import { withoutUnseen } from "#shared/plain-spelling.ts";

/** How a terminal may stress words; plain text when it shows no colours. */
export type TerminalStyle = {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
};

/** Columns a paragraph fills at most: longer lines are hard to read. */
const columnsMax = 88;

/** Columns to write in, whatever a terminal says of itself; one that does not know says 0. */
export function textWidth(columns = 0): number {
  return columns === 0 ? columnsMax : Math.min(Math.max(columns, 20), columnsMax);
}

/** Foreign text on one line, without control and unseen characters: it can neither move the cursor nor colour the screen. */
export function safeText(text: string): string {
  return withoutUnseen(text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " "));
}

/** Breaks a text at its spaces; where none are written, anywhere. Wide characters take two columns. */
export function wrapText(text: string, width: number, first = "", others = first): string[] {
  const room = width - columnsOf(first);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((one) => pieces(one, room))) {
    if (line !== "" && columnsOf(line) + 1 + columnsOf(word) > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  if (line !== "") lines.push(line);
  return lines.map((one, at) => (at === 0 ? first : others) + one);
}

/** Parts a run that is longer than a line and written without spaces; addresses stay whole. */
function pieces(word: string, room: number): readonly string[] {
  if (columnsOf(word) <= room || !wide.test(word)) return [word];
  const cut: string[] = [];
  let piece = "";
  for (const character of word) {
    if (columnsOf(piece) + columnsOf(character) > room) {
      // No line begins with what closes one.
      const line = closing.test(character) ? piece.replace(closed, "") : piece;
      cut.push(line);
      piece = piece.slice(line.length);
    }
    piece += character;
  }
  return [...cut, piece];
}

const closing = /[\p{Pe}\p{Pf}、。，．！？；：]/u;
const closed = new RegExp(`.${closing.source}*$`, "u");

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;

function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text)
    columns += wide.test(character) ? 2 : /\p{M}/u.test(character) ? 0 : 1;
  return columns;
}
