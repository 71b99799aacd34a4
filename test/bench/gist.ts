import { writeBrief } from "#brief/write-brief.ts";
import { sentences } from "#language/sentences.ts";
import { contentWords } from "#language/stems.ts";
import type { Article } from "#model/article.ts";
import { systems } from "./brief-systems.ts";
import { type GistLabel, gistLabels, gistSet, isAccepted } from "./gist-labels.ts";

/** Enough of a headline to tell which sentence it was made of. */
const headlineLetters = 30;

/** The article's sentences of which each way opens a brief with one; none when it gives no brief. */
const ways: Readonly<Record<string, (article: Article) => Promise<readonly string[]>>> = {
  newsbrief: async (article) => gistOf(article),
  // An article without a headline gets one, mostly of the news, and then its gist is another sentence.
  "or its headline": async (article) => {
    const written = writeBrief(article, { length: "standard" });
    if (!written.ok || article.title !== undefined) return gistOf(article);
    const start = lettersOf(written.value.headline).slice(0, headlineLetters);
    const from = sentencesOf(article).filter((sentence) => lettersOf(sentence).includes(start));
    return [...gistOf(article), ...from];
  },
  "first sentence": async (article) => sentencesOf(article).slice(0, 1),
  "most of the headline": async (article) => {
    const { language, title = "" } = article;
    const headline = new Set(contentWords(title, language));
    const sharedBy = (sentence: string) =>
      [...new Set(contentWords(sentence, language))].filter((word) => headline.has(word)).length;
    return sentencesOf(article)
      .toSorted((one, other) => sharedBy(other) - sharedBy(one))
      .slice(0, 1);
  },
  TextRank: async ({ language, text }) => {
    const textRank = systems.find(({ name }) => name === "TextRank");
    const doc = { id: "", lang: language, text, reference: [] };
    return (await textRank?.summarise(doc, { kind: "sentences", count: 1 })) ?? [];
  },
};

function gistOf(article: Article): readonly string[] {
  const written = writeBrief(article, { length: "standard" });
  return written.ok ? written.value.gist.receipts.slice(0, 1).map(({ text }) => text) : [];
}

function lettersOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? []).join("");
}

/**
 * `npm run bench -- gist [--half tune|test] [--lang en,fr] [--list]`: how often the gist of a brief is a
 * sentence that an editor accepted as the news (or the headline made for an article that has none), beside three simple ways to choose one, with Wilson's 95 %
 * interval. `--list` prints the articles whose gist is not. Articles whose news no sentence tells are left out.
 */
export async function run(flags: readonly string[]): Promise<void> {
  const flagValue = (flag: string) =>
    flags.includes(flag) ? (flags[flags.indexOf(flag) + 1] ?? "") : "";
  const languages = flagValue("--lang").split(",").filter(Boolean);
  const halves = flagValue("--half") === "" ? ["tune", "test"] : [flagValue("--half")];
  const names = Object.keys(ways);
  const missed: string[] = [];
  console.log(`\n| language | half | articles | ${names.join(" | ")} |`);
  console.log(`|---|---|---|${"---|".repeat(names.length)}`);
  for (const half of halves) {
    const all = names.map(() => 0);
    let counted = 0;
    for (const [language, labels] of gistLabels()) {
      if (languages.length > 0 && !languages.includes(language)) continue;
      const { hits, count, misses } = await score(labels.filter((label) => label.half === half));
      missed.push(...misses.map((miss) => `${language} ${half} ${miss}`));
      if (count === 0) continue;
      counted += count;
      for (const [place, hit] of hits.entries()) all[place] = (all[place] ?? 0) + hit;
      console.log(row(language, half, hits, count));
    }
    if (counted > 0) console.log(row("all", half, all, counted));
  }
  if (flags.includes("--list")) console.log(`\n${missed.join("\n")}`);
}

async function score(labels: readonly GistLabel[]): Promise<{
  readonly hits: readonly number[];
  readonly count: number;
  readonly misses: readonly string[];
}> {
  const hits = Object.keys(ways).map(() => 0);
  const misses: string[] = [];
  let count = 0;
  for (const { id, news, set } of labels) {
    const article = news.length === 0 ? undefined : await gistSet(set)?.read(id);
    if (article === undefined) continue;
    count += 1;
    for (const [place, way] of Object.values(ways).entries()) {
      const chosen = await way(article);
      if (chosen.some((sentence) => isAccepted(sentence, news)))
        hits[place] = (hits[place] ?? 0) + 1;
      else if (place === 0) misses.push(`${set} ${id}`);
    }
  }
  return { hits, count, misses };
}

function sentencesOf({ blocks, language, text }: Article): readonly string[] {
  return blocks
    .filter(({ kind }) => kind !== "heading")
    .flatMap(({ end, start }) =>
      sentences(text.slice(start, end), language).map((sentence) => sentence.text),
    );
}

function row(language: string, half: string, hits: readonly number[], count: number): string {
  const cells = hits.map((hit) => {
    const [lo, hi] = wilson(hit, count);
    const percent = (share: number) => (100 * share).toFixed(0);
    return `${percent(hit / count)} [${percent(lo)}, ${percent(hi)}]`;
  });
  return `| ${language} | ${half} | ${count} | ${cells.join(" | ")} |`;
}

/** @see https://doi.org/10.1080/01621459.1927.10502953 (Wilson 1927), at 95 % */
function wilson(hits: number, count: number): readonly [lo: number, hi: number] {
  const z = 1.96;
  const share = hits / count;
  const middle = share + (z * z) / (2 * count);
  const half = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  const scale = 1 + (z * z) / count;
  return [(middle - half) / scale, (middle + half) / scale];
}
