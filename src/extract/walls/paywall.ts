import { isObject } from "#shared/json-value.ts";
import type { DomDocument } from "../dom/dom-document.ts";
import type { DomElement } from "../dom/dom-nodes.ts";
import { isArticle, type JsonLd, typesOf } from "../metadata/json-ld.ts";
import { finishedLine } from "../text/text-lines.ts";
import { isOfOther } from "./badges-of-others.ts";
import { isHidden, type PageLine, textWeight } from "./page-lines.ts";
import { isPitch, isWallBadge, isWallLine } from "./paywall-words.ts";

/** Weight of running text below which what comes with a wall is the wall's own or a mere promise. */
const teaserWeightMin = 200;

/** Weight from which a text is a whole one, whatever its page says of payment: metered pages send all of it. */
const wholeWeightMin = 2500;

/** Weight of running text from which a page that says to be free is. */
const freeWeightMin = 1000;

/** Share of the text that the page claims to have from which ours counts as whole. */
const wholeShareMin = 0.7;

/** Lines behind the end of the text among which a wall's buttons stand. */
const linesBehindMax = 14;

/** What a page says of being paid for. */
export type PaidSigns = {
  /** JSON-LD: `isAccessibleForFree` is false. */
  readonly isPaid: boolean;
  /** JSON-LD: `isAccessibleForFree` is true. */
  readonly isFree: boolean;
  /** Weight of the parts that JSON-LD marks as paid for, as sent; `undefined` when it marks none. */
  readonly paidWeight?: number;
  /** Lines that the page shows, without what it says of other articles that it leads to. */
  readonly lines: readonly string[];
  /** Whether one of these lines is a wall's own. */
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
  const wall = lines.filter(({ text }) => isWallLine(text));
  const ofOthers = new Set(wall.filter(isOfOther));
  return {
    isPaid: objects.some(
      (object) =>
        (isArticle(object) || typesOf(object).some((type) => /WebPage|CreativeWork/.test(type))) &&
        saysFalse(object.isAccessibleForFree),
    ),
    isFree: objects.some((object) => isArticle(object) && saysTrue(object.isAccessibleForFree)),
    ...(paid !== undefined && {
      paidWeight: paid.reduce((sum, part) => sum + textWeight(part.textContent.trim()), 0),
    }),
    lines: lines.filter((line) => !ofOthers.has(line)).map(({ text }) => text),
    asks: ofOthers.size < wall.length,
    ...(claimedWeight !== undefined && { claimedWeight }),
  };
}

/**
 * How much of the article was sent to us, by its length, its page's claims and its wall. What a server
 * sends to everybody is read, whatever its page says of payment; where the page shows a wall, a short text
 * is what the wall lets through.
 *
 * @param text the article's, a block a line
 */
export function paidStatus(signs: PaidSigns, text: string): "full" | "teaser" | "wall" {
  const { isPaid, isFree, paidWeight, lines, claimedWeight } = signs;
  const all = text.split("\n");
  const isOwn = (line: string) => !isWallLine(line) && !((isPaid || signs.asks) && isPitch(line));
  const own = all.filter(isOwn);
  const weight = textWeight(own.join("\n"));
  const prose = textWeight(own.filter(isProse).join("\n"));
  const share = claimedWeight === undefined ? undefined : weight / claimedWeight;
  const isWhole = share !== undefined && share >= wholeShareMin;
  // Below what is said to be free, and is long enough to be it, a page may praise what others pay for.
  const isGiven =
    isFree && !isPaid && prose >= freeWeightMin && !breaksOff(own) && !all.some(isWallLine);
  const asks = signs.asks && !isGiven;
  if ((isPaid || asks) && prose < teaserWeightMin)
    return isPaid && !asks && isWhole ? "full" : "wall";
  if (asks) return weight < wholeWeightMin || (share !== undefined && !isWhole) ? "teaser" : "full";
  if (isWhole) return "full";
  const isCut = share !== undefined || breaksOff(own);
  if (isPaid && paidWeight !== undefined && paidWeight >= weight / 2) return "full";
  if (isPaid) return weight < wholeWeightMin || share !== undefined ? "teaser" : "full";
  return isCut && weight < wholeWeightMin && badgeBehind(lines, own) ? "teaser" : "full";
}

/**
 * The blocks of a teaser without its wall: all from the wall on where most text stands before it, or nothing but offers
 * behind it; else without the wall's lines and offers.
 *
 * @param lines that the page shows, among which the wall stands that is none of the blocks
 */
export function withoutWall<Block extends { readonly text: string }>(
  blocks: readonly Block[],
  lines: readonly string[],
): readonly Block[] {
  const at = wallAmong(blocks, lines);
  const weigh = (some: readonly Block[]) => textWeight(some.map(({ text }) => text).join("\n"));
  const before = blocks.slice(0, Math.max(0, at));
  const behind = blocks.slice(before.length);
  const told = behind.filter(({ text }) => isProse(text) && !isWallLine(text) && !isPitch(text));
  if (at > 0 && weigh(before) >= Math.min(weigh(behind), 2 * weigh(told))) return before;
  return blocks.filter(({ text }) => !isWallLine(text) && !isPitch(text));
}

/** The first block that is of the wall or stands behind it on the page; -1 without one. */
function wallAmong(blocks: readonly { readonly text: string }[], lines: readonly string[]): number {
  const at = blocks.findIndex(({ text }) => isWallLine(text));
  if (at !== -1) return at;
  const wall = lines.findIndex(isWallLine);
  if (wall === -1) return -1;
  const before = new Set(lines.slice(0, wall));
  const behind = new Set(lines.slice(wall));
  return blocks.findIndex(({ text }) => behind.has(text) && !before.has(text));
}

/** A line of running text, cut short or not; menus, headlines and bylines are none. */
function isProse(line: string): boolean {
  return textWeight(line) >= 60 && finishedLine.test(line);
}

/** Whether the last line ends in dots or in the middle of a sentence. */
function breaksOff(own: readonly string[]): boolean {
  const last = own.at(-1) ?? "";
  return textWeight(last) >= 60 && /(…|\.\.\.|\[…\]|[\p{L}\p{N},;–-])$/u.test(last);
}

/** Whether a wall's button or badge stands where the text ends. */
function badgeBehind(lines: readonly string[], own: readonly string[]): boolean {
  const last = own.at(-1) ?? "";
  const at = lines.findLastIndex((line) => line.includes(last.slice(0, 60)));
  return at !== -1 && lines.slice(at + 1, at + 1 + linesBehindMax).some(isWallBadge);
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
    typeof articleBody === "string" ? textWeight(articleBody.replace(/<[^<>]*>/g, "").trim()) : 0,
    // A list or an object would be asked for its own idea of a number.
    typeof wordCount !== "object" && Number(wordCount) > 0 ? Number(wordCount) * 6 : 0,
  ]);
  const largest = Math.max(0, ...claims);
  return largest >= 150 ? largest : undefined;
}

function saysTrue(value: unknown): boolean {
  return value === true || (typeof value === "string" && /^(?:true|yes|1)$/i.test(value.trim()));
}

function saysFalse(value: unknown): boolean {
  return value === false || (typeof value === "string" && /^(false|no|0)$/i.test(value.trim()));
}
