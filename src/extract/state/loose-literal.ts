import { unescaped } from "./unescaped.ts";

/** The name of a variable that stands where a value is expected. */
export class Name {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** Values inside one another. */
const depthMax = 60;

/** What one reading of a page's scripts may cost. */
export type Budget = { values: number };

class NotALiteral extends Error {
  readonly at: number;

  constructor(at: number) {
    super("not a literal");
    this.at = at;
  }
}

const blank = /\s*/y;
const word = /-?[\w$.+]+/y;
const call = /(?:new\s+)?[\w$.]+\(/y;

/**
 * Reads the literal that begins at `from`: JSON, or what scripts write, with bare names, single quotes,
 * trailing commas, `void 0`, `!0`, `new Date(…)`; what stands in brackets as a list. Nothing is run.
 *
 * @returns the value and where it ends; without a value, how far it was understood
 */
export function looseLiteral(
  script: string,
  from: number,
  budget: Budget,
): { readonly value: unknown; readonly end: number } {
  let at = from;
  try {
    const value = read(0);
    return { value, end: at };
  } catch (error) {
    if (error instanceof NotALiteral)
      return { value: undefined, end: Math.max(from + 1, error.at) };
    throw error;
  }

  function read(depth: number): unknown {
    budget.values -= 1;
    if (depth > depthMax || budget.values < 0) throw new NotALiteral(at);
    skip();
    const mark = script[at] ?? "";
    if (mark === "{") return readObject(depth);
    if (mark === "[") return readList("]", depth);
    if (mark === "(") return readList(")", depth);
    if (mark === '"' || mark === "'" || mark === "`") return readString(mark);
    if (mark === "!") {
      at += 1;
      return !read(depth + 1);
    }
    return readWord(depth);
  }

  function readObject(depth: number): unknown {
    const object: Record<string, unknown> = {};
    at += 1;
    for (;;) {
      skip();
      if (take("}")) return object;
      const mark = script[at] ?? "";
      const key = mark === '"' || mark === "'" ? readString(mark) : match(word);
      skip();
      if (key === undefined || !take(":")) throw new NotALiteral(at);
      if (key !== "__proto__") object[key] = read(depth + 1);
      else read(depth + 1);
      skip();
      if (!take(",") && script[at] !== "}") throw new NotALiteral(at);
    }
  }

  function readList(close: string, depth: number): unknown[] {
    const list: unknown[] = [];
    at += 1;
    for (;;) {
      skip();
      if (take(close)) return list;
      if (take(",")) continue;
      list.push(read(depth + 1));
      skip();
      if (!take(",") && script[at] !== close) throw new NotALiteral(at);
    }
  }

  function readString(mark: string): string {
    const from = at + 1;
    for (at = from; at < script.length && script[at] !== mark; at += 1) {
      if (script[at] === "\\") at += 1;
    }
    if (at >= script.length) throw new NotALiteral(script.length);
    at += 1;
    return unescaped(script.slice(from, at - 1));
  }

  /** A number, a constant, a name, or a call, of which the only argument that is text or a list counts. */
  function readWord(depth: number): unknown {
    const called = match(call);
    if (called !== undefined) {
      at -= 1;
      return readList(")", depth)[0];
    }
    const found = match(word);
    if (found === undefined) throw new NotALiteral(at);
    if (found === "void") return readVoid(depth);
    if (found in constants) return constants[found];
    const number = Number(found);
    return Number.isNaN(number) ? new Name(found) : number;
  }

  function readVoid(depth: number): undefined {
    read(depth + 1);
    return undefined;
  }

  function skip(): void {
    match(blank);
  }

  function take(mark: string): boolean {
    if (script[at] !== mark) return false;
    at += 1;
    return true;
  }

  function match(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    const found = pattern.exec(script)?.[0];
    if (found !== undefined) at += found.length;
    return found === "" ? undefined : found;
  }
}

const constants: Readonly<Record<string, unknown>> = {
  true: true,
  false: false,
  null: null,
  undefined: undefined,
};

/** A value with names replaced by what they stand for. */
export function withNames(value: unknown, names: ReadonlyMap<string, unknown>): unknown {
  if (names.size === 0) return value;
  if (value instanceof Name) return names.get(value.name);
  if (Array.isArray(value)) return value.map((item) => withNames(item, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withNames(inner, names)]),
  );
}
