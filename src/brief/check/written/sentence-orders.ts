import { wordSet } from "#shared/word-set.ts";
import { isLimit, mayEndAt } from "./allowed-cuts.ts";
import { reasons } from "./clause-words.ts";
import type { CutSentence } from "./cut-sentence.ts";
import { isGuarded, isHedge, isOf } from "./cut-sentence.ts";

/** Words at most of who says something, its verb included. */
const attributionMax = 8;

/**
 * The orders in which a sentence says the same: as it stands; with who says it all before or behind
 * ("Brook said work begins", "Work begins, Brook said"); with its date before or behind.
 */
export function ordersOf(sentence: CutSentence): readonly CutSentence[] {
  const byAttribution = [sentence, ...attributionMoved(sentence), ...accordingMoved(sentence)];
  return [...byAttribution, ...byAttribution.flatMap(dateMoved)];
}

function attributionMoved(sentence: CutSentence): readonly CutSentence[] {
  const { gaps, tokens } = sentence;
  const count = tokens.length;
  // "…, Brook said", "…, said Brook"
  const tail = tokens.findLastIndex((_, at) => at > 0 && /[,，]/u.test(gaps[at] ?? ""));
  const says = (from: number, to: number): readonly number[] =>
    indices(from, to).filter((at) => isOf("says", sentence, tokens[at]));
  if (tail >= 3 && count - tail <= attributionMax) {
    const verbs = says(tail, count);
    if (verbs.length === 1 && says(0, tail).length === 0) {
      const speaker = indices(tail, count).filter((at) => at !== verbs[0]);
      const said = indices(0, tail);
      const isAccording = tokens[tail]?.word === "according" || speaker.length === 0;
      const front = isAccording ? indices(tail, count) : [...speaker, ...verbs];
      return [
        ...speakerMoved(sentence),
        reordered(sentence, [...front, ...said], front.length, isAccording ? ", " : " "),
        reordered(sentence, [...said, ...speaker, ...verbs], said.length, ", "),
        reordered(sentence, [...said, ...verbs, ...speaker], said.length, ", "),
      ];
    }
  }
  const beforeReason = reasonMoved(sentence);
  return beforeReason.length > 0 ? beforeReason : speakerMoved(sentence);
}

/** "According to Brook, …", "…, selon Brook, …": to the front or the end, where it is the only one who says anything. */
function accordingMoved(sentence: CutSentence): readonly CutSentence[] {
  const { gaps, tokens } = sentence;
  const count = tokens.length;
  const from = tokens.findIndex(
    ({ word }, at) => openers.has(word) || (word === "de" && tokens[at + 1]?.word === "acordo"),
  );
  if (from < 0 || (from > 0 && !/[,，]/u.test(gaps[from] ?? ""))) return [];
  const pauses = indices(from + 1, count).filter((at) => /[,，;:]/u.test(gaps[at] ?? ""));
  const to = pauses[0] ?? count;
  if (to - from < 2 || to - from > attributionMax || to - from === count) return [];
  const rest = indices(0, count).filter((at) => at < from || at >= to);
  if (rest.some((at) => isOf("says", sentence, tokens[at]))) return [];
  // Of two clauses it may belong to one.
  const isOneClause = (at: number): boolean => {
    const isNext = at > 0 && at !== from && at !== to && /[,，;:—–]/u.test(gaps[at] ?? "");
    return (
      !isNext && !isOf("joins", sentence, tokens[at]) && !isOf("relatives", sentence, tokens[at])
    );
  };
  if (!rest.every(isOneClause)) return [];
  const speaker = indices(from, to);
  return [
    reordered(sentence, [...speaker, ...rest], speaker.length, ", "),
    reordered(sentence, [...rest, ...speaker], rest.length, ", "),
  ];
}

/** Open who says it, without a verb whose place would change. */
const openers: ReadonlySet<string> = wordSet("according selon según secondo segundo");

