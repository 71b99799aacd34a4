import { writeBrief } from "#brief/write-brief.ts";
import type { Article } from "#model/article.ts";
import type { Brief, BriefLength } from "#model/brief.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { type PageKey, pageKey } from "#model/page-key.ts";
import type { ReadProblem } from "#model/read-problem.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import type { PageStore, StoredArticle } from "./ports.ts";
import { type ReadArticleWorld, readArticle } from "./read-article.ts";

export type BriefPageWorld = ReadArticleWorld & { readonly store: PageStore };

export type PageBrief = { readonly page: PageKey; readonly brief: Brief };

/** The brief of a link: from the store if its page is there under any address, else read now. */
export async function briefOfLink(
  world: BriefPageWorld,
  url: CanonicalUrl,
  length: BriefLength,
): Promise<Result<PageBrief, ReadProblem>> {
  const known = await world.store.article(pageKey(url));
  if (known !== undefined) return briefOf(world, known, length);

  const read = await readArticle(world, url);
  if (!read.ok) return read;
  const { article, links } = read.value;
  const page = pageKey(article.url ?? url);
  const written = await briefOf(world, { page, article }, length);
  // The page is stored last and only with its brief: a crash before repeats, and loses nothing.
  if (written.ok) {
    await world.store.putArticle(
      { page, article },
      links.map(pageKey).filter((key) => key !== page),
    );
  }
  return written;
}

/** The brief of a page in the store; `undefined` when it is there no more. */
export async function briefOfPage(
  world: BriefPageWorld,
  page: PageKey,
  length: BriefLength,
): Promise<PageBrief | undefined> {
  const known = await world.store.article(page);
  if (known === undefined) return undefined;
  const written = await briefOf(world, known, length);
  return written.ok ? written.value : undefined;
}

async function briefOf(
  { store }: BriefPageWorld,
  { page, article }: StoredArticle,
  length: BriefLength,
): Promise<Result<PageBrief, ReadProblem>> {
  const known = await store.brief(page, length);
  if (known !== undefined) return ok({ page, brief: known });
  const written = writeBrief(article, { length });
  if (!written.ok) {
    const kind = written.problem.kind === "snippets-refused" ? "headline-only" : "too-short";
    return failed({ kind, card: cardOf(article) });
  }
  await store.putBrief(page, written.value);
  return ok({ page, brief: written.value });
}

function cardOf({ url, title, outlet }: Article) {
  return {
    url: url as CanonicalUrl,
    ...(title !== undefined && { headline: title }),
    ...(outlet !== undefined && { outlet }),
  };
}
