import type { Brief, BriefSentence } from "#model/brief.ts";
import { cutText } from "#shared/cut-text.ts";

/**
 * Longest sentences tried in turn, in characters. Briefs are 200 words at most, so only an
 * article with absurd "words" ever feels a cap; it keeps every message within the platform's limits.
 */
export const sentenceCaps = [600, 300, 150, 60] as const;

/** The brief with each of its texts cut to at most `max` characters. */
export function capBrief(brief: Brief, max: number): Brief {
  const cap = (sentence: BriefSentence): BriefSentence => ({
    ...sentence,
    text: cutText(sentence.text, max),
  });
  return {
    ...brief,
    headline: cutText(brief.headline, max),
    gist: cap(brief.gist),
    points: brief.points.map(cap),
    ...(brief.quotation !== undefined && {
      quotation: { ...brief.quotation, text: cutText(brief.quotation.text, max) },
    }),
    ...(brief.next !== undefined && { next: cap(brief.next) }),
  };
}
