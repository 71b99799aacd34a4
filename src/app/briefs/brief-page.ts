import { type BriefProblem, writeBrief } from "#brief/write-brief.ts";
import type { Article } from "#model/article.ts";
import type { Brief, BriefLength } from "#model/brief.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { Workspace } from "#model/channel.ts";
import type { BriefLanguage } from "#model/channel-settings.ts";
import type { Language } from "#model/language.ts";
import { type PageKey, pageKey } from "#model/page-key.ts";
import type { ReadProblem } from "#model/read-problem.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { unreachable } from "#shared/unreachable.ts";
import type { Log, PageAllowance, PageStore, StoredArticle } from "../ports.ts";
import { type ReadArticleWorld, readArticle, textBytesMax } from "../reading/read-article.ts";
import { RetryLater } from "../retry-later.ts";
import type { TranslatingWorld } from "./brief-language.ts";
import { isForModel } from "./is-for-model.ts";
import { otherLengths } from "./other-lengths.ts";
import type { ModelWorld } from "./write-with-model.ts";

export type BriefPageWorld = ReadArticleWorld &
  TranslatingWorld & {
    readonly store: PageStore;
    readonly log: Log;
    /** Absent where nothing is read for people. */
    readonly allowance?: PageAllowance;
    /** Absent where no model writes. */
    readonly model?: ModelWorld;
  };

/** Who asks for a brief, and what they wish of it. */
export type BriefAsker = {
  /** Pays for the call of a model, if there is one. */
  readonly workspace: Workspace;
  readonly userId: string;
  /** Language that the brief shall come in; the world's where none is named. */
  readonly language?: BriefLanguage;
  /** Whether the asker's job can come back when another worker has the page; else the embedded brief counts. */
  readonly mayWait: boolean;
  /** Whether the answer offers the brief in other lengths. */
  readonly mayResize?: boolean;
};

export type PageBrief = {
  readonly page: PageKey;
  readonly brief: Brief;
  /** The next lengths in which it says less and more; absent where none is offered. */
  readonly others?: readonly BriefLength[];
};

/** When a page that another worker has in hand is looked at again, in milliseconds. */
const heldRetryMs = 5_000;

/**
 * The brief of a link: from the store if its page is there under any address, else read now.
 *
 * @param asker without one no model is called, and `robots.txt` may keep us from reading
 * @throws {RetryLater} when a model is at the page for somebody else, and the asker may wait
 */
export async function briefOfLink(
  world: BriefPageWorld,
  url: CanonicalUrl,
  length: BriefLength,
  asker?: BriefAsker,
): Promise<Result<PageBrief, ReadProblem>> {
  const known = await world.store.article(pageKey(url));
  if (known !== undefined) return briefOf(world, known, length, asker);

  const spent = asker && (await world.allowance?.take(asker.workspace, asker.userId));
  if (spent !== undefined) return failed(spent);
  const read = await readArticle(world, url, asker === undefined ? "scheduled" : "asked");
  if (!read.ok) return read;
  const { article, links } = read.value;
  const page = pageKey(article.url ?? url);
  if (Object.keys(article.wishes).length > 0) {
    world.log.info("publisher's wishes honoured", { page, ...article.wishes });
  }
  const written = await briefOf(world, { page, article }, length, asker);
  // The page is stored last and only with its brief: a crash before repeats, and loses nothing.
  if (written.ok) {
    const isStored = await world.store.putArticle(
      { page, article },
      links.map(pageKey).filter((key) => key !== page),
    );
    // What its buttons ask for later could not be found.
    if (!isStored) return failed({ kind: "too-large", bytesMax: textBytesMax });
  }
  return written;
}

/** The brief of a page in the store; `undefined` when it is there no more. */
export async function briefOfPage(
  world: BriefPageWorld,
  page: PageKey,
  length: BriefLength,
  asker?: BriefAsker,
): Promise<PageBrief | undefined> {
  const known = await world.store.article(page);
  if (known === undefined) return undefined;
  const written = await briefOf(world, known, length, asker);
  return written.ok ? written.value : undefined;
}

