import { pdfReader } from "#adapters/pdf/pdf-reader.ts";
import { decodePage } from "#extract/decode-page.ts";
import { extractArticle } from "#extract/extract-article.ts";
import { articleFromPdf, isPdf } from "#extract/pdf/article-from-pdf.ts";
import { canonicalUrl } from "#model/canonical-url.ts";
import type { Extraction } from "#model/extraction.ts";
import { noAddress, withoutNoAddress } from "./brief-source.ts";
import { answerJsonLines, type Row } from "./json-lines.ts";
import { bytesOfRow } from "./read-bytes.ts";

/**
 * `newsbrief extract --jsonl`: rows `{id, path, url, contentType?, status?, requestedUrl?}` in,
 * `{id, title, articleBody, author, date, lang, status, modified?, outlet?, section?, link?, note?}` out: `date` is the day of
 * publication, `modified` an instant, `link` the canonical one. `status` of an article is how much of it was
 * read (`full`, `teaser`); else why there is none (`wall`, `blocked`, `shell`, `empty`, `index`, `search`,
 * `video`, `audio`, `gallery`, `error-page`, …).
 */
export async function extractCommand(): Promise<0 | 1> {
  return answerJsonLines(process.stdin, process.stdout, extractRow);
}

/** @throws {Error} when the row is not one, or its file cannot be read */
export async function extractRow(row: Row): Promise<object> {
  const { contentType, path, requestedUrl, status } = row;
  const url = urlOf(row.url) ?? noAddress;
  const bytes = await bytesOfRow(path);
  if (isPdf(bytes)) return answer(articleFromPdf(await pdfReader().read(bytes), { url }));
  const asked = urlOf(requestedUrl);
  const { text } = await decodePage(bytes, typeof contentType === "string" ? contentType : "");
  return answer(
    extractArticle({
      url,
      html: text,
      ...(typeof status === "number" && { status }),
      ...(asked !== undefined && { requestedUrl: asked }),
    }),
  );
}

function urlOf(text: unknown) {
  return typeof text === "string" ? canonicalUrl(text) : undefined;
}

/** The row that answers for a page. */
export function answer(extraction: Extraction): object {
  if (extraction.kind !== "article") {
    const { headline, bylines = [], publishedDay } = extraction.card;
    return {
      title: headline ?? null,
      articleBody: "",
      author: bylines.length === 0 ? null : bylines.join(", "),
      date: publishedDay ?? null,
      lang: null,
      status: statusOf(extraction),
    };
  }
  const article = withoutNoAddress(extraction.article);
  return {
    title: article.title ?? null,
    articleBody: article.text,
    author: article.bylines.length === 0 ? null : article.bylines.join(", "),
    date: article.publishedDay ?? null,
    lang: article.language === "und" ? null : article.language,
    status: article.readStatus,
    ...(article.modifiedAt !== undefined && { modified: article.modifiedAt.toISOString() }),
    ...(article.outlet !== undefined && { outlet: article.outlet }),
    ...(article.section !== undefined && { section: article.section }),
    ...(article.url !== undefined && { link: article.url }),
    ...(article.note !== undefined && { note: article.note }),
  };
}

/** A wall by any name is a `wall`; the other kinds speak for themselves. */
function statusOf(extraction: Exclude<Extraction, { kind: "article" }>): string {
  switch (extraction.kind) {
    case "consent":
    case "login":
    case "paywall":
      return "wall";
    case "not-an-article":
      return extraction.reason;
    default:
      return extraction.kind;
  }
}
