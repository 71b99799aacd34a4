import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sentenceFeatureNames } from "#brief/scoring/sentence-features.ts";
import { bigramFeatureNames, wordFeatureNames } from "#brief/scoring/word-features.ts";
import { trainWeights } from "#brief/training/train-weights.ts";
import { trainingExamples } from "#brief/training/training-data.ts";
import { dataFile } from "../research-data.ts";

const committed = readFileSync("src/brief/weights.json", "utf8");
const weights = JSON.parse(committed);

describe("the committed weights", () => {
  it("weigh at most 40 KB", () => {
    expect(Buffer.byteLength(committed)).toBeLessThanOrEqual(40_000);
  });

  it("fit the features", () => {
    const asked = (trees: { feature: number[] }[]) => Math.max(...trees.flatMap((t) => t.feature));
    expect(weights.sentence.overlap.coefficients).toHaveLength(sentenceFeatureNames.length);
    expect(weights.sentence.membership.coefficients).toHaveLength(sentenceFeatureNames.length);
    expect(asked(weights.words.trees)).toBeLessThan(wordFeatureNames.length);
    expect(asked(weights.bigrams.trees)).toBeLessThan(bigramFeatureNames.length);
  });

  const folder = dataFile("news/train-open");
  const isAsked = process.env.NEWSBRIEF_TESTS === "all";
  if (!isAsked)
    process.stderr.write("Skipped: training anew takes a minute; set NEWSBRIEF_TESTS=all.\n");

  it.runIf(isAsked && folder !== undefined)(
    "are what training makes, byte for byte",
    () => {
      const learned = trainWeights(trainingExamples(folder ?? ""));
      // Its 40 KB, shown line by line, would say nothing.
      expect(`${JSON.stringify(learned)}\n` === committed).toBe(true);
    },
    1_800_000,
  );
});
