import { literalsOf, oddLetter } from "./literals-of.ts";
import { perObject } from "./per-object.ts";

/**
 * The same pattern, whose `test` first looks whether a text has letters that every match holds. Most texts have not, and
 * then the pattern need not run, nor even be compiled: with long lists of words, either takes a hundred times as long.
 */
export function quick(pattern: RegExp): RegExp {
  let needed: Needed | undefined;
  let lowered: RegExp | "none" | undefined;
  let same: RegExp | undefined;
  return Object.defineProperty(pattern, "test", {
    value: (text: string): boolean => {
      needed ??= neededBy(pattern);
      if (!hasOne(needed, text)) return false;
      if (isLowered) {
        lowered ??= inLowerCase(pattern) ?? "none";
        if (lowered !== "none") return lowered.test(lower);
      }
      // With a `test` of its own a pattern is slow at all else that the engine does with it.
      same ??= new RegExp(pattern.source, pattern.flags);
      return same.test(text);
    },
  });
}

/** What a pattern may hold beside letters and marks to be the same in lower case: what is not of one case alone. */
const ofAnyCase =
  /^(?:[^\\]|\\(?:p\{(?:L|N|Nd|P|Script=Han|Script=Hangul)\}|[^a-zA-Z]|[bBdDsSwW]))*$/;
const rangeOfCapitals = /\p{Lu}-|-\p{Lu}/u;

/** Whether the letters of a pattern are the same in lower case, as many as before. */
function isFolded(source: string): boolean {
  if (rangeOfCapitals.test(source) || oddLetter.test(source)) return false;
  return source.toLowerCase().length === source.length;
}

/**
 * The same pattern for texts in lower case, where there is one. All letters of "\p{L}" in any case take the engine several
 * times as long to build as the letters alone.
 */
function inLowerCase({ source, flags }: RegExp): RegExp | undefined {
  if (flags !== "iu" || !ofAnyCase.test(source) || !isFolded(source)) return undefined;
  const written = source.replace(/\\p\{[\w=]+\}|\\.|[^\\]+/gu, (part) =>
    part.startsWith("\\") ? part : part.toLowerCase(),
  );
  return new RegExp(written, "u");
}

/** Whether a text has letters that every match of a pattern holds. */
export function mayMatch(pattern: RegExp, text: string): boolean {
  return hasOne(neededBy(pattern), text);
}

/** Literals of which every text that matches holds one, each with the places of its pairs of letters; none where nothing is needed. */
type Needed = {
  readonly literals: readonly string[];
  readonly pairs: readonly Uint16Array[];
  /** The first place of each: most literals are out by it. */
  readonly firsts: Uint16Array;
};

const neededBy = /* @__PURE__ */ perObject((pattern: RegExp): Needed => {
  const literals = literalsOf(pattern.source) ?? [];
  const pairs = literals.map(pairsOf);
  return { literals, pairs, firsts: Uint16Array.from(pairs, ([first = anyPlace]) => first) };
});

/** Pairs of letters fall into so many places. */
const placeCount = 4096;

/** A place that every text has: a mark alone has no pair, and is looked for. */
const anyPlace = placeCount;

/** For each place, the number of the last text that has a pair of letters there. */
const lastWith = new Uint32Array(placeCount + 1);
let shown = "";
let lower = "";
let number = 0;
let isOdd = false;
let isLowered = false;

function hasOne({ literals, pairs, firsts }: Needed, text: string): boolean {
  if (text !== shown) show(text);
  if (isOdd || firsts.length === 0) return true;
  for (let index = 0; index < firsts.length; index += 1) {
    if (lastWith[firsts[index] ?? 0] !== number) continue;
    const places = pairs[index] ?? [];
    let at = 1;
    while (at < places.length && lastWith[places[at] ?? 0] === number) at += 1;
    if (at >= places.length && lower.includes(literals[index] ?? "")) return true;
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
  lower = text.toLowerCase();
  isLowered = !isOdd && lower.length === text.length;
  lastWith[anyPlace] = number;
  for (let at = 1; at < lower.length; at += 1) lastWith[placeOf(lower, at)] = number;
}

function pairsOf(literal: string): Uint16Array {
  return Uint16Array.from({ length: literal.length - 1 }, (_, at) => placeOf(literal, at + 1));
}

function placeOf(text: string, at: number): number {
  return (text.charCodeAt(at - 1) * 61 + text.charCodeAt(at)) % placeCount;
}
