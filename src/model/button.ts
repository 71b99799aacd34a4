import { unreachable } from "#shared/unreachable.ts";
import type { BriefLength } from "./brief.ts";
import { asPageKey, type PageKey } from "./page-key.ts";
import type { LocalDate } from "./schedule.ts";

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

/** A button on a digest, or under the private answer to one. */
export type DigestButton =
  | {
      /** `undo`: takes back what `less` did. */
      readonly press: "more" | "less" | "undo";
      readonly date: LocalDate;
      readonly slot: string;
      /** The story's place in that digest, 0 for the top. */
      readonly story: number;
    }
  /** Leaves out the digest of a date. */
  | { readonly press: "skip"; readonly date: LocalDate }
  | { readonly press: "settings" };

/** Writes a button as an id of at most 100 characters, Discord's limit. */
export function digestButtonId(button: DigestButton): string {
  switch (button.press) {
    case "settings":
      return "digest:settings";
    case "skip":
      return `digest:skip:${button.date}`;
    case "more":
    case "less":
    case "undo":
      return `digest:${button.press}:${button.story}:${button.date}:${button.slot}`;
    default:
      return unreachable(button);
  }
}

/** @returns `undefined` when `id` is not one that {@link digestButtonId} made */
export function parseDigestButtonId(id: string): DigestButton | undefined {
  if (id === "digest:settings") return { press: "settings" };
  const skip = /^digest:skip:(\d{4}-\d{2}-\d{2})$/.exec(id)?.[1];
  if (skip !== undefined) return { press: "skip", date: skip as LocalDate };
  const match = /^digest:(more|less|undo):(\d{1,2}):(\d{4}-\d{2}-\d{2}):([\w:.-]{1,60})$/.exec(id);
  if (match === null) return undefined;
  const [, press, story, date, slot = ""] = match;
  return {
    press: press as "more" | "less" | "undo",
    story: Number(story),
    date: date as LocalDate,
    slot,
  };
}
