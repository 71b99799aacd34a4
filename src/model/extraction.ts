import type { Article } from "./article.ts";
import type { CanonicalUrl } from "./canonical-url.ts";

/** What is known of a page even when its text is not: enough for a kind answer with a link. */
export type PageCard = {
  /** The page's own address for itself, where that can be believed, else the address read. */
  readonly url: CanonicalUrl;
  readonly headline?: string;
  readonly outlet?: string;
  readonly bylines?: readonly string[];
  /** `YYYY-MM-DD` on the outlet's own clock. */
  readonly publishedDay?: string;
  /** Where the page sends its readers on by itself, as a feed's counting page does. */
  readonly forwardsTo?: CanonicalUrl;
};

/** Pages that have no article to brief. */
export type NotAnArticleReason =
  | "index"
  | "search"
  | "video"
  | "audio"
  | "gallery"
  | "error-page"
  | "feed"
  | "file"
  | "locked-pdf"
  | "scanned-pdf"
  | "broken-pdf";

/**
 * What came of reading a page.
 *
 * - `blocked`: the publisher's guard answered ("Just a moment"), not the publisher
 * - `consent`, `login`, `paywall`: a wall stands where the text should be
 * - `shell`: the page builds its text in the browser
 * - `empty`: nothing to read, and no sign why
 */
export type Extraction =
  | { readonly kind: "article"; readonly article: Article; readonly nextPage?: CanonicalUrl }
  | {
      readonly kind: "not-an-article";
      readonly reason: NotAnArticleReason;
      readonly card: PageCard;
    }
  | {
      readonly kind: "blocked" | "consent" | "login" | "paywall" | "shell" | "empty";
      readonly card: PageCard;
    };

/** An HTML page with what the network said of it. */
export type Page = {
  /** Where the redirects ended. */
  readonly url: CanonicalUrl;
  /** What was asked for, when it differs. */
  readonly requestedUrl?: CanonicalUrl;
  readonly html: string;
  /** HTTP status; 200 when absent. */
  readonly status?: number;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
};
