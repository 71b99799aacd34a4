import type { DomElement } from "../dom/dom-nodes.ts";
import { headingPieces, isSomeOf, withoutOthers } from "./heading-pieces.ts";
import { leadsToRoot } from "./home-link.ts";
import { isArticle, type JsonLd, textOf } from "./json-ld.ts";
import { firstMeta, type MetaTags } from "./meta-tags.ts";
import type { Mark, PageScan } from "./scan-page.ts";
import { inAscii, plainWords, tidied } from "./tidy-text.ts";
import { inOwnCase } from "./title-case.ts";
import { titleLine } from "./title-line.ts";
import { isOutlet, partsOf, squeezed, withoutOutlet } from "./without-outlet.ts";
import { sectionsOf, withoutSection } from "./without-section.ts";

/** The headline of the page, and where it stands when it is printed there. */
export type Headline = { readonly text: string; readonly mark?: Mark };

/** What `headlineOf` looks at. */
export type HeadlineSources = {
  readonly scan: PageScan;
  readonly tags: MetaTags;
  readonly objects: readonly JsonLd[];
  readonly url: string;
  /** Of the outlet, as the page gives them, and its host. */
  readonly outlets: readonly string[];
};

type Printed = { readonly mark: Mark; readonly pieces: readonly string[]; readonly text: string };

/** A heading longer than this is a text set as a heading. */
const headingCharactersMax = 300;

/** Characters of a title that are looked at. */
const claimCharactersMax = 2000;

/** From this likeness on a heading is taken for the one that the page's titles mean. */
const likenessMin = 0.55;

/**
 * The headline: what the page prints as its heading, where that is what its titles for machines say
 * or where there is only one; else the best of these, without the outlet's name.
 */
export function headlineOf({
  scan,
  tags,
  objects,
  url,
  outlets,
}: HeadlineSources): Headline | undefined {
  const claims = [
    firstMeta(tags, "og:title"),
    objects.filter(isArticle).flatMap((object) => textOf(object.headline) ?? [])[0],
    firstMeta(
      tags,
      "twitter:title",
      "dc.title",
      "dcterms.title",
      "parsely-title",
      "sailthru.title",
    ),
    scan.title,
  ]
    .map((claim) => tidied((claim ?? "").trim().slice(0, claimCharactersMax)))
    .filter((claim) => plainWords(claim).length > 0);
  const told = [
    firstMeta(tags, "article:section"),
    ...objects.filter(isArticle).map((object) => textOf(object.articleSection)),
  ].filter((section) => section !== undefined);
  const known = outlets.map(squeezed);
  const sections = [...sectionsOf(url), ...told.map(plainWords)];
  const cleaned = (title: string): string =>
    withoutSection(withoutOutlet(title, outlets), sections);
  const clean = claims.map(cleaned).filter((claim) => claim !== "");
  const own = claims.filter((claim) => !known.includes(squeezed(claim)));
  const printed =
    printedHeadline(scan.headings, own, slugsOf(url), known) ??
    (own.length === 0 ? firstHeading(scan.headings, known) : undefined);
  if (printed === undefined) {
    const only =
      (own.length === 1 ? titleLine(scan.lines, own[0] ?? "", known) : undefined) ?? clean[0];
    return only === undefined ? undefined : { text: inOwnCase(only, clean, scan.lines) };
  }
  const text = cleaned(withoutOthers(printed.pieces, claims));
  const whole = clean.find((claim) => isSomeOf(claim, printed.pieces) || goesOn(text, claim));
  return { mark: printed.mark, text: inOwnCase(whole ?? text, clean, scan.lines) };
}

/** The heading that is most like one of the titles that the page gives machines. */
function printedHeadline(
  headings: readonly Mark[],
  claims: readonly string[],
  slugs: readonly (readonly string[])[],
  outlets: readonly string[],
): Printed | undefined {
  const isDivided = (claim: string): boolean => partsOf(claim).length > 1;
  const wholes = claims.filter((claim) => !isDivided(claim)).map(plainWords);
  const divided = claims.filter(isDivided).map(plainWords);
  const firsts = claims.flatMap((claim) => partsOf(claim).slice(0, 1)).map(plainWords);
  // Where another title is the first part alone, the later ones are no titles.
  const others = claims
    .filter((claim) => !claims.includes(partsOf(claim)[0] ?? ""))
    .flatMap((claim) => partsOf(claim).slice(1))
    .map(plainWords);
  const mainCount = headings.filter(({ element }) => element.localName === "h1").length;
  let best: { readonly printed: Printed; readonly score: number } | undefined;
  for (const mark of headings) {
    const pieces = headingPieces(mark.element);
    const text = pieces.join(" ");
    if (text === "" || text.length > headingCharactersMax) continue;
    const words = plainWords(text);
    const likeOwn = Math.max(
      0,
      ...wholes.map((whole) => likenessOf(words, whole)),
      ...divided.map((whole) => likenessOf(words, whole, "beginning")),
      ...firsts.map((part) => likenessOf(words, part) * 0.95),
    );
    const likeLater = Math.max(0, ...others.map((part) => likenessOf(words, part) * 0.75));
    const likeness = Math.max(likeOwn, likeLater);
    const isMain = mark.element.localName === "h1";
    const isOnly = isMain && mainCount === 1 && words.length > 3;
    if (likeness < likenessMin && !isMain) continue;
    const inAddress = sharedWith(slugs, words);
    if (likeness < likenessMin && !(isMain && inAddress >= 0.6) && !isOnly) continue;
    const score =
      Math.max(likeness, isOnly ? 0.8 : 0) +
      inAddress * 0.25 +
      // The later parts of a title name the site, as its main heading may.
      (isMain && likeOwn >= likeLater ? 0.4 : 0) -
      (mark.zone === undefined ? 0 : 0.1) -
      (isOutlet(text, outlets) || (likeOwn < 0.8 && isNameplate(pieces, outlets)) ? 0.6 : 0);
    if (best !== undefined && score <= best.score) continue;
    const whole = score - (leadsHome(mark.element) ? 0.5 : 0);
    if (best === undefined || whole > best.score)
      best = { printed: { mark, pieces, text }, score: whole };
  }
  return best !== undefined && best.score > 0.5 ? best.printed : onlyHeading(headings, outlets);
}

