import { dialogueRuns } from "#language/quotations/dialogue-runs.ts";
import type { Span } from "#model/brief.ts";
import type { Language } from "#model/language.ts";

/** What dashes say of a sentence. */
type Speech = { readonly speechDash: string } | { readonly hasLooseMark: true };

/**
 * What the dashes of a block say of its sentences, where they set speech off ("– Most jest stary – mówi Anna Nowak. – Runie."):
 * the sentence in which somebody is said to speak opens with its dash, and one of the same words without who says them
 * would stand as the writer's.
 */
export function speechByDashes(
  text: string,
  language: Language,
  block: Span,
): (sentence: Span) => Speech | undefined {
  const dash = /^\s*([–—―-])\s*/u.exec(text.slice(block.start, block.start + 4))?.[1];
  const runs = dash === undefined ? [] : dialogueRuns(text, language, block.start, block.end);
  return ({ end, start }) => {
    const run = runs.find((spoken) => spoken.start < end && spoken.end > start);
    if (dash === undefined || run === undefined) return undefined;
    const isTold = run.end < end - 3;
    return isTold ? { speechDash: `${dash === "-" ? "–" : dash} ` } : { hasLooseMark: true };
  };
}
