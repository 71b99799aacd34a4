import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SentenceDocument } from "../choose-sentences.ts";
import { termOf, tokens } from "../scoring/document-terms.ts";
import { sentenceDocument } from "../sentence-document.ts";

/** An article with what people wrote to sum it up, at one length or several. */
export type TrainingExample = {
  readonly document: SentenceDocument;
  readonly summaries: readonly TrainingSummary[];
};

export type TrainingSummary = {
  /** Terms of the human summary, in order. */
  readonly terms: readonly string[];
  readonly weight: number;
};

/** The sets whose licences allow weights to be shared; NOTICE names them. */
const openSets = ["fr-orangesum", "en-realsumm"] as const;

type Row = {
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  readonly reference: readonly string[];
};

/** Articles shorter than this teach nothing about choosing. */
const sentencesMin = 3;

/** What a headline, and headline with abstract, are worth as summaries beside the abstract. */
const headlineShare = 0.3;
const bothShare = 0.5;

/**
 * Reads the open sets and makes examples of several lengths: each article with its title and without,
 * and without it also the title alone (about 12 words) and title with abstract (about 46) as summaries.
 *
 * @param folder `news/train-open` of the data
 */
export function trainingExamples(folder: string): readonly TrainingExample[] {
  return openSets.flatMap((name) => {
    const rows = readRows(join(folder, `${name}.jsonl`));
    // A small set counts for more than its number, a large one for less.
    const weight = 1 / Math.sqrt(rows.length);
    return rows.flatMap((row) => examplesOf(row, weight));
  });
}

function examplesOf(row: Row, weight: number): readonly TrainingExample[] {
  const { lang, title, text } = row;
  const untitled = sentenceDocument(text, lang);
  if (untitled.sentences.length < sentencesMin) return [];
  const abstract = termsOf(row.reference.join("\n"), lang);
  const alone = { terms: abstract, weight };
  if (title === "") return [{ document: untitled, summaries: [alone] }];
  const headline = termsOf(title, lang);
  return [
    { document: { ...untitled, title }, summaries: [{ terms: abstract, weight: weight / 2 }] },
    {
      document: untitled,
      summaries: [
        alone,
        { terms: headline, weight: weight * headlineShare },
        { terms: [...headline, ...abstract], weight: weight * bothShare },
      ],
    },
  ];
}

function termsOf(text: string, language: string): readonly string[] {
  return tokens(text, language).map((token) => termOf(token.toLowerCase(), language));
}

function readRows(path: string): readonly Row[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
}
