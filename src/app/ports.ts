import type { Article } from "#model/article.ts";
import type { Brief, BriefLength } from "#model/brief.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { Channel, Workspace } from "#model/channel.ts";
import type { Delivery, DeliveryKey, DeliveryState } from "#model/delivery.ts";
import type { Entry, EntryBrief, EntryKey } from "#model/entry.ts";
import type { Feed } from "#model/feed.ts";
import type { FeedId } from "#model/feed-id.ts";
import type { FetchOutcome, Validators } from "#model/fetch-outcome.ts";
import type { Installation } from "#model/installation.ts";
import type { Job } from "#model/job.ts";
import type { KnownEntry } from "#model/known-entry.ts";
import type { Language } from "#model/language.ts";
import type { Answer, Message, PostOutcome } from "#model/message.ts";
import type { ModelFigure, ModelPrice, ModelUsage, UsageMonth } from "#model/model-usage.ts";
import type { AllowanceSpent } from "#model/page-allowance.ts";
import type { PageKey } from "#model/page-key.ts";
import type { ReplyAddress } from "#model/reply-address.ts";
import type { LocalDate } from "#model/schedule.ts";
import type { WritingOutcome, WritingTask } from "#model/writing-task.ts";
import { minuteMs } from "#shared/durations.ts";

/** All that we need of the world, on one page. Our own trouble throws; theirs is an answer. */

export interface Clock {
  now(): Date;
}

export interface PageFetcher {
  /**
   * Never throws for anything the remote side does; see {@link FetchOutcome}.
   *
   * @param mayFollow asked before each address to which a redirect leads; `isPermanent`: all redirects up to there were
   */
  fetch(url: CanonicalUrl, validators?: Validators, mayFollow?: MayFollow): Promise<FetchOutcome>;
}

export type MayFollow = (url: CanonicalUrl, isPermanent: boolean) => Promise<boolean>;

export interface JobQueue {
  /**
   * Hands work over for later. Each job runs at least once, `delayMs` from now at the earliest.
   *
   * @param delayMs at most `jobDelayMsMax`
   * @throws when it could not be stored
   */
  add(jobs: readonly Job[], delayMs?: number): Promise<void>;
}

/** SQS holds a message back for so long at the most. */
export const jobDelayMsMax = 15 * minuteMs;

export interface HostTurns {
  /**
   * Books the next turn at a host, whoever asks: turns at one host are `hostGapMs` apart.
   *
   * @returns `now`, or the later time to come; `undefined` when all turns within `jobDelayMsMax` are taken
   */
  book(host: string, now: Date): Promise<Date | undefined>;
}

export interface PageStore {
  /** The article stored for a page, under any link that led to it. */
  article(page: PageKey): Promise<StoredArticle | undefined>;
  /** Stores an article under its own key and as an alias under the keys of other links to it. @returns false when it is too large */
  putArticle(stored: StoredArticle, aliases: readonly PageKey[]): Promise<boolean>;
  /** @param translation into which language, for a brief that is not in the article's */
  brief(page: PageKey, length: BriefLength, translation?: Language): Promise<Brief | undefined>;
  putBrief(page: PageKey, brief: Brief, translation?: Language): Promise<void>;
}

export type StoredArticle = { readonly page: PageKey; readonly article: Article };

export interface Ledger {
  /**
   * Takes a piece of work for `leaseMs`. One caller gets it; after the lease another may, who is told that it takes over.
   *
   * @param key names the work; work that comes twice has the same key
   */
  claim(key: string, leaseMs: number): Promise<Claim>;
  /** Marks claimed work as done for good. `note` is what a later `claim` is told. */
  settle(key: string, note?: string): Promise<void>;
  /** Gives claimed work back at once, for a next try. */
  release(key: string): Promise<void>;
  /** Whether work is claimed or settled, perhaps as it was a second ago; a look costs a tenth of a claim. */
  isTaken(key: string): Promise<boolean>;
  /** What was noted when the work was settled; `undefined` when it is not settled. */
  settled(key: string): Promise<{ readonly note?: string } | undefined>;
}

export type Claim =
  /** `isTakenOver`: somebody before held it to the end of their lease, and may have done it. */
  | { readonly kind: "claimed"; readonly isTakenOver: boolean }
  | { readonly kind: "held" }
  | { readonly kind: "settled"; readonly note?: string };

export interface Answers<Address = ReplyAddress, Shown = Answer> {
  /** Shows an answer where an interaction waits for it, in place of what stands there. */
  show(address: Address, answer: Shown): Promise<PostOutcome>;
}

export interface Replies<Address = ReplyAddress> extends Answers<Address, Message> {
  /** Posts a message to the channel of an interaction, for everybody there. */
  share(address: Address, message: Message): Promise<PostOutcome>;
}

/** What happened to an attempt to claim a delivery. */
export type DeliveryClaim =
  | { readonly kind: "claimed" }
  /** An earlier run claimed it and did not finish: go on with what it had decided. */
  | { readonly kind: "taken-over"; readonly delivery: Delivery }
  | { readonly kind: "held" }
  /** Sent, or given up. */
  | { readonly kind: "over" };

