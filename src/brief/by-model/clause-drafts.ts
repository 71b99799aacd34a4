import type { Language } from "#model/language.ts";
import { endsBeforeClause } from "../check/written/clauses-at-end.ts";
import { isFreeClause } from "../check/written/clauses-within.ts";
import { hasSpeaker } from "../check/written/cut-guards.ts";
import { cutSentence } from "../check/written/cut-sentence.ts";
import { type Draft, draftWithout } from "../form/cuts/drafts.ts";
import type { Edit } from "../form/cuts/edits.ts";
import type { BodySentence } from "../form/sentences/body.ts";

/** Fewer words before a cut say too little. */
const keptWordsMin = 6;

/**
 * A sentence of the article without one clause that a model, too, might leave out, for each of them: the lead that is too
 * long for a gist may be short enough then.
 *
 * @param dateEdits what makes the sentence's dates absolute
 */
export function clauseDrafts(
  text: string,
  sentence: BodySentence,
  dateEdits: readonly Edit[],
  language: Language,
): readonly Draft[] {
  const cut = cutSentence(sentence.text, language);
  const { gaps, tokens } = cut;
  const closing = /[.。]["”»]?$/u.exec(sentence.text)?.index ?? sentence.text.length;
  const spans: { start: number; end: number }[] = [];
  for (const [at, { end }] of tokens.entries()) {
    if (at + 1 < keptWordsMin || at === tokens.length - 1) continue;
    if (endsBeforeClause(cut, at)) spans.push({ start: end, end: closing });
  }
  for (const [from, first] of tokens.entries()) {
    for (let to = from + 2; from > 0 && to < tokens.length; to += 1) {
      if (!isFreeClause(cut, from, to)) continue;
      const isBare = /^\s+$/u.test((gaps[from] ?? "") + (gaps[to] ?? ""));
      if (isBare) spans.push({ start: first.start, end: tokens[to]?.start ?? 0 });
      // "A, [because B,] X said": one of the two commas stays.
      else if (/,/u.test(gaps[to] ?? "") && hasSpeaker(cut, to)) {
        spans.push({ start: tokens[from - 1]?.end ?? 0, end: tokens[to - 1]?.end ?? 0 });
      }
    }
  }
  return spans.map(({ start, end }) => {
    const gone = { start: start + sentence.start, end: end + sentence.start, text: "" };
    const edits = dateEdits.filter((edit) => edit.end <= gone.start || edit.start >= gone.end);
    return draftWithout(text, sentence, gone, edits, language);
  });
}
