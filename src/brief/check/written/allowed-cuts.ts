import { endsBeforeClause } from "./clauses-at-end.ts";
import { isFreeClause } from "./clauses-within.ts";
import {
  closesWithSpeaker,
  isHalfDenied,
  isSubject,
  isVerbKept,
  namesViewBehind,
  pause,
  splitsAmount,
  splitsPair,
} from "./cut-guards.ts";
import { type CutSentence, isGuarded, isHedge, isNumber, isOf } from "./cut-sentence.ts";
import { limitsAll, limitsTop } from "./limited-words.ts";
import {
  closesAll,
  isBounded,
  isBracketed,
  isListener,
  isModifier,
  isPhrase,
} from "./phrases-within.ts";
import { mayBeRestrictive, opensRelative } from "./restrictive-relatives.ts";

/**
 * Where a sentence may be cut without a change of what the rest says. Each rule looks at words and marks alone,
 * and refuses where these do not tell.
 */

/** "on Monday [evening]" */
const partsOfDay: ReadonlySet<string> = new Set(["morning", "afternoon", "evening", "night"]);

/** Whether the sentence may begin at its token `at`. */
export function mayStartAt(sentence: CutSentence, at: number): boolean {
  if (at === 0) return true;
  const { gaps, tokens, dated } = sentence;
  const left = tokens.slice(0, at);
  if (left.some((token) => isGuarded(sentence, token)) || splitsAmount(sentence, 0, at))
    return false;
  const gap = gaps[at] ?? "";
  const [first] = left;
  if (at === 1 && isOf("articles", sentence, first)) return true;
  if (at === 1 && isOf("joins", sentence, first)) return true;
  // "(CNN) …"
  if (/[(（]/u.test(gaps[0] ?? "") && /[)）]/u.test(gap) && at <= 4) return true;
  // "LONDON (Reuters) —"
  if (/[—–]|\s-\s/u.test(gap) && at <= 4) return true;
  if (/[;；]/u.test(gap)) return mayStandBefore(sentence, at);
  // "On Tuesday, …", "After the vote, …"; not a subject with a clause about it.
  if (/[,，、]/u.test(gap) && left.length >= 2) {
    // "For critics, …" says whose view it is.
    if (isOf("viewers", sentence, first) && !dated.has(1)) return false;
    return (
      dated.has(0) || isOf("prepositions", sentence, first) || isOf("clauseStarts", sentence, first)
    );
  }
  // Not behind "…, and": what follows often counts on what stood before ("organisers spoke of 500").
  return /[,，、]/u.test(gap) && (dated.has(0) || isOf("adverbs", sentence, first));
}

