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
export function fingerprint(text: string): Uint32Array {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu)?.map(foldWord) ?? [];
  const hashes = new Uint32Array(Math.max(0, words.length + 1 - shingleLength));
  for (const at of hashes.keys()) {
    hashes[at] = hashText(`${words[at]} ${words[at + 1]} ${words[at + 2]}`);
  }
  const ascending = hashes.sort();
  return ascending.filter((hash, at) => hash !== ascending[at - 1]).slice(0, fingerprintSize);
}

/**
 * How much of the shorter text stands in the other, from 0 to 1.
 * Exact for texts of up to 64 shingles, which most summaries are, else an estimate.
 */
export function containment(a: Uint32Array, b: Uint32Array): number {
  const last = Math.min(reach(a), reach(b));
  const oursMax = countUpTo(a, last);
  const theirsMax = countUpTo(b, last);
  const smaller = Math.min(oursMax, theirsMax);
  let ours = 0;
  let theirs = 0;
  let shared = 0;
  while (ours < oursMax && theirs < theirsMax) {
    const difference = (a[ours] as number) - (b[theirs] as number);
    if (difference === 0) shared += 1;
    if (difference <= 0) ours += 1;
    if (difference >= 0) theirs += 1;
  }
  return smaller === 0 ? 0 : shared / smaller;
}

function countUpTo(hashes: Uint32Array, last: number): number {
  let count = hashes.length;
  while (count > 0 && (hashes[count - 1] as number) > last) count -= 1;
  return count;
}

/** Up to where a fingerprint holds every hash of its text. */
function reach(hashes: Uint32Array): number {
  return hashes.length < fingerprintSize ? 2 ** 32 : (hashes.at(-1) ?? 0);
}
