import type { Language } from "#model/language.ts";
import { wordSet } from "#shared/word-set.ts";
import type { PreparedSource } from "../prepare-source.ts";
import type { Token } from "../tokens.ts";

/** Words behind which a place stands, or what stands for one. English only: elsewhere nobody measured it. */
const placeWords: ReadonlyMap<Language, ReadonlySet<string>> = new Map([
  ["en", new Set(["in", "at", "near"])],
]);

const determiners = wordSet("a an the his her its their this that one some any no");

/**
 * Phrases of place of which the source lacks a word ("in west Lothian", "at a school"): what a summary invents
 * is where something happened more often than anything else.
 *
 * @param claim the tokens of one sentence
 * @returns each from its preposition to the word that is missing
 */
export function missingPlaces(
  claim: readonly Token[],
  source: PreparedSource,
): readonly (readonly Token[])[] {
  const places = placeWords.get(source.language);
  if (places === undefined) return [];
  return claim.flatMap((token, index) => {
    if (token.isStop || source.byRoot.has(token.root)) return [];
    let at = index - 1;
    let isOneBetween = false;
    for (; at >= 0; at -= 1) {
      const before = claim[at];
      if (before === undefined) break;
      if (determiners.has(before.word)) continue;
      if (before.isStop || isOneBetween) break;
      isOneBetween = true;
    }
    return places.has(claim[at]?.word ?? "") ? [claim.slice(at, index + 1)] : [];
  });
}
