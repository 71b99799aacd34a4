import { uncased } from "#language/names.ts";
import type { Language } from "#model/language.ts";
import type { SentenceDocument } from "../../choose-sentences.ts";
import { analyseDocument } from "../../scoring/analyse-document.ts";
import { tokens } from "../../scoring/document-terms.ts";
import { type SearchInput, searchWeights, setValue } from "../../scoring/search.ts";
import { unitTokens } from "../../scoring/summary-weights.ts";
import learned from "../../weights.json" with { type: "json" };
import { contentRoots } from "../content-roots.ts";
import type { BodySentence } from "../sentences/body.ts";

/** What of an article matters, as the search for the best brief weighs it. */
export type Salience = {
  /** What saying a content word once is worth; 0 for one the article does not have. */
  readonly weightOf: (root: string) => number;
  /** How likely a sentence belongs in a brief before its words are looked at, 0 to 1. */
  readonly priorOf: (index: number) => number;
  /** How well a sentence belongs in a person's summary, as learned: 0 for a common one, 2 for a good one. */
  readonly scoreOf: (index: number) => number;
  /** How much of a person's one-sentence summary a sentence would say, as learned; the best have 0.5 or so. */
  readonly aloneOf: (index: number) => number;
};

/** In German every noun has a capital; without capitals none has. */
const namesUnmarked: ReadonlySet<Language> = new Set(["de", ...uncased]);

/**
 * How the two views of a word are mixed: how often a person's summary is expected to say it, as learned
 * from summaries, and how much of a fact it is. Chosen on every fourth article of the dev halves.
 */
const mixture = {
  expected: 4,
  fact: 0.5,
  name: 2.5,
  number: 1.2,
  inTitle: 1.5,
  inHeading: 1.25,
} as const;

export type SalienceHints = {
  readonly title?: string;
  readonly headings: readonly string[];
  readonly language: Language;
  /** How long the brief may be. */
  readonly wordsMax: number;
};

/**
 * Weighs the words of an article by what people put in summaries, and by what news have in common: what
 * headline and headings say, what is said again, names and numbers matter, and so does what stands early.
 */
export function salienceOf(body: readonly BodySentence[], hints: SalienceHints): Salience {
  const { headings, language, title = "" } = hints;
  const learnt = analyseDocument(documentOf(body, hints), learned);
  const expected = expectedCounts(body, hints, learnt);
  const headingWords = new Set(headings.flatMap((heading) => contentRoots(heading, language)));
  const titleWords = new Set(contentRoots(title, language));
  const counts = new Map<string, number>();
  const names = new Set<string>();
  for (const { text } of body) {
    for (const root of new Set(contentRoots(text, language))) {
      counts.set(root, (counts.get(root) ?? 0) + 1);
    }
    if (namesUnmarked.has(language)) continue;
    const capitals = text.match(/(?<=[\p{L}\p{N},’'] ?)\p{Lu}[\p{L}’'-]+/gu)?.join(" ") ?? "";
    for (const root of contentRoots(capitals, language)) names.add(root);
  }
  const weights = new Map<string, number>();
  for (const [root, count] of counts) {
    const repeated = count === 1 ? 0.55 : 0.5 + 0.7 * Math.log(1 + count);
    const kind = (names.has(root) ? mixture.name : 1) * (/^\p{N}/u.test(root) ? mixture.number : 1);
    const announced = titleWords.has(root)
      ? mixture.inTitle
      : headingWords.has(root)
        ? mixture.inHeading
        : 1;
    const fact = repeated * kind * announced;
    weights.set(root, mixture.fact * fact + mixture.expected * (expected.get(root) ?? 0));
  }
  const alone = setValue(learnt, aloneGoal, searchWeights);
  return {
    weightOf: (root) => weights.get(root) ?? 0,
    priorOf: (index) => Math.exp(-index / 8),
    scoreOf: (index) => learnt.sentenceScores[index] ?? 0,
    aloneOf: (index) => alone([index]),
  };
}

/** A summary of one sentence, as people write it. */
const aloneGoal = { targetTokens: 28, cutAfter: Number.POSITIVE_INFINITY } as const;

function documentOf(
  body: readonly BodySentence[],
  { language, title }: SalienceHints,
): SentenceDocument {
  const blocks = new Map<BodySentence["block"], number>();
  const blockOf = body.map(({ block }) => {
    const number = blocks.get(block) ?? blocks.size;
    blocks.set(block, number);
    return number;
  });
  return { language, sentences: body, blockOf, ...(title !== undefined && { title }) };
}

/** How likely a person's summary of the brief's length says each content word, 0 to 1. */
function expectedCounts(
  body: readonly BodySentence[],
  { language, wordsMax }: SalienceHints,
  { termCounts, termsOf }: SearchInput,
): ReadonlyMap<string, number> {
  const scale = wordsMax / unitTokens;
  const expected = new Map<string, number>();
  const done = new Set<number>();
  for (const [index, { text }] of body.entries()) {
    for (const [place, token] of tokens(text, language).entries()) {
      const term = termsOf[index]?.[place];
      if (term === undefined || done.has(term)) continue;
      done.add(term);
      const count = Math.min(1, scale * (termCounts[term] ?? 0));
      for (const root of contentRoots(token, language)) {
        expected.set(root, Math.max(count, expected.get(root) ?? 0));
      }
    }
  }
  return expected;
}
