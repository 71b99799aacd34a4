import { findNumbers, type NumberFound } from "#language/numbers.ts";
import type { Language } from "#model/language.ts";

/** How far a number may be from the one it stands for, as a share of it. */
const roundingMax = 0.1;

/** How far at most what is called "about" or "almost" it. */
const nearMax = 0.05;

function isNear(round: number, exact: number): boolean {
  return Math.abs(round - exact) <= nearMax * exact;
}

/** "more than 1,200" may stand for 1,240: what such a word says of the exact number. */
const bounds: readonly (readonly [RegExp, (round: number, exact: number) => boolean])[] = [
  [/\bmore than $/iu, (round, exact) => round < exact],
  [/\balmost $/iu, (round, exact) => round > exact && isNear(round, exact)],
  [/\bless than $/iu, (round, exact) => round > exact],
  [/\babout $/iu, isNear],
];

/** Before a number, it is not exact itself. */
const isBounded =
  /\b(?:than|least|most|about|almost|to|nearly|around|roughly|over|under|from|between|some) $/iu;

/**
 * Puts the source's exact number in the place of a claim's rounded one that holds of it ("more than 1,200 jobs" for
 * "1,240 jobs"), where the same word follows both, so that the rest can be compared.
 *
 * @param claim brought to one form, as the sources are
 */
export function withExactNumbers(
  claim: string,
  sources: readonly string[],
  language: Language,
): string {
  if (language !== "en") return claim;
  const exact = sources.flatMap((text) =>
    findNumbers(text, language)
      .filter(({ start, high }) => high === undefined && !isBounded.test(text.slice(0, start)))
      .map((number) => ({ number, next: nextWord(text, number) })),
  );
  let made = claim;
  for (const own of findNumbers(claim, language).toReversed()) {
    const before = claim.slice(0, own.start);
    const bound = bounds.find(([pattern]) => pattern.test(before));
    if (bound === undefined || exact.some(({ number }) => number.value === own.value)) continue;
    const [pattern, holds] = bound;
    const near = exact.filter(
      ({ number, next }) =>
        next === nextWord(claim, own) &&
        next !== "" &&
        number.unit === own.unit &&
        isRounderThan(own, number) &&
        holds(own.value, number.value),
    );
    const [only, other] = near;
    if (only === undefined || (other !== undefined && other.number.value !== only.number.value))
      continue;
    const start = before.search(pattern);
    const written = only.number.text;
    made = made.slice(0, start) + written + made.slice(own.end);
  }
  return made;
}

function isRounderThan(round: NumberFound, exact: NumberFound): boolean {
  if (exact.value <= 20 || Math.abs(round.value - exact.value) > roundingMax * exact.value) {
    return false;
  }
  return zerosOf(round.value) > zerosOf(exact.value);
}

/** "1,200" has two. */
function zerosOf(value: number): number {
  return /0*$/.exec(String(value))?.[0].length ?? 0;
}

function nextWord(text: string, { end }: NumberFound): string {
  return /^\s*(\p{L}+)/u.exec(text.slice(end))?.[1]?.toLowerCase() ?? "";
}
