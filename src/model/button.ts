import type { BriefLength } from "./brief.ts";
import { asPageKey, type PageKey } from "./page-key.ts";

/** A button under a brief. */
export type Button = {
  readonly press: "share" | "shorter" | "longer" | "receipts";
  readonly page: PageKey;
  /** The length of the brief above the button. */
  readonly length: BriefLength;
};

/** Writes a button as an id of at most 100 characters, Discord's limit. */
export function buttonId({ press, page, length }: Button): string {
  return `brief:${press}:${length}:${page}`;
}

/** @returns `undefined` when `id` is not one that {@link buttonId} made */
export function parseButtonId(id: string): Button | undefined {
  const match = /^brief:(share|shorter|longer|receipts):(short|standard|long):([\w-]+)$/.exec(id);
  const page = asPageKey(match?.[3] ?? "");
  if (match === null || page === undefined) return undefined;
  return { press: match[1] as Button["press"], length: match[2] as BriefLength, page };
}

/** The length that Shorter and Longer lead to, if there is one. */
export function nextLength(
  length: BriefLength,
  press: "shorter" | "longer",
): BriefLength | undefined {
  const lengths = ["short", "standard", "long"] as const;
  return lengths[lengths.indexOf(length) + (press === "longer" ? 1 : -1)];
}
