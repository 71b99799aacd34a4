import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { getDomain } from "tldts";
import { growTrees } from "#brief/training/grow-trees.ts";
import { parseDocument } from "#extract/dom/parse-document.ts";
import { jsonLdOf } from "#extract/metadata/json-ld.ts";
import { metaTagsOf } from "#extract/metadata/meta-tags.ts";
import { scanPage } from "#extract/metadata/scan-page.ts";
import { chosenBlocks, weighable } from "#extract/text/main-text.ts";
import { packedTrees, unpackedTrees } from "#extract/text/packed-trees.ts";
import { pageClaims } from "#extract/text/page-claims.ts";
import { type BoostedTrees, sumOfTrees, treeTable } from "#shared/boosted-trees.ts";
import { type LabelledPage, labelledPages, readingSets, scoreOf } from "./reading-data.ts";
import { blockLabels, type Label } from "./reading-labels.ts";

/** Chosen by cross-validation over hosts. */
const options = {
  loss: "odds",
  trees: 80,
  leaves: 12,
  learningRate: 0.1,
  leafWeightMin: 0.5,
  l2: 5,
} as const;

/** What a page of a set weighs in all; snippets weigh 1 each. `rdb` is what Readability itself says. */
const setWeights: Readonly<Record<string, number>> = { aeb: 10, np4k: 10, rdb: 2, traf: 1 };

const foldCount = 5;

type Example = {
  readonly page: LabelledPage;
  readonly weighable: ReturnType<typeof weighable>;
  readonly labels: readonly Label[];
};

/**
 * `npm run bench -- reading-train`: learns which blocks of a page are its article's, from the pages that
 * people marked. Prints how well that reads hosts it has not seen (five folds by host), beside
 * Readability's choice; with `--write`, learns from all pages and writes the weights.
 */
export async function run(flags: readonly string[]): Promise<void> {
  const sets = readingSets(Object.keys(setWeights));
  if (sets.length === 0) return;
  const examples = (await Promise.all(sets.map(labelledPages))).flat().map(exampleOf);
  if (flags.includes("--write")) return write(examples);
  const foldOf = ({ page }: Example) => hashOf(hostOf(page)) % foldCount;
  const odds = new Map<Example, readonly number[]>();
  for (let fold = 0; fold < foldCount; fold++) {
    const training = examples.filter((example) => foldOf(example) !== fold);
    const model = unpackedTrees(packedTrees(learn(training)));
    for (const example of examples) {
      if (foldOf(example) === fold) odds.set(example, oddsOf(example, model));
    }
  }
  console.log("| set | Readability's choice, F1 (P / R) | weighed, hosts not seen, F1 (P / R) |");
  console.log("|---|---|---|");
  for (const set of sets) {
    const own = examples.filter(({ page }) => page.set === set);
    const chosen = scored(set, own, ({ weighable: { isChosen } }) => isChosen.map(Number));
    const weighed = scored(set, own, (example) => odds.get(example) ?? []);
    console.log(`| ${set} | ${chosen} | ${weighed} |`);
  }
}

function exampleOf(page: LabelledPage): Example {
  const document = parseDocument(page.html);
  const scan = scanPage(document);
  const title = document.title;
  const claims = pageClaims(title, metaTagsOf(scan.metas), jsonLdOf(scan.jsonLd));
  const found = weighable(document, claims);
  const texts = found.blocks.map(({ text }) => text);
  const labels = blockLabels(page, texts, found.isChosen);
  return { page, weighable: found, labels };
}

function learn(examples: readonly Example[]): BoostedTrees {
  const rows = examples.flatMap(({ page, weighable: { rows }, labels }) =>
    rows.flatMap((row, at) => {
      const { isArticle, weight } = labels[at] as Label;
      return weight === 0 ? [] : [{ row, isArticle, weight: weight * (setWeights[page.set] ?? 0) }];
    }),
  );
  const width = rows[0]?.row.length ?? 0;
  const values = new Float64Array(rows.length * width);
  for (const [at, { row }] of rows.entries()) values.set(row, at * width);
  return growTrees(
    {
      width,
      values,
      counts: Float64Array.from(rows, ({ isArticle }) => Number(isArticle)),
      exposures: new Float64Array(rows.length).fill(1),
      weights: Float64Array.from(rows, ({ weight }) => weight),
    },
    options,
  );
}

function oddsOf({ weighable: { rows } }: Example, model: BoostedTrees): readonly number[] {
  const table = treeTable(model);
  return rows.map((row) => sumOfTrees(table, row));
}

function scored(
  set: string,
  examples: readonly Example[],
  oddsFor: (example: Example) => readonly number[],
): string {
  const predicted = Object.fromEntries(
    examples.map((example) => {
      const { blocks, isChosen } = example.weighable;
      const kept = chosenBlocks(blocks, oddsFor(example), isChosen);
      return [example.page.id, { articleBody: kept.map(({ text }) => text).join("\n") }];
    }),
  );
  const { f1, precision = 0, recall = 0 } = scoreOf(set, predicted).score;
  return `${f1.toFixed(4)} (${precision.toFixed(3)} / ${recall.toFixed(3)})`;
}

function write(examples: readonly Example[]): void {
  const target = fileURLToPath(
    new URL("../../src/extract/text/block-weights.json", import.meta.url),
  );
  const text = `${JSON.stringify(packedTrees(learn(examples)))}\n`;
  writeFileSync(target, text);
  console.log(`${target}: ${Buffer.byteLength(text)} bytes from ${examples.length} pages`);
}

/** The registrable domain; pages of the archive and of nobody stand for themselves. */
function hostOf({ url, id }: LabelledPage): string {
  const domain = getDomain(url.replace(/^https?:\/\/web\.archive\.org\/web\/\d+\//, ""));
  return domain === null || domain === "fakehost" ? id : domain;
}

function hashOf(text: string): number {
  let hash = 7;
  for (const character of text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash;
}
