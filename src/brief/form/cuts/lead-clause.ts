import { isStopWord } from "#language/stop-words.ts";
import { countWords } from "#language/words.ts";
import type { Span } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import { gistWordsMax } from "../choice/lengths.ts";
import { anyCase, compiled } from "../compiled.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";
import type { BodySentence } from "../sentences/body.ts";
import { cutMark, type Draft, draftWithout } from "./drafts.ts";
import type { Edit } from "./edits.ts";
import { endsMainClause } from "./ends-main-clause.ts";
import { hasVerb } from "./has-verb.ts";
import {
  binding,
  clauseOpeners,
  contrasts,
  lastClause,
  lastPhrases,
  openings,
  places,
  purposes,
  saidThat,
} from "./lead-words.ts";
import { definite, frenchTeller } from "./main-clause-words.ts";
import { tellsHarm } from "./relative-words.ts";
import { endsWithSpeaker } from "./said-by.ts";
import { isInList, isQuotationAlone, isWithin } from "./shortened.ts";
import { tellsFigure } from "./tells-figure.ts";
import { waitsForRun } from "./waits-for-run.ts";

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
 *
 * @param mayTellFigure whether a clause behind a comma may go though it tells how many of something
 */
export function leadClauseDraft(
  text: string,
  sentence: BodySentence,
  dateEdits: readonly Edit[],
  language: Language,
  mayTellFigure = false,
): Draft | undefined {
  for (const run of lastRuns(sentence, language, [], mayTellFigure)) {
    const draft = draftWithRun(text, sentence, run, dateEdits, language);
    if (draft.wordCount <= gistWordsMax) return draft;
  }
  return undefined;
}

/**
 * Every run before a sentence's end, or before who says it all, that only says more: clauses first, then phrases, and of each
 * the shortest first.
 *
 * @param gone runs before it that go, too, in order; offsets in the sentence's text
 */
