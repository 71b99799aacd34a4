import type { Article } from "#model/article.ts";
import type { Brief, BriefSentence, Span } from "#model/brief.ts";
import type { Language } from "#model/language.ts";

/** As many characters as tell. */
const sampleLength = 4000;
/** In a text in capitals so many of its letters are at least, and beside them at most so many small ones. */
const capitalShareMin = 0.5;
const smallShareMax = 0.1;

/** Whether a text is written in capitals throughout, as wires and offices do. */
export function isInCapitals(text: string): boolean {
  const sample = text.slice(0, sampleLength);
  const countOf = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const capitals = countOf(/\p{Lu}/gu);
  return (
    capitals > capitalShareMin * countOf(/\p{L}/gu) &&
    countOf(/\p{Ll}/gu) <= smallShareMax * capitals
  );
}

/** The article in small letters but for those that open a sentence, as its sentences are told apart and judged; its offsets hold. */
export function inSmallLetters(article: Article): Article {
  const { language, text } = article;
  const opened = small(text, language).replace(opening, (letter) => {
    const capital = letter.toLocaleUpperCase(language);
    return capital.length === letter.length ? capital : letter;
  });
  return { ...article, text: opened };
}

/** The first letter of a line, and what follows the end of a sentence. */
const opening = /(?<=^[^\p{L}\p{N}\n]{0,3})\p{Ll}|(?<=[.!?…]["”’»)]{0,2} ["“‘«(¿¡]{0,2})\p{Ll}/gmu;

/** The brief of an article that was read in small letters, in the article's own. */
export function inCapitalsAgain(brief: Brief, { text, title = "" }: Article): Brief {
  const { headline, language, next, quotation } = brief;
  const large = (words: string): string => words.toLocaleUpperCase(language);
  const own = <Run extends Span & { readonly text: string }>(run: Run): Run => {
    const there = text.slice(run.start, run.end);
    const isThere = small(there, language) === small(run.text, language);
    return { ...run, text: isThere ? there : large(run.text) };
  };
  const sentence = (one: BriefSentence): BriefSentence => {
    const pieces = one.pieces.map(own);
    return {
      text: pieces.map((piece) => piece.text).join(""),
      pieces,
      receipts: one.receipts.map(own),
      facts: one.facts.map(own),
    };
  };
  return {
    ...brief,
    headline: title.includes(headline) ? headline : large(headline),
    gist: sentence(brief.gist),
    points: brief.points.map(sentence),
    ...(quotation !== undefined && {
      quotation: {
        ...own(quotation),
        ...(quotation.speaker !== undefined && { speaker: large(quotation.speaker) }),
      },
    }),
    ...(next !== undefined && { next: sentence(next) }),
  };
}

/** In small letters, and of the same length. */
function small(text: string, language: Language): string {
  return text.replace(/\p{Lu}+/gu, (capitals) => {
    const letters = capitals.toLocaleLowerCase(language);
    return letters.length === capitals.length ? letters : capitals;
  });
}
