import { foldWord } from "#language/fold-word.ts";

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
    hashes.add(hashOf(words.slice(at, at + shingleLength).join(" ")));
  }
  return [...hashes].sort((a, b) => a - b).slice(0, fingerprintSize);
}

/** FNV-1a, 32 bits. @see http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * How much of the shorter text stands in the other, from 0 to 1.
 * Exact for texts of up to 64 shingles, which most summaries are, else an estimate.
 */
export function containment(a: readonly number[], b: readonly number[]): number {
  const last = Math.min(
    a.length < fingerprintSize ? Number.POSITIVE_INFINITY : (a.at(-1) ?? 0),
    b.length < fingerprintSize ? Number.POSITIVE_INFINITY : (b.at(-1) ?? 0),
  );
  const ours = a.filter((hash) => hash <= last);
  const theirs = new Set(b.filter((hash) => hash <= last));
  const smaller = Math.min(ours.length, theirs.size);
  return smaller === 0 ? 0 : ours.filter((hash) => theirs.has(hash)).length / smaller;
}
