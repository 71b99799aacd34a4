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
  // Without what it is about, a denial would deny more.
  if (deniesAll.test(sentence.text)) return undefined;
  if (language === "vi") return vietnameseLeadDraft(text, sentence, dateEdits);
  return (
    shortenedDraft(text, sentence, dateEdits, language, true) ??
    leadClauseDraft(text, sentence, dateEdits, language) ??
    leadWithoutRuns(text, sentence, dateEdits, language) ??
    leadClauseDraft(text, sentence, dateEdits, language, true)
  );
}

/** "It is not true that …": whatever goes of what is denied there would change it. */
const deniesAll =
  /(?<!\p{L})(?:(?:not true|untrue|false|a myth|a lie) that|(?:nicht (?:wahr|richtig)|falsch|unwahr|stimmt nicht), dass|(?:faux|inexact|pas vrai|pas exact) qu(?:e|['’])|(?:no es (?:cierto|verdad)|es (?:falso|mentira)|(?:não|nao) é verdade|é (?:falso|mentira)) que|(?:non è vero|è falso) che|(?:niet waar|onwaar|onjuist) dat|(?:nieprawd[aą](?: jest)?), że|(?:неправда|не соответствует действительности), (?:что|що))(?!\p{L})/iu;
