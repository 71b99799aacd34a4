import type { BriefLength } from "./brief.ts";
import type { ChannelButton } from "./button.ts";
import type { CanonicalUrl } from "./canonical-url.ts";
import type { Channel, Workspace } from "./channel.ts";
import type { ChannelCommand } from "./command.ts";
import type { EntryId, EntryKey } from "./entry.ts";
import type { FeedId } from "./feed-id.ts";
import type { PageKey } from "./page-key.ts";
import type { ReplyAddress } from "./reply-address.ts";
import type { LocalDate } from "./schedule.ts";
import type { ChannelForm } from "./settings-form.ts";

/** What a person asked for with a command or a button under a brief. */
export type BriefRequest =
  | { readonly kind: "link"; readonly url: CanonicalUrl; readonly share: boolean }
  | {
      readonly kind: "resize" | "receipts" | "share";
      readonly page: PageKey;
      readonly length: BriefLength;
      /** The page's address, where the message had it: it is read anew when it is stored no more. */
      readonly url?: CanonicalUrl;
    };

/** Reads a page if need be, and answers with its brief. Queue `write-brief`. */
export type WriteBriefJob = {
  readonly kind: "write-brief";
  /** One per interaction; a job that comes twice has the same id. */
  readonly id: string;
  /** When the person asked, whenever the job runs. */
  readonly askedAt: Date;
  readonly request: BriefRequest;
  readonly reply: ReplyAddress;
};

/** Sends a channel the digest of a date. Queue `send-digest`. */
export type SendDigestJob = {
  readonly kind: "send-digest";
  readonly channel: Channel;
  readonly date: LocalDate;
  readonly slot: string;
  /** When it is to appear. */
  readonly dueAt: Date;
  /** Where somebody waits who asked for it at once: what came of it is told there. */
  readonly reply?: ReplyAddress;
};

/** Asks for the pages that lead the next digests of some channels. Queue `read-ahead`. */
export type ReadAheadJob = {
  readonly kind: "read-ahead";
  readonly channels: readonly Channel[];
  readonly date: LocalDate;
  /** When those digests are to appear. */
  readonly dueAt: Date;
};

/** Reads a page that leads a digest, and stores its brief, in short with its entry too. Queue `read-page`. */
export type ReadPageJob = {
  readonly kind: "read-page";
  readonly url: CanonicalUrl;
  readonly entry?: EntryKey;
};

/** What a person asked for about a channel. */
export type ChannelRequest =
  | { readonly kind: "command"; readonly command: ChannelCommand }
  /** `chosen`: the values picked from a menu. */
  | { readonly kind: "press"; readonly button: ChannelButton; readonly chosen: readonly string[] }
  | { readonly kind: "form"; readonly form: ChannelForm }
  /** A person opened the App Home of Slack; with `notice`, a press in it came to nothing. */
  | { readonly kind: "home"; readonly notice?: string };

/** What the platform tells of the place where something was asked. */
export type AskedAt = {
  /** Without its `#`; absent in a DM. */
  readonly channelName?: string;
  /** Messages of a few people on Slack, which take in nobody later. */
  readonly isGroupMessage?: true;
  /** A thread of Discord, or a post of a forum; what is asked in a thread of Slack is about its channel. */
  readonly isThread?: true;
  /** Language tag of the server, else of the person, such as `en-GB`. */
  readonly locale?: string;
  /** What was typed there, where it is long, to be given back when nothing comes of it. */
  readonly typedLine?: string | undefined;
};

/** Does what a person asked for about a channel, and answers. Queue `answer-command`. */
export type AnswerCommandJob = {
  readonly kind: "answer-command";
  /** One per interaction; a job that comes twice has the same id. */
  readonly id: string;
  /** When the person asked, whenever the job runs. */
  readonly askedAt: Date;
  readonly request: ChannelRequest;
  readonly reply: ReplyAddress;
  readonly asked: AskedAt;
};

/** Where redirects have led a poll. */
export type PollRedirect = {
  readonly url: CanonicalUrl;
  /** Whether all of them were permanent. */
  readonly isPermanent: boolean;
  /** How often the poll has waited for a turn there. */
  readonly waitCount: number;
};

/** Looks whether a feed has anything new. Queue `poll-feed`. */
export type PollFeedJob = {
  readonly kind: "poll-feed";
  readonly feedId: FeedId;
  /** The turn that was booked at the feed's host, or where `redirect` leads; without one, a turn is booked first. */
  readonly turnAt?: Date;
  /** How far an earlier run got: redirects led it to a host that was busy. */
  readonly redirect?: PollRedirect;
};

/** Something for a channel that does not wait for its digest. */
export type LivePost =
  /** Entries of a `live` subscription, oldest first. */
  | { readonly kind: "entries"; readonly feedId: FeedId; readonly entries: readonly SeenEntry[] }
  | { readonly kind: "feed-trouble"; readonly feedId: FeedId; readonly since: Date }
  /** `at`: when the feed was read before, which two runs of one poll share. `text` is one sentence. */
  | { readonly kind: "flood"; readonly feedId: FeedId; readonly at: Date; readonly text: string };

/** An entry by its id, and when it was first seen, by which it is found. */
export type SeenEntry = { readonly id: EntryId; readonly firstSeenAt: Date };

/** Posts into a channel at once. Queue `send-live`. */
export type SendLiveJob = {
  readonly kind: "send-live";
  readonly channel: Channel;
  readonly post: LivePost;
};

/** Deletes what is kept of a channel or a workspace that we were removed from. Queue `forget-gone`. */
export type ForgetGoneJob = {
  readonly kind: "forget-gone";
  readonly gone: /** `movedTo`: the channel's id from now on; what is kept of it moves there. `isLeft`: we were taken out of it. */
    | {
        readonly what: "channel";
        readonly channel: Channel;
        readonly movedTo?: string;
        readonly isLeft?: true;
      }
    /** It may be opened again: what is kept of it stays, and what waits for it is taken back. */
    | { readonly what: "archived-channel"; readonly channel: Channel }
    | { readonly what: "workspace"; readonly workspace: Workspace };
  /** When it happened: what was set up later stays. */
  readonly at: Date;
};

/** A unit of slow work. Every job may run twice. */
export type Job =
  | WriteBriefJob
  | AnswerCommandJob
  | SendDigestJob
  | ReadAheadJob
  | ReadPageJob
  | PollFeedJob
  | SendLiveJob
  | ForgetGoneJob;

export const jobKinds = [
  "write-brief",
  "answer-command",
  "send-digest",
  "read-ahead",
  "read-page",
  "poll-feed",
  "send-live",
  "forget-gone",
] as const satisfies readonly Job["kind"][];

/**
 * Tries of a job before it is set aside; the redrive policies of `infra/queues.json` say the same. A
 * post may have to wait for its platform several times before anything is wrong with it.
 */
export const jobTriesMax: Readonly<Record<Job["kind"], number>> = {
  "write-brief": 4,
  "answer-command": 4,
  "poll-feed": 4,
  "send-digest": 16,
  "send-live": 16,
  // Two looks at the least.
  "forget-gone": 6,
  "read-ahead": 4,
  "read-page": 4,
};