/** "[One plant works;] the other is to follow": what stands before a semicolon, of no day and nobody's words. */
function mayStandBefore(sentence: CutSentence, at: number): boolean {
  const { dated, gaps, tokens } = sentence;
  const [first] = tokens;
  const opens = ["prepositions", "clauseStarts", "viewers", "adverbs"] as const;
  return (
    !opens.some((list) => isOf(list, sentence, first)) &&
    tokens.slice(0, at).every((token, index) => {
      const isBound = isOf("conditions", sentence, token) || dated.has(index);
      return !isBound && !/[:："“”„«»]/u.test(gaps[index] ?? "");
    })
  );
}

/** Whether the sentence may end with its token `at`. */
export function mayEndAt(sentence: CutSentence, at: number): boolean {
  const { gaps, tokens, dated } = sentence;
  if (at === tokens.length - 1) return true;
  const gap = gaps[at + 1] ?? "";
  if (/['’]/u.test(gap)) return false;
  const kept = tokens[at];
  if (kept === undefined) return false;
  if (kept.isStop && !isOf("says", sentence, kept) && !pause.test(gap)) return false;
  if (splitsPair(sentence, at) || namesViewBehind(sentence, at)) {
    return false;
  }
  if (isHalfDenied(sentence, at)) return false;
  if (endsBeforeClause(sentence, at)) return true;
  const next = tokens[at + 1];
  if (splitsAmount(sentence, at + 1, tokens.length)) return false;
  // What is set against the clause, or only tells more of it, does not govern it; who says it all does.
  const aside = tokens.findIndex(
    (token, index) =>
      index > at &&
      pause.test(gaps[index] ?? "") &&
      (isOf("joins", sentence, token) || isOf("relatives", sentence, token)),
  );
  if (aside >= 0 && closesWithSpeaker(sentence, aside)) return false;
  if (tokens.slice(at + 1).some((token) => isOf("conditions", sentence, token))) return false;
  if (aside === at + 1) {
    return !opensRelative(sentence, aside) || !mayBeRestrictive(sentence, aside, tokens.length);
  }
  const left = tokens.slice(at + 1, aside < 0 ? tokens.length : aside);
  if (left.some((token) => isGuarded(sentence, token))) return false;
  // What is still to come may come only when, or after, something else has.
  const isOpen =
    !isOf("says", sentence, kept) &&
    tokens.slice(0, at + 1).some((token) => isHedge(sentence, token));
  if (isOpen && isOf("clauseStarts", sentence, next) && !isOf("joins", sentence, next))
    return false;
  if (pause.test(gap)) return true;
  // Where verbs come last, a sentence that ends before its end has lost one.
  if (sentence.edits.hasVerbLast && !isVerbKept(sentence, at)) return false;
  if (at === tokens.length - 2 && isOf("adverbs", sentence, next)) return true;
  if (isLimit(sentence, at + 1)) return false;
  return (
    dated.has(at + 1) ||
    (isOf("articles", sentence, next) && dated.has(at + 2)) ||
    isOf("clauseStarts", sentence, next) ||
    isOf("prepositions", sentence, next)
  );
}

/** "all schools [in Lund]", "the highest level [since 2010]"; not "no shop opened [on Monday]". */
export function isLimit(sentence: CutSentence, from: number): boolean {
  const first = sentence.tokens[from];
  const isDay = sentence.dated.has(from) || sentence.dated.has(from + 1);
  const isPlainDay =
    isDay && (onDay.test(first?.word ?? "") || !isOf("prepositions", sentence, first));
  return (limitsAll(sentence, from) && !isDay) || (limitsTop(sentence, from) && !isPlainDay);
}

/** Set a day; "since" and "in" limit what is counted. */
const onDay = /^(?:on|am|op|le|el)$/u;

/** Whether tokens from `from` to before `to` may be left out between those beside them. */
export function mayLeaveOut(sentence: CutSentence, from: number, to: number): boolean {
  const { gaps, tokens, dated } = sentence;
  const left = tokens.slice(from, to);
  const opener = gaps[from] ?? "";
  const closer = gaps[to] ?? "";
  if (/['’]/u.test(opener)) return false;
  // "Smith, [a friend of Jones,] who was killed": the clause would change its noun.
  if (isOf("relatives", sentence, tokens[to])) return false;
  if (left.every((token) => isOf("articles", sentence, token))) return true;
  if (
    left.length === 1 &&
    isOf("that", sentence, left[0]) &&
    isOf("says", sentence, tokens[from - 1])
  ) {
    return true;
  }
  if (isListener(sentence, from, to)) return true;
  if (left.length === 1 && dated.has(from - 1) && partsOfDay.has(left[0]?.word ?? "")) return true;
  if (isFreeClause(sentence, from, to)) return true;
  // A clause that only tells more of a noun may hold anything but somebody who says it all.
  const isRelative = opensRelative(sentence, from) && isBounded(opener, closer);
  if (isRelative && mayBeRestrictive(sentence, from, to)) return false;
  if (isRelative && !left.some((token) => isOf("says", sentence, token))) return true;
  if (left.some((token) => isGuarded(sentence, token)) || splitsAmount(sentence, from, to))
    return false;
  // "Suarez (left) scored": an aside in brackets, unless it counts or turns what it stands by.
  if (isBracketed(sentence, from, to)) return true;
  // "does, however, require"
  if (left.length === 1 && isOf("adverbs", sentence, left[0]) && isBounded(opener, closer))
    return true;
  if (isBounded(opener, closer)) {
    if (left.length === 1 && !isOf("adverbs", sentence, left[0])) return isSubject(sentence, from);
    return (
      tokens[to]?.isStop === true ||
      isNumber(tokens[to]) ||
      isSubject(sentence, from) ||
      closesAll(sentence, from, to)
    );
  }
  if (left.length === 1 && isOf("adverbs", sentence, left[0])) return true;
  // "informó [el jueves] el consejo"
  const isDated = left.every(
    (token, index) =>
      dated.has(from + index) ||
      (index === 0 && left.length > 1 && isOf("articles", sentence, token)),
  );
  if (isLimit(sentence, from)) return false;
  if (isDated && !dated.has(from - 1) && !dated.has(to)) return true;
  return isPhrase(sentence, from, to) || isModifier(sentence, from, to);
}
