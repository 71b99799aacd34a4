import { findDates } from "#language/dates.ts";
import { isStopWord } from "#language/stop-words.ts";
import { countWords } from "#language/words.ts";
import type { Language } from "#model/language.ts";
import { gistWordsMax } from "../choice/lengths.ts";
import { anyCase, compiled } from "../compiled.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";
import type { BodySentence } from "../sentences/body.ts";
import { surelyHasVerb } from "../sentences/whole/verbless.ts";
import { circumstances } from "./circumstances.ts";
import { clauseEndOf, clauseOpeners } from "./clause-ends.ts";
import type { Cut } from "./cuts.ts";
import { cutMark, type Draft, draftWithout } from "./drafts.ts";
import type { Edit } from "./edits.ts";
import { endsMainClause, hangs } from "./ends-main-clause.ts";
import { isGuarded } from "./guards.ts";
import { insertion } from "./main-clause-words.ts";
import { waitsForRun } from "./waits-for-run.ts";

/** What is left says who did what in so many words at least. */
const keptWordsMin = 10;

/** Behind an opening phrase ("On Monday, …") the main clause has so many words at least. */
const clauseWordsMin = 7;

/**
 * A sentence too long for a gist, up to a comma or semicolon and marked with "…" there: for articles all of whose
 * sentences are too long. Never in a language without rules, and nothing goes that denies, hedges, says on what
 * condition or who says it all.
 *
 * @param isStrict whether no number in figures may go either, and what is left surely ends with its main clause
 * @returns the longest that a gist may be; `undefined` where the sentence has no such place
 */
export function shortenedDraft(
  text: string,
  sentence: BodySentence,
  dateEdits: readonly Edit[],
  language: Language,
  isStrict = false,
): Draft | undefined {
  const { prepositions, scenes } = phrasesOf(language);
  const opening = anyCase`^(?:${scenes}|${prepositions})\\s[^,;،]{2,80}[,،] `.exec(sentence.text);
  const openers = clauseOpeners[language] ?? (isStrict ? circumstances[language] : undefined);
  const places = placesIn(sentence.text, openers, language);
  for (const place of places.toReversed()) {
    const kept = sentence.text.slice(0, place);
    const rest = sentence.text.slice(place);
    const clause = kept.slice(opening?.[0].length ?? 0);
    // Somebody's words alone: what follows says whose they are.
    if (isQuotationAlone(sentence, place)) continue;
    if (
      countWords(kept, language) < (language === "zh" ? clauseWordsMin : keptWordsMin) ||
      countWords(clause, language) < clauseWordsMin
    )
      continue;
    const clauseEnd = clauseEndOf(kept, rest, language);
    if (clauseEnd === "none" || (showsVerb.has(language) && !surelyHasVerb(clause, language)))
      continue;
    // Neither in a name that may go on behind a comma, nor in a list: "a city of hills, rivers, lakes".
    if (
      (clauseEnd !== "sentence" && isGuarded(rest, language)) ||
      (isStrict &&
        clauseEnd !== "sentence" &&
        ((clauseEnd === undefined && tellsNumber(rest, language)) ||
          (clauseEnd === undefined && !endsMainClause(kept, rest, language)))) ||
      (clauseEnd === undefined && waitsForRun(kept, rest, language)) ||
      /[?!]|^[,，]\s?\p{Lu}/u.test(rest) ||
      // "resorted, on Monday, to …": neither before nor behind what stands between a verb and its object.
      insertion.test(rest) ||
      (kept.includes(",") && insertion.test(kept.slice(kept.lastIndexOf(",")) + rest)) ||
      isWithin(sentence, place) ||
      isInList(kept, rest) ||
      (kept.includes(",") && hangs(lastPart(kept), language))
    )
      continue;
    const last = /\p{L}+$/u.exec(kept)?.[0].toLowerCase() ?? "";
    if (clauseEnd === undefined && isStopWord(last, language)) continue;
    // A dash would be left alone.
    const start = sentence.start + place - (/ [–—-]$/u.exec(kept)?.[0].length ?? 0);
    const upTo = (kinds: readonly Cut["kind"][]): Draft =>
      draftWithout(
        text,
        sentence,
        { start, end: sentence.end, text: "" },
        [
          ...dateEdits.filter(({ end }) => end <= start),
          { start: sentence.end, end: sentence.end, text: cutMark },
        ],
        language,
        kinds,
      );
    const draft = upTo(["always"]);
    if (draft.wordCount <= gistWordsMax) return draft;
    if (language !== "vi") continue;
    // Where syllables are counted, few leads fit with all that may go.
    const bare = upTo(["always", "clause"]);
    if (bare.wordCount <= gistWordsMax && bare.wordCount >= keptWordsMin) return bare;
  }
  return undefined;
}

/** Languages of which we know most verbs. */
const showsVerb: ReadonlySet<Language> = new Set(["vi", "pl", "ru", "uk"]);

/** Commas and semicolons, and where a circumstance begins without one, in order. */
function placesIn(
  text: string,
  circumstance: string | undefined,
  language: Language,
): readonly number[] {
  const marks = [...text.matchAll(language === "ja" ? /、/gu : /[,;،，；](?=\s|\p{Script=Han})/gu)];
  const openings =
    circumstance === undefined
      ? []
      : [...text.matchAll(compiled(`(?<![,;]) (?=(?:${circumstance})(?:\\s|(?<=[d'’ ])))`, "giu"))];
  return [...marks, ...openings].map(({ index }) => index).sort((one, other) => one - other);
}

/** Whether a run tells a number in figures, outside brackets, that is no date, no time of day and no part of a name ("COVID-19"). */
function tellsNumber(run: string, language: Language): boolean {
  if (!/\p{N}|%/u.test(run)) return false;
  let rest = run.replace(
    /\([^()]*\)|\d{1,2}(?:h\d{0,2}|:\d\d)(?![\p{L}\p{N}])|\p{L}+-?\p{N}+(?![\p{N}%.,]*\p{N})/gu,
    "",
  );
  if (!/\p{N}|%/u.test(rest)) return false;
  for (const { end, start } of findDates(rest, language).toReversed()) {
    rest = rest.slice(0, start) + rest.slice(end);
  }
  return /\p{N}|%/u.test(rest);
}

/** Whether a place stands inside quotation marks or brackets. */
export function isWithin({ quoted, start, text }: BodySentence, place: number): boolean {
  const before = text.slice(0, place);
  const open = (before.match(/[([（]/gu)?.length ?? 0) - (before.match(/[)\]）]/gu)?.length ?? 0);
  return open > 0 || quoted.some((span) => span.start - start < place && place < span.end - start);
}

/** Whether all that stands before a place is one quotation. */
export function isQuotationAlone({ quoted, start, text }: BodySentence, place: number): boolean {
  return quoted.some(
    (span) =>
      !/\p{L}/u.test(text.slice(0, Math.max(0, span.start - start))) &&
      !/\p{L}/u.test(text.slice(span.end - start, place)) &&
      span.end - start <= place,
  );
}

/** Short pieces on both sides of a comma are items of one list. */
export function isInList(kept: string, rest: string): boolean {
  const next = rest.slice(1).split(",")[0] ?? "";
  const left = kept.replace(/(?<=\d),(?=\d)/gu, ".");
  return left.includes(",") && lastPart(left).length < 30 && next.length < 40;
}

/** Behind the last comma of what is kept. */
function lastPart(kept: string): string {
  return kept.slice(kept.lastIndexOf(",") + 1).trimStart();
}
