import { brotliDecompressSync } from "node:zlib";
import { fromBase128 } from "./base128.ts";

/** The packed texts of a bundle, one after another; `packTexts` writes them here when it knows them all. */
const texts = brotliDecompressSync(fromBase128("packed texts")).toString().split("\0");

/** A text that was packed. In a bundle it is named by its place among all of them. */
export function packedText(place: number): string {
  return texts[place] ?? "";
}
