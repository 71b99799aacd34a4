import type { FilterRefusal, FilterTrial } from "#model/filter-trial.ts";
import { languageName } from "#model/language-name.ts";
import { listWords } from "#model/list-words.ts";
import { cutText } from "#shared/cut-text.ts";
import { isolated } from "#shared/isolate-text.ts";
import { unreachable } from "#shared/unreachable.ts";

/** "by the word “football”". */
export function refusalWords(refusal: FilterRefusal): string {
  switch (refusal.kind) {
    case "word":
      return `by the word “${refusal.word}”`;
    case "none-of":
      return `because there is no ${listed(refusal.words, "or")} in it`;
    case "outlet":
      return `by the outlet “${refusal.outlet}”`;
    case "other-outlet":
      return `because only ${listed(refusal.outlets, "and")} may come`;
    case "language":
      return `by its language (${languageName(refusal.language)})`;
    default:
      return unreachable(refusal);
  }
}

export function nothingToTryLine(days: number): string {
  return `Nothing came in the last ${days} days to try it on.`;
}

/** What a filter would have done, line by line, to show before it is saved. */
export function filterTrialLines(trial: FilterTrial): readonly string[] {
  const { days, kept, dropped } = trial;
  const total = kept + dropped;
  if (total === 0) return [nothingToTryLine(days)];
  const all = { 1: "the only entry", 2: "both entries" }[total] ?? `all ${total} entries`;
  const when = `of the last ${days} days`;
  const head =
    kept === 0
      ? `It drops ${all} ${when}.`
      : dropped === 0
        ? `It keeps ${all} ${when}.`
        : `Of ${total} entries ${when} it keeps ${kept} and drops ${dropped}.`;
  return [
    head,
    ...trial.droppedTitles.map(
      ({ title, refusal }) => `Drops “${shown(title)}” ${refusalWords(refusal)}.`,
    ),
    ...trial.keptTitles.map((title) => `Keeps “${shown(title)}”.`),
    ...(kept === 0 ? ["Nothing would be left: is that meant?"] : []),
  ];
}

/** Longest title that is shown, in characters. */
const titleMax = 150;

function shown(title: string): string {
  return isolated(cutText(title, titleMax));
}

function listed(words: readonly string[], last: "and" | "or"): string {
  return listWords(
    words.map((word) => `“${word}”`),
    last,
  );
}
