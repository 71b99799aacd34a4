import { type CutSentence, isNumber, isOf } from "./cut-sentence.ts";
import type { Token } from "./tokens.ts";

/** Marks that part one clause from another. */
export const pause = /[,，、;；:：()（）—–]|\s-\s/u;

/** Words at most between a name that speaks and the end of the sentence it closes. */
const trailingAttributionMax = 7;

/** Whether a cut would part a number from what says how much it counts. */
export function splitsAmount(sentence: CutSentence, from: number, to: number): boolean {
  const { tokens } = sentence;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!isOf("amounts", sentence, token)) continue;
    const ahead = [at + 1, at + 2, at + 3].some((index) => index >= to && isNumber(tokens[index]));
    const behind =
      at - from < 2 && [from - 1, from - 2, from - 3].some((index) => isNumber(tokens[index]));
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
    (last.some((token) => isOf("says", sentence, token)) || isSpokenSo(sentence, at))
  );
}

/** "…, so Hoffmann": German names who says it without a verb. */
export function isSpokenSo({ gaps, language, tokens }: CutSentence, at: number): boolean {
  return language === "de" && tokens[at]?.full === "so" && /[,«»“”"]\s*$/u.test(gaps[at] ?? "");
}

/** "between A [and B]": half of a pair. */
export function splitsPair({ tokens }: CutSentence, at: number): boolean {
  const isPaired = tokens
    .slice(Math.max(0, at - 4), at + 1)
    .some(({ word }) => /^(?:between|zwischen|entre|tra|fra|tussen)$/u.test(word));
  return isPaired && /^(?:and|und|et|y|e|ed|en)$/u.test(tokens[at + 1]?.full ?? "");
}

export function isCapital({ isCapital: capital }: Token): boolean {
  return capital;
}

export function isPossessive({ full }: Token): boolean {
  return /['’]s$/u.test(full);
}
