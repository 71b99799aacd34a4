import type { DomDocument, DomElement } from "../dom.ts";
import { isArticle, isObject, type JsonLd, typesOf } from "../metadata/json-ld.ts";
import { isHidden, type PageLine, textWeight } from "./page-lines.ts";
import { isWallLine } from "./paywall-words.ts";

/** Weight below which a text that comes with a wall is the wall's own or a mere promise. */
const teaserWeightMin = 200;

/** Weight from which a text is a whole one, whatever its page says of payment: metered pages send all of it. */
const wholeWeightMin = 2500;

/** Share of the words that the page claims from which the text counts as whole. */
const wholeShareMin = 0.7;

/** Below this share something is missing even where the page asks for nothing. */
const partShareMax = 0.35;

/** What a page says of being paid for. */
export type PaidSigns = {
  /** JSON-LD: `isAccessibleForFree` is false. */
  readonly isPaid: boolean;
  /** Weight of the parts that JSON-LD marks as paid for, as sent; `undefined` when it marks none. */
  readonly paidWeight?: number;
  /** The page shows a wall's words. */
  readonly asks: boolean;
  /** How much text the page claims to have: the weight of its `articleBody`, else six for each of its `wordCount`. */
  readonly claimedWeight?: number;
};

/** @see https://developers.google.com/search/docs/appearance/structured-data/paywalled-content */
export function paidSignsOf(
  document: DomDocument,
  objects: readonly JsonLd[],
  lines: readonly PageLine[],
): PaidSigns {
  const paid = paidParts(document, objects);
  const claimedWeight = claimOf(objects);
  return {
    isPaid: objects.some(
      (object) =>
        (isArticle(object) || typesOf(object).some((type) => /WebPage|CreativeWork/.test(type))) &&
        saysFalse(object.isAccessibleForFree),
    ),
    ...(paid !== undefined && {
      paidWeight: paid.reduce((sum, part) => sum + textWeight(part.textContent.trim()), 0),
    }),
    asks: lines.some(({ text }) => isWallLine(text)),
    ...(claimedWeight !== undefined && { claimedWeight }),
  };
}

/**
 * How much of the article was sent to us, by its length, its page's claims and its wall.
 * We read what a server sends to everybody; a wall that only the browser draws is respected where it
 * hides its text.
 *
 * @param text the article's
 */
export function paidStatus(signs: PaidSigns, text: string): "full" | "teaser" | "wall" {
  const { isPaid, paidWeight, asks, claimedWeight } = signs;
  const own = text
    .split("\n")
    .filter((line) => !isWallLine(line))
    .join("\n");
  const weight = textWeight(own);
  const share = claimedWeight === undefined ? undefined : weight / claimedWeight;
  const isMarked = isPaid || asks;
  if (isMarked && weight < teaserWeightMin) return "wall";
  if (share !== undefined && share >= wholeShareMin && !asks) return "full";
  if (share !== undefined && share < (isMarked ? wholeShareMin : partShareMax)) return "teaser";
  if (isPaid && paidWeight !== undefined && paidWeight >= 400 && !asks) return "full";
  return isMarked && weight < wholeWeightMin ? "teaser" : "full";
}

/** The elements that JSON-LD marks as paid for; `undefined` when it marks none. */
function paidParts(
  document: DomDocument,
  objects: readonly JsonLd[],
): readonly DomElement[] | undefined {
  const selectors = objects
    .flatMap((object) => [object, object.hasPart].flat())
    .filter(isObject)
    .filter((part) => saysFalse(part.isAccessibleForFree))
    .flatMap((part) => [part.cssSelector].flat())
    .filter((selector) => typeof selector === "string" && selector.length < 200);
  if (selectors.length === 0) return undefined;
  const parts = new Set<DomElement>();
  for (const selector of new Set(selectors.slice(0, 20))) {
    try {
      for (const part of document.querySelectorAll(selector as string)) {
        if (!isHidden(part)) parts.add(part);
      }
    } catch {
      // Not a selector: pages write anything there.
    }
  }
  return [...parts];
}

/** The largest claim of the page's own articles; a claim of a few words is a description. */
function claimOf(objects: readonly JsonLd[]): number | undefined {
  const claims = objects.filter(isArticle).flatMap(({ wordCount, articleBody }) => [
    typeof articleBody === "string" ? textWeight(articleBody.replace(/<[^>]*>/g, "").trim()) : 0,
    Number(wordCount) > 0 ? Number(wordCount) * 6 : 0,
  ]);
  const largest = Math.max(0, ...claims);
  return largest >= 600 ? largest : undefined;
}

function saysFalse(value: unknown): boolean {
  return value === false || (typeof value === "string" && /^(false|no|0)$/i.test(value.trim()));
}
