import type { BriefSentence, Fact } from "#model/brief.ts";
import type { Draft } from "./drafts.ts";

/** Turns a draft into a sentence of the brief with the article's sentence and the facts it rests on. */
export function withReceipt({ sentence, pieces, text }: Draft): BriefSentence {
  const { start, end } = sentence;
  const facts = factsOf(sentence.text, start).filter((fact) =>
    pieces.some((piece) => piece.start <= fact.start && piece.end >= fact.end),
  );
  return { text, pieces, receipts: [{ start, end, text: sentence.text }], facts };
}

function factsOf(text: string, offset: number): readonly Fact[] {
  const facts: Fact[] = [];
  for (const match of text.matchAll(/\p{N}+(?:[.,]\p{N}+)*/gu)) {
    const start = offset + match.index;
    facts.push({ kind: "number", text: match[0], start, end: start + match[0].length });
  }
  for (const match of text.matchAll(/(?<=[\p{L},] )\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu)) {
    const start = offset + match.index;
    facts.push({ kind: "name", text: match[0], start, end: start + match[0].length });
  }
  return facts;
}
