import { type Article, joinBlocks } from "#model/article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { Extraction } from "#model/extraction.ts";

/** Pages of one article that are read, the first included. */
const pagesMax = 5;

/** Time after which no further page is asked for: a person waits. */
const patienceMs = 15_000;

type ReadExtraction = Extract<Extraction, { readonly kind: "article" }>;

export type JoinedArticle = {
  readonly article: Article;
  /** Addresses of the further pages. */
  readonly further: readonly CanonicalUrl[];
};

/**
 * Reads on where an article goes on on further pages. A page that fails, bears another title or repeats
 * what was read ends it; an article of more pages than we read is marked so.
 *
 * @param readPage gives `undefined` for a page that could not be had
 */
export async function joinPages(
  first: ReadExtraction,
  readPage: (url: CanonicalUrl) => Promise<Extraction | undefined>,
): Promise<JoinedArticle> {
  const patience = AbortSignal.timeout(patienceMs);
  const parts: Article[] = [first.article];
  const further: CanonicalUrl[] = [];
  let next = first.nextPage;
  while (next !== undefined && parts.length < pagesMax && !patience.aborted) {
    const page = await readPage(next);
    if (page?.kind !== "article" || !isContinued(parts, page.article)) break;
    parts.push(page.article);
    further.push(next);
    next =
      page.nextPage === undefined || further.includes(page.nextPage) ? undefined : page.nextPage;
  }
  if (parts.length === 1 && next === undefined) return { article: first.article, further };
  const isWhole = next === undefined;
  return {
    article: {
      ...first.article,
      ...joinBlocks(
        parts.flatMap(({ blocks, text }, at) =>
          blockTexts(blocks, text, at > 0 ? parts[0] : undefined),
        ),
      ),
      ...(!isWhole && { note: "first-pages" as const }),
    },
    further,
  };
}

/** Whether a page is of the same article and says something new. */
function isContinued(parts: readonly Article[], page: Article): boolean {
  const [first] = parts;
  if (first === undefined || !isSameTitle(first.title, page.title)) return false;
  const known = new Set(parts.flatMap(({ text }) => text.split("\n")));
  const lines = page.text.split("\n");
  const fresh = lines.filter((line) => !known.has(line));
  return fresh.join("").length >= page.text.length / 2;
}

/** Titles of one article differ by a page number or a section's name at most. */
function isSameTitle(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const [ours, theirs] = [a, b].map(
    (title) => new Set(title.toLowerCase().match(/\p{L}+/gu) ?? []),
  ) as [Set<string>, Set<string>];
  if (ours.size === 0 || theirs.size === 0) return a === b;
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  return shared / Math.min(ours.size, theirs.size) >= 0.6;
}

/** The texts of an article's blocks without those that stand on its first page already: standfirst, byline, headings. */
function blockTexts(blocks: Article["blocks"], text: string, first: Article | undefined) {
  const known = new Set(first?.text.split("\n"));
  return blocks
    .map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) }))
    .filter((block) => !known.has(block.text));
}