/** The one main heading of a page whose titles for machines are made for them. */
function onlyHeading(headings: readonly Mark[], outlets: readonly string[]): Printed | undefined {
  const main = headings
    .filter(({ element }) => element.localName === "h1")
    .map((mark) => ({ mark, pieces: headingPieces(mark.element) }))
    .map(({ mark, pieces }) => ({ mark, pieces, text: pieces.join(" ") }))
    .filter(({ text }) => text !== "" && text.length <= headingCharactersMax);
  const only = main.length === 1 ? main[0] : undefined;
  if (only === undefined || plainWords(only.text).join(" ").length < 14) return undefined;
  return isOutlet(only.text, outlets) ||
    isNameplate(only.pieces, outlets) ||
    leadsHome(only.mark.element)
    ? undefined
    : only;
}

/** The first heading that may be a headline, on a page whose titles are all the outlet's name. */
function firstHeading(headings: readonly Mark[], outlets: readonly string[]): Printed | undefined {
  return headings
    .filter(({ element, zone }) => element.localName === "h1" && zone === undefined)
    .map((mark) => ({ mark, pieces: headingPieces(mark.element) }))
    .map(({ mark, pieces }) => ({ mark, pieces, text: pieces.join(" ") }))
    .find(
      ({ mark, pieces, text }) =>
        plainWords(text).length > 2 &&
        text.length <= headingCharactersMax &&
        !isNameplate(pieces, outlets) &&
        !leadsHome(mark.element),
    );
}

/** Whether a heading is the outlet's name with a slogan or the like in an element of its own, or run into it. */
function isNameplate(pieces: readonly string[], outlets: readonly string[]): boolean {
  const [first = ""] = pieces;
  const isRunOn = plainWords(first).length === 1 && pieces.length === 1;
  return outlets.some(
    (name) =>
      (pieces.length > 1 && squeezed(first) === name) ||
      (isRunOn && name.length > 4 && squeezed(first).startsWith(name)),
  );
}

/** Whether a title breaks off and a claim has the rest of it. */
function goesOn(title: string, claim: string): boolean {
  return /[:：,–—-]$/.test(title) && claim.length > title.length && claim.includes(title);
}

/** Whether a heading is a link to the home page, as the name of a site is. */
function leadsHome(heading: DomElement): boolean {
  let link: DomElement | null = heading.firstElementChild;
  while (link !== null && link.localName !== "a") link = link.firstElementChild;
  if (link === null && heading.parentElement?.localName === "a") link = heading.parentElement;
  return leadsToRoot(link?.getAttribute("href") ?? undefined);
}

/** The words in each part of an address that has several: mostly those of the headline. */
function slugsOf(url: string): readonly (readonly string[])[] {
  return new URL(url).pathname
    .split("/")
    .map((part) => plainWords(part.replace(/\.\w{2,5}$/, "").replace(/[-_+]|%20/g, " ")))
    .map((words) => words.filter((word) => /\D/.test(word)))
    .filter(({ length }) => length > 1);
}

/** The greatest share of the words of a slug that stand in `text`; umlauts may be spelt out. */
function sharedWith(slugs: readonly (readonly string[])[], text: readonly string[]): number {
  if (slugs.length === 0) return 0;
  const known = new Set(text.flatMap((word) => [word, inAscii(word)]));
  const shares = slugs.map((slug) => slug.filter((word) => known.has(word)).length / slug.length);
  return Math.max(...shares);
}

/** How much two runs of words are one title, 0 to 1; a part of a title is nearly as good as all of it. */
function likenessOf(
  words: readonly string[],
  claim: readonly string[],
  part: "beginning" | "either" = "either",
): number {
  if (words.length === 0 || claim.length === 0) return 0;
  const [text, whole] = [` ${words.join(" ")} `, ` ${claim.join(" ")} `];
  if (text === whole) return 1;
  const isPart = whole.startsWith(text) || (part === "either" && whole.endsWith(text));
  if (isPart && (words.length > 2 || text.length > 14)) return 0.9;
  const left = new Map<string, number>();
  for (const word of claim) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return (2 * shared) / (words.length + claim.length);
}
