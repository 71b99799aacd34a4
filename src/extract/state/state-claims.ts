import type { PageClaims } from "../text/page-facts.ts";
import { lettersOf, wordsOf } from "../text/page-facts.ts";
import type { TextBlock } from "../text/text-blocks.ts";
import { type StateObject, stateObject } from "./state-objects.ts";

/** What is known of a page before its text is. */
export type PageSigns = {
  readonly claims: PageClaims;
  readonly url: string;
  /** The text that the page shows without its scripts. */
  readonly shown: string;
};

/** Whose text an object holds: the page's own article's, another's, or it does not say. */
export type Owner =
  | {
      readonly is: "page";
      /** The title of a text that is known by its address, where the page calls itself something else. */
      readonly title?: string;
    }
  | { readonly is: "other" | "unsaid" };

const titleName = /title|headline|^hed$|heading|titel|titre|titulo|titolo/i;

export function isTitleMember(name: string): boolean {
  return titleName.test(name);
}

const addressName = /url|uri|slug|path|link|canonical|href|^id$/i;

/** Words of a title that stands for one text and no other. */
const titleWordsMin = 4;

/** Share of words that two claims of the same have in common. */
const likenessMin = 0.75;

/** Characters of the last part of an address that belongs to one page alone. */
const slugMin = 8;

/** By the nearest title or address around a text. */
export function ownerOf(around: readonly StateObject[], { claims, url }: PageSigns): Owner {
  const claimed = wordsOf(claims.title);
  const slug = slugOf(url);
  for (const object of around) {
    const titles = titlesOf(object);
    if (titles.some((title) => shareOf(wordsOf(title), claimed) >= likenessMin))
      return { is: "page" };
    if (slug.length >= slugMin && addressesOf(object).some((address) => slugOf(address) === slug)) {
      return { is: "page", ...(titles[0] !== undefined && { title: titles[0] }) };
    }
    if (titles.length > 0) return { is: "other" };
  }
  return { is: "unsaid" };
}

/** Texts of members that are called a title, also one further in: `{"headlines": {"basic": "…"}}`. */
function titlesOf(object: StateObject): readonly string[] {
  const titles: string[] = [];
  for (const [key, value] of Object.entries(object)) {
    if (!titleName.test(key)) continue;
    const inner = stateObject(value);
    titles.push(
      ...[value, ...(inner === undefined ? [] : Object.values(inner))].filter(
        (text) => typeof text === "string",
      ),
    );
  }
  return titles.filter((title) => title.length < 400 && wordsOf(title).size >= titleWordsMin);
}

function addressesOf(object: StateObject): readonly string[] {
  return Object.entries(object).flatMap(([key, value]) =>
    addressName.test(key) && typeof value === "string" && value.length < 2000 ? [value] : [],
  );
}

/** The last part of a path, without what is behind it. */
function slugOf(address: string): string {
  const path = address.replace(/[?#].*$/, "").replace(/(?<!\/)\/+$/, "");
  return path
    .slice(path.lastIndexOf("/") + 1)
    .replace(/\.\w{2,5}$/, "")
    .toLowerCase();
}

/** A text without the title on top of it. */
export function withoutTitle(
  blocks: readonly TextBlock[],
  { claims }: PageSigns,
): readonly TextBlock[] {
  const from = blocks.findIndex((block) => !isTitle(block, claims));
  return blocks.slice(Math.max(0, from));
}

function isTitle({ kind, text }: TextBlock, claims: PageClaims): boolean {
  if (kind !== "heading") return false;
  const words = wordsOf(text);
  return words.size >= titleWordsMin && shareOf(words, wordsOf(claims.title)) >= likenessMin;
}

/**
 * Whether a text without a title is the page's: what it shows or describes is in it, or its own heading is the
 * page's title.
 */
export function isTextOf(blocks: readonly TextBlock[], { claims, shown }: PageSigns): boolean {
  if (blocks.some((block) => isTitle(block, claims))) return true;
  const text = blocks.map((block) => block.text).join("\n");
  const letters = lettersOf(text);
  const beginning = lettersOf(shown).slice(0, shownLetters);
  if (beginning.length === shownLetters && letters.includes(beginning)) return true;
  const described = wordsOf(claims.description);
  const begun = wordsOf(text.slice(0, beginningCharacters));
  return described.size >= descriptionWordsMin && shareOf(described, begun) >= likenessMin;
}

/** Letters by which a text is known again. */
const shownLetters = 80;

/** Characters of a text among which its description's words are looked for. */
const beginningCharacters = 2500;

/** Different words of a description that says what a text is about. */
const descriptionWordsMin = 8;

/** Share of some words that others have too. */
function shareOf(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  return words.size === 0 ? 0 : shared / words.size;
}
