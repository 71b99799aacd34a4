import { factsIn } from "#language/facts.ts";
import type { BriefSentence, Fact } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import type { Draft } from "./drafts.ts";

/**
 * Turns drafts into sentences of the brief, each with the article's sentence on which it rests and the
 * facts that it kept of it.
 */
export function withReceipts(
  drafts: readonly Draft[],
  language: Language,
): readonly BriefSentence[] {
  // Read together, the sentences help one another to tell names from other words.
  const together = drafts.map(({ sentence }) => sentence.text).join("\n");
  const found = factsIn(together, language);
  let offset = 0;
  return drafts.map(({ pieces, sentence, text }) => {
    const { start, end, text: receipt } = sentence;
    const from = offset;
    offset += receipt.length + 1;
    const facts = found
      .filter((fact) => fact.start >= from && fact.end <= from + receipt.length)
      .map((fact): Fact => {
        const at = start + fact.start - from;
        return { kind: fact.kind, text: fact.text, start: at, end: at + fact.text.length };
      })
      .filter((fact) => isKept(fact, pieces));
    return { text, pieces, receipts: [{ start, end, text: receipt }], facts };
  });
}

/** Whether pieces that follow one another without a gap cover the fact. */
function isKept(fact: Fact, pieces: Draft["pieces"]): boolean {
  let covered = fact.start;
  for (const { start, end } of pieces) {
    if (start <= covered && end > covered) covered = end;
  }
  return covered >= fact.end;
}
