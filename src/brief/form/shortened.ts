import { isStopWord } from "#language/stop-words.ts";
import { countWords } from "#language/words.ts";
import type { Language } from "#model/language.ts";
import type { BodySentence } from "./body.ts";
import { compiled } from "./compiled.ts";
import { type Draft, draftWithout } from "./drafts.ts";
import type { Edit } from "./edits.ts";
import { gistWordsMax } from "./lengths.ts";
import { phrasesOf } from "./phrases/phrases-of.ts";

/** What is left says who did what in so many words at least. */
const keptWordsMin = 10;

/** Behind an opening phrase ("On Monday, …") the main clause has so many words at least. */
const clauseWordsMin = 7;

/**
 * A sentence too long for a gist, up to a comma or semicolon and marked with "…" there: for articles all of whose
 * sentences are too long. Never in a language without rules, and nothing goes that denies, hedges, says on what
 * condition or who says it all.
 *
 * @returns the longest that a gist may be; `undefined` where the sentence has no such place
 */
export function shortenedDraft(
  text: string,
  sentence: BodySentence,
  dateEdits: readonly Edit[],
  language: Language,
): Draft | undefined {
  const { guarded, prepositions, relatives, scenes } = phrasesOf(language);
  const opening = compiled(`^(?:${scenes}|${prepositions})\\s[^,;]{2,80}, `, "iu").exec(
    sentence.text,
  );
  const isGuarded = compiled(guarded, "iu");
  // Half of a condition or of a clause about something would hang in the air.
  const opensClause = compiled(`^(?:${guarded}|${relatives})`, "iu");
  const places = [...sentence.text.matchAll(/[,;،，；](?=\s|\p{Script=Han})/gu)].map(
    ({ index }) => index,
  );
  for (const place of places.reverse()) {
    const kept = sentence.text.slice(0, place);
    const rest = sentence.text.slice(place);
    const clause = kept.slice(opening?.[0].length ?? 0);
    if (countWords(kept, language) < keptWordsMin || countWords(clause, language) < clauseWordsMin)
      continue;
    // Neither in a name that may go on behind a comma, nor in a list: "a city of hills, rivers, lakes".
    if (
      isGuarded.test(rest) ||
      /[?!]|^[,，]\s?\p{Lu}/u.test(rest) ||
      isWithin(sentence, place) ||
      isInList(kept, rest) ||
      (kept.includes(",") && opensClause.test(lastPart(kept)))
    )
      continue;
    if (isStopWord(/\p{L}+$/u.exec(kept)?.[0].toLowerCase() ?? "", language)) continue;
    const start = sentence.start + place;
    const draft = draftWithout(
      text,
      sentence,
      { start, end: sentence.end, text: "" },
      [
        ...dateEdits.filter(({ end }) => end <= start),
        { start: sentence.end, end: sentence.end, text: " …" },
      ],
      language,
    );
    if (draft.wordCount <= gistWordsMax) return draft;
  }
  return undefined;
}

/** Whether a place stands inside quotation marks or brackets. */
function isWithin({ quoted, start, text }: BodySentence, place: number): boolean {
  const before = text.slice(0, place);
  const open = (before.match(/[([（]/gu)?.length ?? 0) - (before.match(/[)\]）]/gu)?.length ?? 0);
  return open > 0 || quoted.some((span) => span.start - start < place && place < span.end - start);
}

/** Short pieces on both sides of a comma are items of one list. */
function isInList(kept: string, rest: string): boolean {
  const next = rest.slice(1).split(",")[0] ?? "";
  return kept.includes(",") && lastPart(kept).length < 30 && next.length < 40;
}

/** Behind the last comma of what is kept. */
function lastPart(kept: string): string {
  return kept.slice(kept.lastIndexOf(",") + 1).trimStart();
}
