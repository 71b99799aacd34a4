import { type FactFound, factsIn } from "#language/facts.ts";
import type { Sentence } from "#language/sentences.ts";
import type { BriefSentence, Fact } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import type { WrittenSentence } from "../check/written/check-written.ts";

/**
 * A checked sentence with its receipts and with each of its facts where it stands in the article.
 *
 * @param language of the article
 * @param articleText in which the facts are looked for within the sentences it rests on
 */
export function groundedSentence(
  { text, from }: WrittenSentence,
  articleText: string,
  sentences: readonly Sentence[],
  language: Language,
  writtenIn: Language = language,
): BriefSentence {
  const cited = [...new Set(from)]
    .flatMap((number) => sentences[number - 1] ?? [])
    .sort((a, b) => a.start - b.start);
  const known = cited.flatMap((sentence) => factsIn(articleText, language, sentence));
  const facts = new Map<number, Fact>();
  for (const own of factsIn(text, writtenIn)) {
    const same = known.find((fact) => isSame(own, fact));
    if (same === undefined) continue;
    const { kind, start, end } = same;
    facts.set(start, { kind, start, end, text: articleText.slice(start, end) });
  }
  return {
    text,
    pieces: [],
    receipts: cited.map(({ text: receipt, start, end }) => ({ text: receipt, start, end })),
    facts: [...facts.values()].sort((a, b) => a.start - b.start),
  };
}

function isSame(own: FactFound, fact: FactFound): boolean {
  if (own.text.toLowerCase() === fact.text.toLowerCase()) return own.kind === fact.kind;
  if (own.kind === "number" && fact.kind === "number") {
    return own.number.value === fact.number.value && own.number.high === fact.number.high;
  }
  if (own.kind === "name" && fact.kind === "name") {
    return [fact.key, fact.surname].some((key) => key === own.key || key === own.surname);
  }
  if (own.kind === "date" && fact.kind === "date") {
    const { weekday, day, month } = fact.date;
    return (
      (day !== undefined && day === own.date.day && month === own.date.month) ||
      (weekday !== undefined && weekday === own.date.weekday)
    );
  }
  return false;
}
