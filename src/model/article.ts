import { withSingleBlanks } from "#shared/single-blanks.ts";
import type { CanonicalUrl } from "./canonical-url.ts";
import type { Language } from "./language.ts";

/**
 * How much of an article we could read.
 *
 * - `full`: the whole text
 * - `teaser`: the publisher shows only a beginning
 * - `feed`: the text the feed carried, because the page was not read
 * - `wall`: a paywall, cookie or login page stands where the text should be
 * - `shell`: the page builds its text in the browser, we saw none
 */
export const readStatuses = ["full", "teaser", "feed", "wall", "shell"] as const;

export type ReadStatus = (typeof readStatuses)[number];

export const blockKinds = ["paragraph", "heading", "list-item", "block-quote"] as const;

export type BlockKind = (typeof blockKinds)[number];

/** A run of `Article.text`, in UTF-16 offsets, `end` exclusive. Blocks are in order and never overlap. */
export type Block = {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
};

/** What a publisher asks of those who read by machine; absent members ask for nothing. */
export type PublisherWishes = {
  /** `tdm-reservation: 1` or `noai`: no language model may see the text. `false` where a page frees itself of its site's reservation. */
  readonly noModel?: boolean;
  /** `max-snippet`, characters that may be quoted in one piece; 0 means headline and link only. */
  readonly snippetMax?: number;
};

/** Why a text is only a part on purpose: a live blog's newest posts, pages beyond our limit. */
export const articleNotes = ["live-blog", "first-pages"] as const;

export type ArticleNote = (typeof articleNotes)[number];

/** A page as read, or a text pasted in. */
export type Article = {
  /** Absent for a text that was pasted in. */
  readonly url?: CanonicalUrl;
  /** The headline, cleaned of the outlet's name. */
  readonly title?: string;
  /** The outlet's own name ("Le Monde"), else its host ("lemonde.fr"). */
  readonly outlet?: string;
  /** People, without "By". */
  readonly bylines: readonly string[];
  readonly publishedAt?: Date;
  /** `YYYY-MM-DD`: the day of `publishedAt` on the outlet's own clock. */
  readonly publishedDay?: string;
  readonly modifiedAt?: Date;
  readonly section?: string;
  /** As the page says it, else as detected. */
  readonly language: Language;
  /** The text, blocks separated by one line feed, no line feed inside a block. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly readStatus: ReadStatus;
  readonly wishes: PublisherWishes;
  readonly note?: ArticleNote;
};

/**
 * Makes blocks and text from blocks' texts.
 *
 * @param blocks texts in order; empty ones are left out, line feeds inside them become spaces
 */
export function joinBlocks(
  blocks: readonly { readonly kind: BlockKind; readonly text: string }[],
): Pick<Article, "text" | "blocks"> {
  const joined: Block[] = [];
  let text = "";
  for (const { kind, text: raw } of blocks) {
    const clean = withSingleBlanks(raw);
    if (clean === "") continue;
    if (text !== "") text += "\n";
    joined.push({ kind, start: text.length, end: text.length + clean.length });
    text += clean;
  }
  return { text, blocks: joined };
}
