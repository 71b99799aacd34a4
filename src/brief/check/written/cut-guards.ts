import { wordSet } from "#shared/word-set.ts";
import type { Token } from "../tokens.ts";
import { according } from "./clause-words.ts";
import { type CutSentence, isNumber, isOf } from "./cut-sentence.ts";

/** Marks that part one clause from another. */
export const pause = /[,，、;；:：()（）—–]|\s-\s/u;

/** Words at most between a name that speaks and the end of the sentence it closes. */
const trailingAttributionMax = 7;

/** Whether a cut would part a number from what says how much it counts. */
export function splitsAmount(sentence: CutSentence, from: number, to: number): boolean {
  const { gaps, tokens } = sentence;
  // "14 towns, where more than 1,900 people": a number of its own.
  const tellsMore =
    pause.test(gaps[from] ?? "") &&
    (isOf("relatives", sentence, tokens[from]) || isComparison(tokens.slice(from, to)));
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.word === "all" && tokens[at + 1]?.word === "but") return true;
    if (!isOf("amounts", sentence, token)) continue;
    const ahead = [at + 1, at + 2, at + 3].some((index) => index >= to && isNumber(tokens[index]));
    const behind =
      at - from < 2 &&
      !tellsMore &&
      // "12 февраля, и до него": without a number behind it, a preposition is none of an amount.
      !(
        sentence.edits.articles.size === 0 &&
        isOf("prepositions", sentence, token) &&
        !isNumber(tokens[at + 1])
      ) &&
      [from - 1, from - 2, from - 3].some((index) => isNumber(tokens[index]));
    if (ahead || behind) return true;
  }
  // "4.2 [million] pounds": a number is never split either.
  return isNumber(tokens[from - 1]) && isNumber(tokens[from]) && from > 0;
}

/** "…, Brook said": who says it all stands behind the last comma. */
export function closesWithSpeaker(sentence: CutSentence, from: number): boolean {
  const { gaps, tokens } = sentence;
  let at = tokens.length - 1;
  while (at > from && !pause.test(gaps[at] ?? "")) at -= 1;
  const last = tokens.slice(at);
  return (
    last.length <= trailingAttributionMax &&
    (last.some((_, index) => speaksOfAll(sentence, at + index)) ||
      isSpokenSo(sentence, at) ||
      isViewAtEnd(sentence, at))
  );
}

/** A verb of saying without what it says behind it: not "announced that he would appeal". */
function speaksOfAll(sentence: CutSentence, at: number): boolean {
  const { tokens } = sentence;
  if (!isOf("says", sentence, tokens[at])) return false;
  const next = tokens[at + 1];
  const isDay = /^(?:day|morning|afternoon|evening|night|week)$/u.test(tokens[at + 2]?.word ?? "");
  return !isOf("that", sentence, next) || isDay;
}

/** "almost twice as many as in 2018": not "at most". */
function isComparison(left: readonly Token[]): boolean {
  return left.length > 2 && left.some(({ word }) => comparisons.has(word));
}

const comparisons: ReadonlySet<string> = wordSet(
  "than compared from since depuis rapport als gegenüber seit respecto desde rispetto sinds dan",
);

