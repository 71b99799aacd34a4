import { countWords } from "#language/words.ts";
import type { Article } from "#model/article.ts";
import type { BriefQuotation } from "#model/brief.ts";
import type { BodySentence } from "./body.ts";
import { quotationWordsMin } from "./candidates.ts";
import { compiled } from "./compiled.ts";
import { contentWords } from "./content-words.ts";
import { phrasesOf } from "./phrases/phrases-of.ts";
import type { Salience } from "./salience.ts";

const wordsMax = 28;

export type ScoredQuotation = {
  readonly quotation: BriefQuotation;
  readonly value: number;
  readonly wordCount: number;
  readonly content: ReadonlySet<string>;
};

/** The direct quotations with a named speaker, short enough to quote whole, the weightiest first. */
export function quotationsOf(
  article: Article,
  body: readonly BodySentence[],
  salience: Salience,
): readonly ScoredQuotation[] {
  const { language, text } = article;
  const found: ScoredQuotation[] = [];
  for (const sentence of body) {
    for (const span of sentence.quoted) {
      if (sentence.hasLooseMark) continue;
      const inside = text.slice(span.start, span.end);
      const lead = /^["“”„«»「『\s]*/u.exec(inside)?.[0].length ?? 0;
      const tail = /["“”„«»」』\s,]*$/u.exec(inside)?.[0].length ?? 0;
      const start = span.start + lead;
      const end = span.end - tail;
      const said = text.slice(start, end);
      const wordCount = countWords(said, language);
      if (wordCount < quotationWordsMin + 2 || wordCount > wordsMax) continue;
      const speaker = speakerOf(
        sentence.text,
        span.start - sentence.start,
        span.end - sentence.start,
        language,
      );
      if (speaker === undefined) continue;
      const content = new Set(contentWords(said, language));
      let value = salience.priorOf(sentence.index);
      for (const root of content) value += salience.weightOf(root);
      found.push({
        quotation: { start, end, text: said, speaker },
        value,
        wordCount: wordCount + countWords(speaker, language),
        content,
      });
    }
  }
  return found.sort((a, b) => b.value - a.value);
}

function speakerOf(
  sentence: string,
  start: number,
  end: number,
  language: string,
): string | undefined {
  const { says } = phrasesOf(language);
  const name = "\\p{Lu}[\\p{L}.'’-]+(?: (?:de|von|van|del|da|di|al)?\\s?\\p{Lu}[\\p{L}.'’-]+){1,3}";
  const after = compiled(`^[",”“»\\s]*(?:${says})\\s+(${name})`, "iu").exec(sentence.slice(end));
  const before = compiled(`(${name}),? (?:${says})[,:\\s]*["“„«»\\s]*$`, "u").exec(
    sentence.slice(0, start),
  );
  const speaker = after?.[1] ?? before?.[1];
  return speaker !== undefined && /^\p{Lu}/u.test(speaker) ? speaker : undefined;
}
