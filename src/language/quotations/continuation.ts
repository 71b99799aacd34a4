import type { Attribution } from "./attribution.ts";
import { lineAround, sentenceEnd, type TextView } from "./text-view.ts";

/** Who goes on speaking: the rest of a split quotation, or the next paragraph of one that was not closed. */
export function continuation(
  { text, runs }: TextView,
  index: number,
  found: readonly (Attribution | undefined)[],
): Attribution | undefined {
  const run = runs[index];
  const before = runs[index - 1];
  const known = found[index - 1];
  if (run === undefined || before === undefined || known === undefined) return undefined;
  const gap = text.slice(before.outerEnd, run.outerStart);
  const goesOn: Attribution = { mention: known.mention, via: "continued" };
  if (gap.includes("\n")) return !before.isClosed && /^\s*$/.test(gap) ? goesOn : undefined;
  // "Selon X, « … ». « … », a dit …": what X was said to say ends with its sentence.
  if (known.via === "before" && /[.!?]\s*$/u.test(gap)) return undefined;
  const first = sentenceEnd(text, { start: before.outerEnd, end: run.outerStart });
  return /^[\s–—―−-]*$/u.test(text.slice(first, run.outerStart)) ? goesOn : undefined;
}

/**
 * Gives a paragraph that is nothing but a quotation to whoever speaks on both sides of it,
 * or, when its closing mark is left out, to whoever speaks in the next paragraph.
 */
export function bridged(
  { text, runs }: TextView,
  index: number,
  found: readonly (Attribution | undefined)[],
): Attribution | undefined {
  const run = runs[index];
  const next = runs[index + 1];
  const after = found[index + 1];
  if (run === undefined || next === undefined || after === undefined) return undefined;
  const gap = text.slice(run.outerEnd, next.outerStart);
  if (!/^\s*\n\s*$/.test(gap)) return undefined;
  const goesOn: Attribution = { mention: after.mention, via: "continued" };
  if (!run.isClosed) return goesOn;
  const before = found[index - 1];
  const same = before !== undefined && said(text, before) === said(text, after);
  const isAlone = lineAround(text, run.outerStart).start === run.outerStart;
  return same && isAlone ? goesOn : undefined;
}

function said(text: string, { mention }: Attribution): string {
  return (text.slice(mention.start, mention.end).split(/\s+/).at(-1) ?? "").toLowerCase();
}
