import { brotliDecompressSync } from "node:zlib";
import { fromBase91 } from "./base91.ts";

/** Stands in the JSON of a packed table for a pattern: its source and flags. */
export const patternKey = "$pattern";

/** The exports of a module that was packed. In a bundle it stands once, beside the packed tables. */
export function unpackTable(text: string): Readonly<Record<string, unknown>> {
  return JSON.parse(brotliDecompressSync(fromBase91(text)).toString(), withPatterns);
}

/** As a reviver of `JSON.parse`. */
export function withPatterns(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !(patternKey in value)) return value;
  const [source, flags] = value[patternKey] as readonly [string, string];
  return new RegExp(source, flags);
}