/** "Brook said (that) …": one clause before its verb, one after. */
function speakerMoved(sentence: CutSentence): readonly CutSentence[] {
  const { gaps, tokens } = sentence;
  const count = tokens.length;
  const verb = tokens.findIndex((token) => isOf("says", sentence, token));
  const pauses = indices(1, verb + 1).filter((at) => /[,，;:]/u.test(gaps[at] ?? ""));
  // "A neighbour, who saw it, said …"
  const isApposed = pauses.length === 2 && pauses[1] === verb;
  const max = isApposed ? 2 * attributionMax : attributionMax;
  if (verb < 1 || verb >= max || count - verb < 4) return [];
  const comma = /[,，;:]/u.test(gaps[verb + 1] ?? "");
  // "Rehm sagte, …": what follows keeps its order unless a conjunction opens it.
  const isOpen = sentence.language === "de" && !isOf("that", sentence, tokens[verb + 1]);
  if ((pauses.length > 0 && !isApposed) || (comma && !isOpen)) return [];
  // "was believed to" is said by nobody in the sentence.
  const isSaid = (at: number): boolean =>
    isOf("says", sentence, tokens[at]) &&
    !/^(?:is|are|was|were|be|been)$/u.test(tokens[at - 1]?.word ?? "");
  if (indices(verb + 1, count).some(isSaid)) return [];
  const own = isApposed ? indices(0, pauses[0] ?? 0) : indices(0, verb);
  if (own.some((at) => isGuarded(sentence, tokens[at]))) return [];
  const that = thatBehind(sentence, verb);
  const from = (that ?? verb) + 1;
  const listener = indices(verb + 1, that ?? verb + 1);
  const said = indices(from, count);
  if (said.length < 3) return [];
  const speaker = indices(0, verb);
  return [
    reordered(sentence, [...said, ...speaker, verb, ...listener], said.length, ", "),
    ...(listener.length > 0
      ? []
      : [reordered(sentence, [...said, verb, ...speaker], said.length, ", ")]),
  ];
}

/** Position of the "that" of "said that", "told the Herald that", "announced on Friday that". */
function thatBehind(sentence: CutSentence, verb: number): number | undefined {
  const { gaps, tokens } = sentence;
  const that = indices(verb + 1, verb + 7).find((at) => isOf("that", sentence, tokens[at]));
  if (that === undefined) return undefined;
  const between = indices(verb + 1, that);
  const isPlain =
    between.every(
      (at) =>
        !isGuarded(sentence, tokens[at]) &&
        !/[,，;:]/u.test(gaps[at] ?? "") &&
        !isOf("clauseStarts", sentence, tokens[at]) &&
        !isOf("relatives", sentence, tokens[at]),
    ) && !/[,，;:]/u.test(gaps[that] ?? "");
  const first = tokens[verb + 1];
  const opens =
    between.length === 0 ||
    tokens[verb]?.word === "told" ||
    isOf("prepositions", sentence, first) ||
    /^(?:to|à|au|aux|al|ao|aan|a)$/u.test(first?.full ?? "") ||
    sentence.dated.has(verb + 1);
  return isPlain && opens ? that : undefined;
}

/** "…, its director, Eva Holm, said, [because …]": who says it all may follow the reason. */
function reasonMoved(sentence: CutSentence): readonly CutSentence[] {
  const { gaps, tokens } = sentence;
  const count = tokens.length;
  const commas = indices(1, count).filter((at) => /[,，]/u.test(gaps[at] ?? ""));
  const reason = commas.find((at) => reasons.test(tokens[at]?.full ?? ""));
  if (reason === undefined) return [];
  const says = indices(0, count).filter((at) => isOf("says", sentence, tokens[at]));
  const [verb] = says;
  if (says.length !== 1 || verb === undefined || verb > reason) return [];
  return commas
    .filter((at) => at >= 3 && at <= verb && reason - at <= attributionMax)
    .filter((at) => !isOf("relatives", sentence, tokens[at]))
    .map((at) =>
      reordered(
        sentence,
        [...indices(0, at), ...indices(reason, count), ...indices(at, reason)],
        at + count - reason,
        ", ",
      ),
    );
}

