import { joinBlocks } from "#model/article.ts";
import type { Extraction, Page } from "#model/extraction.ts";
import type { DomDocument } from "./dom/dom-document.ts";
import { parseDocument } from "./dom/parse-document.ts";
import { liveBlogBlocks, plainLines } from "./kinds/live-blog.ts";
import { nextPageLink } from "./kinds/next-page.ts";
import { type PageSight, sightOf } from "./kinds/page-sight.ts";
import { withoutArticle } from "./kinds/without-article.ts";
import { isArticle, type JsonLd, textOf } from "./metadata/json-ld.ts";
import { firstMeta, type MetaTags } from "./metadata/meta-tags.ts";
import { type PageMetadata, pageMetadata } from "./metadata/page-metadata.ts";
import { type StateArticle, stateArticle } from "./state/state-article.ts";
import { dropHidden, showAnswers, showHidden, textWithoutScripts } from "./text/hidden-text.ts";
import { mainText } from "./text/main-text.ts";
import { pageClaims } from "./text/page-claims.ts";
import { lettersOf, type PageClaims } from "./text/page-facts.ts";
import type { TextBlock } from "./text/text-blocks.ts";
import { textLanguage } from "./text/text-language.ts";
import { finishedLine } from "./text/text-lines.ts";
import { textWeight } from "./walls/page-lines.ts";
import { type PaidSigns, paidSignsOf, paidStatus, withoutWall } from "./walls/paywall.ts";

/** Weight of a page's text below which its JSON-LD is asked for the article: the page builds itself in the browser. */
const shownWeightMin = 300;

/** Weight of a page's text below which it may be the beginning of what its scripts go on to show. */
const begunWeightMax = 1500;

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
  const { found, isLive, state } = textOfPage(document, objects, sight, paid, claims, isKept(tags));
  const own = withoutHeadline(found, [facts.title ?? "", ...claims.title.split(titleBorder)]);
  const whole = joinBlocks(own);
  const status = paidStatus(state?.isPaid ? { ...paid, isPaid: true } : paid, whole.text);
  const fault = withoutArticle(sight, whole.text, status);
  if (fault !== undefined) return { ...fault, card };
  const { text, blocks } = status === "teaser" ? joinBlocks(withoutWall(own, paid.lines)) : whole;
  return {
    kind: "article",
    article: {
      ...facts,
      ...(state !== undefined && found === state.blocks && toldBy(state, facts)),
      language: textLanguage(facts.language, text),
      text,
      blocks,
      readStatus: status === "teaser" ? "teaser" : "full",
      ...(isLive && { note: "live-blog" as const }),
    },
    ...(nextPage !== undefined && { nextPage }),
  };
}

/** Share that a headline and a line have to have in common, where the rest is the outlet's name or a longer form. */
const headlineShareMin = 0.6;

/** What parts a headline from the outlet's name and the section in a page's title. */
const titleBorder = /\s[-–—|·»:>]+\s|[|:»]+\s/;

/** Letters of a part of a title that is no section. */
const headlineLettersMin = 12;

/** Characters of a line above the headline: a date, a section. */
const aboveCharactersMax = 60;

/**
 * The blocks without the headline, or most of it, that stands on top of them, and what stands above it, nor the whole of it
 * further down; a text that is nothing else is left.
 */
function withoutHeadline(
  blocks: readonly TextBlock[],
  [headline = "", ...titles]: readonly string[],
): readonly TextBlock[] {
  const said = titles.map(lettersOf).filter(({ length }) => length >= headlineLettersMin);
  const headlines = [lettersOf(headline), ...said];
  let from = 0;
  for (const [at, { text }] of blocks.entries()) {
    if (headlines.some((letters) => isHeadline(lettersOf(text), letters))) from = at + 1;
    else if (text.length > aboveCharactersMax || finishedLine.test(text)) break;
  }
  if (from === blocks.length) return blocks;
  const whole = lettersOf(headline);
  return blocks
    .slice(from)
    .filter(({ text }) => whole.length < headlineLettersMin || lettersOf(text) !== whole);
}

function isHeadline(line: string, title: string): boolean {
  const own = line.toLowerCase();
  const letters = title.toLowerCase();
  const [shorter, longer] = own.length < letters.length ? [own, letters] : [letters, own];
  return shorter.length >= longer.length * headlineShareMin && longer.startsWith(shorter);
}

type Facts = PageMetadata["facts"];

type PageText = {
  readonly found: readonly TextBlock[];
  readonly isLive: boolean;
  /** What the page's scripts hold, where it was asked for. */
  readonly state?: StateArticle;
};

function textOfPage(
  document: DomDocument,
  objects: readonly JsonLd[],
  { page, title }: PageSight,
  { isPaid, asks, claimedWeight = 0 }: PaidSigns,
  claims: PageClaims,
  isKept: boolean,
): PageText {
  const live = liveBlogBlocks(document, objects, page.url, title);
  if (live !== undefined) return { found: live, isLive: true };
  // What a page keeps from those who do not pay is not looked for where it is hidden.
  const isOpen = !isPaid && !isKept && !asks;
  if (isOpen) {
    showHidden(document);
    showAnswers(document);
  } else dropHidden(document);
  const forNoScript = isOpen ? textWithoutScripts(document) : [];
  const shown = mainText(document, claims);
  const shownWeight = weightOf(shown);
  if (!isOpen || shownWeight >= begunWeightMax) return { found: shown, isLive: false };
  const isTold = shownWeight < shownWeightMin && claimedWeight >= toldWeightMin(shownWeight);
  const told = isTold ? toldBlocks(objects) : [];
  const state = stateArticle(page.html, {
    claims,
    url: page.url,
    shown: shown.map(({ text }) => text).join("\n"),
  });
  const held = state === undefined || state.isPaid ? [] : state.blocks;
  const isHeld = weightOf(held) >= toldWeightMin(shownWeight);
  const unscripted = shownWeight < shownWeightMin ? forNoScript : [];
  const found = [shown, told, unscripted, isHeld ? held : []].reduce((heaviest, blocks) =>
    weightOf(blocks) > weightOf(heaviest) ? blocks : heaviest,
  );
  return { found, isLive: false, ...(state !== undefined && { state }) };
}

/** Whether a tag says that a page is for subscribers. @see https://developers.facebook.com/docs/instant-articles/subscriptions */
function isKept(tags: MetaTags): boolean {
  return /^(?:locked|metered)$/i.test(firstMeta(tags, "article:content_tier") ?? "");
}

/** What the page's scripts say of its article, and the page does not. */
function toldBy({ title, facts }: StateArticle, { bylines, publishedAt }: Facts): Partial<Facts> {
  const { bylines: writers, ...dates } = facts;
  return {
    ...(title !== undefined && { title }),
    ...(bylines.length === 0 && { bylines: writers }),
    ...(publishedAt === undefined && dates),
  };
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
