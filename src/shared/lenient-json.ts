/** Deepest nesting that is read; what lies deeper ends the reading. */
const depthMax = 12;

/** Between values; models that escape their whole answer leave `\n` there. */
const blank = /(?:\s|\\[nrt])*/y;
const number = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const literals = /(null|None)|(true|True)|(false|False)/y;

/** What stands behind the mark that ends a string; a mark before anything else is one of its text, left unescaped. */
const behindKey = /(?:\s|\\[nrt])*:/y;
const behindValue =
  /(?:\s|\\[nrt])*(?:[}\]]|$|,(?:\s|\\[nrt])*(?:["'{[\]}\d-]|null|true|false|None|True|False))/y;

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };

/**
 * Reads a JSON value as machines that write freely write it: with commas too many or missing, single quotation marks, bare line
 * ends and quotation marks in its strings, and cut off or broken anywhere. Of a value that is not whole, what was whole
 * before its end is given: no part of a string, and no number that may have gone on.
 *
 * @param start where the value begins
 * @returns where it ends, too
 */
export function lenientJson(
  text: string,
  start: number,
): { readonly value: unknown; readonly end: number } {
  let at = start;
  let isCut = false;

  const matches = (pattern: RegExp, from = at): RegExpExecArray | null => {
    pattern.lastIndex = from;
    return pattern.exec(text);
  };
  const cut = (): undefined => {
    isCut = true;
    return undefined;
  };
  const skipBlanks = (): void => {
    at += matches(blank)?.[0].length ?? 0;
  };

  function string(behind: RegExp): string | undefined {
    const mark = text[at];
    if (mark !== '"' && mark !== "'") return cut();
    let read = "";
    for (at += 1; at < text.length; at += 1) {
      const letter = text[at] ?? "";
      if (letter === "\\") {
        const code = matches(/\\u([\da-fA-F]{4})/y)?.[1];
        const next = text[at + 1] ?? "";
        read += code ? String.fromCharCode(Number.parseInt(code, 16)) : (escapes[next] ?? next);
        at += code ? 5 : 1;
      } else if (letter === mark && matches(behind, at + 1)) {
        at += 1;
        return read;
      } else read += letter;
    }
    return cut();
  }

  function list(depth: number): readonly unknown[] {
    const items: unknown[] = [];
    for (at += 1; ; ) {
      skipBlanks();
      if (text[at] === ",") at += 1;
      else if (text[at] === "]") {
        at += 1;
        return items;
      } else {
        const item = value(depth);
        if (item !== undefined) items.push(item);
        if (isCut) return items;
      }
    }
  }

  function record(depth: number): Readonly<Record<string, unknown>> {
    const members: [string, unknown][] = [];
    for (at += 1; ; ) {
      skipBlanks();
      if (text[at] === ",") at += 1;
      else if (text[at] === "}") {
        at += 1;
        break;
      } else {
        const key = string(behindKey);
        skipBlanks();
        if (key === undefined) break;
        at += 1; // The colon.
        const member = value(depth);
        if (member !== undefined) members.push([key, member]);
        if (isCut) break;
      }
    }
    return Object.fromEntries(members);
  }

  function value(depth: number): unknown {
    skipBlanks();
    if (depth > depthMax) return cut();
    if (text[at] === "{") return record(depth + 1);
    if (text[at] === "[") return list(depth + 1);
    const figure = matches(number)?.[0];
    if (figure !== undefined) {
      at += figure.length;
      return at === text.length ? cut() : Number(figure);
    }
    const literal = matches(literals);
    if (literal === null) return string(behindValue);
    at += literal[0].length;
    return literal[1] ? null : literal[2] !== undefined;
  }

  return { value: value(0), end: at };
}
