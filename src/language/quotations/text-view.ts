import type { Language } from "#model/language.ts";
import type { NameFound } from "../names.ts";
import type { QuotedRun } from "./quoted-runs.ts";
import type { SpeechWords } from "./speech-words.ts";

/** A run of a text, in UTF-16 offsets, `end` exclusive. */
export type Run = { readonly start: number; readonly end: number };

/** A text with what is known of it, so that the rules for speakers need not look twice. */
export type TextView = {
  readonly text: string;
  readonly language: Language;
  readonly words: SpeechWords;
  readonly runs: readonly QuotedRun[];
  /** In order. */
  readonly names: readonly NameFound[];
};

/** The names that stand wholly within a run. */
export function namesWithin({ names }: TextView, { start, end }: Run): readonly NameFound[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: NameFound[] = [];
  for (let at = low; at < names.length; at += 1) {
    const name = names[at];
    if (name === undefined || name.end > end) break;
    found.push(name);
  }
  return found;
}

/** How far from a quotation anybody looks for who says it, and some, in characters. */
const lineReach = 400;

/** Where the line around `at` begins and ends, as far as it is near. */
export function lineAround(text: string, at: number): Run {
  const from = Math.max(0, at - lineReach);
  const start = from + text.slice(from, at).lastIndexOf("\n") + 1;
  const length = text.slice(at, at + lineReach).indexOf("\n");
  return { start, end: length < 0 ? Math.min(at + lineReach, text.length) : at + length };
}

const stop = /[.!?…。！？؟](?=[\s\u200f]|$)|[。！？](?=.)/gu;
const abbreviation =
  /(?:(?<!\p{L})(?:mr|mrs|ms|dr|sen|sens|rep|reps|gov|gen|lt|col|sgt|capt|maj|st|prof|rev|hon|vs|no|jr|sr|pres|sec|sra|dra|m|mm|bzw|ca|nr|hr|fr|doc|ing|mgr|judr|mudr|phdr|mec|inż|hab|ks|dott|avv|lic|arq|проф|доц|акад|δρ|т|г|им|др|\p{L})|(?:\p{L}\.)+\p{L})$/iu;

/** The first place in the run behind a sentence's end; the run's end when there is none. */
export function sentenceEnd(text: string, { start, end }: Run): number {
  // The run and what a stop at its end is known by: where no sentence ends, all of the text would be looked through.
  const near = text.slice(start, end + 2);
  for (const found of near.matchAll(stop)) {
    if (start + found.index >= end) break;
    if (
      found[0] === "." &&
      abbreviation.test(near.slice(Math.max(0, found.index - 8), found.index))
    )
      continue;
    return start + found.index + found[0].length;
  }
  return end;
}

/** Where the last sentence of the run begins; the run's end when the run ends with a sentence. */
export function sentenceStart(text: string, run: Run): number {
  let start = run.start;
  for (
    let next = sentenceEnd(text, run);
    next < run.end;
    next = sentenceEnd(text, { start: next, end: run.end })
  ) {
    start = next;
  }
  const lead = /^[\s”"»’')]*/u.exec(text.slice(start, run.end))?.[0].length ?? 0;
  return start + lead;
}
