import type { QuotedRun } from "./quoted-runs.ts";

/** Quoted words from which on we take them for what somebody said even when nobody is named. */
const speechWordsMin = 7;
const attributedWordsMin = 4;

/** Tells what somebody said from a term, a title or irony between quotation marks. */
export function isSpeech(text: string, run: QuotedRun, isAttributed: boolean): boolean {
  const words = text.slice(run.start, run.end);
  const count = countRoughly(words);
  if (count >= speechWordsMin) return true;
  const opensSentence = /^[\p{Lu}\p{Lo}\p{Nd}¿¡[]/u.test(words);
  const closesSentence = /[.!?…,،，。！？]/u.test(text.slice(run.end - 1, run.outerEnd + 1));
  const isFollowed = /^\s?[,–—―]/u.test(text.slice(run.outerEnd, run.outerEnd + 2));
  const isLedIn = /[:：,،，]\s*$/u.test(
    text.slice(Math.max(0, run.outerStart - 2), run.outerStart),
  );
  if (isAttributed)
    return (
      count >= attributedWordsMin || (opensSentence && (closesSentence || isFollowed || isLedIn))
    );
  return opensSentence && /[.!?…。！？]$/u.test(words) && count >= attributedWordsMin;
}

/** Words; two characters count as one where no spaces are written, and a Korean word as two. */
function countRoughly(words: string): number {
  const unspaced = words.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  const korean = words.match(/\p{sc=Hangul}+/gu)?.length ?? 0;
  return (
    unspaced / 2 +
    korean +
    (words.match(/[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+/gu)?.length ?? 0)
  );
}
