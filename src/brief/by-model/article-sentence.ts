import type { Article } from "#model/article.ts";
import type { BriefSentence } from "#model/brief.ts";
import type { WrittenSentence } from "../check/written/check-written.ts";
import { contentRoots } from "../form/content-roots.ts";
import { type Draft, draftsOf } from "../form/cuts/drafts.ts";
import { shortenedDraft } from "../form/cuts/shortened.ts";
import { absoluteDates } from "../form/dates/absolute-dates.ts";
import { withReceipts } from "../form/receipts.ts";
import { dropsSubject } from "../form/sentences/alone/dropped-subject.ts";
import { onlySaysWho } from "../form/sentences/alone/first-words.ts";
import { refersToMatter, refersToPerson } from "../form/sentences/alone/refers-back.ts";
import type { BodySentence } from "../form/sentences/body.ts";
import { tellsOfPicture } from "../form/sentences/captions.ts";
import { isNoComment } from "../form/sentences/no-comment.ts";
import { sentenceLengthMax, traitsOf } from "../form/sentences/sentence-traits.ts";
import { clauseDrafts } from "./clause-drafts.ts";

/** Share of a written sentence's content words that the article's has at least, to stand in its place. */
const sharedMin = 0.4;

/** Words of an article's sentence that stands for a point, at least and at most. */
const pointWords = { min: 5, max: 40 } as const;

/**
 * The article's own sentence that says most of what a written one was to say, cut as the embedded brief cuts: true
 * whatever the model made of it.
 *
 * @param body the sentences that were shown to the model, numbered from 1
 * @param wordsMax words it may have
 * @returns `undefined` where none of the cited ones can stand alone, or they say something else
 */
export function articleSentence(
  { from, text }: WrittenSentence,
  article: Article,
  body: readonly BodySentence[],
  wordsMax: number = pointWords.max,
): BriefSentence | undefined {
  const { language } = article;
  const wanted = new Set(contentRoots(text, language));
  const sharedBy = (other: string): number => {
    const roots = new Set(contentRoots(other, language));
    return [...wanted].filter((root) => roots.has(root)).length;
  };
  const drafts = [...new Set(from)]
    .flatMap((number) => body[number - 1] ?? [])
    .filter((cited) => sharedBy(cited.text) >= sharedMin * wanted.size)
    .flatMap((cited) => standingAlone(cited, article, body.length))
    .filter(({ wordCount }) => wordCount >= pointWords.min && wordCount <= wordsMax);
  // As in F1: what it was to say is there, and little else.
  const likeness = new Map(
    drafts.map((draft) => [
      draft,
      (2 * sharedBy(draft.text)) /
        (wanted.size + new Set(contentRoots(draft.text, language)).size || 1),
    ]),
  );
  const best = drafts.toSorted(
    (one, other) => (likeness.get(other) ?? 0) - (likeness.get(one) ?? 0),
  )[0];
  return best && withReceipts(article.text, [best], language)[0];
}

/** The ways to cut a sentence after which it needs nothing before it. */
function standingAlone(
  sentence: BodySentence,
  article: Article,
  sentenceCount: number,
): readonly Draft[] {
  if (sentence.text.length > sentenceLengthMax) return [];
  const { language, publishedAt, text } = article;
  const { isOwnVoice, isPhrase, isUsable } = traitsOf(sentence, sentenceCount, article);
  if (!isUsable || isOwnVoice || isPhrase || sentence.speaker !== undefined) return [];
  const dates = absoluteDates(text, sentence, publishedAt, language);
  const cut = [true, false].map((isStrict) =>
    shortenedDraft(text, sentence, dates, language, isStrict),
  );
  return [
    ...draftsOf(text, sentence, dates, language),
    ...clauseDrafts(text, sentence, dates, language),
    // A date in full may be what makes it too long.
    ...(dates.length > 0 ? clauseDrafts(text, sentence, [], language) : []),
    ...cut.flatMap((draft) => draft ?? []),
  ].filter(
    (draft) =>
      !draft.leans &&
      draft.needs.length === 0 &&
      hasPairedMarks(draft.text) &&
      !refersToPerson(draft.text, language) &&
      !refersToMatter(draft.text, language) &&
      !dropsSubject(draft.text, language) &&
      !isNoComment(draft.text) &&
      !onlySaysWho(draft.text, language) &&
      !tellsOfPicture(draft.text),
  );
}

/** Whether quotation marks come in pairs. */
function hasPairedMarks(text: string): boolean {
  return (text.match(/["“”„«»「」]/gu)?.length ?? 0) % 2 === 0;
}
