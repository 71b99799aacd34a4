import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { numberedSentences } from "#brief/by-model/numbered-sentences.ts";
import { check } from "#brief/check/claims/check.ts";
import { ungroundedNames, ungroundedNumbers } from "#brief/check/grounding.ts";
import { prepareSource } from "#brief/check/prepare-source.ts";
import { checkWritten, writtenSource } from "#brief/check/written/check-written.ts";
import { articleFromText } from "#extract/article-from-text.ts";
import { decodePage } from "#extract/decode-page.ts";
import { extractArticle } from "#extract/extract-article.ts";
import type { Article } from "#model/article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { dataFile, researchRows } from "../research-data.ts";

/** A sentence as a model retells it, and the numbers of those it rests on. */
type Row = readonly [from: number | readonly number[], text: string];

/** Retellings of an article of the research data, which is read where it lies. */
type Retold = {
  readonly set: string;
  readonly id: string;
  readonly honest: readonly Row[];
  readonly false: readonly Row[];
};

type Shows = (text: string, from: readonly number[]) => boolean;

const gates: Readonly<Record<string, (article: Article) => Shows>> = {
  "numbers and names": (article) => {
    const source = prepareSource(article.text, article.language);
    return (text) =>
      ungroundedNumbers(text, source).length === 0 && ungroundedNames(text, source).length === 0;
  },
  "claim checker": (article) => {
    const source = prepareSource(article.text, article.language);
    return (text) => {
      const { supported, reasons } = check(text, source, article.language);
      return supported && reasons.length === 0;
    };
  },
  "sentence checker": (article) => {
    const source = writtenSource(article, numberedSentences(article));
    return (text, from) => checkWritten({ text, from }, source).length === 0;
  },
};

/**
 * `npm run bench -- writers retold [--list]`: honest retellings that are shown and false ones that are, of articles
 * drawn by chance; `--list` names the honest ones refused, with the first reason, and the false ones shown.
 */
export async function retold(flags: readonly string[]): Promise<void> {
  for (const half of ["tune", "test"] as const) {
    const rows: readonly Retold[] = JSON.parse(
      readFileSync(new URL(`./retold/${half}.json`, import.meta.url), "utf8"),
    );
    const known = await Promise.all(rows.map(async (row) => ({ row, article: await read(row) })));
    const found = known.flatMap(({ article, row }) => (article ? [{ article, row }] : []));
    for (const isEnglish of [true, false]) {
      const own = found.filter(({ article }) => (article.language === "en") === isEnglish);
      console.log(
        `\n${half}, ${isEnglish ? "English" : "French, German, Spanish"}, ${own.length} articles`,
      );
      console.table(
        Object.fromEntries(Object.entries(gates).map(([name, gate]) => [name, counted(own, gate)])),
      );
    }
    if (flags.includes("--list")) for (const each of found) list(each);
  }
}

type Found = { readonly article: Article; readonly row: Retold };

function counted(
  found: readonly Found[],
  gate: (article: Article) => Shows,
): Readonly<Record<string, string>> {
  const share = (key: "honest" | "false"): string => {
    const shown = found.flatMap(({ article, row }) => {
      const shows = gate(article);
      return row[key].map(([from, text]) => shows(text, [from].flat()));
    });
    const count = shown.filter((each) => each).length;
    return `${count} of ${shown.length} (${((100 * count) / Math.max(1, shown.length)).toFixed(1)} %)`;
  };
  return { "honest kept": share("honest"), "false shown": share("false") };
}

function list({ article, row }: Found): void {
  const sentences = numberedSentences(article);
  const source = writtenSource(article, sentences);
  for (const key of ["honest", "false"] as const) {
    for (const [from, text] of row[key]) {
      const reasons = checkWritten({ text, from: [from].flat() }, source);
      if ((reasons.length === 0) === (key === "honest")) continue;
      console.log(`\n${key}: ${text}\n  ${reasons[0]?.text ?? "SHOWN"}`);
      for (const each of [from].flat()) console.log(`  ${each}. ${sentences[each - 1]?.text}`);
    }
  }
}

async function read({ id, set }: Retold): Promise<Article | undefined> {
  if (set === "aeb") {
    const file = dataFile(`reading/aeb/html/${id}.html.gz`);
    const urls = dataFile("reading/aeb/urls.json");
    if (file === undefined || urls === undefined) return undefined;
    const { text: html } = await decodePage(gunzipSync(readFileSync(file)));
    const url = JSON.parse(readFileSync(urls, "utf8"))[id] as CanonicalUrl;
    const extraction = extractArticle({ url, html });
    return extraction.kind === "article" ? extraction.article : undefined;
  }
  const row = researchRows<{
    readonly id: string;
    readonly lang: string;
    readonly text: string;
    readonly title?: string;
  }>(`news/dev/${set}.jsonl`)?.find((each) => each.id === id);
  if (row === undefined) return undefined;
  const title = row.title ? { title: row.title } : {};
  return articleFromText(row.text, { language: row.lang, ...title });
}
