import { finite, indefinite, notActive, reasons } from "./clause-words.ts";
import { isNegator, isRomanceRelative } from "./clauses-at-end.ts";
import { hasSpeaker, pause } from "./cut-guards.ts";
import { type CutSentence, isHedge, isOf } from "./cut-sentence.ts";
import { isFiniteVerb, isParticiple, isPast } from "./verb-forms.ts";

/** Clauses that may go out of the middle of a sentence, whatever they hold: it is theirs alone. */

/** Whether tokens from `from` to before `to` are a clause that may go between what stands beside them. */
export function isFreeClause(sentence: CutSentence, from: number, to: number): boolean {
  return (
    isBeforeSpeaker(sentence, from, to) ||
    isRelativeBetween(sentence, from, to) ||
    isFirstDeed(sentence, from, to) ||
    isReducedRelative(sentence, from, to) ||
    isAsideOfSubject(sentence, from, to)
  );
}

/** "A [, because B], X said": why and when go, who says it stays. */
function isBeforeSpeaker(sentence: CutSentence, from: number, to: number): boolean {
  const { gaps, tokens } = sentence;
  const left = tokens.slice(from, to);
  const isBare = /^(?:because|porque|perché|parce)$/u.test(left[0]?.full ?? "");
  const isDenied = tokens.slice(0, from).some((token) => isNegator(sentence, token));
  if (!/[,，]/u.test(gaps[from] ?? "") && (!isBare || isDenied)) return false;
  if (!/[,，]/u.test(gaps[to] ?? "")) return false;
  if (!isOf("clauseStarts", sentence, left[0])) return false;
  if (left.some((token) => isOf("conditions", sentence, token) || isOf("says", sentence, token))) {
    return false;
  }
  // "It will close [, once the council agrees], X said": what is to come may wait for it.
  const isReason = reasons.test(left[0]?.full ?? "");
  if (!isReason && tokens.slice(0, from).some((token) => isHedge(sentence, token))) return false;
  const hasPause = tokens.some((_, at) => at > to && pause.test(gaps[at] ?? ""));
  return !hasPause && hasSpeaker(sentence, to);
}

/** "Durante as obras [, que custarão 31 milhões,] haverá" */
function isRelativeBetween(sentence: CutSentence, from: number, to: number): boolean {
  const { gaps, tokens } = sentence;
  const left = tokens.slice(from, to);
  return (
    isRomanceRelative(sentence, from) &&
    /[,，]/u.test(gaps[to] ?? "") &&
    !left.some(
      (token, index) =>
        isOf("says", sentence, token) || (index > 0 && pause.test(gaps[from + index] ?? "")),
    )
  );
}

/** "Renn [denied the claim and] said": one deed goes, what he said stays. */
function isFirstDeed(sentence: CutSentence, from: number, to: number): boolean {
  const { gaps, tokens } = sentence;
  const left = tokens.slice(from, to);
  const [first] = left;
  const said = tokens[to];
  if (first === undefined || said === undefined || left.length < 3 || from === 0) return false;
  if (
    !isOf("says", sentence, said) ||
    notActive.has(said.word) ||
    !isOf("joins", sentence, left.at(-1))
  ) {
    return false;
  }
  const isVerb = sentence.language === "en" ? isPast(first.word) : !first.isStop;
  if (!isVerb || first.isCapital || isOf("relatives", sentence, first)) return false;
  const isDivided = left.some(
    (token, index) =>
      index > 0 &&
      (isOf("says", sentence, token) ||
        (index < left.length - 1 && isOf("clauseStarts", sentence, token))),
  );
  if (isDivided) return false;
  if (left.some((_, index) => pause.test(gaps[from + index] ?? ""))) return false;
  return tokens
    .slice(0, from)
    .every((token, index) => token.isCapital && (index > 0 || !token.isStop));
}

/** "A wildfire [fanned by strong winds] has destroyed" */
function isReducedRelative(sentence: CutSentence, from: number, to: number): boolean {
  const { gaps, tokens } = sentence;
  const left = tokens.slice(from, to);
  const [first, second] = left;
  const next = tokens[to];
  if (sentence.language !== "en" || first === undefined || next === undefined) return false;
  const before = tokens.slice(0, from);
  const isSubject =
    before.length >= 2 &&
    before.length <= 4 &&
    indefinite.has(before[0]?.word ?? "") &&
    before.slice(1).every((token) => !token.isStop && !isPast(token.word));
  return (
    isSubject &&
    isParticiple(first.word) &&
    /^(?:by|in|on|at|near|during|with|from|for|to)$/u.test(second?.word ?? "") &&
    left.length >= 3 &&
    /^(?:has|have|had|was|were)$/u.test(next.word) &&
    !left.some((token) => isNegator(sentence, token) || isOf("says", sentence, token)) &&
    left.every((_, index) => /^\s+$/u.test(gaps[from + index] ?? "")) &&
    /^\s+$/u.test(gaps[to] ?? "")
  );
}

/** "A report from 2019 [, seen by the Herald,] warned": no verb stands before it, so its noun is the subject. */
function isAsideOfSubject(sentence: CutSentence, from: number, to: number): boolean {
  const { gaps, tokens } = sentence;
  const next = tokens[to];
  if (sentence.language !== "en" || next === undefined) return false;
  if (!/^\s?[,，]/u.test(gaps[from] ?? "") || !/^\s?[,，]/u.test(gaps[to] ?? "")) return false;
  if (tokens.slice(from + 1, to).some((_, index) => pause.test(gaps[from + 1 + index] ?? "")))
    return false;
  const [article, ...noun] = tokens.slice(0, from);
  const isPlain =
    article !== undefined &&
    isOf("articles", sentence, article) &&
    noun.length > 0 &&
    noun.length <= 6 &&
    noun.every(
      ({ isCapital, word }) =>
        isCapital || (!isPast(word) && !/s$/u.test(word) && !finite.en?.has(word)),
    );
  const left = tokens.slice(from, to);
  // "…, all but two of them, …" counts them.
  if (left.some(({ word }) => /^(?:all|half|both|each|none|but|most|some|many|few)$/u.test(word))) {
    return false;
  }
  return (
    isPlain &&
    isFiniteVerb(sentence, next) &&
    !left.some(
      (token) =>
        isNegator(sentence, token) ||
        isOf("says", sentence, token) ||
        isOf("conditions", sentence, token) ||
        isOf("changers", sentence, token),
    )
  );
}
