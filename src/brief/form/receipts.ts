import { factsIn } from "#language/facts.ts";
import type { BriefSentence, Fact, Receipt, Span } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import type { Draft } from "./cuts/drafts.ts";

/**
 * Turns drafts into sentences of the brief, each with the article's sentence on which it rests and the
 * facts that it kept of it. An answer rests also on the words that name who gives it.
 */
export function withReceipts(
  articleText: string,
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
    const own = { start, end, text: receipt };
    const { speaker } = sentence;
    const receipts = speaker === undefined ? [own] : [labelOf(articleText, speaker), own];
    return { text, pieces, receipts, facts };
  });
}

/** The words that name who answers, with the colon behind them where the article has one. */
function labelOf(articleText: string, { end, start }: Span): Receipt {
  const colon = /^[:：]\s*/u.exec(articleText.slice(end, end + 4))?.[0].length ?? 0;
  return { start, end: end + colon, text: articleText.slice(start, end + colon) };
}

/** Whether pieces that follow one another without a gap cover the fact. */
function isKept(fact: Fact, pieces: Draft["pieces"]): boolean {
  let covered = fact.start;
  for (const { start, end } of pieces) {
    if (start <= covered && end > covered) covered = end;
  }
  return covered >= fact.end;
}
