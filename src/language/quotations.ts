import type { Language } from "#model/language.ts";
import { findNames, type NameFound } from "./names.ts";
import { attributions } from "./quotations/attribution.ts";
import { isSpeech } from "./quotations/is-speech.ts";
import { namesApart } from "./quotations/names-apart.ts";
import { type QuotedRun, quotedRuns } from "./quotations/quoted-runs.ts";
import { speakerNames } from "./quotations/speaker-names.ts";
import { speechWords } from "./quotations/speech-words.ts";
import type { Run, TextView } from "./quotations/text-view.ts";
import { knowsVerbLast, verbLastSpeakers } from "./quotations/verb-last-speakers.ts";

/**
 * Words that a text gives as somebody's own, in UTF-16 offsets, `end` exclusive, marks not included.
 *
 * `speech` is what somebody said or wrote; `words` are a term, a title or irony in quotation marks.
 */
export type Quotation = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The run with its marks. */
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly kind: "speech" | "words";
  /** Who says it, as fully as the text names them before; absent when we are not sure. */
  readonly speaker?: string;
  /** The words beside the quotation that name who says it ("he", "the president"). */
  readonly mention?: string;
};

/**
 * Finds the quotations of a text with who says them, in order, none overlapping.
 *
 * @param names those of the text, when they are known already
 */
export function findQuotations(
  text: string,
  language: Language,
  names: readonly NameFound[] = findNames(text, language),
): readonly Quotation[] {
  const runs = quotedRuns(text, language);
  const words = speechWords(language);
  if (knowsVerbLast(language)) {
    const who = verbLastSpeakers(text, language, runs);
    return runs.map((run, index) =>
      quotationOf(text, run, who[index]?.mention, who[index]?.mention),
    );
  }
  if (words === undefined) return runs.map((run) => quotationOf(text, run, undefined, undefined));
  const view: TextView = { text, language, words, runs, names: namesApart(names, language) };
  const who = attributions(view);
  const speakers = speakerNames(view, who);
  return runs.map((run, index) => quotationOf(text, run, who[index]?.mention, speakers[index]));
}

function quotationOf(
  text: string,
  run: QuotedRun,
  mention: Run | undefined,
  speaker: Run | undefined,
): Quotation {
  return {
    start: run.start,
    end: run.end,
    text: text.slice(run.start, run.end),
    outerStart: run.outerStart,
    outerEnd: run.outerEnd,
    kind: isSpeech(text, run, mention !== undefined) ? "speech" : "words",
    ...(speaker !== undefined && { speaker: text.slice(speaker.start, speaker.end) }),
    ...(mention !== undefined && { mention: text.slice(mention.start, mention.end) }),
  };
}
