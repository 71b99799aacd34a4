import { findDates } from "#language/dates.ts";
import type { Language } from "#model/language.ts";
import { type CriticalWords, criticalWords } from "../critical-words.ts";
import { type Token, tokensOf } from "../tokens.ts";
import { type EditWordList, type EditWords, editWords } from "./edit-words.ts";

/** A sentence of the source, or a claim, cut into tokens with what stands between them. */
export type CutSentence = {
  /** Which sentence it is; orders of one sentence share it. */
  readonly origin: number;
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** `gaps[i]` is what stands before token `i`; one more than tokens, the last one what stands behind all. */
  readonly gaps: readonly string[];
  /** Positions that belong to a date. */
  readonly dated: ReadonlySet<number>;
  readonly edits: EditWords;
  readonly critical: CriticalWords;
};

export function cutSentence(text: string, language: Language, origin = 0): CutSentence {
  const tokens = tokensOf(text, language);
  const gaps: string[] = [];
  let end = 0;
  for (const token of tokens) {
    gaps.push(text.slice(end, token.start));
    end = token.end;
  }
  gaps.push(text.slice(end));
  const dates = findDates(text, language);
  const dated = new Set<number>();
  for (const [index, { start, end: to }] of tokens.entries()) {
    if (dates.some((date) => start < date.end && to > date.start)) dated.add(index);
  }
  return {
    origin,
    language,
    tokens,
    gaps,
    dated,
    edits: editWords(language),
    critical: criticalWords(language),
  };
}

const isIn = (words: ReadonlySet<string>, token: Token | undefined): boolean =>
  token !== undefined && (words.has(token.word) || words.has(token.full));

/** Negations, hedges, verbs of saying and words that change their noun: what holds one is never left out. */
export function isGuarded({ critical, edits }: CutSentence, token: Token | undefined): boolean {
  return (
    isIn(critical.negators, token) ||
    isIn(critical.hedges, token) ||
    isIn(edits.says, token) ||
    isIn(edits.changers, token)
  );
}

/** "may", "will", "alleged"; not who says it. */
export function isHedge({ critical, edits }: CutSentence, token: Token | undefined): boolean {
  return isIn(critical.hedges, token) && !isIn(edits.says, token);
}

export function isOf(
  words: EditWordList,
  { edits }: CutSentence,
  token: Token | undefined,
): boolean {
  return isIn(edits[words], token);
}

export function isNumber(token: Token | undefined): boolean {
  return token?.root.startsWith("#") === true;
}
