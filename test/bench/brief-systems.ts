import { createRequire } from "node:module";
import { type Budget, chooseSentences } from "#brief/choose-sentences.ts";
import { sentenceDocument } from "#brief/sentence-document.ts";
import { contentWords } from "#language/stems.ts";
import type { NewsDoc } from "./brief-data.ts";

export type Limit = Extract<Budget, { readonly kind: "sentences" | "cut" }>;

/** A summariser made to answer with sentences in the order of the text. */
export type System = {
  readonly name: string;
  readonly summarise: (doc: NewsDoc, limit: Limit) => Promise<readonly string[]>;
};

const newsbrief: System = {
  name: "newsbrief",
  async summarise({ text, lang, title }, limit) {
    const document = sentenceDocument(text, lang, title === "" ? undefined : title);
    return chooseSentences(document, limit).map((index) => document.sentences[index]?.text ?? "");
  },
};

/** The first sentences: what editors write to be read alone, and hard to beat. */
const lead = ranking("Lead", (sentences) => sentences.map((_, index) => -index));

/** @see https://aclanthology.org/W04-3252/ (Mihalcea and Tarau 2004), on stems without stop words */
const textRank = ranking("TextRank", (sentences, language) => {
  const words = sentences.map((sentence) => contentWords(sentence, language));
  const sets = words.map((own) => new Set(own));
  return centrality(sentences.length, (i, j) => {
    const size =
      Math.log(Math.max(1, words[i]?.length ?? 0)) + Math.log(Math.max(1, words[j]?.length ?? 0));
    let shared = 0;
    for (const word of sets[i] ?? []) if (sets[j]?.has(word)) shared += 1;
    return shared > 0 && size > 0 ? shared / size : 0;
  });
});

/** @see https://doi.org/10.1613/jair.1523 (Erkan and Radev 2004), continuous, on stems without stop words */
const lexRank = ranking("LexRank", (sentences, language) => {
  const words = sentences.map((sentence) => contentWords(sentence, language));
  const sentencesWith = new Map<string, number>();
  for (const own of words) {
    for (const word of new Set(own)) sentencesWith.set(word, (sentencesWith.get(word) ?? 0) + 1);
  }
  const vectors = words.map((own) => {
    const vector = new Map<string, number>();
    for (const word of own) {
      const idf = Math.log(1 + sentences.length / (sentencesWith.get(word) ?? 1));
      vector.set(word, (vector.get(word) ?? 0) + idf);
    }
    const length = Math.hypot(...vector.values()) || 1;
    for (const [word, weight] of vector) vector.set(word, weight / length);
    return vector;
  });
  return centrality(sentences.length, (i, j) => {
    let cosine = 0;
    for (const [word, weight] of vectors[i] ?? []) cosine += weight * (vectors[j]?.get(word) ?? 0);
    return cosine;
  });
});

/** A system that gives each sentence of Unicode's segmentation a rank; the greatest are taken. */
function ranking(
  name: string,
  ranksOf: (sentences: readonly string[], language: string) => readonly number[],
): System {
  return {
    name,
    async summarise({ text, lang }, limit) {
      const segmenter = new Intl.Segmenter(lang, { granularity: "sentence" });
      const sentences = text
        .split("\n")
        .flatMap((line) => Array.from(segmenter.segment(line), ({ segment }) => segment.trim()))
        .filter((sentence) => sentence !== "");
      const ranks = ranksOf(sentences, lang);
      const order = [...sentences.keys()].sort(
        (i, j) => (ranks[j] ?? 0) - (ranks[i] ?? 0) || i - j,
      );
      const taken = order.slice(0, limit.kind === "sentences" ? limit.count : order.length);
      const enough =
        limit.kind === "sentences" ? taken.length : untilCut(taken, sentences, limit.words);
      return taken
        .slice(0, enough)
        .sort((i, j) => i - j)
        .map((index) => sentences[index] ?? "");
    },
  };
}

/** How many of the sentences it takes to fill so many words. */
function untilCut(order: readonly number[], sentences: readonly string[], words: number): number {
  let total = 0;
  const last = order.findIndex((index) => {
    total += sentences[index]?.split(/\s+/).length ?? 0;
    return total >= words;
  });
  return last < 0 ? order.length : last + 1;
}

/** Stationary probabilities of a walk from sentence to like sentence, with PageRank's damping of 0.85. */
function centrality(count: number, likeness: (i: number, j: number) => number): readonly number[] {
  const matrix = Array.from({ length: count }, () => new Float64Array(count));
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < i; j++) {
      const value = likeness(i, j);
      (matrix[i] as Float64Array)[j] = value;
      (matrix[j] as Float64Array)[i] = value;
    }
  }
  const out = matrix.map((row) => row.reduce((sum, value) => sum + value, 0));
  let ranks = new Float64Array(count).fill(1 / count);
  for (let step = 0; step < 50; step++) {
    const next = new Float64Array(count).fill(0.15 / count);
    for (const [i, row] of matrix.entries()) {
      const share = (0.85 * (ranks[i] ?? 0)) / (out[i] || 1);
      for (let j = 0; j < count; j++) next[j] = (next[j] ?? 0) + share * (row[j] ?? 0);
    }
    ranks = next;
  }
  return [...ranks];
}

/** How many sentences a library is asked for to fill so many words: it takes no other limit. */
function sentenceCount({ text }: NewsDoc, limit: Limit): number {
  if (limit.kind === "sentences") return limit.count;
  const perSentence = text.split(/\s+/).length / Math.max(1, text.split(/[.!?]\s/).length);
  return Math.ceil(limit.words / perSentence) + 1;
}

const require = createRequire(import.meta.url);

/** Loads a library only when it is asked for, so that each is measured in a process without the others. */
function libraries(): readonly System[] {
  return [
    {
      name: "node-summarizer",
      async summarise(doc, limit) {
        const { SummarizerManager } = require("node-summarizer");
        const count = sentenceCount(doc, limit);
        const { summary } = await new SummarizerManager(doc.text, count).getSummaryByRank();
        return [String(summary)];
      },
    },
    {
      name: "ts-textrank",
      async summarise(doc, limit) {
        const library = require("ts-textrank");
        const config = new library.AbsoluteSummarizerConfig(
          sentenceCount(doc, limit),
          new library.SorensenDiceSimilarity(),
          new library.DefaultTextParser(),
          0.85,
          library.Summarizer.SORT_OCCURENCE,
        );
        const summarizer = new library.Summarizer(config, new library.NullLogger());
        return summarizer.summarize(doc.text, doc.lang) as readonly string[];
      },
    },
    {
      name: "lexrank",
      summarise: (doc, limit) =>
        new Promise((resolve, reject) => {
          type Line = { readonly text: string };
          const answer = (error: unknown, lines?: readonly Line[]) =>
            lines === undefined ? reject(error) : resolve(lines.map(({ text }) => text));
          require("lexrank").summarize(doc.text, sentenceCount(doc, limit), answer);
        }),
    },
  ];
}

/** Ours first, then what it is compared with. */
export const systems: readonly System[] = [newsbrief, lead, textRank, lexRank, ...libraries()];
