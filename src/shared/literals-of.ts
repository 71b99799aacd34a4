/** A part of a pattern: what it must hold, each match one of these; `undefined` where nothing is sure. */
type Needed = readonly string[] | undefined;

/** More of them take as long to look for as the pattern itself. */
const literalsMax = 400;

/**
 * Texts in lower case of which every text that matches a pattern holds one at least, in any case: each two letters long or
 * more, or a mark or an ideograph. A pattern says so where all its alternatives do: "ab(?:cd|ef)+" holds "abcd" or "abef", or "ab" for short.
 *
 * @param source as `RegExp` gives it
 * @returns `undefined` when nothing is sure
 * @see https://swtch.com/~rsc/regexp/regexp4.html for what a match must hold
 */
export function literalsOf(source: string): Needed {
  const found = alternatives({ source, at: 0 });
  return found !== undefined && found.length <= literalsMax ? found : undefined;
}

type Reader = { readonly source: string; at: number };

/** Reads up to the bracket that closes, or to the end. */
function alternatives(reader: Reader): Needed {
  const all = new Set<string>();
  let isSure = true;
  for (;;) {
    const needed = sequence(reader);
    if (needed === undefined) isSure = false;
    else for (const literal of needed) all.add(literal);
    if (reader.source[reader.at] !== "|") break;
    reader.at += 1;
  }
  return isSure ? [...all] : undefined;
}

/** The best of what one alternative holds: the longest run of letters, or the group whose shortest is longer. */
function sequence(reader: Reader): Needed {
  let best: Needed;
  let run = "";
  const take = (needed: Needed): void => {
    if (needed !== undefined && worthOf(needed) > worthOf(best)) best = needed;
  };
  const endRun = (): void => {
    if (run.length > 1 || telling.test(run)) take([run]);
    run = "";
  };
  while (reader.at < reader.source.length && !"|)".includes(reader.source[reader.at] ?? "")) {
    const { letter, needed } = atom(reader);
    const { isOptional, isRepeated } = quantifier(reader);
    if (letter !== undefined && !isOptional) run += letter;
    if (letter === undefined || isOptional || isRepeated) endRun();
    if (!isOptional) take(needed);
  }
  endRun();
  return best;
}

function worthOf(needed: Needed): number {
  if (needed === undefined) return 0;
  return Math.min(8, ...needed.map(({ length }) => length)) - needed.length / 1000;
}

/** One of what few lines hold, and tells as much as two letters do: "©", "@", "文". */
const telling = /^(?:[^\p{L}\p{N}\s]|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])$/u;

type Atom = { readonly letter?: string; readonly needed?: Needed };

/** Letters that are equal to others in any case though they have a lower case of their own: "ſ" is "s", "ς" is "σ", and "Σ" either. */
export const oddLetter =
  /\u00b5|\u017f|\u0345|[\u03a3\u03c2]|[\u03d0-\u03d6]|[\u03f0-\u03f5]|[\u1c80-\u1c88]|\u1e9b|\u1fbe|[\ua64a\ua64b]/;

function atom(reader: Reader): Atom {
  const { source } = reader;
  const letter = source[reader.at] ?? "";
  reader.at += 1;
  if (letter === "[") {
    skipClass(reader);
    return {};
  }
  if (letter === "(") return group(reader);
  if (letter === "\\") {
    const escaped = source[reader.at] ?? "";
    reader.at += 1;
    if (/[a-z0-9]/i.test(escaped)) {
      skipEscape(reader, escaped);
      return {};
    }
    return { letter: escaped };
  }
  return /[.^$\ud800-\udfff]/.test(letter) || oddLetter.test(letter)
    ? {}
    : { letter: letter.toLowerCase() };
}

/** What is seen ahead or behind a match stands in the text as well. */
function group(reader: Reader): Atom {
  const opening = /^(?:\?(?:<?[=!]|:|<\w+>))?/.exec(reader.source.slice(reader.at, reader.at + 40));
  const kind = opening?.[0] ?? "";
  reader.at += kind.length;
  const needed = alternatives(reader);
  reader.at += 1;
  return kind.endsWith("!") ? {} : { needed };
}

function skipClass(reader: Reader): void {
  while (reader.at < reader.source.length && reader.source[reader.at] !== "]") {
    reader.at += reader.source[reader.at] === "\\" ? 2 : 1;
  }
  reader.at += 1;
}

/** What belongs to an escape: "\p{L}", "\u00a0", "\x20", "\k<name>", "\12". */
function skipEscape(reader: Reader, escaped: string): void {
  const rest = reader.source.slice(reader.at, reader.at + 60);
  const more: Readonly<Record<string, RegExp>> = {
    p: /^\{[^}]*\}/,
    P: /^\{[^}]*\}/,
    u: /^(?:\{[^}]*\}|[\da-f]{4})/i,
    x: /^[\da-f]{2}/i,
    k: /^<\w+>/,
  };
  const pattern = /\d/.test(escaped) ? /^\d+/ : more[escaped];
  reader.at += pattern?.exec(rest)?.[0].length ?? 0;
}

function quantifier(reader: Reader): {
  readonly isOptional: boolean;
  readonly isRepeated: boolean;
} {
  const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(
    reader.source.slice(reader.at, reader.at + 12),
  );
  if (found === null) return { isOptional: false, isRepeated: false };
  reader.at += found[0].length;
  const isOptional = /^[*?]/.test(found[0]) || Number(found[1] ?? 1) === 0;
  return { isOptional, isRepeated: true };
}
