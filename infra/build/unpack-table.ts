import { brotliDecompressSync } from "node:zlib";
import { fromBase91 } from "./base91.ts";

/** Stands in the JSON of a packed table for a pattern: its source and flags. */
export const patternKey = "$pattern";

/** The exports of a module that was packed. In a bundle it stands once, beside the packed tables. */
export function unpackTable(text: string): Readonly<Record<string, unknown>> {
  const json = brotliDecompressSync(fromBase91(text)).toString();
  const table = JSON.parse(json);
  return json.includes(patternKey) ? withPatterns(table) : table;
}

/** The same value with the patterns that stand in it; arrays and objects are changed in place, which costs a start least. */
export function withPatterns<Value>(value: Value): Value;
export function withPatterns(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (patternKey in value) {
    const [source, flags] = value[patternKey] as readonly [string, string];
    return new RegExp(source, flags);
  }
  const members = value as Record<string, unknown>;
  for (const key of Object.keys(members)) {
    const member = members[key];
    if (typeof member === "object") members[key] = withPatterns(member);
  }
  return value;
}
