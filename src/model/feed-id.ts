import { createHash } from "node:crypto";
import type { Brand } from "#shared/brand.ts";
import type { CanonicalUrl } from "./canonical-url.ts";

/** Names a feed in keys and logs: 20 hexadecimal digits. */
export type FeedId = Brand<string, "FeedId">;

/** The id of the feed at an address; `http` and `https` are one feed. */
export function feedIdOf(url: CanonicalUrl): FeedId {
  return createHash("sha256")
    .update(url.replace(/^https?:/, ""))
    .digest("hex")
    .slice(0, 20) as FeedId;
}

/** @returns `undefined` when `text` is not of the form that {@link feedIdOf} gives */
export function asFeedId(text: string): FeedId | undefined {
  return /^[0-9a-f]{20}$/.test(text) ? (text as FeedId) : undefined;
}
