import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { articleFromText } from "#extract/article-from-text.ts";
import { decodePage } from "#extract/decode-page.ts";
import { extractArticle } from "#extract/extract-article.ts";
import type { Article } from "#model/article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { dataFile, researchRows } from "../research-data.ts";

/** Which sentences of an article a good editor would accept as its gist. */
export type GistLabel = {
  /** `aeb`, `traf` … for pages, `train-open/fr-orangesum` … for news. */
  readonly set: string;
  readonly id: string;
  /** Keys of the accepted sentences; none where no single sentence tells what the article tells. */
  readonly news: readonly string[];
  /** Rules are written looking at `tune` alone. */
  readonly half: "tune" | "test";
};

/** Letters and digits of a sentence that its key is made of. */
const keyLength = 40;

/**
 * The key of a sentence: the first 8 hex digits of SHA-256 over its first 40 letters and digits in lower
 * case. So labels hold none of the text, and an end found a little earlier changes nothing.
 */
export function sentenceKey(sentence: string): string {
  const letters = sentence.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? [];
  const start = letters.slice(0, keyLength).join("");
  return createHash("sha256").update(start).digest("hex").slice(0, 8);
}

/** Whether an accepted sentence begins in this one, which splits and datelines may have given other words first. */
export function isAccepted(sentence: string, news: readonly string[]): boolean {
  const starts = [0, ...Array.from(sentence.matchAll(/[^\p{L}\p{N}]+/gu), endOf)];
  return starts.some((start) => news.includes(sentenceKey(sentence.slice(start))));
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}

export const labelFolder = fileURLToPath(new URL("gist-labels", import.meta.url));

/** All labels by language, as they stand in `gist-labels/<language>.jsonl`. */
export function gistLabels(): ReadonlyMap<string, readonly GistLabel[]> {
  const files = readdirSync(labelFolder).filter((name) => name.endsWith(".jsonl"));
  return new Map(
    files.sort().map((name) => [
      name.replace(".jsonl", ""),
      readFileSync(join(labelFolder, name), "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line): GistLabel => JSON.parse(line)),
    ]),
  );
}

type Row = {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly title?: string;
};

/** What a labelled set holds: how to list it and how to read one of its articles. */
export type GistSet = {
  readonly ids: readonly string[];
  /** `undefined` for a page that shows no article. */
  readonly read: (id: string) => Promise<Article | undefined>;
};

const known = new Map<string, GistSet | undefined>();

/** A set of pages or news by its name; says so and gives `undefined` when the research data lacks it. */
export function gistSet(name: string): GistSet | undefined {
  if (!known.has(name)) known.set(name, name.includes("/") ? newsSet(name) : pageSet(name));
  return known.get(name);
}

function newsSet(name: string): GistSet | undefined {
  const all = researchRows<Row>(`news/${name}.jsonl`);
  if (all === undefined) return undefined;
  const rows = new Map(all.map((row) => [row.id, row]));
  return {
    ids: [...rows.keys()],
    read: async (id) => {
      const row = rows.get(id);
      if (row === undefined) return undefined;
      const { lang, text, title = "" } = row;
      return articleFromText(text, { language: lang, ...(title !== "" && { title }) });
    },
  };
}

function pageSet(name: string): GistSet | undefined {
  const folder = dataFile(`reading/${name}`);
  if (folder === undefined) return undefined;
  const urls: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(join(folder, "urls.json"), "utf8"),
  );
  return {
    ids: Object.keys(urls),
    read: async (id) => {
      const bytes = gunzipSync(readFileSync(join(folder, "html", `${id}.html.gz`)));
      const { text: html } = await decodePage(bytes);
      const extraction = extractArticle({ url: urls[id] as CanonicalUrl, html });
      return extraction.kind === "article" ? extraction.article : undefined;
    },
  };
}
