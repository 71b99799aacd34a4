import { foldWord } from "#language/fold-word.ts";
import { hashText } from "#shared/hash-text.ts";

/** Shingles are runs of so many words; a copy keeps nearly all of them. */
const shingleLength = 3;
/** How many of the smallest hashes are kept: the error of the likeness is about 1/√64 = 12 %. */
const fingerprintSize = 64;

/**
 * Reduces a text to the smallest hashes of its runs of three words, by which copies are recognised.
 *
 * @returns at most 64 unsigned 32-bit numbers, ascending; empty for a text under three words
 * @see https://doi.org/10.1109/SEQUEN.1997.666900 Broder, On the resemblance and containment of documents
 */
export function fingerprint(text: string): readonly number[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu)?.map(foldWord) ?? [];
  const hashes = new Set<number>();
  for (let at = 0; at + shingleLength <= words.length; at++) {
    hashes.add(hashText(words.slice(at, at + shingleLength).join(" ")));
  }
  return [...hashes].sort((a, b) => a - b).slice(0, fingerprintSize);
}

/**
 * How much of the shorter text stands in the other, from 0 to 1.
 * Exact for texts of up to 64 shingles, which most summaries are, else an estimate.
 */
export function containment(a: readonly number[], b: readonly number[]): number {
  const last = Math.min(reach(a), reach(b));
  let ours = 0;
  let theirs = 0;
  let shared = 0;
  while ((a[ours] ?? last + 1) <= last && (b[theirs] ?? last + 1) <= last) {
    const difference = (a[ours] ?? 0) - (b[theirs] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) ours += 1;
    if (difference >= 0) theirs += 1;
  }
  while ((a[ours] ?? last + 1) <= last) ours += 1;
  while ((b[theirs] ?? last + 1) <= last) theirs += 1;
  const smaller = Math.min(ours, theirs);
  return smaller === 0 ? 0 : shared / smaller;
}

/** Up to where a fingerprint holds every hash of its text. */
function reach(hashes: readonly number[]): number {
  return hashes.length < fingerprintSize ? 2 ** 32 : (hashes.at(-1) ?? 0);
}
