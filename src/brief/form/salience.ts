import { contentWords } from "#language/stems.ts";
import type { Language } from "#model/language.ts";
import type { BodySentence } from "./body.ts";

/** What of an article matters, as the search for the best brief weighs it. */
export type Salience = {
  /** What saying a content word once is worth; 0 for one the article does not have. */
  readonly weightOf: (root: string) => number;
  /** How likely a sentence belongs in a brief before its words are looked at, 0 to 1. */
  readonly priorOf: (index: number) => number;
};

/** In German every noun has a capital; without capitals none has. */
const namesUnmarked: ReadonlySet<Language> = new Set([
  "de",
  "zh",
  "ja",
  "ko",
  "ar",
  "th",
  "he",
  "fa",
  "ur",
  "hi",
]);

/**
 * Weighs an article by what news have in common: what headline and headings say, what comes first, what is
 * said again, names and numbers matter.
 */
export function salienceOf(
  body: readonly BodySentence[],
  title: string | undefined,
  headings: readonly string[],
  language: Language,
): Salience {
  const headingWords = new Set(headings.flatMap((heading) => contentWords(heading, language)));
  const titleWords = new Set(contentWords(title ?? "", language));
  const counts = new Map<string, number>();
  const names = new Set<string>();
  for (const { text } of body) {
    for (const root of new Set(contentWords(text, language))) {
      counts.set(root, (counts.get(root) ?? 0) + 1);
    }
    if (namesUnmarked.has(language)) continue;
    const capitals = text.match(/(?<=[\p{L}\p{N},’'] ?)\p{Lu}[\p{L}’'-]+/gu)?.join(" ") ?? "";
    for (const root of contentWords(capitals, language)) names.add(root);
  }
  const weights = new Map<string, number>();
  for (const [root, count] of counts) {
    const repeated = count === 1 ? 0.55 : 0.5 + 0.7 * Math.log(1 + count);
    const kind = (names.has(root) ? 2.5 : 1) * (/^\p{N}/u.test(root) ? 1.2 : 1);
    const announced = titleWords.has(root) ? 1.5 : headingWords.has(root) ? 1.25 : 1;
    weights.set(root, repeated * kind * announced);
  }
  return {
    weightOf: (root) => weights.get(root) ?? 0,
    priorOf: (index) => Math.exp(-index / 8),
  };
}
