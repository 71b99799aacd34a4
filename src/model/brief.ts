import type { ArticleNote, PublisherWishes, ReadStatus } from "./article.ts";
import type { CanonicalUrl } from "./canonical-url.ts";
import type { Language } from "./language.ts";

/** A run of the article's text, in UTF-16 offsets, `end` exclusive. */
export type Span = { readonly start: number; readonly end: number };

/**
 * A run of a brief sentence with the run of the article it was taken from.
 * `text` equals the article there, but for quotation marks made regular (with the spaces and the
 * small letter beside them), a capital at the sentence's start, and dates made absolute. A mark that
 * the article lacks (a full stop, a quotation's second mark, "…" where a long sentence was cut) is a piece whose `start` is its `end`.
 */
export type Piece = Span & { readonly text: string };

/** The article's own sentence on which a brief sentence rests, with its offsets. */
export type Receipt = Span & { readonly text: string };

export const factKinds = ["number", "date", "name", "quotation"] as const;

export type FactKind = (typeof factKinds)[number];

/** A checkable detail of a brief sentence; `start` and `end` say where it stands in the article. */
export type Fact = Span & { readonly kind: FactKind; readonly text: string };

export type BriefSentence = {
  readonly text: string;
  /** In order, and joined they are `text`. Empty for a sentence that a model wrote. */
  readonly pieces: readonly Piece[];
  /** At least one. */
  readonly receipts: readonly Receipt[];
  readonly facts: readonly Fact[];
};

/** A direct quotation, letter by letter; `speaker` only when the article names one. */
export type BriefQuotation = Span & { readonly text: string; readonly speaker?: string };

/** From the shortest up. */
export const briefLengths = ["short", "standard", "long"] as const;

export type BriefLength = (typeof briefLengths)[number];

/** What kind of text the article is, where that changes how it is briefed or marked. */
export const genres = [
  "news",
  "opinion",
  "interview",
  "list",
  "live-blog",
  "obituary",
  "correction",
  "match-report",
  "press-release",
] as const;

export type Genre = (typeof genres)[number];

export type BriefWriter =
  | { readonly kind: "extractive" }
  | { readonly kind: "model"; readonly name: string };

/** What a brief says of its article besides the text. */
export type BriefSource = {
  readonly url?: CanonicalUrl;
  /** `url` stands without a key that it was read with; never stored. */
  readonly isKeyWithheld?: true;
  readonly outlet?: string;
  readonly publishedAt?: Date;
  /** `YYYY-MM-DD`: the day of `publishedAt` on the outlet's own clock. */
  readonly publishedDay?: string;
  readonly readStatus: ReadStatus;
  readonly note?: ArticleNote;
  /** What the publisher asked and was honoured. */
  readonly wishes?: PublisherWishes;
  /** Time a person needs for the whole article, in whole minutes, at least 1. */
  readonly readingMinutes: number;
};

/** One article said short. */
export type Brief = {
  readonly headline: string;
  /** Who did what; at most 30 words. */
  readonly gist: BriefSentence;
  /** Up to four, or seven in a long brief, in the order of the story. */
  readonly points: readonly BriefSentence[];
  readonly quotation?: BriefQuotation;
  /** What comes next, only when the article says so. */
  readonly next?: BriefSentence;
  readonly length: BriefLength;
  readonly language: Language;
  /** The article's language, where a model translated it. */
  readonly translatedFrom?: Language;
  readonly genre: Genre;
  readonly writer: BriefWriter;
  readonly source: BriefSource;
};
