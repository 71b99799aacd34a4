import { sentences } from "#language/sentences.ts";
import { type CriticalWords, criticalWords, kindsOfWords } from "../critical-words.ts";
import type { PreparedSource } from "../prepare-source.ts";
import type { Token } from "../tokens.ts";
import type { Reason, ReasonKind } from "../verdict.ts";
import type { CopyPath } from "./copy-path.ts";
import { readSentence } from "./read-sentence.ts";

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
    const { tokens, path } = readSentence(text, source);
    return [
      ...added(text, tokens, path, critical),
      ...dropped(tokens, path, source, critical),
      ...turned(text, tokens, path, source),
    ];
  });
}

function kindOf({ full, word }: Token, critical: CriticalWords): ReasonKind | undefined {
  return kindsOfWords.find(([list]) => critical[list].has(full) || critical[list].has(word))?.[1];
}

/** Critical words of the claim that its sentence has nowhere near. */
function added(
  text: string,
  claim: readonly Token[],
  { positions }: CopyPath,
  critical: CriticalWords,
): readonly WordReason[] {
  return claim.flatMap((token, index) => {
    const kind = positions[index] === undefined ? kindOf(token, critical) : undefined;
    return kind === undefined
      ? []
      : [
          {
            kind,
            isAdded: true,
            text: `This says “${besides(text, claim, index)}”; the article does not say “${written(text, token)}” there.`,
          },
        ];
  });
}

/** Negations and hedges of the source between two words that the claim sets side by side. */
function dropped(
  claim: readonly Token[],
  { positions }: CopyPath,
  { sentenceOf, text, tokens }: PreparedSource,
  critical: CriticalWords,
): readonly WordReason[] {
  const reasons: WordReason[] = [];
  for (let index = 1; index < claim.length; index += 1) {
    const [from, to] = [positions[index - 1], positions[index]];
    if (from === undefined || to === undefined || to <= from || to - from > gapMax) continue;
    if (sentenceOf[from] !== sentenceOf[to]) continue;
    for (let at = from + 1; at < to; at += 1) {
      const token = tokens[at];
      const kind = token && kindOf(token, critical);
      if (token === undefined || (kind !== "negation" && kind !== "hedge")) continue;
      reasons.push({
        kind,
        isAdded: false,
        text: `The article says “${besides(text, tokens, at)}”; this leaves out “${written(text, token)}”.`,
      });
    }
  }
  return reasons;
}

/** Two content words of one sentence that change places. */
function turned(
  text: string,
  claim: readonly Token[],
  { positions }: CopyPath,
  { sentenceOf, text: sourceText, tokens }: PreparedSource,
): readonly WordReason[] {
  let before: number | undefined;
  for (const [index, token] of claim.entries()) {
    const at = positions[index];
    if (at === undefined || token.isStop) continue;
    if (before !== undefined && at < before && sentenceOf[at] === sentenceOf[before]) {
      const first = tokens[before];
      return [
        {
          kind: "order",
          isAdded: true,
          text: `The article has “${written(text, token)}” before “${first === undefined ? "" : written(sourceText, first)}”, not after it.`,
        },
      ];
    }
    before = at;
  }
  return [];
}

const written = (text: string, { start, end }: Token): string => text.slice(start, end);

/** A word with those beside it, in its sentence or the one that touches it. */
function besides(text: string, tokens: readonly Token[], index: number): string {
  const [first, last] = [tokens[index - 1] ?? tokens[index], tokens[index + 1] ?? tokens[index]];
  return text.slice(first?.start, last?.end);
}
