import {
  binds,
  concessions,
  finite,
  indefinite,
  notActive,
  participles,
  relatives,
  saying,
  speaks,
} from "./clause-words.ts";
import { hasSpeaker, hasSpeakerAtEnd, pause } from "./cut-guards.ts";
import { type CutSentence, isOf } from "./cut-sentence.ts";
import { isParticiple, isPast } from "./rephrasing/verb-forms.ts";
import type { Token } from "./tokens.ts";

/**
 * Clauses that may go though they hold a "not", a "will" or an "if", because it is theirs alone: what somebody did besides,
 * what he said with it, what else is told of a thing that the sentence brings up.
 */

/** Whether what stands behind token `at` is a clause of its own, so that the sentence may end there. */
export function endsBeforeClause(sentence: CutSentence, at: number): boolean {
  if (hasSpeakerAtEnd(sentence, at + 1)) return false;
  return (
    isConjunct(sentence, at + 1) ||
    isParticipleClause(sentence, at + 1) ||
    isShareOfThem(sentence, at + 1) ||
    isConcession(sentence, at + 1) ||
    isRomanceRelative(sentence, at + 1) ||
    isRelativeOfIndefinite(sentence, at + 1)
  );
}

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

/** "… [and urged people to leave if they could]", "… [but will not say when]" */
function isConjunct(sentence: CutSentence, at: number): boolean {
  const { tokens } = sentence;
  const kept = tokens.slice(0, at);
  const verb = tokens[at + 1];
  if (!isOf("joins", sentence, tokens[at]) || verb === undefined || !isFiniteVerb(sentence, verb)) {
    return false;
  }
  // "was not arrested and charged": of two things together nothing follows for one.
  if (kept.some((token) => isNegator(sentence, token) || binds.has(token.word))) return false;
  const rest = tokens.slice(at + 2);
  return speaks.has(verb.word) || !rest.some((token) => isOf("conditions", sentence, token));
}

/** "… [, accusing the council of a lie]" */
function isParticipleClause(sentence: CutSentence, at: number): boolean {
  const { gaps, tokens } = sentence;
  const first = tokens[at];
  if (first === undefined || !/[,，]/u.test(gaps[at] ?? "")) return false;
  const isOne = participles[sentence.language]?.test(first.full) === true;
  const rest = tokens.slice(at + 1);
  return (
    isOne && (saying.test(first.full) || !rest.some((token) => isOf("conditions", sentence, token)))
  );
}

/** "… [, although it will be weaker then]", "… [alors que le nombre n’a pas changé]" */
function isConcession({ gaps, tokens }: CutSentence, at: number): boolean {
  const [first, second] = tokens.slice(at, at + 2).map(({ word }) => word);
  if (/^(?:alors|tandis)$/u.test(first ?? "")) return /^qu/u.test(second ?? "");
  return /[,，]/u.test(gaps[at] ?? "") && concessions.has(first ?? "");
}

/** "… [, que no quiso comentar]": behind a comma it only tells more. */
function isRomanceRelative({ gaps, language, tokens }: CutSentence, at: number): boolean {
  if (!/[,，]/u.test(gaps[at] ?? "") || !/^(?:es|pt|it|fr)$/u.test(language)) return false;
  const isCounted = tokens
    .slice(0, at)
    .some(({ word }) =>
      /^(?:tan|tanto|tal|tão|così|talmente|tellement|si|più|más|mais)$/u.test(word),
    );
  return !isCounted && /^(?:que|che|qui)$/u.test(tokens[at]?.full ?? "");
}

/** "… [, most of them children]", "… [, darunter zwei Kinder]" */
function isShareOfThem({ edits, gaps, tokens }: CutSentence, at: number): boolean {
  const [first, second, third] = tokens.slice(at, at + 3).map(({ word }) => word);
  if (!/[,，]/u.test(gaps[at] ?? "") || edits.articles.size === 0) return false;
  if (/^(?:including|darunter|onder)$/u.test(first ?? "")) return true;
  if (first === "tra" && second === "cui") return true;
  if (first === "entre" && /^(?:ellos|ellas|eles|elas)$/u.test(second ?? "")) return true;
  return (
    /^(?:most|many|some|several|all|half|both|two|three|four|five)$/u.test(first ?? "") &&
    second === "of" &&
    /^(?:them|whom|which)$/u.test(third ?? "")
  );
}

/** "… a campsite [that was closed]": what the sentence brings up itself, and does not deny or make a condition. */
function isRelativeOfIndefinite(sentence: CutSentence, at: number): boolean {
  const { gaps, tokens } = sentence;
  const first = tokens[at];
  if (first === undefined || !relatives.has(first.word) || !/^\s+$/u.test(gaps[at] ?? "")) {
    return false;
  }
  let article = at - 1;
  while (article >= at - 4 && tokens[article]?.isStop === false) article -= 1;
  if (article === at - 1 || !indefinite.has(tokens[article]?.word ?? "")) return false;
  return !tokens
    .slice(0, at)
    .some((token) => isNegator(sentence, token) || isCondition(sentence, token));
}

/** Not "whether", which asks. */
function isCondition(sentence: CutSentence, token: Token): boolean {
  return isOf("conditions", sentence, token) && !/^(?:whether|ob)$/u.test(token.word);
}

/** "A [, because B], X said": why and when go, who says it stays. */
function isBeforeSpeaker(sentence: CutSentence, from: number, to: number): boolean {
  const { gaps, tokens } = sentence;
  const left = tokens.slice(from, to);
  if (!/[,，]/u.test(gaps[from] ?? "") || !/[,，]/u.test(gaps[to] ?? "")) return false;
  if (!isOf("clauseStarts", sentence, left[0])) return false;
  if (left.some((token) => isOf("conditions", sentence, token) || isOf("says", sentence, token))) {
    return false;
  }
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
  if (left.some((token, index) => isOf("says", sentence, token) && index > 0)) return false;
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
    /^(?:has|have|had|was|were|is|are|will|could|may|might)$/u.test(next.word) &&
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

function isFiniteVerb(sentence: CutSentence, token: Token): boolean {
  const language = sentence.language;
  if (token.isCapital) return false;
  return finite[language]?.has(token.word) === true || (language === "en" && isPast(token.word));
}

function isNegator({ critical }: CutSentence, { full, word }: Token): boolean {
  return critical.negators.has(word) || critical.negators.has(full);
}
