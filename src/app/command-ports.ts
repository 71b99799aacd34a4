import type { AuditEntry } from "#model/audit-entry.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { Channel, Workspace } from "#model/channel.ts";
import type { ChannelSettings, PauseReason } from "#model/channel-settings.ts";
import type { Draft } from "#model/draft.ts";
import type { TimeZone } from "#model/schedule.ts";

/** What commands need of the world beside `ports.ts`. */

/** What is decided once for a whole workspace. */
export interface WorkspaceStore {
  /** The zone that channels of the workspace begin with; `undefined` until somebody chose one. */
  zone(workspace: Workspace): Promise<TimeZone | undefined>;
  putZone(workspace: Workspace, zone: TimeZone): Promise<void>;
}

/** Who changed what; kept for `auditKeptMs`, and gone with its channel. */
export interface AuditLog {
  /** An entry that is added twice stands there once. */
  add(entry: AuditEntry): Promise<void>;
  /** Newest first. */
  recent(channel: Channel, countMax: number): Promise<readonly AuditEntry[]>;
}

/** What a person has begun in a channel and may finish there by a press, for a day; it goes with the channel. */
export interface DraftStore {
  put(channel: Channel, id: string, draft: Draft): Promise<void>;
  draft(channel: Channel, id: string): Promise<Draft | undefined>;
}

/** What briefs are like where somebody asks for one. */
export type BriefWish = Partial<Pick<ChannelSettings, "length" | "language">>;

export interface BriefWishes {
  /** As the channel has chosen; empty where it has no settings. */
  wishOf(channel: Channel): Promise<BriefWish>;
}

export interface LinkGuard {
  /** Whether an address may ever be opened, judging by its spelling alone: it leads to the public internet. */
  mayOpen(url: CanonicalUrl): boolean;
}

/** What a platform tells of people and places, where it does. */
export interface People {
  /** The zone that a person has set. */
  zoneOf(workspace: Workspace, userId: string): Promise<TimeZone | undefined>;
  /** A person's name, for where naming them by their id would ping them; `undefined` where it would not. */
  nameOf(workspace: Workspace, userId: string): Promise<string | undefined>;
  /** Whether we may post to a channel, or why not: `unknown` where the platform does not tell before we try. */
  canPost(channel: Channel): Promise<"yes" | "unknown" | PauseReason>;
  /** The channels that a person is in; `undefined` where the platform does not tell. */
  channelsOf(workspace: Workspace, userId: string): Promise<ReadonlySet<string> | undefined>;
}
