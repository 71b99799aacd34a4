import { articleLanguage } from "#language/article-language.ts";
import { joinBlocks } from "#model/article.ts";
import type { Extraction, Page } from "#model/extraction.ts";
import type { DomDocument } from "./dom/dom-document.ts";
import { parseDocument } from "./dom/parse-document.ts";
import { liveBlogBlocks, plainLines } from "./kinds/live-blog.ts";
import { nextPageLink } from "./kinds/next-page.ts";
import { type PageSight, sightOf } from "./kinds/page-sight.ts";
import { withoutArticle } from "./kinds/without-article.ts";
import { isArticle, type JsonLd, textOf } from "./metadata/json-ld.ts";
import { pageMetadata } from "./metadata/page-metadata.ts";
import { mainText } from "./text/main-text.ts";
import { pageClaims } from "./text/page-claims.ts";
import type { PageClaims } from "./text/page-facts.ts";
import type { TextBlock } from "./text/text-blocks.ts";
import { textWeight } from "./walls/page-lines.ts";
import { type PaidSigns, paidSignsOf, paidStatus, withoutWall } from "./walls/paywall.ts";

/** Weight of a page's text below which its JSON-LD is asked for the article: the page builds itself in the browser. */
const shownWeightMin = 300;

/**
 * Reads the article of a page.
 *
 * @returns never throws for anything the page holds; what cannot be briefed is told apart by `kind`
 */
export function extractArticle(page: Page): Extraction {
  const document = parseDocument(page.html);
  const { card, facts, tags, objects } = pageMetadata(document, page);
  // All that looks at the page comes before its text is taken, which takes the document apart.
  const sight = sightOf(document, page, tags, objects);
  const paid = paidSignsOf(document, objects, sight.lines);
  const nextPage = nextPageLink(document, page.url, sight.links);
  const claims = pageClaims(sight.title, tags, objects);
  const { found, isLive } = textOfPage(document, objects, sight, paid, claims);
  const whole = joinBlocks(found);
  const status = paidStatus(paid, whole.text);
  const fault = withoutArticle(sight, whole.text, status);
  if (fault !== undefined) return { ...fault, card };
  const { text, blocks } = status === "teaser" ? joinBlocks(withoutWall(found)) : whole;
  return {
    kind: "article",
    article: {
      ...facts,
      language: articleLanguage(facts.language, text),
      text,
      blocks,
      readStatus: status === "teaser" ? "teaser" : "full",
      ...(isLive && { note: "live-blog" as const }),
    },
    ...(nextPage !== undefined && { nextPage }),
  };
}

type PageText = { readonly found: readonly TextBlock[]; readonly isLive: boolean };

function textOfPage(
  document: DomDocument,
  objects: readonly JsonLd[],
  { page, title }: PageSight,
  { isPaid, claimedWeight = 0 }: PaidSigns,
  claims: PageClaims,
): PageText {
  const live = liveBlogBlocks(document, objects, page.url, title);
  if (live !== undefined) return { found: live, isLive: true };
  const shown = mainText(document, claims);
  const shownWeight = weightOf(shown);
  if (isPaid || shownWeight >= shownWeightMin || claimedWeight < toldWeightMin(shownWeight)) {
    return { found: shown, isLive: false };
  }
  const told = toldBlocks(objects);
  return { found: weightOf(told) > shownWeight ? told : shown, isLive: false };
}

/** Weight from which what JSON-LD tells is the article, and what the page shows is not. */
function toldWeightMin(shownWeight: number): number {
  return Math.max(shownWeightMin, shownWeight * 2);
}

function weightOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + textWeight(text), 0);
}

/** The article as the page's JSON-LD tells it. */
function toldBlocks(objects: readonly JsonLd[]): readonly TextBlock[] {
  const body = objects.filter(isArticle).find(({ articleBody }) => typeof articleBody === "string");
  return plainLines(textOf(body?.articleBody) ?? "").map((text) => ({ kind: "paragraph", text }));
}
