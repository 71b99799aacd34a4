import { dialogueRuns } from "#language/quotations/dialogue-runs.ts";
import type { Span } from "#model/brief.ts";
import type { Language } from "#model/language.ts";

/** What dashes say of a sentence. */
type Speech = { readonly speechDash: string } | { readonly hasLooseMark: true };

const opening = /^\s*([–—―−-])\s/u;

/**
 * What the dashes of a block say of its sentences, where they set speech off ("– Most jest stary – mówi Anna Nowak. – Runie."):
 * the sentence in which somebody is said to speak opens with its dash, and one of the same words without who says them
 * would stand as the writer's.
 *
 * @param sentences of the block, in order
 */
export function speechByDashes(
  text: string,
  language: Language,
  block: Span,
  sentences: readonly Span[],
): (sentence: Span) => Speech | undefined {
  const first = sentences.find(({ start }) => opening.test(text.slice(start, start + 4)));
  const dash = first && opening.exec(text.slice(first.start, first.start + 4))?.[1];
  const runs = first === undefined ? [] : dialogueRuns(text, language, first.start, block.end);
  return ({ end, start }) => {
    const run = runs.find((spoken) => spoken.start < end && spoken.end > start);
    if (dash === undefined || run === undefined) return undefined;
    const isTold = run.end < end - 3;
    return isTold ? { speechDash: `${/[-−]/u.test(dash) ? "–" : dash} ` } : { hasLooseMark: true };
  };
}
