import { isStopWord } from "#language/stop-words.ts";
import { countWords } from "#language/words.ts";
import type { Language } from "#model/language.ts";
import type { BodySentence } from "./body.ts";
import { compiled } from "./compiled.ts";
import { type Draft, draftWithout } from "./drafts.ts";
import type { Edit } from "./edits.ts";
import { gistWordsMax } from "./lengths.ts";
import { phrasesOf } from "./phrases/phrases-of.ts";
import { surelyHasVerb } from "./verbless.ts";

/** What is left says who did what in so many words at least. */
const keptWordsMin = 10;

/** "…, was arrested in Cork": a verb alone still waits for what belongs to it. */
const mainWordsMin = 5;

/** Behind an opening phrase ("On Monday, …") the main clause has so many words at least. */
const clauseWordsMin = 7;

/**
 * A sentence too long for a gist, up to a comma or semicolon and marked with "…" there: for articles all of whose
 * sentences are too long. Never in a language without rules, and nothing goes that denies, hedges, says on what
 * condition or who says it all.
 *
 * @param isStrict whether no number may go either, and what is left surely ends with its main clause
 * @returns the longest that a gist may be; `undefined` where the sentence has no such place
 */
export function shortenedDraft(
  text: string,
  sentence: BodySentence,
  dateEdits: readonly Edit[],
  language: Language,
  isStrict = false,
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
      (isStrict && (/\p{N}|%/u.test(rest) || !endsMainClause(kept, rest, language))) ||
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

/** Whether what stands behind the last comma holds a verb and enough beside it: no aside before the rest of its clause. */
function endsMainClause(kept: string, rest: string, language: Language): boolean {
  if (insertion.test(rest)) return false;
  const part = lastPart(kept.replace(/\([^()]*\)|(?<=\d),(?=\d)/gu, ""));
  const isOpen = surelyHasVerb(`x ${/\p{L}+$/u.exec(part)?.[0] ?? ""}`, language);
  return countWords(part, language) >= mainWordsMin && !isOpen && surelyHasVerb(part, language);
}

/** ", on Monday, a law …": a few words between a verb and its object. */
const insertion =
  /^,\s[^,]{3,40},\s(?:que|qu['’]|che|that|the|an?|un[aeo]?|une|um|uma|el|los?|las?|[oa]s?|les?|l['’]|il|i|gli|de|het|een)(?!\p{L})/u;

/** Short pieces on both sides of a comma are items of one list. */
function isInList(kept: string, rest: string): boolean {
  const next = rest.slice(1).split(",")[0] ?? "";
  return kept.includes(",") && lastPart(kept).length < 30 && next.length < 40;
}

/** Behind the last comma of what is kept. */
function lastPart(kept: string): string {
  return kept.slice(kept.lastIndexOf(",") + 1).trimStart();
}
