import { LazyPattern } from "./lazy-pattern.ts";

/** Stands in the JSON of a packed table for a pattern: its source and flags. */
export const patternKey = "$pattern";

/** Stands in the JSON of a packed table for numbers of one width: the bytes of each, and the numbers, or letters of which they are the codes. */
export const numbersKey = "$numbers";

/** The exports of a module that was packed. In a bundle it stands once, beside the packed tables. */
export function unpackTable(json: string): Readonly<Record<string, unknown>> {
  const table = JSON.parse(json);
  return json.includes('{"$') ? revived(table) : table;
}

type PatternMaker = (source: string, flags: string) => unknown;

const lazily: PatternMaker = (source, flags) => new LazyPattern(source, flags);

/** The same value with the patterns and arrays of numbers that stand in it; it is changed in place, which costs a start least. */
export function revived<Value>(value: Value, patternOf?: PatternMaker): Value;
export function revived(value: unknown, patternOf: PatternMaker = lazily): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (patternKey in value) {
    const [source, flags] = value[patternKey] as readonly [string, string];
    return patternOf(source, flags);
  }
  if (numbersKey in value) {
    const [bytes, given] = value[numbersKey] as readonly [number, readonly number[] | string];
    const numbers = typeof given === "string" ? codesOf(given) : given;
    return bytes === 1 ? Uint8Array.from(numbers) : Uint16Array.from(numbers);
  }
  const members = value as Record<string, unknown>;
  for (const key of Object.keys(members)) {
    const member = members[key];
    if (typeof member === "object") members[key] = revived(member, patternOf);
  }
  return value;
}

function codesOf(letters: string): Uint16Array {
  return new Uint16Array(new Uint8Array(Buffer.from(letters, "utf16le")).buffer);
}
