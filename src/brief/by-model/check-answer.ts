import { countWords } from "#language/words.ts";
import type { Article } from "#model/article.ts";
import type { BriefSentence } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import type { Reason } from "../check/verdict.ts";
import { checkTranslated } from "../check/written/check-translated.ts";
import {
  checkWritten,
  type WrittenSentence,
  writtenSource,
} from "../check/written/check-written.ts";
import { gistWordsMax } from "../form/choice/lengths.ts";
import { contentRoots } from "../form/content-roots.ts";
import type { BodySentence } from "../form/sentences/body.ts";
import { articleSentence } from "./article-sentence.ts";
import { groundedSentence } from "./grounded-sentence.ts";
import type { ModelAnswer } from "./read-answer.ts";
import { withoutClauses } from "./without-clauses.ts";

/** What of an answer may be shown: what passed, or the article's own sentences in its place. */
export type CheckedAnswer = {
  readonly headline?: string;
  readonly gist?: BriefSentence;
  /** What the model wrote before what only the article says in its place; of each, first what the model put first. */
  readonly points: readonly BriefSentence[];
  readonly next?: BriefSentence;
  /** What did not pass as it was written, whatever stands in its place. */
  readonly refused: readonly { readonly text: string; readonly reasons: readonly Reason[] }[];
};

/** Share of a sentence's words that others have said already, from which on it is a repetition. */
const repeatedFrom = 0.75;

/**
 * Checks each sentence of an answer, and gives those that pass their receipts. In the place of one that does not
 * stands what is left of it without the clause that fails, or else the sentence of the article that it names.
 *
 * @param translatedTo where it is given, the article's sentences cannot stand for a translation
 */
export function checkAnswer(
  answer: ModelAnswer,
  article: Article,
  sentences: readonly BodySentence[],
  translatedTo?: Language,
): CheckedAnswer {
  const language = translatedTo ?? article.language;
  const source = writtenSource(article, sentences);
  const refused: { text: string; reasons: readonly Reason[] }[] = [];
  const reasonsOf = (written: WrittenSentence): readonly Reason[] =>
    translatedTo === undefined
      ? checkWritten(written, source)
      : checkTranslated(written, source, translatedTo);
  const grounded = (written: WrittenSentence): BriefSentence =>
    groundedSentence(written, article.text, sentences, article.language, language);

  /** In the model's words, all of them or all but a clause. */
  const own = (written: WrittenSentence): BriefSentence | undefined => {
    const reasons = reasonsOf(written);
    if (reasons.length === 0) return grounded(written);
    refused.push({ text: written.text, reasons });
    if (translatedTo !== undefined) return undefined;
    const shorter = withoutClauses(written, language).find((each) => reasonsOf(each).length === 0);
    return shorter && grounded(shorter);
  };
  const quoted = (written: WrittenSentence, wordsMax?: number): BriefSentence | undefined =>
    translatedTo === undefined ? articleSentence(written, article, sentences, wordsMax) : undefined;
  const isShort = ({ text }: BriefSentence): boolean => countWords(text, language) <= gistWordsMax;

  const gists = [answer.gist, ...(answer.spare ? [answer.spare] : [])];
  const ownGist = firstOf(gists, (each) => {
    const found = own(each);
    return found !== undefined && isShort(found) ? found : undefined;
  });
  const written = answer.points.map((point) => ({ point, said: own(point) }));
  const all = [
    ...written.flatMap(({ said }) => said ?? []),
    ...written.flatMap(({ point, said }) => (said === undefined ? (quoted(point) ?? []) : [])),
  ];
  // A point says what happened where a translation's gist is lost.
  const gist =
    ownGist ??
    (translatedTo === undefined
      ? firstOf(gists, (each) => quoted(each, gistWordsMax))
      : all.find(isShort));
  const points = withoutRepetition(
    all.filter((point) => point !== gist),
    gist,
    language,
  );
  const next = answer.next && (own(answer.next) ?? quoted(answer.next));
  const { headline } = answer;
  const isTitled =
    translatedTo !== undefined &&
    headline !== undefined &&
    checkTranslated({ text: headline, from: [] }, source, translatedTo).length === 0;
  return {
    ...(isTitled && { headline }),
    ...(gist !== undefined && { gist }),
    points,
    ...(next !== undefined && !repeats(next, gist ? [gist] : [], language) && { next }),
    refused,
  };
}

function firstOf<T, R>(all: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Points that neither repeat the gist nor one another; of two, the one that says more. */
function withoutRepetition(
  all: readonly BriefSentence[],
  gist: BriefSentence | undefined,
  language: Language,
): readonly BriefSentence[] {
  const points: BriefSentence[] = [];
  for (const point of all) {
    if (repeats(point, [...points, ...(gist ? [gist] : [])], language)) continue;
    const less = points.findIndex((each) => repeats(each, [point], language));
    if (less < 0) points.push(point);
    else points[less] = point;
  }
  return points;
}

/** Whether a sentence says hardly more than one before it. */
export function repeats(
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
