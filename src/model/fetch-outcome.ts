import type { CanonicalUrl } from "./canonical-url.ts";

/** A document as the network gave it, its content coding undone. */
export type FetchedPage = {
  /** Where the redirects ended. */
  readonly url: CanonicalUrl;
  /** Set when every redirect on the way was permanent (301, 308): the address to remember. Of "unchanged", too. */
  readonly movedTo?: CanonicalUrl;
  readonly status: number;
  /** Names in lower case; of a header sent twice, the values joined by ", ". */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
};

/** What an earlier answer gave to ask "has it changed?" with. @see RFC 9110 §13.1 */
export type Validators = { readonly etag?: string; readonly lastModified?: string };

/** Why no answer came. */
export type UnreachableReason = "dns" | "tls" | "connection" | "bad-answer";

/**
 * What came of asking for a page. Whatever the remote side does is one of these; nothing is thrown.
 *
 * - `refused`: an answer outside 2xx; its page is kept, as a challenge shows itself only there
 * - `blocked-address`: a link we do not follow: private address, odd port, other scheme, or a redirect to where who asks may not go
 * - `not-a-page`: neither HTML, XML, JSON, plain text nor PDF
 */
export type FetchOutcome =
  | { readonly kind: "fetched"; readonly page: FetchedPage }
  | { readonly kind: "unchanged"; readonly url: CanonicalUrl; readonly movedTo?: CanonicalUrl }
  | {
      readonly kind: "refused";
      readonly status: number;
      readonly retryAfterMs?: number;
      readonly page?: FetchedPage;
    }
  | { readonly kind: "redirected-too-often"; readonly url: string }
  | { readonly kind: "too-large"; readonly bytesMax: number }
  | { readonly kind: "timed-out"; readonly timeoutMs: number }
  | { readonly kind: "blocked-address"; readonly url: string; readonly detail: string }
  | { readonly kind: "not-a-page"; readonly contentType: string }
  | { readonly kind: "unreachable"; readonly reason: UnreachableReason; readonly detail: string };
