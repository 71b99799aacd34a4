import { isStopWord } from "#language/stop-words.ts";
import { countWords } from "#language/words.ts";
import type { Span } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import { gistWordsMax } from "../choice/lengths.ts";
import { anyCase, compiled } from "../compiled.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";
import type { BodySentence } from "../sentences/body.ts";
import { surelyHasVerb } from "../sentences/verbless.ts";
import { type Draft, draftWithout } from "./drafts.ts";
import type { Edit } from "./edits.ts";
import { endsMainClause } from "./ends-main-clause.ts";
import {
  binding,
  clauseOpeners,
  contrasts,
  lastClause,
  lastPhrases,
  openings,
  purposes,
  saidThat,
} from "./lead-words.ts";
import { isInList, isWithin } from "./shortened.ts";
import { tellsFigure } from "./tells-figure.ts";

/** What is left says who did what in so many words at least. */
const keptWordsMin = 9;

/** Before a phrase that goes, where no clause may. */
const keptByPhraseMin = 16;

/** Words that leave a gist something to tell beside the last clause it begins. */
const lastClauseWordsMin = 5;

/**
 * The main clause of a lead that is too long for a gist: what only says more of it is left out and marked with "…", who says
 * it all stays. "A crash left two men … , police said." Only in languages with rules (`openings`).
 *
 * Unlike a clause that goes unmarked, the run left out may hold a modal or a verb of saying of its own ("who could not say
 * …" would be a denial and stays); it never holds a number in figures or words, a denial, a condition, a doubt or who says the whole.
 *
 * @returns the longest that a gist may be; `undefined` where the sentence has no such place
 */
export function leadClauseDraft(
  text: string,
  sentence: BodySentence,
  dateEdits: readonly Edit[],
  language: Language,
): Draft | undefined {
  const opening = openings[language];
  const kept = binding[language];
  if (opening === undefined || kept === undefined) return undefined;
  const holds = compiled(`(?<![\\p{L}\\p{N}])(?:${kept})`, "iu");
  const end = sentence.text.length;
  const ends = new Set([sayingStart(sentence.text, language), end]);
  for (const said of ends) {
    const places = placesIn(sentence.text, said, opening, purposes[language]);
    const draft = longestUpTo(places, said, keptWordsMin);
    if (draft !== undefined) return draft;
  }
  // Where no clause may go, a phrase at the end may.
  const phrase = compiled(lastPhrases[language] ?? "$^", "gu");
  const relative = anyCase`, (?:${phrasesOf(language).relatives})(?!\\p{L})`;
  for (const said of ends) {
    const found = Array.from(sentence.text.slice(0, said).matchAll(phrase), ({ index }) => index);
    // Behind a relative clause between commas what is left may wait for its verb.
    const places = found.filter((place) => !relative.test(sentence.text.slice(0, place)));
    const draft = longestUpTo(places, said, keptByPhraseMin);
    if (draft !== undefined) return draft;
  }
  return undefined;

  function longestUpTo(
    places: readonly number[],
    said: number,
    wordsMin: number,
  ): Draft | undefined {
    for (const place of places.toReversed()) {
      const left = sentence.text.slice(0, place);
      const run = sentence.text.slice(place, said);
      if (countWords(left, language) < wordsMin || countWords(run, language) < 3) continue;
      if (holds.test(run) || tellsFigure(run, language) || /[?!]/u.test(run)) continue;
      if (/^[,;]\s?\p{Lu}/u.test(run) || anyCase`^[,;]\\s(?:${contrasts})(?!\\p{L})`.test(run))
        continue;
      if (run.split(/,\s/u).some((part) => saysWho(part, language))) continue;
      if (isWhatIsSaid(left, run, language)) continue;
      if (isWithin(sentence, place) || isWithin(sentence, said) || isInList(left, run)) continue;
      if (isStopWord(/(?<!\p{L})\p{Ll}+$/u.exec(left)?.[0] ?? "", language)) continue;
      if (!endsMainClause(left, run, language) || !endsLastClause(left, language)) continue;
      const draft = draftWithRun(text, sentence, { start: place, end: said }, dateEdits, language);
      if (draft.wordCount <= gistWordsMax) return draft;
    }
    return undefined;
  }
}

