import { participles } from "./clause-words.ts";
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
import { type CutSentence, isGuarded, isHedge, isNumber, isOf, without } from "./cut-sentence.ts";
import { limitsAll, limitsDenial, limitsTop, timesOf } from "./limited-words.ts";
import {
  closesAll,
  isBounded,
  isBracketed,
  isListener,
  isModifier,
  isPhrase,
} from "./phrases-within.ts";
import { mayBeRestrictive, opensRelative } from "./restrictive-relatives.ts";
import { isFiniteVerb } from "./verb-forms.ts";

/**
 * Where a sentence may be cut without a change of what the rest says. Each rule looks at words and marks alone,
 * and refuses where these do not tell.
 */

/** "on Monday [evening]" */
const partsOfDay: ReadonlySet<string> = new Set(["morning", "afternoon", "evening", "night"]);

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
  if (pause.test(gap)) return !isOpening(sentence, at);
  // Where verbs come last, a sentence that ends before its end has lost one.
  if (sentence.edits.hasVerbLast && !isVerbKept(sentence, at)) return false;
  if (at === tokens.length - 2 && isFreeAdverb(sentence, at + 1)) return true;
  if (isLimit(sentence, at + 1)) return false;
  return (
    dated.has(at + 1) ||
    (isOf("articles", sentence, next) && dated.has(at + 2)) ||
    isOf("clauseStarts", sentence, next) ||
    isOf("prepositions", sentence, next)
  );
}

const opens = ["says", "prepositions", "clauseStarts", "conditions"] as const;

/** "According to the mayor of Lund[, the bridge is safe]": a phrase before the first comma is no sentence. */
function isOpening(sentence: CutSentence, at: number): boolean {
  const { gaps, tokens } = sentence;
  const kept = tokens.slice(0, at + 1);
  // German verbs follow such a phrase without a comma.
  const lists = /^(?:de|nl)$/u.test(sentence.language) ? opens.slice(0, 1) : opens;
  return (
    (lists.some((list) => isOf(list, sentence, kept[0])) ||
      /^(?:acuerdo|acordo)$/u.test(kept[1]?.full ?? "")) &&
    kept.every((_, index) => index === 0 || !pause.test(gaps[index] ?? "")) &&
    !kept.some((token) => isFiniteVerb(sentence, token))
  );
}

/** "all schools [in Lund]", "the highest level [since 2010]"; not "no shop opened [on Monday]". */
export function isLimit(sentence: CutSentence, from: number): boolean {
  const first = sentence.tokens[from];
  const isDay = sentence.dated.has(from) || sentence.dated.has(from + 1);
  const isPlainDay =
    isDay && (onDay.test(first?.word ?? "") || !isOf("prepositions", sentence, first));
  return (
    (limitsAll(sentence, from) && !isDay) ||
    (limitsTop(sentence, from) && !isPlainDay) ||
    limitsDenial(sentence, from)
  );
}

/** "[also]", "[however]"; when something is, only where it is not denied: "did not [recently] close". */
function isFreeAdverb(sentence: CutSentence, at: number): boolean {
  const token = sentence.tokens[at];
  const isTime = token !== undefined && timesOf.has(token.word);
  return isOf("adverbs", sentence, token) && !(isTime && limitsDenial(sentence, at));
}

/** Set a day; "since" and "in" limit what is counted. */
const onDay = /^(?:on|am|op|le|el)$/u;

/** Words at most of a run that goes in two cuts, one behind the other. */
const twoCutsMax = 20;

/** Whether tokens from `from` to before `to` may be left out between those beside them, in one cut or two. */
export function mayLeaveOut(sentence: CutSentence, from: number, to: number): boolean {
  if (mayCut(sentence, from, to)) return true;
  if (to - from > twoCutsMax) return false;
  for (let mid = from + 1; mid < to; mid += 1) {
    // Each must be good by itself and where the other has been made.
    if (
      mayCut(sentence, from, mid) &&
      mayCut(sentence, mid, to) &&
      mayCut(without(sentence, from, mid), from, from + to - mid) &&
      mayCut(without(sentence, mid, to), from, mid)
    ) {
      return true;
    }
  }
  return false;
}

/** "A [and B], X said": what may go at the end may go before who says it all. */
function endsBeforeSpeaker(sentence: CutSentence, from: number, to: number): boolean {
  const { dated, gaps, tokens } = sentence;
  if (!/^["”»]?[,，]\s*$/u.test(gaps[to] ?? "")) return false;
  const tail = tokens.slice(to);
  const says = tail.flatMap((token, index) => (isOf("says", sentence, token) ? [index] : []));
  const [verb] = says;
  if (tail.length < 2 || tail.length > 8 || says.length !== 1 || verb === undefined) return false;
  if (tail.some((_, index) => index > 0 && pause.test(gaps[to + index] ?? ""))) return false;
  const isSpeaker =
    verb === 0 ||
    tail
      .slice(verb + 1)
      .every(
        (token, index) => dated.has(to + verb + 1 + index) || isOf("prepositions", sentence, token),
      );
  if (!isSpeaker || tokens.slice(from, to).some((token) => isOf("says", sentence, token))) {
    return false;
  }
  const said = { ...sentence, tokens: tokens.slice(0, to), gaps: [...gaps.slice(0, to), "."] };
  return mayEndAt(said, from - 1);
}

function mayCut(sentence: CutSentence, from: number, to: number): boolean {
  const { gaps, tokens, dated } = sentence;
  const left = tokens.slice(from, to);
  const opener = gaps[from] ?? "";
  const closer = gaps[to] ?? "";
  if (/['’]/u.test(opener)) return false;
  // "Suarez (left) scored": an aside in brackets, unless it counts or turns what it stands by.
  const isAside =
    isBracketed(sentence, from, to) && !left.some((token) => isGuarded(sentence, token));
  if (isAside && !splitsAmount(sentence, from, to)) return true;
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
  if (isFreeClause(sentence, from, to) || endsBeforeSpeaker(sentence, from, to)) return true;
  // A clause that only tells more of a noun may hold anything but somebody who says it all.
  const isRelative = opensRelative(sentence, from) && isBounded(opener, closer);
  if (isRelative && mayBeRestrictive(sentence, from, to)) return false;
  if (isRelative && !left.some((token) => isOf("says", sentence, token))) return true;
  if (left.some((token) => isGuarded(sentence, token)) || splitsAmount(sentence, from, to))
    return false;
  // "does, however, require"
  if (left.length === 1 && isFreeAdverb(sentence, from) && isBounded(opener, closer)) return true;
  if (isBounded(opener, closer)) {
    const isDeed = participles[sentence.language]?.test(left[0]?.full ?? "") === true;
    if (isDeed && left.length > 1 && !isLimit(sentence, from)) {
      return !left.some((token) => isOf("conditions", sentence, token));
    }
    // "Holm, [51,] of Lund"
    if (left.length === 1 && isNumber(left[0]) && tokens[from - 1]?.isCapital === true) return true;
    if (left.length === 1 && !isOf("adverbs", sentence, left[0])) return isSubject(sentence, from);
    return (
      tokens[to]?.isStop === true ||
      isNumber(tokens[to]) ||
      isSubject(sentence, from) ||
      closesAll(sentence, from, to)
    );
  }
  if (left.length === 1 && isFreeAdverb(sentence, from)) return true;
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
