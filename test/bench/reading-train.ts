import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { growTrees } from "#brief/training/grow-trees.ts";
import { articleOf, chosenBlocks } from "#extract/text/main-text.ts";
import { packedTrees, unpackedTrees } from "#extract/text/packed-trees.ts";
import type { PageBlock } from "#extract/text/page-blocks.ts";
import { type BoostedTrees, sumOfTrees, treeTable } from "#shared/boosted-trees.ts";
import { labelledPages, readingSets, scoreOf } from "./reading-data.ts";
import { type Example, exampleOf, type Failure, failures, hashOf } from "./reading-examples.ts";
import { wordF1 } from "./word-f1.ts";

/** Chosen by cross-validation over hosts and over sets. */
const options = {
  loss: "odds",
  trees: 100,
  leaves: 12,
  learningRate: 0.1,
  leafWeightMin: 0.5,
  l2: 20,
} as const;

/** What a page of a set weighs in all; snippets weigh 1 each. `rdb` is what Readability itself says. */
const setWeights: Readonly<Record<string, number>> = { aeb: 10, np4k: 10, rdb: 2, traf: 1 };

const foldCount = 5;

/** Elements whose text the usual clean-up of Readability's choice leaves out. */
const cleanedUp = ["<figure>", "<figcaption>", "<aside>", "<nav>", "<footer>", "<form>"] as const;

/** The blocks of a page that are taken for its article. */
type Reading = (example: Example) => readonly PageBlock[];

/**
 * `npm run bench -- reading-train [--write]`: learns which blocks of a page are its article's, from the pages that
 * people marked. Prints how well that reads hosts it has not seen (five folds by host), and sets it has not seen (all others
 * but for their pages of the same hosts), also where Readability fails, beside Readability's choice with and
 * without the usual clean-up. With `--write`, learns from all pages and writes the weights.
 */
export async function run(flags: readonly string[]): Promise<void> {
  const sets = readingSets(Object.keys(setWeights));
  if (sets.length === 0) return;
  const examples = (await Promise.all(sets.map(labelledPages))).flat().map(exampleOf);
  if (flags.includes("--write")) return write(examples);
  const byHost = oddsByParts(
    examples,
    ({ host }) => hashOf(host) % foldCount,
    (_test, rest) => rest,
  );
  const bySet = oddsByParts(
    examples,
    ({ page }) => page.set,
    (test, rest) => {
      const seen = new Set(test.map(({ host }) => host));
      return rest.filter(({ host }) => !seen.has(host));
    },
  );
  printed(examples, sets, {
    "Readability's choice": ({ blocks, isChosen }) => blocks.filter((_, at) => isChosen[at]),
    "with clean-up": ({ blocks, isChosen }) =>
      blocks.filter(
        ({ box }, at) => isChosen[at] && cleanedUp.every((name) => box.within[name] === undefined),
      ),
    "hosts not seen": (example) => weighed(example, byHost(example)(example.rows)),
    "set not seen": (example) => weighed(example, bySet(example)(example.rows)),
  });
  console.log("\nSet not seen, where Readability takes this of its choice:\n");
  const whereItFails = keysOf(failures).map((failure): [string, Reading] => [
    failure,
    (example) => {
      const { rows, isChosen } = example.where(failure);
      return weighed({ ...example, isChosen }, bySet(example)(rows));
    },
  ]);
  printed(examples, sets, Object.fromEntries(whereItFails));
}

function weighed({ blocks, isChosen }: Example, odds: readonly number[]): readonly PageBlock[] {
  return articleOf(chosenBlocks(blocks, odds, isChosen));
}

/** A model for each part of the pages, learned from others; returns how it weighs rows of a page of the part. */
function oddsByParts(
  examples: readonly Example[],
  partOf: (example: Example) => string | number,
  trainingFor: (test: readonly Example[], rest: readonly Example[]) => readonly Example[],
) {
  const models = new Map<string | number, (rows: readonly Float64Array[]) => readonly number[]>();
  for (const part of new Set(examples.map(partOf))) {
    const test = examples.filter((example) => partOf(example) === part);
    const rest = examples.filter((example) => partOf(example) !== part);
    const learned = learn(trainingFor(test, rest));
    const table = treeTable(unpackedTrees(packedTrees(learned)));
    models.set(part, (rows) => rows.map((row) => sumOfTrees(table, row)));
  }
  return (example: Example) => models.get(partOf(example)) ?? (() => []);
}

function learn(examples: readonly Example[]): BoostedTrees {
  const rows = examples.flatMap(({ page, labelled, failed }) => {
    const weight = setWeights[page.set] ?? 0;
    return [
      ...labelled.map((known) => ({ ...known, weight })),
      ...keysOf(failures).flatMap((failure) =>
        failed[failure].map((known) => ({ ...known, weight: weight * failures[failure] })),
      ),
    ];
  });
  const width = rows[0]?.row.length ?? 0;
  const values = new Float64Array(rows.length * width);
  for (const [at, { row }] of rows.entries()) values.set(row, at * width);
  return growTrees(
    {
      width,
      values,
      counts: Float64Array.from(rows, ({ label }) => Number(label.isArticle)),
      exposures: new Float64Array(rows.length).fill(1),
      weights: Float64Array.from(rows, ({ label, weight }) => label.weight * weight),
    },
    options,
  );
}

function keysOf(record: typeof failures): readonly Failure[] {
  return Object.keys(record) as Failure[];
}

/** A table of the sets: F1, precision and recall as their scorer counts, then F1 of words, the mean of the pages. */
function printed(
  examples: readonly Example[],
  sets: readonly string[],
  columns: Readonly<Record<string, Reading>>,
): void {
  console.log(`| set | ${Object.keys(columns).join(" | ")} |`);
  console.log(`|---|${"---|".repeat(Object.keys(columns).length)}`);
  for (const set of sets) {
    const own = examples.filter(({ page }) => page.set === set);
    console.log(
      `| ${[set, ...Object.values(columns).map((reading) => scored(set, own, reading))].join(" | ")} |`,
    );
  }
}

function scored(set: string, examples: readonly Example[], reading: Reading): string {
  const texts = examples.map((example) => {
    const text = reading(example)
      .map(({ text }) => text)
      .join("\n");
    return { ...example.page, text };
  });
  const predicted = Object.fromEntries(texts.map(({ id, text }) => [id, { articleBody: text }]));
  const { f1, precision = 0, recall = 0 } = scoreOf(set, predicted).score;
  const figures = `${f1.toFixed(4)} (${precision.toFixed(3)} / ${recall.toFixed(3)})`;
  const words = texts.flatMap(({ text, truth }) =>
    truth.articleBody === undefined ? [] : [wordF1(text, truth.articleBody)],
  );
  if (words.length === 0) return figures;
  return `${figures} ${(words.reduce((sum, f1) => sum + f1, 0) / words.length).toFixed(4)}`;
}

function write(examples: readonly Example[]): void {
  const target = fileURLToPath(
    new URL("../../src/extract/text/block-weights.json", import.meta.url),
  );
  const text = `${JSON.stringify(packedTrees(learn(examples)))}\n`;
  writeFileSync(target, text);
  console.log(`${target}: ${Buffer.byteLength(text)} bytes from ${examples.length} pages`);
}
