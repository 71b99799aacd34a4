import type { Token } from "../tokens.ts";
import {
  binds,
  concessions,
  indefinite,
  participles,
  reasons,
  relatives,
  rulesOnAny,
  saying,
  speaks,
} from "./clause-words.ts";
import { hasSpeakerAtEnd } from "./cut-guards.ts";
import { type CutSentence, isHedge, isOf } from "./cut-sentence.ts";
import { hasOwnVerb } from "./joined-clauses.ts";
import { isFiniteVerb } from "./verb-forms.ts";

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
    isReason(sentence, at + 1) ||
    isBehindSemicolon(sentence, at + 1) ||
    isRomanceRelative(sentence, at + 1) ||
    (sentence.language === "en" && sentence.tokens[at + 1]?.word === "worth") ||
    isRelativeOfIndefinite(sentence, at + 1)
  );
}

/** "… [and urged people to leave if they could]", "… [but will not say when]" */
function isConjunct(sentence: CutSentence, at: number): boolean {
  const { tokens } = sentence;
  const kept = tokens.slice(0, at);
  const verb = tokens[at + 1];
  if (!isOf("joins", sentence, tokens[at]) || verb === undefined) return false;
  // "said that A [and that B]"
  const isClause =
    isFiniteVerb(sentence, verb) || isOf("that", sentence, verb) || hasOwnVerb(sentence, at + 1);
  if (!isClause) return false;
  // "was not arrested and charged": of two things together nothing follows for one; "said that he will not go and that he …" denies its own.
  const opens = isOf("that", sentence, verb)
    ? kept.findIndex((token) => isOf("that", sentence, token))
    : -1;
  const denies = kept.slice(0, opens < 0 ? at : opens);
  if (denies.some((token) => isNegator(sentence, token))) return false;
  if (kept.some((token) => binds.has(token.word))) return false;
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

/** "… [because it has no money]": of nothing that is denied, it only tells why. */
function isReason(sentence: CutSentence, at: number): boolean {
  const { gaps, language, tokens } = sentence;
  if (!reasons.test(tokens[at]?.full ?? "") || /^(?:as|bien)$/u.test(tokens[at]?.full ?? "")) {
    return false;
  }
  const kept = tokens.slice(0, at);
  // "…, Brook said, because …" is not what the "not" before it denies.
  const isSaid = language === "en" && isOf("says", sentence, kept.at(-1));
  if (!isSaid && kept.some((token) => isNegator(sentence, token))) return false;
  const isParted =
    /[,，]/u.test(gaps[at] ?? "") ||
    /^(?:because|parce|porque|perché)$/u.test(tokens[at]?.full ?? "");
  return isParted && !isOf("amounts", sentence, kept.at(-1));
}

/** "…; [the second half is to follow]": a sentence of its own. */
function isBehindSemicolon(sentence: CutSentence, at: number): boolean {
  const { gaps, tokens } = sentence;
  const [first] = tokens.slice(at);
  if (first === undefined || !/^\s?[;；]/u.test(gaps[at] ?? "")) return false;
  const opens = ["joins", "conditions", "clauseStarts", "prepositions", "says"] as const;
  return (
    tokens.length - at > 4 &&
    !opens.some((list) => isOf(list, sentence, first)) &&
    !tokens.slice(at).some((token) => isOf("conditions", sentence, token)) &&
    !tokens.some((_, index) => /[:：]/u.test(gaps[index] ?? ""))
  );
}

/** "… [, que no quiso comentar]": behind a comma it only tells more. */
export function isRomanceRelative({ gaps, language, tokens }: CutSentence, at: number): boolean {
  if (!/[,，]/u.test(gaps[at] ?? "") || !/^(?:es|pt|it|fr)$/u.test(language)) return false;
  const isCounted = tokens
    .slice(0, at)
    .some(({ word }) =>
      /^(?:tan|tanto|tal|tão|così|talmente|tellement|si|più|más|mais)$/u.test(word),
    );
  return !isCounted && /^(?:que|che|qui)$/u.test(tokens[at]?.full ?? "");
}

/** "… [, most of them children]", "… [, darunter zwei Kinder]" */
function isShareOfThem(sentence: CutSentence, at: number): boolean {
  const { edits, gaps, tokens } = sentence;
  if (tokens.slice(at).some((token) => isOf("conditions", sentence, token))) return false;
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
  // "may fine a shop that sells to children" speaks of any such shop, and of no other.
  return !tokens
    .slice(0, at)
    .some(
      (token) =>
        isNegator(sentence, token) ||
        isCondition(sentence, token) ||
        (isHedge(sentence, token) && token.word !== "whether") ||
        rulesOnAny.has(token.word),
    );
}

/** Not "whether", which asks. */
function isCondition(sentence: CutSentence, token: Token): boolean {
  return isOf("conditions", sentence, token) && !/^(?:whether|ob)$/u.test(token.word);
}

export function isNegator({ critical }: CutSentence, { full, word }: Token): boolean {
  return critical.negators.has(word) || critical.negators.has(full);
}
