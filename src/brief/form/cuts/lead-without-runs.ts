import { countWords } from "#language/words.ts";
import type { Span } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import { gistWordsMax } from "../choice/lengths.ts";
import type { BodySentence } from "../sentences/body.ts";
import { type Cut, cutsOf } from "./cuts.ts";
import { cutMark, type Draft, draftWithCuts } from "./drafts.ts";
import type { Edit } from "./edits.ts";
import { bracketsOf } from "./lead-brackets.ts";
import { lastRuns } from "./lead-clause.ts";
import { bareDaysOf } from "./lead-days.ts";
import { insertionsOf } from "./lead-insertions.ts";
import { openingOf, relativesOfOpening } from "./lead-openings.ts";
import { hasRelativeRules, relativesOf } from "./lead-relatives.ts";
import { asidesOf } from "./lead-runs.ts";
import { openings } from "./lead-words.ts";

/** What is left says who did what in so many words at least. */
const keptWordsMin = 12;

/** Where no article or pronoun counts as a word, and where the whole clause is left. */
const keptWordsMinBeside: Readonly<Record<Language, number>> = {
  de: 9,
  nl: 9,
  pl: 8,
  ru: 8,
  uk: 8,
};

/** More runs would leave a sentence in rags. */
const runsMax = 3;
const markedMax = 2;

/** So many compete: each three of them are tried. */
const earlyMax = 12;

/** A mark stops a reader as much as so many words fewer. */
const markPrice = 3;

/** And the day on which it happened as so many. */
const dayPrice = 2;

/** Between two runs that go so many words stay at least. */
const betweenWordsMin = 3;

type Run = Span & { readonly isMarked: boolean; readonly isDay?: boolean };

/**
 * A lead that no single cut makes short enough for a gist, without two or three runs that only say more: what sets the scene
 * before it, an aside between commas, a clause or phrase at its end. Only in languages with rules (`openings`, `relativeOpeners`).
 *
 * @returns the longest that a gist may be, with few marks; `undefined` where there is none
 */
export function leadWithoutRuns(
  text: string,
  sentence: BodySentence,
  dateEdits: readonly Edit[],
  language: Language,
): Draft | undefined {
  if (openings[language] === undefined && !hasRelativeRules(language)) return undefined;
  return (
    withoutRuns(text, sentence, dateEdits, language, false) ??
    withoutRuns(text, sentence, dateEdits, language, true)
  );
}

function withoutRuns(
  text: string,
  sentence: BodySentence,
  dateEdits: readonly Edit[],
  language: Language,
  mayTellFigure: boolean,
): Draft | undefined {
  const wordsMin = keptWordsMinBeside[language] ?? keptWordsMin;
  const always = cutsOf(text, sentence, language).filter(({ kind }) => kind === "always");
  const start = always.find((cut) => cut.start === sentence.start)?.end ?? sentence.start;
  const early = earlyRuns(text, sentence, start - sentence.start, language, mayTellFigure);
  const last = new Map<string, readonly Run[]>();
  // Alone the end was too little.
  if (early.length === 0 && lastOf([]).length < 2) return undefined;
  for (let count = 1; count <= runsMax; count += 1) {
    const [best] = setsOf(count)
      .filter((set) => goTogether(set, sentence.text, language))
      .map((set) => ({ draft: draftFor(set), price: priceOf(set) }))
      .filter(({ draft: { wordCount } }) => wordCount <= gistWordsMax && wordCount >= wordsMin)
      .sort(
        (one, other) => other.draft.wordCount - other.price - (one.draft.wordCount - one.price),
      );
    if (best !== undefined) return best.draft;
  }
  return undefined;

  /** Sets of so many runs, in order; the last may stand before who says it all, and one more behind. */
  function setsOf(count: number): readonly (readonly Run[])[] {
    const withLast = choices(early, count - 1).flatMap((set) =>
      lastOf(set).map((run) => [...set, run]),
    );
    const withTwo = choices(early, count - 2).flatMap((set) =>
      choices(lastOf(set).toSorted(byStart), 2).map((two) => [...set, ...two]),
    );
    return [...choices(early, count), ...withLast, ...withTwo];
  }

  /** Found once for each set of runs before it: clauses take long to judge. */
  function lastOf(set: readonly Run[]): readonly Run[] {
    const key = set.map((run) => run.start).join();
    const known = last.get(key);
    if (known !== undefined) return known;
    const found = marked(lastRuns(sentence, language, set, mayTellFigure), true);
    last.set(key, found);
    return found;
  }

  function draftFor(set: readonly Run[]): Draft {
    const cuts = set.map(
      (run): Cut => ({
        kind: "clause",
        start: sentence.start + run.start,
        end: sentence.start + run.end,
        ...(run.isMarked && { mark: cutMark }),
      }),
    );
    const isLeft = ({ end, start: from }: Span): boolean =>
      cuts.every((cut) => end <= cut.start || from >= cut.end);
    return draftWithCuts(
      text,
      sentence,
      [...always.filter(isLeft), ...cuts],
      dateEdits.filter(isLeft),
      language,
    );
  }
}

/** What may go before the end, in order. */
function earlyRuns(
  text: string,
  sentence: BodySentence,
  from: number,
  language: Language,
  mayTellFigure: boolean,
): readonly Run[] {
  const opening = openingOf(sentence, from, language, mayTellFigure);
  const days = bareDaysOf(sentence.text, from, language);
  return [
    ...marked(opening === undefined ? [] : [opening], false),
    ...marked(asidesOf(sentence, language), true),
    ...marked(relativesOfOpening(sentence, from, language), true),
    ...marked(relativesOf(sentence, language, mayTellFigure), true),
    ...marked(insertionsOf(sentence, from, language), false),
    ...marked(days, false).map((run) => ({ ...run, isDay: true })),
    ...bracketsOf(sentence.text, text, language),
  ]
    .sort(byStart)
    .slice(0, earlyMax);
}

function marked(spans: Iterable<Span>, isMarked: boolean): readonly Run[] {
  return Array.from(spans, (span) => ({ ...span, isMarked }));
}

function priceOf(set: readonly Run[]): number {
  const marks = set.filter(({ isMarked }) => isMarked).length;
  const days = set.filter(({ isDay }) => isDay).length;
  return markPrice * marks + dayPrice * days;
}

function byStart(one: Span, other: Span): number {
  return one.start - other.start;
}

/** None for a count below 0. */
function choices(runs: readonly Run[], count: number): readonly (readonly Run[])[] {
  if (count <= 0) return count === 0 ? [[]] : [];
  return runs.flatMap((run, place) =>
    choices(runs.slice(place + 1), count - 1).map((others) => [run, ...others]),
  );
}

function goTogether(set: readonly Run[], text: string, language: Language): boolean {
  return (
    set.filter(({ isMarked }) => isMarked).length <= markedMax &&
    set.every((run, place) => {
      const next = set[place + 1];
      return (
        next === undefined ||
        (next.start >= run.end &&
          (!(run.isMarked && next.isMarked) ||
            countWords(text.slice(run.end, next.start), language) >= betweenWordsMin))
      );
    })
  );
}
