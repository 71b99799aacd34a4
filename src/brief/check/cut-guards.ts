import { according } from "./clause-words.ts";
import { type CutSentence, isNumber, isOf } from "./cut-sentence.ts";
import type { Token } from "./tokens.ts";

/** Marks that part one clause from another. */
export const pause = /[,，、;；:：()（）—–]|\s-\s/u;

/** Words at most between a name that speaks and the end of the sentence it closes. */
const trailingAttributionMax = 7;

/** Whether a cut would part a number from what says how much it counts. */
export function splitsAmount(sentence: CutSentence, from: number, to: number): boolean {
  const { gaps, tokens } = sentence;
  // "14 towns, where more than 1,900 people": a number of its own.
  const tellsMore = pause.test(gaps[from] ?? "") && isOf("relatives", sentence, tokens[from]);
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.word === "all" && tokens[at + 1]?.word === "but") return true;
    if (!isOf("amounts", sentence, token)) continue;
    const ahead = [at + 1, at + 2, at + 3].some((index) => index >= to && isNumber(tokens[index]));
    const behind =
      at - from < 2 &&
      !tellsMore &&
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
    (last.some((token) => isOf("says", sentence, token)) ||
      isSpokenSo(sentence, at) ||
      isViewAtEnd(sentence, at))
  );
}

/** "…, so Hoffmann": German names who says it without a verb. */
export function isSpokenSo({ gaps, language, tokens }: CutSentence, at: number): boolean {
  return language === "de" && tokens[at]?.full === "so" && /[,«»“”"]\s*$/u.test(gaps[at] ?? "");
}

/** Whether what stands from `at` to the end says whose view or finding all before it is: "…, the study found". */
export function isViewAtEnd({ gaps, tokens }: CutSentence, at: number): boolean {
  return pause.test(gaps[at] ?? "") && views.has(tokens.at(-1)?.word ?? "");
}

const views: ReadonlySet<string> = new Set(
  "found finds showed shows fear fears feared hope hopes hoped believe believes believed think thinks thought predict predicts predicted recalled says said".split(
    " ",
  ),
);

/** Whether somewhere behind `at` the sentence says whose view it all is, without a verb of saying. */
export function namesViewBehind(sentence: CutSentence, at: number): boolean {
  return sentence.tokens.some(
    (_, to) => to > at && (isSpokenSo(sentence, to) || isViewAtEnd(sentence, to)),
  );
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
const victims: ReadonlySet<string> = new Set(
  "wounded injured hurt killed dead missing displaced blessés tués disparus verletzt getötet vermisst heridos muertos desaparecidos feridos mortos feriti morti dispersi gewond gedood vermist".split(
    " ",
  ),
);

/** "was not arrested [and charged]": of two things together nothing follows for one. */
export function isHalfDenied(sentence: CutSentence, at: number): boolean {
  const { critical, gaps, tokens } = sentence;
  return (
    isOf("joins", sentence, tokens[at + 1]) &&
    !pause.test(gaps[at + 1] ?? "") &&
    (victims.has(tokens[at + 2]?.word ?? "") ||
      tokens.slice(0, at + 1).some(({ full }) => critical.negators.has(full)))
  );
}

/** Whether who says it all may stand at the sentence's end, behind token `from`. */
export function hasSpeakerAtEnd(sentence: CutSentence, from: number): boolean {
  const { gaps, tokens } = sentence;
  if (tokens.slice(from).some(({ word }) => according.has(word))) return true;
  const last = tokens.findLastIndex((_, at) => at > from && /[,，—–]/u.test(gaps[at] ?? ""));
  return last > from && hasSpeaker(sentence, last);
}

/** Whether a verb of saying stands among the few words from `from` to the end. */
export function hasSpeaker(sentence: CutSentence, from: number): boolean {
  const rest = sentence.tokens.slice(from);
  return (
    rest.length <= 12 &&
    (rest.some((token) => isOf("says", sentence, token)) ||
      isSpokenSo(sentence, from) ||
      isViewAtEnd(sentence, from))
  );
}
