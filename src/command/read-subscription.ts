import type { CommandProblem, SubscribeCommand } from "#model/command.ts";
import type { DeliveryMode, FeedWeight } from "#model/subscription.ts";
import { ownValue } from "#shared/own-value.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { findLinks } from "./find-links.ts";
import { readWordList } from "./read-word-list.ts";

export type GivenSubscription = {
  readonly feed?: string;
  readonly delivery?: string;
  readonly weight?: string;
  readonly only?: string;
  readonly not?: string;
};

const modes: Readonly<Record<string, DeliveryMode>> = {
  daily: "daily",
  digest: "daily",
  live: "live",
  instant: "live",
  instantly: "live",
};

/** How much a feed counts beside the channel's others. */
const weights: Readonly<Record<string, FeedWeight>> = {
  high: "high",
  important: "high",
  usual: "usual",
  normal: "usual",
  low: "low",
};

/** Takes apart what a person typed in one line: "lemonde.fr live weight: high only: climat, énergie not: football". */
export function splitSubscription(text: string): GivenSubscription {
  const [before = "", ...marked] = text.split(/(?:^|\s)(?=(?:only|not|without|weight)\s*:)/i);
  const lists: Record<string, string> = {};
  for (const part of marked) {
    const [, name = "", words = ""] = /^(\w+)\s*:\s*(.*)$/s.exec(part) ?? [];
    if (name.toLowerCase() === "weight") {
      lists.weight = words.trim();
      continue;
    }
    const key = name.toLowerCase() === "only" ? "only" : "not";
    lists[key] = [lists[key], words].filter(Boolean).join(", ");
  }
  const words = before.split(/\s+/).filter(Boolean);
  const mode = words.findIndex(
    (word, at) => at > 0 && ownValue(modes, word.toLowerCase()) !== undefined,
  );
  return {
    feed: words.filter((_, at) => at !== mode).join(" "),
    ...(mode > 0 && { delivery: words[mode] ?? "" }),
    ...lists,
  };
}

export function readSubscription(
  given: GivenSubscription,
): Result<SubscribeCommand, CommandProblem> {
  const text = (given.feed ?? "").trim();
  if (text === "") return failed({ kind: "no-feed" });
  const links = findLinks(text.replace(/(^|\s)feed:(?:\/\/)?(?=\S)/gi, "$1"));
  const [url] = links;
  if (url === undefined) return failed({ kind: "not-a-feed-link", text });
  if (links.length > 1) return failed({ kind: "many-links", count: links.length });
  const stray = text
    .split(/\s+/)
    .find((word) => findLinks(word.replace(/^feed:(?:\/\/)?/i, "")).length === 0);
  if (stray !== undefined) return failed({ kind: "unknown-word", text: stray });
  const mode =
    given.delivery === undefined ? undefined : ownValue(modes, given.delivery.toLowerCase());
  if (given.delivery !== undefined && mode === undefined) {
    return failed({ kind: "unknown-word", text: given.delivery });
  }
  const weight =
    given.weight === undefined ? undefined : ownValue(weights, given.weight.toLowerCase());
  if (given.weight !== undefined && weight === undefined) {
    return failed({ kind: "unknown-word", text: given.weight });
  }
  return ok({
    kind: "subscribe",
    url,
    ...(mode !== undefined && { mode }),
    ...(weight !== undefined && { weight }),
    only: readWordList(given.only ?? ""),
    not: readWordList(given.not ?? ""),
  });
}
