import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { safeFetch } from "#adapters/http/safe-fetch.ts";
import { readArticle } from "#app/read-article.ts";
import { explainReadProblem } from "#command/explain-problem.ts";
import { findLinks } from "#command/find-links.ts";
import { articleFromText } from "#extract/article-from-text.ts";
import { decodePage } from "#extract/decode-page.ts";
import { extractArticle } from "#extract/extract-article.ts";
import type { Article } from "#model/article.ts";
import { type CanonicalUrl, canonicalUrl } from "#model/canonical-url.ts";
import { failed, ok, type Result } from "#shared/result.ts";

/** How a command line introduces itself to publishers. */
const userAgent = "Newsbrief/0.1 (command line)";

/** Where a page that came without its address is taken to be from. */
const noAddress = "https://localhost.invalid/" as CanonicalUrl;

/**
 * Reads the article that a person names on the command line.
 *
 * @param source a link, the path of a page (`.html`, `.html.gz`) or of a plain text, or `-` for standard input
 * @param progress is told what is waited for
 * @returns the article, or a sentence that says why there is none
 */
export async function briefSource(
  source: string,
  progress: (line: string) => void,
): Promise<Result<Article, string>> {
  if (source === "-") return fromBytes(await buffer(process.stdin), "standard input");
  const url = /^https?:\/\//i.test(source) ? canonicalUrl(source) : undefined;
  if (url !== undefined) return fromLink(url, progress);

  const bytes = await readFile(source).catch(() => undefined);
  if (bytes !== undefined) return fromBytes(bytes, source);
  const [link] = findLinks(source);
  if (link !== undefined) return fromLink(link, progress);
  return failed(`There is no file “${source}”, and it is not a link either.`);
}

async function fromLink(
  url: CanonicalUrl,
  progress: (line: string) => void,
): Promise<Result<Article, string>> {
  const { host } = new URL(url);
  progress(`Reading ${host}…`);
  const read = await readArticle({ pages: { fetch: safeFetch({ userAgent }) } }, url);
  return read.ok ? ok(read.value.article) : failed(explainReadProblem(read.problem, host));
}

function fromBytes(raw: Uint8Array, name: string): Result<Article, string> {
  const bytes = raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw) : raw;
  const { text } = decodePage(bytes);
  const isPage =
    /\.html?$/i.test(extname(name.replace(/\.gz$/i, ""))) ||
    /^\s*<(?:!doctype|html|head|body)\b/i.test(text);
  if (!isPage) return ok(articleFromText(text));
  const extraction = extractArticle({ url: noAddress, html: text });
  if (extraction.kind !== "article") return failed(explainReadProblem(extraction, name));
  return ok(extraction.article);
}
