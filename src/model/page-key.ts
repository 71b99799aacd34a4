import { createHash } from "node:crypto";
import type { Brand } from "#shared/brand.ts";
import { type CanonicalUrl, pageAddress } from "./canonical-url.ts";

/** Names a page in the table and in buttons: 22 characters of base64url, 132 bits of SHA-256. */
export type PageKey = Brand<string, "PageKey">;

/** One for all spellings of a page's address: `http` and `https`, with `www.` and without. */
export function pageKey(url: CanonicalUrl): PageKey {
  const digest = createHash("sha256").update(pageAddress(url)).digest("base64url");
  return digest.slice(0, 22) as PageKey;
}

/** @returns `undefined` when `text` cannot be one */
export function asPageKey(text: string): PageKey | undefined {
  return /^[\w-]{22}$/.test(text) ? (text as PageKey) : undefined;
}
