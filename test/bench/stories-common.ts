import { primaryLanguage } from "#model/language.ts";
import { entryEvidence } from "#story/entry-evidence.ts";
import { researchRows } from "../research-data.ts";

const files = ["fr-orangesum", "en-realsumm"];
const textLengthMax = 250;
/** Rarer terms are as rare as any. */
const shareMin = { concept: 1 / 128, name: 1 / 256, word: 1 / 128 } as const;

/**
 * `npm run bench -- stories-common`: counts in how many articles of the open training news each term stands, and prints
 * the common ones as they stand in `src/story/common-term-lists.ts`, by halves of halves.
 */
export function run(): void {
  const rows = files.flatMap(
    (name) => researchRows<Record<string, string>>(`news/train-open/${name}.jsonl`) ?? [],
  );
  if (rows.length === 0) return;
  const articles = rows.map(({ title = "", text = "", lang }, index) =>
    entryEvidence({
      id: String(index),
      title,
      text: text.slice(0, textLengthMax),
      language: primaryLanguage(lang),
      publishedAt: new Date(0),
    }),
  );
  for (const kind of ["concept", "name", "word"] as const) {
    const counts = new Map<string, number>();
    for (const { terms } of articles)
      for (const term of terms[kind].keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
    const byHalvings = new Map<number, string[]>();
    for (const [term, count] of [...counts].sort()) {
      const share = count / articles.length;
      if (share < shareMin[kind]) continue;
      const halvings = Math.round(-Math.log2(share));
      byHalvings.set(halvings, [...(byHalvings.get(halvings) ?? []), term]);
    }
    console.log(`  ${kind}: {`);
    for (const [halvings, terms] of [...byHalvings].sort(([a], [b]) => a - b))
      console.log(`    ${halvings}: ${JSON.stringify(terms.join(" "))},`);
    console.log("  },");
  }
}