function dateMoved(sentence: CutSentence): readonly CutSentence[] {
  const { dated, gaps, tokens } = sentence;
  const first = tokens.findIndex((_, at) => dated.has(at));
  if (first < 0) return [];
  let end = first;
  while (dated.has(end)) end += 1;
  const start = isOf("prepositions", sentence, tokens[first - 1]) && first > 0 ? first - 1 : first;
  if (indices(end, tokens.length).some((at) => dated.has(at))) return []; // Which of two dates is meant, order alone tells.
  // In front it would be free to go.
  if (isLimit(sentence, start)) return [];
  const phrase = indices(start, end);
  const isOneClause = (from: number, to: number): boolean =>
    indices(from, to).every(
      (at) =>
        !mayGovern(sentence, at) &&
        (!isOf("clauseStarts", sentence, tokens[at]) || joinsNames(sentence, at)) &&
        (at === from || !/[,，;:(—–]/u.test(gaps[at] ?? "")),
    );
  if (start > 1 && isOneClause(0, end)) {
    // In front it would be the day of a second clause, too: that one stays behind only where it may go.
    const next = indices(end, tokens.length).find(
      (at) =>
        /[;；:：]/u.test(gaps[at] ?? "") ||
        (isOf("joins", sentence, tokens[at]) && !joinsNames(sentence, at)),
    );
    if (next === undefined || mayEndAt(sentence, next - 1)) {
      const rest = indices(0, next ?? tokens.length).filter((at) => at < start || at >= end);
      return [reordered(sentence, [...phrase, ...rest], phrase.length, ", ")];
    }
  }
  if (start === 0 && isOneClause(end, tokens.length)) {
    const rest = indices(end, tokens.length);
    return [reordered(sentence, [...rest, ...phrase], rest.length, " ")];
  }
  return [];
}

/** Says or hedges, so that a date may belong to one verb or the other; a negation ("rejected") keeps its own. */
function mayGovern(sentence: CutSentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token !== undefined && modals.has(token.word)) return false;
  return (
    isHedge(sentence, token) || isOf("says", sentence, token) || isOf("changers", sentence, token)
  );
}

/** Go with a verb of the same time: "may close on Monday". */
const modals: ReadonlySet<string> = wordSet(
  "will may might can could must soll sollen wird werden kann könnte muss va vont peut pourrait doit podrá puede vai pode può",
);

/** "Belgium and Portugal" */
function joinsNames(sentence: CutSentence, at: number): boolean {
  const { gaps, tokens } = sentence;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const isBare = /^\s$/u.test(gaps[at] ?? "") && /^\s$/u.test(gaps[at + 1] ?? "");
  return (
    isBare &&
    isOf("joins", sentence, tokens[at]) &&
    before?.isCapital === true &&
    after?.isCapital === true
  );
}

/** @param seam position, in the new order, before which `mark` stands now */
function reordered(
  sentence: CutSentence,
  order: readonly number[],
  seam: number,
  mark: string,
): CutSentence {
  const { dated, gaps, tokens } = sentence;
  // Where words were taken out, the mark behind them still parts what stands beside it.
  const gapOf = (from: number, before: number): string => {
    const gap = gaps[from] ?? " ";
    return before === from - 1 || (before < from && /[,，;:—–]/u.test(gap)) ? gap : " ";
  };
  const gapsNow = order.map((from, at) =>
    at === 0 ? "" : at === seam ? mark : gapOf(from, order[at - 1] ?? from),
  );
  return {
    ...sentence,
    tokens: order.flatMap((from) => tokens[from] ?? []),
    gaps: [...gapsNow, gaps.at(-1) ?? ""],
    dated: new Set(indices(0, order.length).filter((at) => dated.has(order[at] ?? -1))),
  };
}

function indices(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
