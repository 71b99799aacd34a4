import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { CommandProblem, SubscribeCommand } from "#model/command.ts";
import { type DeliveryMode, type FeedWeight, type Filter, noFilter } from "#model/subscription.ts";
import { ownValue } from "#shared/own-value.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { findLinks, hasLongLink } from "./find-links.ts";
import { nearestCall } from "./nearest-call.ts";
import { readWordList, wordListProblem } from "./read-word-list.ts";
import { filterWords } from "./typed-word-lists.ts";

export type GivenSubscription = {
  readonly feed?: string;
  readonly delivery?: string;
  readonly weight?: string;
  readonly only?: string;
  readonly not?: string;
  readonly from?: string;
  readonly not_from?: string;
  readonly languages?: string;
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

/** What may stand behind an address. */
const options = ["daily", "live", "weight:", "only:", "not:", "from:", "languages:"];

/** Before a list, named as the option that it fills or by another word for it. */
const mark = /(?:^|\s)(?=(?:only|not|without|from|not_from|languages?|weight)\s*:)/i;

/** Takes off the filter that a subscription has. */
const everything = /^(?:anything|everything|all|nothing|none)$/i;

/** Takes apart what a person typed in one line: "lemonde.fr live weight: high only: climat, énergie not: football". */
export function splitSubscription(text: string): GivenSubscription {
  const [before = "", ...marked] = withEnglishMarks(text)
    .replace(/(\s)not from\s*:/gi, "$1not_from:")
    .split(mark);
  const lists: Record<string, string> = {};
  for (const part of marked) {
    const [, name = "", words = ""] = /^(\w+)\s*:\s*(.*)$/s.exec(part) ?? [];
    const key = name
      .toLowerCase()
      .replace("without", "not")
      .replace(/^language$/, "languages");
    lists[key] = [lists[key], words.trim()].filter(Boolean).join(", ");
  }
  const words = before
    .replace(/^\s*to\s/i, "")
    .split(/\s+/)
    .filter(Boolean);
  const mode = words.findIndex((word) => ownValue(modes, word.toLowerCase()) !== undefined);
  const isGiven = mode >= 0 && words.length > 1;
  return {
    feed: words.filter((_, at) => !isGiven || at !== mode).join(" "),
    ...(isGiven && { delivery: words[mode] ?? "" }),
    ...lists,
  };
}

/** "nur: Klima sin: fútbol" as "only: Klima not: fútbol". */
function withEnglishMarks(text: string): string {
  // The words are read from a file of their own: not for an address alone.
  if (!/\p{L}\s*[:：](?!\/)/u.test(text)) return text;
  return Object.entries(filterWords.marks).reduce(
    (rest, [name, words]) =>
      rest.replace(new RegExp(`(?<=^|\\s)(?:${words})\\s*[:：]`, "giu"), `${name}:`),
    text.normalize("NFC"),
  );
}

export function readSubscription(
  given: GivenSubscription,
): Result<SubscribeCommand, CommandProblem> {
  const text = (given.feed ?? "").trim();
  if (text === "") return failed({ kind: "no-feed" });
  const links = findLinks(text.replace(/(^|\s)feed:(?:\/\/)?(?=\S)/gi, "$1"));
  const [url] = links;
  if (hasLongLink(text)) return failed({ kind: "long-link" });
  if (url === undefined) return failed({ kind: "not-a-feed-link", text });
  if (links.length > 1) return failed({ kind: "many-links", count: links.length });
  const stray = text
    .split(/\s+/)
    .find(
      (word) =>
        /[\p{L}\p{N}]/u.test(word) && findLinks(word.replace(/^feed:(?:\/\/)?/i, "")).length === 0,
    );
  if (stray !== undefined) {
    const near = nearestCall(stray, options);
    const nearest = near === stray.toLowerCase() ? undefined : near;
    return failed({ kind: "unknown-word", text: stray, ...(nearest && { nearest }) });
  }
  for (const [table, word] of [
    [modes, given.delivery],
    [weights, given.weight],
  ] as const) {
    if (word !== undefined && ownValue(table, word.toLowerCase()) === undefined)
      return failed({ kind: "unknown-word", text: word });
  }
  const command = commandOf(url, given);
  const { only, not, outletsOnly = [], outletsNot = [], languages = [] } = command;
  for (const list of [only, not, outletsOnly, outletsNot, languages]) {
    const problem = wordListProblem(list);
    if (problem !== undefined) return failed(problem);
  }
  return ok(command);
}

/** What is given, but for words that mean nothing. */
export function commandOf(url: CanonicalUrl, given: GivenSubscription): SubscribeCommand {
  const mode = ownValue(modes, given.delivery?.trim().toLowerCase() ?? "");
  const weight = ownValue(weights, given.weight?.trim().toLowerCase() ?? "");
  const lists = [given.only, given.not, given.from, given.not_from, given.languages];
  const isUnfiltered = lists.some((words = "") => everything.test(words.trim()));
  const list = (words = "") => (everything.test(words.trim()) ? [] : readWordList(words));
  return {
    kind: "subscribe",
    url,
    ...(mode !== undefined && { mode }),
    ...(weight !== undefined && { weight }),
    only: list(given.only),
    not: list(given.not),
    outletsOnly: list(given.from),
    outletsNot: list(given.not_from),
    languages: list(given.languages),
    ...(isUnfiltered && { isUnfiltered }),
  };
}

/** The filter that a command asks for. */
export function filterOf({
  only,
  not,
  outletsOnly = [],
  outletsNot = [],
  languages = [],
}: SubscribeCommand): Filter {
  return { ...noFilter, only, not, outletsOnly, outletsNot, languages };
}