/** The sentence with "…" in the place of a run of it. */
function draftWithRun(
  text: string,
  sentence: BodySentence,
  run: Span,
  dateEdits: readonly Edit[],
  language: Language,
): Draft {
  const [start, end] = [sentence.start + run.start, sentence.start + run.end];
  return draftWithout(
    text,
    sentence,
    { start, end, text: "" },
    [
      ...dateEdits.filter((edit) => edit.end <= start || edit.start >= end),
      { start: end, end, text: " …" },
    ],
    language,
  );
}

/** Behind fewer words what it was for is what is told. */
const purposeIndexMin = 90;

/** Commas, and where what opens an addition stands without one, in order. */
function placesIn(
  text: string,
  end: number,
  opening: string,
  purpose: string | undefined,
): readonly number[] {
  const pattern = compiled(`[,;](?=\\s)|(?<![,;:]) (?=(?:${opening})(?:\\s|(?<=['’ ])))`, "giu");
  const places = [...text.slice(0, end).matchAll(pattern)].map(({ index }) => index);
  if (purpose === undefined) return places;
  const purposes = [...text.slice(0, end).matchAll(compiled(` (?=${purpose})`, "giu"))];
  return [
    ...places,
    ...purposes.map(({ index }) => index).filter((at) => at >= purposeIndexMin),
  ].sort((one, other) => one - other);
}

/** Where who says it all begins at the end (", officials said."), or the end. */
function sayingStart(text: string, language: Language): number {
  const commas = [...text.matchAll(/, /gu)].map(({ index }) => index).slice(-2);
  const found = commas.find((comma) => {
    const part = text.slice(comma + 2);
    return part.length <= sayingLengthMax && saysWho(part.split(", ")[0] ?? "", language);
  });
  return found ?? text.length;
}

/** Whether what stands behind a comma says who says what stands before it. */
function saysWho(part: string, language: Language): boolean {
  const { and, relatives, says, tails } = phrasesOf(language);
  return (
    anyCase`(?<![\\p{L}'’])(?:${says})(?!\\p{L})`.test(part) &&
    !anyCase`\\s(?:${and})\\s(?:[^,]{0,12}\\s)?(?:${says})(?!\\p{L})`.test(part) &&
    !anyCase`^\\s?(?:${and}|${relatives}|${tails}|${clauseOpeners})(?!\\p{L})`.test(part)
  );
}

/** ", the ministry for the environment said in a statement on Monday" */
const sayingLengthMax = 140;

/**
 * Whether the last clause that was begun within what is kept has its verb: "after the mayor who …" waits for one.
 */
function endsLastClause(left: string, language: Language): boolean {
  const opened = lastClause[language];
  if (opened === undefined) return true;
  const part = left.split(compiled(`(?<![\\p{L}])(?:${opened})(?![\\p{L}])`, "iu")).at(-1) ?? "";
  if (part === left) return true;
  return countWords(part, language) >= lastClauseWordsMin && surelyHasVerb(`x ${part}`, language);
}

/** "The president said on Monday …, that he …": without what he said nothing is told. */
function isWhatIsSaid(left: string, run: string, language: Language): boolean {
  const that = saidThat[language];
  return (
    that !== undefined &&
    compiled(`^[,;]?\\s(?:${that})(?![\\p{L}])`, "iu").test(run) &&
    compiled(phrasesOf(language).guarded, "iu").test(left) &&
    !compiled(`(?<![\\p{L}])(?:${that})(?![\\p{L}])`, "iu").test(left)
  );
}
