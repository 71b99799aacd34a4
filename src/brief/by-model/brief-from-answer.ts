import { countWords } from "#language/words.ts";
import type { Article } from "#model/article.ts";
import type { Brief, BriefSentence } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import { limitsFor } from "../form/choice/lengths.ts";
import { type CheckedAnswer, repeats } from "./check-answer.ts";

/** Points without which a model's brief says too little. */
const pointsMin = 2;

/**
 * Puts what may be shown of an answer in the place of the embedded brief's sentences, as much of it as the length allows.
 *
 * @param embedded the embedded brief of the same length, whose form the other takes, and its gist where it lost its own
 * @returns `undefined` when too little is left
 */
export function briefFromAnswer(
  checked: CheckedAnswer,
  embedded: Brief,
  article: Article,
  writer: string,
  translatedTo?: Language,
): Brief | undefined {
  const gist = checked.gist ?? (translatedTo === undefined ? embedded.gist : undefined);
  if (gist === undefined || checked.points.length < pointsMin) return undefined;
  if (translatedTo !== undefined && checked.headline === undefined) return undefined;
  const language = translatedTo ?? article.language;
  const limits = limitsFor(embedded.length, countWords(article.text, article.language));
  const headline = translatedTo === undefined ? embedded.headline : (checked.headline ?? "");
  let words = countWords(headline, language) + countWords(gist.text, language);
  const takes = (text: string): boolean => {
    const count = countWords(text, language);
    if (words + count > limits.wordsMax) return false;
    words += count;
    return true;
  };
  const next = checked.next !== undefined && takes(checked.next.text) ? checked.next : undefined;
  const points: BriefSentence[] = [];
  for (const point of checked.points) {
    if (points.length === limits.pointsMax) break;
    if (repeats(point, next === undefined ? [gist] : [gist, next], language)) continue;
    if (takes(point.text)) points.push(point);
  }
  if (points.length === 0) return undefined;
  points.sort((a, b) => startOf(a) - startOf(b));
  const { quotation, next: _next, ...form } = embedded;
  const isSaid = [gist, ...points].some(({ text }) => quotation && text.includes(quotation.text));
  const quoted =
    quotation !== undefined && !isSaid && takes(quotation.text) ? quotation : undefined;
  return {
    ...form,
    headline,
    gist,
    points,
    ...(quoted !== undefined && { quotation: quoted }),
    ...(next !== undefined && { next }),
    language,
    ...(translatedTo !== undefined && { translatedFrom: article.language }),
    writer: { kind: "model", name: writer },
  };
}

function startOf({ receipts }: BriefSentence): number {
  return receipts[0]?.start ?? 0;
}
