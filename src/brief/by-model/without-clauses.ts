import { countWords } from "#language/words.ts";
import type { Language } from "#model/language.ts";
import type { WrittenSentence } from "../check/written/check-written.ts";
import { type CutSentence, cutSentence, isOf } from "../check/written/cut-sentence.ts";
import { isFragment } from "../form/sentences/whole/is-fragment.ts";
import { hasNoVerb, isPhrase, surelyHasVerb } from "../form/sentences/whole/verbless.ts";

/** What is left says something: words, and the share of what was written. */
const kept = { wordsMin: 6, shareMin: 0.4 } as const;

/** Tried of one sentence. */
const shorterMax = 4;

/**
 * A written sentence without what follows an "and", a "which" or, in English, an "accusing": first with the most left.
 * Nobody has checked that the article says what is left.
 */
export function withoutClauses(
  { from, text }: WrittenSentence,
  language: Language,
): readonly WrittenSentence[] {
  const sentence = cutSentence(text, language);
  const end = text.trimEnd().slice(-1);
  const wordCount = countWords(text, language);
  const ends = sentence.tokens.flatMap((_, at) => {
    const written = text.slice(0, sentence.tokens[at - 1]?.end ?? 0) + end;
    const count = countWords(written, language);
    const isEnough = count >= Math.max(kept.wordsMin, kept.shareMin * wordCount);
    return isEnough && isSeam(sentence, at, language) && isSentence(written, language)
      ? [written]
      : [];
  });
  return ends
    .reverse()
    .slice(0, shorterMax)
    .map((written) => ({ text: written, from }));
}

/** Whether a clause begins that may go with all behind it, for all that its own words tell. */
function isSeam(sentence: CutSentence, at: number, language: Language): boolean {
  const token = sentence.tokens[at];
  if (isOf("joins", sentence, token)) return true;
  if (!/[,，]/u.test(sentence.gaps[at] ?? "")) return false;
  return (
    isOf("relatives", sentence, token) ||
    (language === "en" && /^\p{Ll}{3,}ing$/u.test(token?.full ?? ""))
  );
}

/** Whether it has its verb, and quotations and brackets both their ends. */
function isSentence(text: string, language: Language): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return (
    count(/["“”„«»「」]/gu) % 2 === 0 &&
    count(/[(（]/gu) === count(/[)）]/gu) &&
    // Of German no list of endings tells.
    (language !== "de" || surelyHasVerb(text, language)) &&
    !isFragment(text, language) &&
    !hasNoVerb(text, language) &&
    !isPhrase(text, language)
  );
}
