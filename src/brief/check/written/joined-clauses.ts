import { wordSet } from "#shared/word-set.ts";
import type { Token } from "../tokens.ts";
import { binds } from "./clause-words.ts";
import { closesWithSpeaker, pause } from "./cut-guards.ts";
import { type CutSentence, isHedge, isNumber, isOf } from "./cut-sentence.ts";
import { isFiniteVerb, isPast } from "./verb-forms.ts";

/** Of several clauses of one sentence, the later one alone. */

/** Words at most of a subject before its verb. */
const subjectMax = 7;

/** Point to the clause before theirs, or count on it. */
const pointsBack = wordSet(
  "also too other others another more less fewer same such instead then either neither one ones rest remaining second third latter former so there both each aussi également autre autres même plus moins auch andere anderen zudem ebenfalls mehr weniger también otro otros otra otras mismo más menos também outro outros outra outras mesmo mais anche altro altri altra altre stesso più meno ook meer minder",
);

const isClock = /^\d{1,2}[:.]\d\d$/u;

/** "[Turnout was low, but] the council declared the vote valid": a clause with a subject and a verb of its own. */
export function opensOwnClause(sentence: CutSentence, at: number): boolean {
  const { dated, gaps, tokens } = sentence;
  const left = tokens.slice(0, at - 1);
  const kept = tokens.slice(at);
  const [opener] = left;
  if (opener === undefined || !isOf("joins", sentence, tokens[at - 1])) return false;
  if (!/^,\s*$/u.test(gaps[at - 1] ?? "") || !/^\s+$/u.test(gaps[at] ?? "")) return false;
  const depends = ["says", "that", "conditions", "relatives", "changers"] as const;
  const opens = ["prepositions", "clauseStarts", "viewers", "adverbs"] as const;
  if (
    opens.some((list) => isOf(list, sentence, opener)) ||
    isHedge(sentence, opener) ||
    left.some(
      (token, index) =>
        binds.has(token.word) ||
        dated.has(index) ||
        /[:：;；"“”„«»(]/u.test(gaps[index] ?? "") ||
        depends.some((list) => isOf(list, sentence, token)),
    )
  ) {
    return false;
  }
  const countsOn = kept.some(
    (token, index) =>
      pointsBack.has(token.word) ||
      (isNumber(token) &&
        !isClock.test(token.full) &&
        !/%|\p{Sc}/u.test((gaps[at + index] ?? "") + (gaps[at + index + 1] ?? "")) &&
        !dated.has(at + index) &&
        (kept[index + 1]?.isStop !== false || pause.test(gaps[at + index + 1] ?? ""))),
  );
  return (
    !countsOn &&
    !closesWithSpeaker(sentence, at) &&
    hasOwnVerb(sentence, at) &&
    !isKnownFrom(left, kept)
  );
}

/** "[It counts on a fund, but] the fund": without what goes nobody knows which. */
function isKnownFrom(left: readonly Token[], [first, second]: readonly Token[]): boolean {
  const noun = first?.isCapital ? first : second;
  return left.some(({ root }) => root === noun?.root);
}

/** Whether a subject begins at token `at`, and behind it stands a verb that can be nothing else. */
export function hasOwnVerb(sentence: CutSentence, at: number): boolean {
  const { gaps, tokens } = sentence;
  const [first] = tokens.slice(at);
  if (first === undefined || !(first.isCapital || isOf("articles", sentence, first))) return false;
  for (let to = at + 1; to < tokens.length && to <= at + subjectMax; to += 1) {
    const token = tokens[to];
    if (token === undefined || pause.test(gaps[to] ?? "")) return false;
    const opens = ["clauseStarts", "relatives", "that", "joins"] as const;
    if (opens.some((list) => isOf(list, sentence, token))) return false;
    if (!isFiniteVerb(sentence, token)) continue;
    const next = tokens[to + 1];
    // "the bridge closed in May" may be no sentence; "closed the bridge" is.
    return (
      !isPast(token.word) ||
      /^(?:was|were|had)$/u.test(token.word) ||
      isOf("that", sentence, next) ||
      isOf("articles", sentence, next)
    );
  }
  return false;
}
