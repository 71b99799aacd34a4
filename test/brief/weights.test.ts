import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sentenceFeatureNames } from "#brief/scoring/sentence-features.ts";
import { bigramFeatureNames, wordFeatureNames } from "#brief/scoring/word-features.ts";
import { trainWeights } from "#brief/training/train-weights.ts";
import { trainingExamples } from "#brief/training/training-data.ts";

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

  const folder = join(process.env.NEWSBRIEF_DATA ?? "../shared/data", "news", "train-open");
  const isAsked = process.env.NEWSBRIEF_TRAIN === "1";
  if (isAsked && !existsSync(folder))
    process.stderr.write(`Skipped: training anew, no data in ${folder}.\n`);
  if (!isAsked)
    process.stderr.write("Skipped: training anew takes minutes; set NEWSBRIEF_TRAIN=1.\n");

  it.runIf(isAsked && existsSync(folder))(
    "are what training makes, byte for byte",
    () => {
      expect(`${JSON.stringify(trainWeights(trainingExamples(folder)))}\n`).toBe(committed);
    },
    1_800_000,
  );
});
