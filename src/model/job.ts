import type { BriefLength } from "./brief.ts";
import type { CanonicalUrl } from "./canonical-url.ts";
import type { Channel } from "./channel.ts";
import type { PageKey } from "./page-key.ts";
import type { ReplyAddress } from "./reply-address.ts";
import type { LocalDate } from "./schedule.ts";

/** What a person asked for with a command or a button under a brief. */
export type BriefRequest =
  | { readonly kind: "link"; readonly url: CanonicalUrl; readonly share: boolean }
  | { readonly kind: "resize"; readonly page: PageKey; readonly length: BriefLength }
  | { readonly kind: "receipts"; readonly page: PageKey; readonly length: BriefLength }
  | {
      readonly kind: "share";
      readonly page: PageKey;
      readonly length: BriefLength;
    };

/** Reads a page if need be, and answers with its brief. Queue `write-brief`. */
export type WriteBriefJob = {
  readonly kind: "write-brief";
  /** One per interaction; a job that comes twice has the same id. */
  readonly id: string;
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
};

/** A unit of slow work. Every job may run twice. */
export type Job = WriteBriefJob | SendDigestJob;
