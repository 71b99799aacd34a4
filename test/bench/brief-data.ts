import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { dataFile, dataFolder, researchRows } from "../research-data.ts";

export type NewsDoc = {
  readonly id: string;
  readonly lang: string;
  readonly title?: string;
  readonly text: string;
  /** Summaries by people. */
  readonly reference: readonly string[];
};

/** A set of articles with the lengths at which summaries of it are compared. */
export type NewsSet = {
  readonly name: string;
  readonly sentences: number;
  readonly words: number;
  readonly docs: readonly NewsDoc[];
};

/** As many sentences and words as the summaries by people have, as the scorer beside the data says. */
const lengths: Readonly<Record<string, readonly [sentences: number, words: number]>> = {
  "en-cnndm": [3, 50],
  "en-xsum": [1, 24],
  "fr-orangesum": [1, 34],
  "vi-vietnews": [1, 35],
  "pt-temario": [9, 195],
  "pt-cstnews": [4, 100],
  "tr-tes": [5, 85],
  "ko-scinews": [4, 84],
  "ur-uscorpus": [11, 215],
  "de-desc": [1, 24],
  "en-desc": [1, 24],
  "es-desc": [1, 26],
};

/** The dev sets, each with `docsMax` articles at the most; says so and gives none when there is no data. */
export function newsSets(docsMax: number): readonly NewsSet[] {
  if (dataFile("news/dev") === undefined) return [];
  return Object.entries(lengths).map(([name, [sentences, words]]) => ({
    name,
    sentences,
    words,
    docs: (researchRows<NewsDoc>(`news/dev/${name}.jsonl`) ?? []).slice(0, docsMax),
  }));
}

/** ROUGE-1, ROUGE-2 and ROUGE-L (F1) of a summary, 0 to 1. */
export type Rouge = readonly [r1: number, r2: number, rl: number];

/** A mean with its 95 % bootstrap interval. */
export type Interval = { readonly mean: number; readonly lo: number; readonly hi: number };

export type Scorer = {
  /** @param wordsMax words behind which the summary is cut, 0 for none */
  readonly rouge: (summary: string, doc: NewsDoc, wordsMax: number) => Rouge;
  readonly gain: (ours: readonly number[], theirs: readonly number[]) => Interval;
};

/** The scorer beside the data, which equals ROUGE-1.5.5. */
export async function loadScorer(): Promise<Scorer> {
  type Score = Record<"r1" | "r2" | "rl", { readonly f: number }>;
  const { score, paired } = (await import(
    pathToFileURL(join(dataFolder, "tools", "rouge.mjs")).href
  )) as {
    readonly score: (summary: string, references: readonly string[], options: object) => Score;
    readonly paired: (one: readonly number[], other: readonly number[]) => Interval;
  };
  return {
    rouge: (summary, { lang, reference }, wordsMax) => {
      const limit = wordsMax > 0 ? { limitWords: wordsMax } : {};
      const { r1, r2, rl } = score(summary, reference, { lang, multi: "avg", ...limit });
      return [r1.f, r2.f, rl.f];
    },
    gain: paired,
  };
}