/** "…, so Hoffmann": German names who says it without a verb. */
function isSpokenSo({ gaps, language, tokens }: CutSentence, at: number): boolean {
  return language === "de" && tokens[at]?.full === "so" && /[,«»“”"]\s*$/u.test(gaps[at] ?? "");
}

/** Whether what stands from `at` to the end says whose view or finding all before it is: "…, the study found". */
function isViewAtEnd({ gaps, tokens }: CutSentence, at: number): boolean {
  return pause.test(gaps[at] ?? "") && views.has(tokens.at(-1)?.word ?? "");
}

const views: ReadonlySet<string> = wordSet(
  "found finds showed shows fear fears feared hope hopes hoped believe believes believed think thinks thought predict predicts predicted recalled says said",
);

/** Whether somewhere behind `at` the sentence says whose view it all is, without a verb of saying. */
export function namesViewBehind(sentence: CutSentence, at: number): boolean {
  return sentence.tokens.some(
    (_, to) => to > at && (isSpokenSo(sentence, to) || isViewAtEnd(sentence, to)),
  );
}

/** Open a pair whose halves belong together. */
export const between = /^(?:between|zwischen|entre|tra|fra|tussen)$/u;

/** "between A [and B]": half of a pair. */
export function splitsPair({ tokens }: CutSentence, at: number): boolean {
  const isPaired = tokens.slice(Math.max(0, at - 4), at + 1).some(({ word }) => between.test(word));
  return isPaired && /^(?:and|und|et|y|e|ed|en)$/u.test(tokens[at + 1]?.full ?? "");
}

export function isCapital({ isCapital: capital }: Token): boolean {
  return capital;
}

export function isPossessive({ full }: Token): boolean {
  return /['’]s$/u.test(full);
}

/** Whether the verb that may stand last is kept: it ends what is kept, or a noun ends the whole sentence. */
export function isVerbKept(sentence: CutSentence, at: number): boolean {
  const { language, tokens } = sentence;
  const kept = tokens[at];
  if (language !== "de") return false;
  if (isOf("joins", sentence, tokens[at + 1])) {
    return kept?.isCapital === false && !kept.isStop && /(?:en|t|d)$/u.test(kept.full);
  }
  return tokens.at(-1)?.isCapital === true;
}

/** "40 people were killed [and wounded]": counted together. */
const victims: ReadonlySet<string> = wordSet(
  "wounded injured hurt killed dead missing displaced blessés tués disparus verletzt getötet vermisst heridos muertos desaparecidos feridos mortos feriti morti dispersi gewond gedood vermist",
);

/** "was not arrested [and charged]": of two things together nothing follows for one. */
export function isHalfDenied(sentence: CutSentence, at: number): boolean {
  const { critical, gaps, tokens } = sentence;
  // "said that he will not go [and that he …]" denies but what he does.
  const opens = isOf("that", sentence, tokens[at + 2])
    ? tokens.findIndex((token) => isOf("that", sentence, token))
    : -1;
  const upTo = opens < 0 ? at + 1 : opens;
  return (
    isOf("joins", sentence, tokens[at + 1]) &&
    !pause.test(gaps[at + 1] ?? "") &&
    (victims.has(tokens[at + 2]?.word ?? "") ||
      tokens.slice(0, upTo).some(({ full }) => critical.negators.has(full)))
  );
}

/** Whether who says it all may stand behind a comma behind token `from`. */
export function hasSpeakerAtEnd(sentence: CutSentence, from: number): boolean {
  const { gaps, tokens } = sentence;
  // "…, che secondo la polizia era ubriaco": whose view only that clause is.
  const own = isOf("relatives", sentence, tokens[from]) || isOf("that", sentence, tokens[from]);
  if (tokens.slice(own ? from + 2 : from).some(({ word }) => according.has(word))) return true;
  return tokens.some(
    (token, at) =>
      at > from &&
      /[,，—–]/u.test(gaps[at] ?? "") &&
      !/^\p{Ll}{2,}ing$/u.test(token.full) &&
      hasSpeaker(sentence, at),
  );
}

/** Whether a verb of saying, with nothing that is said behind it, stands among the few words from `from` to the next pause. */
export function hasSpeaker(sentence: CutSentence, from: number): boolean {
  const { gaps, tokens } = sentence;
  const next = tokens.findIndex((_, at) => at > from && pause.test(gaps[at] ?? ""));
  const to = next < 0 ? tokens.length : next;
  return (
    (to - from <= 12 &&
      tokens.slice(from, to).some((_, index) => speaksOfAll(sentence, from + index))) ||
    isSpokenSo(sentence, from) ||
    (next < 0 && isViewAtEnd(sentence, from))
  );
}

/**
 * Whether all before `at` is the subject alone: a name, or an article and its noun. Behind an object a verb form
 * would change its noun: "arrested Smith, [a friend of Jones,] wanted for murder".
 */
export function isSubject({ tokens, edits, language }: CutSentence, at: number): boolean {
  const subject = tokens.slice(0, at);
  const isArticle = (token: Token | undefined): boolean =>
    token !== undefined && (edits.articles.has(token.word) || edits.articles.has(token.full));
  const rest = isArticle(subject[0]) ? subject.slice(1) : subject;
  const isElided = /^l['’]/u.test(subject[0]?.full ?? "");
  const hasArticle = isElided || isArticle(subject[0]);
  if (rest.some((token) => isArticle(token) || (token.isStop && !edits.of.has(token.word))))
    return false;
  // "Jan Holm, 55, [of Lund,] fled"
  if (!hasArticle) {
    return rest.every((token, index) => token.isCapital || (index > 0 && isNumber(token)));
  }
  const small = isElided ? 0 : rest.findIndex((token) => !token.isCapital);
  const behind = rest.slice(small);
  // "L’école de Revel", "La cooperativa San Blas"; where nouns are written small, so that it is no verb.
  const name = behind.slice(edits.of.has(behind[1]?.word ?? "") ? 2 : 1);
  const isNamed = small === 0 && language !== "de" && name.every((token) => token.isCapital);
  return (
    small < 0 ||
    isNamed ||
    behind.every((token, index) => !token.isCapital || (isElided && index === 0))
  );
}
