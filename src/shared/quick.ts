import { literalsOf, oddLetter } from "./literals-of.ts";
import { perObject } from "./per-object.ts";

/**
 * The same pattern, whose `test` first looks whether a text has letters that every match holds. Most texts have not, and
 * then the pattern need not run, nor even be compiled: with long lists of words, either takes a hundred times as long.
 */
export function quick(pattern: RegExp): RegExp {
  let needed: Needed | undefined;
  let same: RegExp | undefined;
  return Object.defineProperty(pattern, "test", {
    value: (text: string): boolean => {
      needed ??= neededBy(pattern);
      if (!hasOne(needed, text)) return false;
      // With a `test` of its own a pattern is slow at all else that the engine does with it.
      same ??= new RegExp(pattern.source, pattern.flags);
      return same.test(text);
    },
  });
}

/** Whether a text has letters that every match of a pattern holds. */
export function mayMatch(pattern: RegExp, text: string): boolean {
  return hasOne(neededBy(pattern), text);
}

/** Literals of which every match holds one, each as the places of its pairs of letters; none where nothing is needed. */
type Needed = {
  readonly literals: readonly Uint16Array[];
  /** The first place of each: most literals are out by it. */
  readonly firsts: Uint16Array;
};

const neededBy = /* @__PURE__ */ perObject((pattern: RegExp): Needed => {
  const literals = (literalsOf(pattern.source) ?? []).map(pairsOf);
  return { literals, firsts: Uint16Array.from(literals, ([first = 0]) => first) };
});

/** Pairs of letters fall into so many places. */
const placeCount = 4096;

/** For each place, the number of the last text that has a pair of letters there. */
const lastWith = new Uint32Array(placeCount);
let shown = "";
let number = 0;
let isOdd = false;

function hasOne({ literals, firsts }: Needed, text: string): boolean {
  if (firsts.length === 0) return true;
  if (text !== shown) show(text);
  if (isOdd) return true;
  for (let index = 0; index < firsts.length; index += 1) {
    if (lastWith[firsts[index] ?? 0] !== number) continue;
    const pairs = literals[index] ?? [];
    let at = 1;
    while (at < pairs.length && lastWith[pairs[at] ?? 0] === number) at += 1;
    if (at >= pairs.length) return true;
  }
  return false;
}

/** Takes a text in; nearly always the same one is asked about many times in a row. */
function show(text: string): void {
  shown = text;
  isOdd = oddLetter.test(text);
  number += 1;
  if (number === 2 ** 32 - 1) {
    lastWith.fill(0);
    number = 1;
  }
  const lower = text.toLowerCase();
  for (let at = 1; at < lower.length; at += 1) lastWith[placeOf(lower, at)] = number;
}

function pairsOf(literal: string): Uint16Array {
  return Uint16Array.from({ length: literal.length - 1 }, (_, at) => placeOf(literal, at + 1));
}

function placeOf(text: string, at: number): number {
  return (text.charCodeAt(at - 1) * 61 + text.charCodeAt(at)) % placeCount;
}
