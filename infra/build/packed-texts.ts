import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

/** The packed texts of a bundle, one after another, in the file beside it that `packTexts` names here. */
const packed = readFileSync(new URL("packed texts", import.meta.url));
const texts = brotliDecompressSync(packed).toString().split("\0");

/** A text that was packed. In a bundle it is named by its place among all of them. */
export function packedText(place: number): string {
  return texts[place] ?? "";
}
