import type { Piece, Span } from "#model/brief.ts";
import type { Language } from "#model/language.ts";

/** Puts `text` in the place of a run of the article; an empty `text` takes the run away. */
export type Edit = Span & { readonly text: string };

/**
 * Cuts a run of the article into the pieces that are left after `edits`, in order. Of two edits
 * that overlap the one that starts first counts, and of two with one start the longer.
 */
export function piecesOf(text: string, span: Span, edits: readonly Edit[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const keep = (start: number, end: number): void => {
    if (end > start) pieces.push({ start, end, text: text.slice(start, end) });
  };
  let at = span.start;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < at || edit.end > span.end) continue;
    keep(at, edit.start);
    if (edit.text !== "") pieces.push(edit);
    at = edit.end;
  }
  keep(at, span.end);
  return pieces;
}

/**
 * Makes pieces a sentence: no doubled spaces or stray commas where something was cut, a capital at
 * its start, a closing mark at its end.
 */
export function asSentence(pieces: readonly Piece[], language: Language): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.pop();
    if (last === undefined) {
      const first = withoutStart(piece, /^[\s,;:，、–—−*†‡•·►▶■□●○◦▪▸→✓✔-]+/u);
      if (first !== undefined) joined.push(first);
      continue;
    }
    let left: Piece | undefined = last;
    let right: Piece | undefined = piece;
    if (/^[,.;:!?，。、]/u.test(piece.text)) left = withoutEnd(left, /[\s,;:，、]+$/u);
    else if (/\s$/u.test(last.text)) right = withoutStart(right, /^\s+/u);
    if (left !== undefined) joined.push(left);
    if (right !== undefined) joined.push(right);
  }
  return withClosingMark(withCapital(joined, language), language);
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join("");
}

function withoutStart(piece: Piece, pattern: RegExp): Piece | undefined {
  const length = pattern.exec(piece.text)?.[0].length ?? 0;
  if (length === piece.text.length) return undefined;
  if (length === 0) return piece;
  return { start: piece.start + length, end: piece.end, text: piece.text.slice(length) };
}

function withoutEnd(piece: Piece, pattern: RegExp): Piece | undefined {
  const length = pattern.exec(piece.text)?.[0].length ?? 0;
  if (length === piece.text.length) return undefined;
  if (length === 0) return piece;
  return { start: piece.start, end: piece.end - length, text: piece.text.slice(0, -length) };
}

function withCapital(pieces: readonly Piece[], language: Language): readonly Piece[] {
  let done = false;
  return pieces.map((piece) => {
    if (done) return piece;
    const first = /^[^\p{L}\p{N}]*/u.exec(piece.text)?.[0].length ?? 0;
    if (first === piece.text.length) return piece;
    done = true;
    const letter = String.fromCodePoint(piece.text.codePointAt(first) ?? 0);
    // "iPhone", "eBay": a small letter before a capital is the name's own.
    if (/^\p{Lu}/u.test(piece.text.slice(first + letter.length))) return piece;
    // Greek capitals lose their accent by its own rules, which are for words in capitals throughout.
    const capital =
      language === "und" || language === "el"
        ? letter.toUpperCase()
        : letter.toLocaleUpperCase(language);
    if (capital.length !== letter.length) return piece;
    const text = piece.text.slice(0, first) + capital + piece.text.slice(first + letter.length);
    return { ...piece, text };
  });
}

const closingMark: Readonly<Record<string, string>> = {
  ja: "。",
  zh: "。",
  th: "",
  ur: "۔",
  hi: "।",
};

function withClosingMark(pieces: readonly Piece[], language: Language): readonly Piece[] {
  const last = pieces.at(-1);
  if (last === undefined) return pieces;
  if (/[.!?…。．！？؟۔।]["”’»«“'」』)\]\s\u00a0]*$/u.test(textOf(pieces))) return pieces;
  const clean = withoutEnd(last, /[\s,;:，、；：–—-]+$/u);
  const mark = closingMark[language] ?? ".";
  const kept = clean === undefined ? pieces.slice(0, -1) : [...pieces.slice(0, -1), clean];
  const end = kept.at(-1)?.end ?? last.end;
  return mark === "" ? kept : [...kept, { start: end, end, text: mark }];
}