export function* lastRuns(
  sentence: BodySentence,
  language: Language,
  gone: readonly Span[],
  mayTellFigure = false,
): Generator<Span> {
  const from = gone.at(-1)?.end ?? 0;
  const opening = openings[language];
  const kept = binding[language];
  if (opening === undefined || kept === undefined) return;
  const holds = compiled(`(?<![\\p{L}\\p{N}])(?:${kept})`, "iu");
  const ends = new Set([sayingStart(sentence.text, language), sentence.text.length]);
  for (const said of ends) {
    const found = placesIn(sentence.text, said, opening, purposes[language] ?? "$^");
    yield* runsUpTo(found, said, keptWordsMin);
  }
  // Where no clause may go, a phrase at the end may.
  const phrase = compiled(lastPhrases[language] ?? "$^", "gu");
  const relative = anyCase`, (?:${phrasesOf(language).relatives})(?!\\p{L})`;
  for (const said of ends) {
    const found = Array.from(sentence.text.slice(0, said).matchAll(phrase), ({ index }) => index);
    // Behind a relative clause between commas what is left may wait for its verb.
    const alone = found.filter((place) => {
      const left = sentence.text.slice(0, place);
      const run = sentence.text.slice(place, said);
      return (
        !relative.test(left) &&
        !places.test(left) &&
        !/["“«]/u.test(run) &&
        (language !== "fr" || !definite.test(run))
      );
    });
    yield* runsUpTo(alone, said, keptByPhraseMin);
  }

  // Where and when somebody said it, and his office, may go behind his name.
  const behind = Array.from(sentence.text.matchAll(behindSpeaker), ({ index }) => index);
  for (const place of behind.toReversed()) {
    if (place <= from) break;
    if (mayFollowSpeaker(place)) yield { start: place, end: sentence.text.length };
  }

  function* runsUpTo(found: readonly number[], said: number, wordsMin: number): Generator<Span> {
    for (const place of found.toReversed()) {
      if (place <= from) return;
      if (!mayGo(place, said, wordsMin)) continue;
      // "the van — the cheapest — while …": a dash would be left alone.
      const dash = / [–—-]$/u.exec(sentence.text.slice(0, place))?.[0].length ?? 0;
      yield { start: place - dash, end: said };
    }
  }

  function mayFollowSpeaker(place: number): boolean {
    const left = withoutRuns(sentence.text.slice(0, place), gone);
    const run = sentence.text.slice(place);
    // "steps in, the palace says, in view of …": what is said goes on behind who says it.
    if (said.test(run)) return false;
    return isLight(run) && !isWithin(sentence, place) && endsWithSpeaker(left, language);
  }

  function isLight(run: string): boolean {
    const isKept =
      mayTellFigure && relativeBehindComma.test(run)
        ? tellsHarm.test(run)
        : tellsFigure(run, language);
    return !holds.test(run) && !isKept && !/[?!]/u.test(run);
  }

  function mayGo(place: number, said: number, wordsMin: number): boolean {
    const left = withoutRuns(sentence.text.slice(0, place), gone);
    const run = sentence.text.slice(place, said);
    if (countWords(left, language) < wordsMin || countWords(run, language) < 3) return false;
    if (!isLight(run)) return false;
    if (/^[,;]\s?\p{Lu}/u.test(run) || anyCase`^[,;]\\s(?:${contrasts})(?!\\p{L})`.test(run))
      return false;
    if (run.split(/,\s/u).some((part) => saysWho(part, language))) return false;
    if (isWhatIsSaid(left, run, language)) return false;
    if (waitsForRun(left, run, language)) return false;
    if (isQuotationAlone(sentence, place)) return false;
    if (isWithin(sentence, place) || isWithin(sentence, said) || isInList(left, run)) return false;
    if (isStopWord(/(?<!\p{L})\p{Ll}+$/u.exec(left)?.[0] ?? "", language)) return false;
    return endsMainClause(left, run, language) && endsLastClause(left, language);
  }
}

/** A clause that only says more of a noun, what happens beside the news, and with what, with its comma. */
const relativeBehindComma =
  /^(?:,? (?:after|when|après|tras|después de|após|depois de|dopo) |, (?:(?!(?:accord|includ|exclud|depend|consider)ing)\p{Ll}{2,}ing (?:an?|the|its|his|her|their)|while|tandis que|mientras(?: que)?|enquanto|mentre|where|with an?|avec une?|con una?|com uma?|who|which|whose|qui|dont|où|que|quien(?:es)?|cuy[oa]s?|quem|cuj[oa]s?|onde|donde|che|cui|dove|(?:à|pour|avec|par|sur|dans|chez|en|con|por|para|de|a|em|com|in|per|da|su) (?:qui|les?quel(?:le)?s?|laquelle|quien(?:es)?|(?:el|la|l[oa]s) (?:que|cual(?:es)?)|quem|[oa]s? qua(?:l|is)|cui)) )/u;

/** Commas, and where a phrase of place, time or occasion may begin. */
const behindSpeaker =
  /,(?= )|(?<!,) (?=(?:à|au|aux|en|dans|lors|sur|devant|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce|cette|in|on|at|during|after|from|durante|a|ante|este|nesta|neste|em|no|na|ao|à|nel|nella|al|alla|durante|qui|au cours) )/gu;

const said =
  /^,? (?:au vu|en raison|à cause|pour|afin|par|car|parce|puisqu|grâce|faute|because|due|so that|in order|to|for|in view|porque|para|debido|por causa|perché|per|a causa)(?!\p{L})/u;

function withoutRuns(text: string, runs: readonly Span[]): string {
  return runs
    .toReversed()
    .reduce((rest, { end, start }) => rest.slice(0, start) + rest.slice(end), text);
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
      { start: end, end, text: cutMark },
    ],
    language,
  );
}

/** Commas, and where what opens an addition or tells what for stands without one, in order. */
function placesIn(text: string, end: number, opening: string, purpose: string): readonly number[] {
  const pattern = compiled(
    `[,;](?=\\s)|(?<![,;:]) (?=(?:${opening})(?:\\s|(?<=['’ ])))| (?=${purpose})`,
    "giu",
  );
  return [...text.slice(0, end).matchAll(pattern)].map(({ index }) => index);
}

/** Where who says it all begins at the end (", officials said."), or the end. */
function sayingStart(text: string, language: Language): number {
  const commas = [...text.matchAll(/, /gu)].map(({ index }) => index).slice(-2);
  const found = commas.find((comma) => {
    const part = text.slice(comma + 2);
    if (language === "fr" && frenchTeller.test(`, ${part}`)) return true;
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
  return countWords(part, language) >= lastClauseWordsMin && hasVerb(`x ${part}`, language);
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
