import { wordSet } from "#shared/word-set.ts";
import { between, hasSpeaker, isCapital, isPossessive, pause } from "./cut-guards.ts";
import { type CutSentence, isGuarded, isNumber, isOf } from "./cut-sentence.ts";

/** Runs of words within a sentence that go as a whole, as words and marks beside them show. */

/** Open to whom somebody says something. */
const toListeners = wordSet("to à au aux al ao aos à às alla agli ai aan tegen gegenüber");

/** "said [to reporters] that" */
export function isListener(sentence: CutSentence, from: number, to: number): boolean {
  const { gaps, tokens } = sentence;
  const left = tokens.slice(from, to);
  return (
    left.length <= 6 &&
    isOf("says", sentence, tokens[from - 1]) &&
    isOf("that", sentence, tokens[to]) &&
    toListeners.has(left[0]?.full ?? "") &&
    left.every(
      (token, index) => !isGuarded(sentence, token) && !pause.test(gaps[from + index] ?? ""),
    )
  );
}

/** Whether brackets hold just these tokens; a number in them only behind a name, of which it may say no measure. */
export function isBracketed(sentence: CutSentence, from: number, to: number): boolean {
  const { gaps, tokens } = sentence;
  const isInside = tokens
    .slice(from + 1, to)
    .every((_, index) => !/[()（）]/u.test(gaps[from + 1 + index] ?? ""));
  const aside = tokens.slice(from, to);
  const measures =
    aside.some(isNumber) &&
    (tokens[from - 1]?.isCapital !== true ||
      isNumber(tokens[from - 1]) ||
      aside.some((token) => isOf("amounts", sentence, token)));
  return (
    /[(（]\s*$/u.test(gaps[from] ?? "") &&
    /^\s*[)）]/u.test(gaps[to] ?? "") &&
    isInside &&
    !measures
  );
}

export function isBounded(opener: string, closer: string): boolean {
  if (/[(（]/u.test(opener)) return /[)）]/u.test(closer);
  return /[,，、]|[—–]|\s-\s/u.test(opener) && /[,，、;；]|[—–]|\s-\s/u.test(closer);
}

/** "A [, down from B], Brook said": no clause that may tell when or if, and behind it who says it all and nothing else. */
export function closesAll(sentence: CutSentence, from: number, to: number): boolean {
  const { gaps, tokens } = sentence;
  const left = tokens.slice(from, to);
  return (
    !isOf("clauseStarts", sentence, left[0]) &&
    !left.some((token) => isOf("conditions", sentence, token)) &&
    !tokens.some((_, index) => index > to && pause.test(gaps[index] ?? "")) &&
    hasSpeaker(sentence, to)
  );
}

/** "in London", "with the ten members": a preposition to the end of its noun, before something that goes on. */
export function isPhrase(sentence: CutSentence, from: number, to: number): boolean {
  const { gaps, tokens, dated } = sentence;
  const left = tokens.slice(from, to);
  if (left.length < 2 || !isOf("prepositions", sentence, left[0])) return false;
  const last = left.at(-1);
  if (last === undefined || last.isStop || isPossessive(last)) return false;
  if (dated.has(to - 1) && dated.has(to)) return false;
  if (left.some((_, index) => index > 0 && pause.test(gaps[from + index] ?? ""))) return false;
  // "grew [in Lund and fell] in Oster": two halves, each with a phrase of its own.
  const join = left.findIndex((token) => isOf("joins", sentence, token));
  const isPair = isOf("prepositions", sentence, tokens[to]) || left.slice(join).some(isNumber);
  if (join >= 0 && isPair && !between.test(left[0]?.word ?? "")) return false;
  // "the head [in London] office": nothing that the phrase itself may end with.
  const next = tokens[to];
  if (next === undefined || next.isStop || pause.test(gaps[to] ?? "")) return true;
  const isDay = left.every((_, index) => index === 0 || dated.has(from + index));
  if (isDay && !isNumber(next) && !isCapital(next)) return true;
  // Without articles, the noun behind it may be its own: "w centrum starego miasta".
  if (sentence.edits.articles.size === 0) return false;
  if (!/^\s+$/u.test(gaps[to] ?? "") || isNumber(last)) return false;
  // "in der Nacht zum Freitag 14 Bewohner"
  return isNumber(next) ? dated.has(to - 1) : !isCapital(next);
}

/** "the [old stone] pier": one or two words between an article or a number and their noun. */
export function isModifier(sentence: CutSentence, from: number, to: number): boolean {
  const { gaps, tokens } = sentence;
  const left = tokens.slice(from, to);
  const before = tokens[from - 1];
  const next = tokens[to];
  if (left.length > 2 || before === undefined || next === undefined || next.isStop) return false;
  if (!isOf("articles", sentence, before) && !isOf("prepositions", sentence, before)) return false;
  if (isOfSome(sentence, from, to)) return false;
  for (let at = from; at <= to; at += 1) if (!/^\s+$/u.test(gaps[at] ?? "")) return false;
  return left.every(
    (token) => !token.isStop && !isNumber(token) && !(isCapital(token) && isCapital(next)),
  );
}

/** "falls on [rich] farmers": without an article, of some of a kind. */
function isOfSome(sentence: CutSentence, from: number, to: number): boolean {
  const { edits, language, tokens } = sentence;
  const before = tokens[from - 1]?.full ?? "";
  const isBare =
    edits.prepositions.has(before) && !edits.articles.has(before) && !/^(?:im|am)$/u.test(before);
  if (!isBare) return false;
  let noun = to;
  while (tokens[noun]?.isCapital && tokens[noun + 1]?.isCapital) noun += 1;
  return language === "en" ? /s$/u.test(tokens[noun]?.full ?? "") : /^(?:de|nl)$/u.test(language);
}
