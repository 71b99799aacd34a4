import { sentences } from "#language/sentences.ts";
import { type CriticalWords, criticalWords, kindsOfWords } from "../critical-words.ts";
import type { PreparedSource } from "../prepare-source.ts";
import { type Token, tokensOf } from "../tokens.ts";
import type { Reason, ReasonKind } from "../verdict.ts";
import { type CopyPath, copyPath } from "./copy-path.ts";

/** A reason that a word gives; `isAdded` when the claim has it and the source does not, else it is the other way round. */
export type WordReason = Reason & { readonly isAdded: boolean };

/** Words of one sentence, left out between two that a claim has, that are looked at. */
const gapMax = 12;

/**
 * Says what a claim does to the words that turn a sentence: it denies what the source affirms or the other way
 * round, drops a hedge, adds a hedge, a bound or a cause, or tells in another order who did what.
 *
 * @param claim whole, as `prepareSource` would have it
 */
export function wordReasons(claim: string, source: PreparedSource): readonly WordReason[] {
  const critical = criticalWords(source.language);
  return sentences(claim, source.language).flatMap(({ text }) => {
    const tokens = tokensOf(text, source.language);
    const path = copyPath(tokens, source);
    return [
      ...added(tokens, path, critical),
      ...dropped(tokens, path, source, critical),
      ...turned(tokens, path, source),
    ];
  });
}

function kindOf({ full, word }: Token, critical: CriticalWords): ReasonKind | undefined {
  return kindsOfWords.find(([list]) => critical[list].has(full) || critical[list].has(word))?.[1];
}

/** Critical words of the claim that its sentence has nowhere near. */
function added(
  claim: readonly Token[],
  { positions }: CopyPath,
  critical: CriticalWords,
): readonly WordReason[] {
  return claim.flatMap((token, index) => {
    const kind = positions[index] === undefined ? kindOf(token, critical) : undefined;
    return kind === undefined
      ? []
      : [{ kind, isAdded: true, text: `The article does not say “${token.full}” there.` }];
  });
}

/** Negations and hedges of the source between two words that the claim sets side by side. */
function dropped(
  claim: readonly Token[],
  { positions }: CopyPath,
  { sentenceOf, tokens }: PreparedSource,
  critical: CriticalWords,
): readonly WordReason[] {
  const reasons: WordReason[] = [];
  for (let index = 1; index < claim.length; index += 1) {
    const [from, to] = [positions[index - 1], positions[index]];
    if (from === undefined || to === undefined || to <= from || to - from > gapMax) continue;
    if (sentenceOf[from] !== sentenceOf[to]) continue;
    for (const token of tokens.slice(from + 1, to)) {
      const kind = kindOf(token, critical);
      if (kind !== "negation" && kind !== "hedge") continue;
      reasons.push({ kind, isAdded: false, text: `It leaves out the article’s “${token.full}”.` });
    }
  }
  return reasons;
}

/** Two content words of one sentence that change places. */
function turned(
  claim: readonly Token[],
  { positions }: CopyPath,
  { sentenceOf, tokens }: PreparedSource,
): readonly WordReason[] {
  let before: number | undefined;
  for (const [index, token] of claim.entries()) {
    const at = positions[index];
    if (at === undefined || token.isStop) continue;
    if (before !== undefined && at < before && sentenceOf[at] === sentenceOf[before]) {
      const first = tokens[before]?.full ?? "";
      return [
        {
          kind: "order",
          isAdded: true,
          text: `The article has “${token.full}” before “${first}”, not after it.`,
        },
      ];
    }
    before = at;
  }
  return [];
}