export interface DeliveryStore {
  /** Claims a delivery for `leaseMs`, and stores with it what is going to be posted and when. */
  claim(
    decided: Pick<Delivery, "key" | "told" | "postAt">,
    leaseMs: number,
  ): Promise<DeliveryClaim>;
  /** Ends a claimed delivery, for good. */
  settle(key: DeliveryKey, state: Exclude<DeliveryState, { kind: "claimed" }>): Promise<void>;
  /** Forgets a claimed delivery of which for certain nothing was posted; the next run starts anew. */
  release(key: DeliveryKey): Promise<void>;
  /**
   * Ends a delivery that was handed over and taken back before it appeared: nothing of it counts as told. One that a run
   * holds stays as it is.
   */
  withdraw(key: DeliveryKey): Promise<void>;
  /** A channel's deliveries for dates from `since` on, newest first. */
  recent(channel: Channel, since: LocalDate): Promise<readonly Delivery[]>;
}

export interface FeedStore {
  /** A feed by its own id or that of another address of it; so its `id` may be another one. */
  feed(feedId: FeedId): Promise<Feed | undefined>;
  /**
   * Stores a feed; it is polled next at `nextPollAt`. A feed that nobody subscribes to is removed at a
   * poll: who subscribes puts the subscription first, then looks for the feed.
   */
  putFeed(feed: Feed): Promise<void>;
  /**
   * Makes the id of another address lead to a feed.
   *
   * @returns false when another feed stands there
   */
  putAlias(alias: FeedId, feedId: FeedId): Promise<boolean>;
  removeFeed(feedId: FeedId): Promise<void>;
  /** Feeds whose next poll is due, in pages; those already made jobs of come again until postponed. */
  due(now: Date): AsyncIterable<readonly FeedId[]>;
  /** Keeps a feed that waits for its poll from being made a job of before `until`; a later poll stays later. */
  postpone(feedId: FeedId, until: Date): Promise<void>;
  known(feedId: FeedId): Promise<readonly KnownEntry[]>;
  putKnown(feedId: FeedId, known: readonly KnownEntry[]): Promise<void>;
}

export interface EntryStore {
  /** Stores entries; one that is stored already stays as it is. */
  add(entries: readonly Entry[]): Promise<void>;
  /** Keeps what an entry's page says; an entry that is gone, or knows already, stays as it is. */
  addBrief(entry: EntryKey, brief: EntryBrief): Promise<void>;
  /** A feed's entries first seen after `since`, oldest first. */
  window(feedId: FeedId, since: Date): Promise<readonly Entry[]>;
}

/** How many new pages people may have read. */
export interface PageAllowance {
  /** Counts a page that is about to be read for somebody. @returns what is used up; `undefined` when it may be read */
  take(workspace: Workspace, userId: string): Promise<AllowanceSpent | undefined>;
}

/** A language model that writes. */
export interface ModelWriter {
  /** As a brief's footer names it. */
  readonly name: string;
  readonly price: ModelPrice;
  /** Longest time one call takes, in milliseconds. */
  readonly timeoutMs: number;
  /** Most tokens that one call may write. */
  readonly answerTokensMax: number;
  /** Makes one call. Never throws for anything the model or its service does; see {@link WritingOutcome}. */
  write(task: WritingTask): Promise<WritingOutcome>;
}

/** What workspaces spend on a language model, by the month. */
export interface ModelBudget {
  /** What a workspace has spent this month, calls under way at their most, and what it may spend. */
  figure(workspace: Workspace): Promise<ModelFigure>;
  /**
   * Sets aside what a call takes at the most, before it is made; calls made at once never exceed the limits.
   *
   * @returns `undefined` when what is left of this month does not hold it
   */
  reserve(workspace: Workspace, most: ModelUsage): Promise<ModelReservation | undefined>;
  /** Puts what the call took in place of what was set aside; `noUsage` when it was never served. */
  settle(reservation: ModelReservation, used: ModelUsage): Promise<void>;
}

export type ModelReservation = {
  readonly workspace: Workspace;
  readonly month: UsageMonth;
  readonly most: ModelUsage;
};

export interface InstallationStore {
  installation(workspace: Workspace): Promise<Installation | undefined>;
  /** When a workspace installed us, even where its token does not open any more. */
  installedAt(workspace: Workspace): Promise<Date | undefined>;
  putInstallation(installation: Installation): Promise<void>;
  /**
   * Removes all that is kept of a workspace itself; its channels are removed one by one.
   *
   * @param isListed leaves the list of its channels
   */
  removeWorkspace(workspace: Workspace, isListed?: boolean): Promise<void>;
}

/** Which workspaces have removed us: nothing is stored for them, however late a job of theirs comes. */
export interface Removals {
  /** From then on what is stored for the workspace is refused. */
  note(workspace: Workspace, at: Date): Promise<void>;
  /**
   * Whether the workspace has removed us since something was asked there. What was asked after a removal says that we are
   * back, and what is stored is taken again.
   */
  isRemovedSince(workspace: Workspace, askedAt: Date): Promise<boolean>;
  /** Whether something was asked in the workspace after a removal at `at`. */
  isBackSince(workspace: Workspace, at: Date): Promise<boolean>;
}

export interface Log {
  /** @param facts ids, counts and causes; never a secret, never an article's text */
  info(event: string, facts: LogFacts): void;
  warn(event: string, facts: LogFacts): void;
  error(event: string, facts: LogFacts, cause?: unknown): void;
}

export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>;
