import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { pdfReader } from "#adapters/pdf/pdf-reader.ts";
import { readingWorld } from "#adapters/reading-world.ts";
import { readArticle } from "#app/read-article.ts";
import { explainReadProblem } from "#command/explain-problem.ts";
import { findLinks } from "#command/find-links.ts";
import * as config from "#config.ts";
import { articleFromText } from "#extract/article-from-text.ts";
import { decodePage } from "#extract/decode-page.ts";
import { extractArticle } from "#extract/extract-article.ts";
import { articleFromPdf, isPdf } from "#extract/pdf/article-from-pdf.ts";
import type { Article } from "#model/article.ts";
import { type CanonicalUrl, canonicalUrl } from "#model/canonical-url.ts";
import { honoured } from "#model/wish-policy.ts";
import { failed, ok, type Result } from "#shared/result.ts";

/** Where a page that came without its address is taken to be from. */
const noAddress = "https://localhost.invalid/page" as CanonicalUrl;

/** What ends so is meant as a file, though a host might be called so. */
const fileName = /^[^:]*\.(?:txt|md|html?|pdf|gz)$/i;

/**
 * Reads the article that a person names on the command line.
 *
 * @param source a link, the path of a page (`.html`, `.html.gz`), a PDF or a plain text, or `-` for standard input
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
  const [link] = fileName.test(source) ? [] : findLinks(source);
  if (link !== undefined) return fromLink(link, progress);
  return failed(`There is no file “${source}”, and it is not a link either.`);
}

async function fromLink(
  url: CanonicalUrl,
  progress: (line: string) => void,
): Promise<Result<Article, string>> {
  const { host } = new URL(url);
  progress(`Reading ${host}…`);
  const world = readingWorld(config.reading(process.env), { now: () => new Date() });
  const read = await readArticle(world, url);
  return read.ok ? ok(read.value.article) : failed(explainReadProblem(read.problem, host));
}

async function fromBytes(raw: Uint8Array, name: string): Promise<Result<Article, string>> {
  const bytes = raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw) : raw;
  if (isPdf(bytes)) {
    const extraction = articleFromPdf(await pdfReader().read(bytes), {});
    if (extraction.kind !== "article") return failed(explainReadProblem(extraction, name));
    return ok(extraction.article);
  }
  const { text } = await decodePage(bytes);
  const isPage =
    /\.html?$/i.test(extname(name.replace(/\.gz$/i, ""))) ||
    /^\s*<(?:!doctype|html|head|body)\b/i.test(text);
  if (!isPage) return ok(articleFromText(text));
  const extraction = extractArticle({ url: noAddress, html: text });
  if (extraction.kind !== "article") return failed(explainReadProblem(extraction, name));
  const wishes = honoured(extraction.article.wishes, config.reading(process.env).honours);
  return ok({ ...withoutNoAddress(extraction.article), wishes });
}

/** A file has no address, nor an outlet that is called after it. */
function withoutNoAddress(article: Article): Article {
  const { outlet, url, ...rest } = article;
  return {
    ...rest,
    ...(outlet !== undefined && outlet !== new URL(noAddress).host && { outlet }),
    ...(url !== undefined && url !== noAddress && { url }),
  };
}
