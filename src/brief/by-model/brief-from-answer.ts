import type { Sentence } from "#language/sentences.ts";
import { countWords } from "#language/words.ts";
import type { Article } from "#model/article.ts";
import type { Brief, BriefSentence } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import { checkTranslated } from "../check/check-translated.ts";
import { checkWritten, type WrittenSentence, writtenSource } from "../check/check-written.ts";
import type { Reason } from "../check/verdict.ts";
import { contentRoots } from "../form/content-roots.ts";
import { gistWordsMax, limitsFor } from "../form/lengths.ts";
import { groundedSentence } from "./grounded-sentence.ts";
import type { ModelAnswer } from "./read-answer.ts";

/** What of an answer passed the checker, and what did not. */
export type CheckedAnswer = {
  readonly headline?: string;
  readonly gist?: BriefSentence;
  /** In the order of the article. */
  readonly points: readonly BriefSentence[];
  readonly next?: BriefSentence;
  readonly refused: readonly { readonly text: string; readonly reasons: readonly Reason[] }[];
};

/** Points without which a model's brief says too little. */
const pointsMin = 2;

/** Share of a sentence's words that others have said already, from which on it is a repetition. */
const repeatedFrom = 0.75;

/** Checks each sentence of an answer, and gives those that pass their receipts. */
export function checkAnswer(
  answer: ModelAnswer,
  article: Article,
  sentences: readonly Sentence[],
  translatedTo?: Language,
): CheckedAnswer {
  const language = translatedTo ?? article.language;
  const source = writtenSource(article, sentences);
  const refused: { text: string; reasons: readonly Reason[] }[] = [];
  const grounded = (written: WrittenSentence | undefined): BriefSentence | undefined => {
    if (written === undefined) return undefined;
    const reasons =
      translatedTo === undefined
        ? checkWritten(written, source)
        : checkTranslated(written, source, translatedTo);
    if (reasons.length === 0) {
      return groundedSentence(written, article.text, sentences, article.language, language);
    }
    refused.push({ text: written.text, reasons });
    return undefined;
  };
  const own = grounded(answer.gist);
  const fitting =
    own !== undefined && countWords(own.text, language) <= gistWordsMax ? own : undefined;
  const all = answer.points.flatMap((point) => grounded(point) ?? []);
  // The first point says what happened where the gist was refused.
  const gist = fitting ?? all.find(({ text }) => countWords(text, language) <= gistWordsMax);
  const next = grounded(answer.next);
  const points: BriefSentence[] = [];
  for (const point of all) {
    if (point !== gist && !repeats(point, [...points, ...(gist ? [gist] : [])], language)) {
      points.push(point);
    }
  }
  const { headline } = answer;
  const titled =
    translatedTo !== undefined && headline !== undefined
      ? checkTranslated({ text: headline, from: [] }, source, translatedTo)
      : undefined;
  return {
    ...(titled?.length === 0 && headline !== undefined && { headline }),
    ...(gist !== undefined && { gist }),
    points: points.sort((a, b) => startOf(a) - startOf(b)),
    ...(next !== undefined &&
      !repeats(next, [...points, ...(gist ? [gist] : [])], language) && { next }),
    refused,
  };
}

/**
 * Puts what passed in the place of the embedded brief's sentences, as much of it as the length allows.
 *
 * @param embedded the embedded brief of the same length, whose form the other takes
 * @returns `undefined` when too little is left
 */
export function briefFromAnswer(
  checked: CheckedAnswer,
  embedded: Brief,
  article: Article,
  writer: string,
  translatedTo?: Language,
): Brief | undefined {
  const { gist } = checked;
  if (gist === undefined || checked.points.length < pointsMin) return undefined;
  if (translatedTo !== undefined && checked.headline === undefined) return undefined;
  const language = translatedTo ?? article.language;
  const limits = limitsFor(embedded.length, countWords(article.text, article.language));
  const headline = translatedTo === undefined ? embedded.headline : (checked.headline ?? "");
  let words = countWords(headline, language) + countWords(gist.text, language);
  const takes = (text: string): boolean => {
    const count = countWords(text, language);
    if (words + count > limits.wordsMax) return false;
    words += count;
    return true;
  };
  const next = checked.next !== undefined && takes(checked.next.text) ? checked.next : undefined;
  const points: BriefSentence[] = [];
  for (const point of checked.points) {
    if (points.length < limits.pointsMax && takes(point.text)) points.push(point);
  }
  if (points.length === 0) return undefined;
  const { quotation, next: _next, ...form } = embedded;
  const isSaid = [gist, ...points].some(({ text }) => quotation && text.includes(quotation.text));
  const quoted =
    quotation !== undefined && !isSaid && takes(quotation.text) ? quotation : undefined;
  return {
    ...form,
    headline,
    gist,
    points,
    ...(quoted !== undefined && { quotation: quoted }),
    ...(next !== undefined && { next }),
    language,
    ...(translatedTo !== undefined && { translatedFrom: article.language }),
    writer: { kind: "model", name: writer },
  };
}

function startOf({ receipts }: BriefSentence): number {
  return receipts[0]?.start ?? 0;
}

function repeats(
  sentence: BriefSentence,
  before: readonly BriefSentence[],
  language: Language,
): boolean {
  const own = new Set(contentRoots(sentence.text, language));
  if (own.size === 0) return true;
  return before.some(({ text }) => {
    const other = new Set(contentRoots(text, language));
    const shared = [...own].filter((root) => other.has(root)).length;
    return shared / own.size >= repeatedFrom;
  });
}
