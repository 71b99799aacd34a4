import type { PublisherWishes } from "#model/article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { PdfOutcome } from "#model/pdf-outcome.ts";

/** What reading a page needs of the world beside the page itself. */

export interface PdfReader {
  /** Reads the first pages of a document, in bounded time and memory. Never throws for what it holds. */
  read(bytes: Uint8Array): Promise<PdfOutcome>;
}

/** What a site as a whole asks of machines. Answers are kept for a day, and a site that fails has no say but in `mayRead`. */
export interface SiteRules {
  /** Whether `robots.txt` lets us read a page that nobody asked for just now. */
  mayRead(url: CanonicalUrl): Promise<boolean>;
  /** What the site's reservation file asks for this page. */
  wishes(url: CanonicalUrl): Promise<PublisherWishes>;
}
