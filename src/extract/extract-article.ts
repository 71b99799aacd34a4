import { articleLanguage } from "#language/article-language.ts";
import { type Article, joinBlocks } from "#model/article.ts";
import type { Extraction, Page, PageCard } from "#model/extraction.ts";
import { primaryLanguage } from "#model/language.ts";
import { pageDates } from "./dates/page-dates.ts";
import { type DomDocument, parseDocument } from "./dom.ts";
import { liveBlogBlocks, plainLines } from "./kinds/live-blog.ts";
import { nextPageLink } from "./kinds/next-page.ts";
import { type PageSight, sightOf } from "./kinds/page-sight.ts";
import { withoutArticle } from "./kinds/without-article.ts";
import { bylinesOf } from "./metadata/bylines.ts";
import { canonicalLink } from "./metadata/canonical-link.ts";
import { headlineOf } from "./metadata/headline.ts";
import { isArticle, type JsonLd, jsonLdOf, textOf } from "./metadata/json-ld.ts";
import { firstMeta, type MetaTags, metaTagsOf } from "./metadata/meta-tags.ts";
import { outletOf } from "./metadata/outlet.ts";
import { wishesOf } from "./metadata/wishes.ts";
import { readabilityText } from "./text/readability-text.ts";
import type { TextBlock } from "./text/text-blocks.ts";
import { textWeight } from "./walls/page-lines.ts";
import { type PaidSigns, paidSignsOf, paidStatus } from "./walls/paywall.ts";

/** Weight of a page's text below which its JSON-LD is asked for the article: the page builds itself in the browser. */
const shownWeightMin = 300;

/**
 * Reads the article of a page.
 *
 * @returns never throws for anything the page holds; what cannot be briefed is told apart by `kind`
 */
export function extractArticle(page: Page): Extraction {
  const document = parseDocument(page.html);
  const tags = metaTagsOf(document);
  const objects = jsonLdOf(document);
  const outlet = outletOf(tags, objects, page.url);
  const title = headlineOf(document, tags, objects, outlet);
  const card: PageCard = {
    url: canonicalLink(document, tags, page.url),
    ...(title !== undefined && { headline: title }),
    outlet,
  };
  // All that looks at the page comes before its text is taken, which takes the document apart.
  const sight = sightOf(document, page, tags, objects);
  const paid = paidSignsOf(document, objects, sight.lines);
  const rest = metadata(document, tags, objects, page);
  const nextPage = nextPageLink(document, page.url);
  const { text, blocks, isLive } = textOfPage(document, objects, sight, paid);
  const status = paidStatus(paid, text);
  const fault = withoutArticle(sight, text, status);
  if (fault !== undefined) return { ...fault, card };
  return {
    kind: "article",
    article: {
      url: card.url,
      ...(title !== undefined && { title }),
      outlet,
      ...rest,
      language: articleLanguage(rest.language, text),
      text,
      blocks,
      readStatus: status === "teaser" ? "teaser" : "full",
      ...(isLive && { note: "live-blog" as const }),
    },
    ...(nextPage !== undefined && { nextPage }),
  };
}

type PageText = Pick<Article, "text" | "blocks"> & { readonly isLive: boolean };

function textOfPage(
  document: DomDocument,
  objects: readonly JsonLd[],
  { page, title }: PageSight,
  { isPaid, claimedWeight = 0 }: PaidSigns,
): PageText {
  const live = liveBlogBlocks(document, objects, page.url, title);
  if (live !== undefined) return { ...joinBlocks(live), isLive: true };
  const shown = joinBlocks(readabilityText(document));
  if (isPaid || textWeight(shown.text) >= shownWeightMin || claimedWeight < shownWeightMin * 2) {
    return { ...shown, isLive: false };
  }
  const told = joinBlocks(toldBlocks(objects));
  return { ...(told.text.length > shown.text.length ? told : shown), isLive: false };
}

/** The article as the page's JSON-LD tells it. */
function toldBlocks(objects: readonly JsonLd[]): readonly TextBlock[] {
  const body = objects.filter(isArticle).find(({ articleBody }) => typeof articleBody === "string");
  return plainLines(textOf(body?.articleBody) ?? "").map((text) => ({ kind: "paragraph", text }));
}

function metadata(
  document: DomDocument,
  tags: MetaTags,
  objects: readonly JsonLd[],
  page: Page,
): Pick<Article, "bylines" | "publishedAt" | "modifiedAt" | "section" | "language" | "wishes"> {
  const section =
    firstMeta(tags, "article:section") ?? textOf(objects.find(isArticle)?.articleSection);
  return {
    bylines: bylinesOf(tags, objects),
    ...pageDates(document, tags, objects),
    ...(section !== undefined && { section }),
    language: primaryLanguage(
      document.documentElement.getAttribute("lang") ??
        firstMeta(tags, "og:locale", "content-language", "language"),
    ),
    wishes: wishesOf(tags, page.headers),
  };
}
