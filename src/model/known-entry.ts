import type { EntryId } from "./entry.ts";

/**
 * What we remember of an entry to know it again, whatever its publisher changes. Each list holds
 * hashes, the newest first, at most `rememberedMax`, because a publisher may flip between versions.
 */
export type KnownEntry = {
  readonly id: EntryId;
  readonly guids: readonly string[];
  readonly urls: readonly string[];
  readonly paths: readonly string[];
  readonly titles: readonly string[];
  /** Of the beginning of its text. */
  readonly texts: readonly string[];
  /** Milliseconds since 1970, as the feed said last. */
  readonly publishedMs?: number;
  /** When the feed last held it, milliseconds since 1970. */
  readonly seenMs: number;
};

export const rememberedMax = 4;

/** How many entries of one feed are remembered; about 200 bytes each as JSON. */
export const knownEntriesMax = 1000;
