import type { CanonicalUrl } from "./canonical-url.ts";
import type { Validators } from "./fetch-outcome.ts";

/** An address to which a feed says it has moved for good, while we make sure. */
export type FeedMove = {
  readonly to: CanonicalUrl;
  /** Dates in UTC ("2025-11-18") on which it said so, with a feed behind it, in order. */
  readonly days: readonly string[];
};

/** What is remembered of polling one feed. */
export type PollState = {
  /** The last poll that brought a document or "unchanged". */
  readonly polledAt?: Date;
  /** How many new entries a day it has brought, recent days counting more. */
  readonly newPerDay: number;
  /** Polls in a row that brought neither a document nor "unchanged". */
  readonly failureCount: number;
  /** The first of those polls. */
  readonly failingSince?: Date;
  readonly validators?: Validators;
  /** When a document last came in full; its validators are given up some time after. */
  readonly fetchedAt?: Date;
  /** Of the bytes of that document: the same bytes need no second reading. */
  readonly documentHash?: string;
  /** What that document and its answer asked of our next look. */
  readonly wish?: PollWish;
  readonly move?: FeedMove;
  /** When the feed first said that it is gone (410), if that was its last word. */
  readonly goneAt?: Date;
};

export type PollWish = {
  /** How long it wants to be kept, by `Cache-Control` and `ttl`, in milliseconds. */
  readonly cacheMs: number;
  /** RSS `skipHours`, in UTC. */
  readonly skipHours: readonly number[];
};

/** A feed that was never polled. */
export const neverPolled: PollState = { newPerDay: 0, failureCount: 0 };
