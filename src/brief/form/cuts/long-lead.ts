import type { Language } from "#model/language.ts";
import type { BodySentence } from "../sentences/body.ts";
import type { Draft } from "./drafts.ts";
import type { Edit } from "./edits.ts";
import { leadClauseDraft } from "./lead-clause.ts";
import { leadWithoutRuns } from "./lead-without-runs.ts";
import { shortenedDraft } from "./shortened.ts";
import { vietnameseLeadDraft } from "./vietnamese-lead.ts";

/**
 * A lead that is too long for a gist even without what may go unmarked, cut by the rules of its language: what leaves out least
 * of weight first, a number only where nothing else makes it short.
 *
 * @returns `undefined` where nothing may go
 */
export function longLeadDraft(
  text: string,
  sentence: BodySentence,
  dateEdits: readonly Edit[],
  language: Language,
): Draft | undefined {
  if (language === "vi") return vietnameseLeadDraft(text, sentence, dateEdits);
  return (
    shortenedDraft(text, sentence, dateEdits, language, true) ??
    leadClauseDraft(text, sentence, dateEdits, language) ??
    leadWithoutRuns(text, sentence, dateEdits, language) ??
    leadClauseDraft(text, sentence, dateEdits, language, true)
  );
}
