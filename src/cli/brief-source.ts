import { extname } from "node:path";
import { pdfReader } from "#adapters/pdf/pdf-reader.ts";
import { readingWorld } from "#adapters/reading-world.ts";
import { readArticle } from "#app/reading/read-article.ts";
import { secretInLinkSentence } from "#command/explain-command-problem.ts";
import { explainReadProblem } from "#command/explain-problem.ts";
import { findLinks } from "#command/find-links.ts";
import * as config from "#config.ts";
import { articleFromText } from "#extract/article-from-text.ts";
import { decodePage } from "#extract/decode-page.ts";
import { extractArticle } from "#extract/extract-article.ts";
import { noPage } from "#extract/kinds/no-page.ts";
import { articleFromPdf, isPdf } from "#extract/pdf/article-from-pdf.ts";
import type { Article } from "#model/article.ts";
import { type CanonicalUrl, canonicalUrl } from "#model/canonical-url.ts";
import { hasLinkSecret } from "#model/link-secret.ts";
import { honoured } from "#model/wish-policy.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { explainUnreadFile } from "./explain-unread-file.ts";
import { readBytes } from "./read-bytes.ts";
import { isFileName, nothingNamed } from "./source-name.ts";

/** Where a page that came without its address is taken to be from. */
export const noAddress = "https://localhost.invalid/page" as CanonicalUrl;

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
  if (hasLinkSecret(source)) return failed(secretInLinkSentence);
  const url = /^https?:\/\//i.test(source) ? canonicalUrl(source) : undefined;
  if (url !== undefined) return fromLink(url, progress);
  const read = await readBytes(source);
  if (read !== undefined) {
    if (!read.ok) return read;
    return fromBytes(read.value, source === "-" ? "standard input" : source);
  }
  const [link] = isFileName(source) ? [] : findLinks(source);
  return link === undefined ? failed(nothingNamed(source)) : fromLink(link, progress);
}

function digestTells(source: string): string {
  return `newsbrief digest ${source} tells its stories`;
}

async function fromLink(
  url: CanonicalUrl,
  progress: (line: string) => void,
): Promise<Result<Article, string>> {
  const { host } = new URL(url);
  progress(`Reading ${host}…`);
  const world = readingWorld(config.reading(process.env), { now: () => new Date() });
  const read = await readArticle(world, url);
  return read.ok
    ? ok(read.value.article)
    : failed(explainReadProblem(read.problem, host, digestTells(url)));
}

async function fromBytes(bytes: Uint8Array, name: string): Promise<Result<Article, string>> {
  if (isPdf(bytes)) {
    const extraction = articleFromPdf(await pdfReader().read(bytes), {});
    if (extraction.kind !== "article") return failed(explainUnreadFile(extraction, name));
    return ok(extraction.article);
  }
  const { text } = await decodePage(bytes);
  switch (noPage(text)) {
    case "file":
      return failed(`What ${name} holds is no text. I read web pages, PDFs and plain text.`);
    case "feed":
      return failed(`${name} is a feed, not an article: ${digestTells(name)}.`);
  }
  const isPage =
    /\.html?$/i.test(extname(name.replace(/\.gz$/i, ""))) ||
    /^\s*<(?:!doctype|html|head|body)\b/i.test(text);
  if (!isPage) return ok(articleFromText(text));
  const extraction = extractArticle({ url: noAddress, html: text });
  if (extraction.kind !== "article") return failed(explainUnreadFile(extraction, name));
  const wishes = honoured(extraction.article.wishes, config.reading(process.env).honours);
  return ok({ ...withoutNoAddress(extraction.article), wishes });
}

/** A file has no address, nor an outlet that is called after it. */
export function withoutNoAddress(article: Article): Article {
  const { outlet, url, ...rest } = article;
  return {
    ...rest,
    ...(outlet !== undefined && outlet !== new URL(noAddress).host && { outlet }),
    ...(url !== undefined && url !== noAddress && { url }),
  };
}
