import { dayMs } from "#shared/durations.ts";
import type { Channel } from "./channel.ts";

/** Something that a person changed about a channel. */
export type AuditEntry = {
  readonly channel: Channel;
  readonly at: Date;
  /** The platform's id of the person. */
  readonly userId: string;
  /** After the person's name: "added Le Monde (daily)". */
  readonly did: string;
};

/** So long it is kept, in milliseconds. */
export const auditKeptMs = 90 * dayMs;