async function briefOf(
  world: BriefPageWorld,
  stored: StoredArticle,
  length: BriefLength,
  asker: BriefAsker | undefined,
): Promise<Result<PageBrief, ReadProblem>> {
  const { page } = stored;
  const translation = translationFor(world, stored.article, asker);
  const found = await textOf(world, stored, length, asker, translation);
  if (!found.ok) return found;
  const brief = found.value;
  if (asker?.mayResize !== true) return ok({ page, brief });
  return ok({ page, brief, others: await otherLengths(world.store, stored, brief, translation) });
}

/** The brief as it is stored, else written now and stored. */
async function textOf(
  world: BriefPageWorld,
  { page, article }: StoredArticle,
  length: BriefLength,
  asker: BriefAsker | undefined,
  translation: Language | undefined,
): Promise<Result<Brief, ReadProblem>> {
  const { store } = world;
  const known = await store.brief(page, length, translation);
  if (known !== undefined && !mayStillBeWritten(world, article, known, asker)) return ok(known);
  const embedded = writeBrief(article, { length });
  if (!embedded.ok) {
    return failed({ kind: unbriefed(embedded.problem), card: cardOf(article) });
  }
  const { brief, isKept } = await byModelOr(
    embedded.value,
    world,
    { page, article },
    asker,
    translation,
  );
  if (isKept) await store.putBrief(page, brief, translation);
  return ok(brief);
}

function unbriefed({ kind }: BriefProblem): "headline-only" | "no-gist" | "no-prose" | "too-short" {
  if (kind === "snippets-refused") return "headline-only";
  return kind === "no-gist" || kind === "no-prose" ? kind : "too-short";
}

/** Whether a model may write what somebody without one has stored: a digest, or a workspace at its limit. */
function mayStillBeWritten(
  { model }: BriefPageWorld,
  article: Article,
  { writer }: Brief,
  asker: BriefAsker | undefined,
): boolean {
  return (
    model !== undefined &&
    asker !== undefined &&
    writer.kind === "extractive" &&
    isForModel(article)
  );
}

/** The language to translate into; none for a brief in the article's own, and none without a model. */
function translationFor(
  { model, usualLanguage = "own" }: BriefPageWorld,
  article: Article,
  asker: BriefAsker | undefined,
): Language | undefined {
  const wanted = asker?.language ?? usualLanguage;
  if (model === undefined || wanted === "own" || article.language === "und") return undefined;
  return wanted === article.language ? undefined : wanted;
}

/**
 * The brief by a model, stored in every length, else the embedded one.
 *
 * @returns whether the brief is what everybody shall get of this page
 */
async function byModelOr(
  embedded: Brief,
  { model, store }: BriefPageWorld,
  stored: StoredArticle,
  asker: BriefAsker | undefined,
  translation: Language | undefined,
): Promise<{ readonly brief: Brief; readonly isKept: boolean }> {
  if (model === undefined || !isForModel(stored.article)) return { brief: embedded, isKept: true };
  if (asker === undefined) return { brief: embedded, isKept: false };
  // What checks a model's words is large, and most deployments have no model: it is loaded when it is needed.
  const { writeWithModel } = await import("./write-with-model.ts");
  const found = await writeWithModel(
    model,
    stored,
    asker.workspace,
    async (briefs) => {
      await Promise.all(briefs.map((brief) => store.putBrief(stored.page, brief, translation)));
    },
    translation,
  );
  switch (found.kind) {
    case "written": {
      const brief = found.briefs.find(({ length }) => length === embedded.length);
      return { brief: brief ?? embedded, isKept: brief === undefined };
    }
    case "held":
      if (asker.mayWait) throw new RetryLater(heldRetryMs, "a model is at this page");
      return { brief: embedded, isKept: false };
    case "over-budget":
    case "unavailable":
      return { brief: embedded, isKept: false };
    case "failed":
      return { brief: embedded, isKept: true };
    default:
      return unreachable(found);
  }
}

function cardOf({ url, title, outlet }: Article) {
  return {
    url: url as CanonicalUrl,
    ...(title !== undefined && { headline: title }),
    ...(outlet !== undefined && { outlet }),
  };
}
