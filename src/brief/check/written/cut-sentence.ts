import { findDates } from "#language/dates.ts";
import type { Language } from "#model/language.ts";
import { wordSet } from "#shared/word-set.ts";
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
    // A dash of those who have none on their keys.
    gaps.push(text.slice(end, token.start).replace(/--/g, "–"));
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

/** A sentence without its tokens from `from` to before `to`. */
export function without(sentence: CutSentence, from: number, to: number): CutSentence {
  const { dated, gaps, tokens } = sentence;
  const kept = (_: unknown, at: number): boolean => at < from || at >= to;
  const closing = /^\s*[)）]/u.exec(gaps[from] ?? "")?.[0] ?? "";
  return {
    ...sentence,
    tokens: tokens.filter(kept),
    gaps: gaps.filter(kept).map((gap, at) => (at === from ? closing + gap : gap)),
    dated: new Set(
      [...dated].filter((at) => kept(0, at)).map((at) => (at < from ? at : at - to + from)),
    ),
  };
}

const isIn = (words: ReadonlySet<string>, token: Token | undefined): boolean =>
  token !== undefined && (words.has(token.word) || words.has(token.full));

/** Works of which all is told that stands behind "in": of one that only is a noun of its sentence nothing is. */
const works = wordSet(
  "film films play novel series fiction roman série serie película novela filme romanzo powieść serial фильм роман сериал фільм",
);

/** Negations, hedges, verbs of saying and words that change their noun: what holds one is never left out. */
export function isGuarded(sentence: CutSentence, token: Token | undefined): boolean {
  const { critical, edits, tokens } = sentence;
  if (token !== undefined && works.has(token.word)) {
    const at = tokens.indexOf(token);
    return [at - 1, at - 2, at - 3].some((index) => isOf("prepositions", sentence, tokens[index]));
  }
  return (
    isIn(critical.negators, token) ||
    isHedge(sentence, token) ||
    isIn(edits.says, token) ||
    isIn(edits.changers, token)
  );
}

/** "may", "will", "alleged"; not who says it. */
export function isHedge(
  { critical, edits, tokens }: CutSentence,
  token: Token | undefined,
): boolean {
  const isMonth = token?.full === "may" && token.isCapital && token !== tokens[0];
  return isIn(critical.hedges, token) && !isIn(edits.says, token) && !isMonth;
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
