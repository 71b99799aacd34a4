import type { Article } from "#model/article.ts";
import type { Brief, BriefLength } from "#model/brief.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { FetchOutcome } from "#model/fetch-outcome.ts";
import type { Job } from "#model/job.ts";
import type { Message, PostOutcome } from "#model/message.ts";
import type { PageKey } from "#model/page-key.ts";
import type { ReplyAddress } from "#model/reply-address.ts";

/** All that we need of the world, on one page. Our own trouble throws; theirs is an answer. */

export interface Clock {
  now(): Date;
}

export interface PageFetcher {
  /** Never throws for anything the remote side does; see {@link FetchOutcome}. */
  fetch(url: CanonicalUrl): Promise<FetchOutcome>;
}

export interface JobQueue {
  /** Hands work over for later. Each job runs at least once. @throws when it could not be stored */
  add(jobs: readonly Job[]): Promise<void>;
}

export interface PageStore {
  /** The article stored for a page, under any link that led to it. */
  article(page: PageKey): Promise<StoredArticle | undefined>;
  /** Stores an article under its own key and as an alias under the keys of other links to it. */
  putArticle(stored: StoredArticle, aliases: readonly PageKey[]): Promise<void>;
  brief(page: PageKey, length: BriefLength): Promise<Brief | undefined>;
  putBrief(page: PageKey, brief: Brief): Promise<void>;
}

export type StoredArticle = { readonly page: PageKey; readonly article: Article };

export interface Ledger {
  /**
   * Takes a piece of work for `leaseMs`. One caller gets it; after the lease another may.
   *
   * @param key names the work; work that comes twice has the same key
   */
  claim(key: string, leaseMs: number): Promise<Claim>;
  /** Marks claimed work as done for good. `note` is what a later `claim` is told. */
  settle(key: string, note?: string): Promise<void>;
  /** Gives claimed work back at once, for a next try. */
  release(key: string): Promise<void>;
  /** What was noted when the work was settled; `undefined` when it is not settled. */
  settled(key: string): Promise<{ readonly note?: string } | undefined>;
}

export type Claim =
  | { readonly kind: "claimed" }
  | { readonly kind: "held" }
  | { readonly kind: "settled"; readonly note?: string };

export interface Replies<Address = ReplyAddress> {
  /** Shows a message where an interaction waits for its answer, in place of what stands there. */
  show(address: Address, message: Message): Promise<PostOutcome>;
  /** Posts a message to the channel of an interaction, for everybody there. */
  share(address: Address, message: Message): Promise<PostOutcome>;
}

export interface Log {
  /** @param facts ids, counts and causes; never a secret, never an article's text */
  info(event: string, facts: LogFacts): void;
  warn(event: string, facts: LogFacts): void;
  error(event: string, facts: LogFacts, cause?: unknown): void;
}

export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>;
