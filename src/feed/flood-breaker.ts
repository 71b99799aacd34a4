import { dayMs } from "#shared/durations.ts";
import { unreachable } from "#shared/unreachable.ts";
import { burstMs, instantCounts, instantOf } from "./instants.ts";
import type { MatchedItem } from "./match-entries.ts";

/** What the breaker looks at: one poll of a feed, with what is known of the feed from before. */
export type Inflow = {
  /** In the order of the document, as `matchEntries` returns them. */
  readonly items: readonly MatchedItem[];
  /** The last poll that brought a document; absent on the first one. */
  readonly lastPolledAt?: Date;
  readonly polledAt: Date;
  /** How many new entries a day the feed has brought so far. */
  readonly newPerDay: number;
  /** New guids of known entries are a habit of this feed, as `matchEntries` says. */
  readonly isUsedToNewGuids: boolean;
  /** As many entries as the feed has brought at one instant, as `matchEntries` says. */
  readonly batchMax: number;
};

export type FloodReason = "republished" | "new-ids" | "at-once";

/**
 * What may go on to the channels.
 *
 * - `first`: the first poll after a subscription; all is stored, nothing is sent
 * - `flows`: what is new
 * - `held`: a flood; `admitted` is what is beyond doubt, `held` is stored and not sent
 */
export type FloodVerdict =
  | { readonly kind: "first" }
  | { readonly kind: "flows"; readonly admitted: readonly MatchedItem[] }
  | {
      readonly kind: "held";
      readonly reason: FloodReason;
      readonly admitted: readonly MatchedItem[];
      readonly held: readonly MatchedItem[];
      /** One sentence for the channel. */
      readonly text: string;
    };

/** Fewer doubtful entries than this flood nobody. */
export const floodCountMin = 5;

/** A flood makes up at least this share of the document. */
const floodShareMin = 0.4;

/** So many times a day's entries, or those of an earlier instant, may come at once: some papers publish everything at six. */
const usualFactor = 1.5;

/** Dates may be wrong by this much, since many feeds give local time for UTC. */
const dateErrorMsMax = dayMs;

/**
 * Stops a feed that suddenly offers much of itself as new, because its software, its ids or its
 * addresses changed, or because it was published again.
 *
 * Doubtful is a new entry that says what a known one said, or is dated well before our last look;
 * and, where the feed brings more than it usually does in a day or gives known entries new ids, one
 * without a date or dated with many others at one instant. Many doubtful entries are held: stored as
 * known and never sent. Nothing need be released: what is beyond doubt flows meanwhile, and the next
 * poll with only a few doubtful entries flows whole.
 */
export function floodBreaker(inflow: Inflow): FloodVerdict {
  const { items, lastPolledAt } = inflow;
  if (lastPolledAt === undefined) return { kind: "first" };
  const fresh = items.filter(({ isNew }) => isNew);
  const countMin = Math.max(floodCountMin, floodShareMin * items.length);
  const old = fresh.filter((entry) => entry.isEcho || isOld(entry, lastPolledAt));
  const vague = fresh.filter(isVague(fresh, inflow.polledAt));
  const vagueMin = Math.max(countMin, haveNewIds(inflow) ? 0 : usualCount(inflow, lastPolledAt));
  const held = new Set([
    ...(old.length >= countMin ? old : []),
    ...(vague.length >= vagueMin ? vague : []),
  ]);
  const admitted = fresh.filter((item) => !held.has(item));
  if (held.size === 0) return { kind: "flows", admitted };
  const reason = reasonOf(inflow, [...held], lastPolledAt);
  const text = explain(reason, held.size, items.length);
  return { kind: "held", reason, admitted, held: [...held], text };
}

function reasonOf(inflow: Inflow, held: readonly MatchedItem[], lastPolledAt: Date): FloodReason {
  if (haveNewIds(inflow) || held.some(({ isEcho }) => isEcho)) return "new-ids";
  return held.some((entry) => isOld(entry, lastPolledAt)) ? "republished" : "at-once";
}

function isOld({ item }: MatchedItem, lastPolledAt: Date): boolean {
  const time = item.publishedAt?.getTime() ?? Number.POSITIVE_INFINITY;
  return time < lastPolledAt.getTime() - dateErrorMsMax;
}

/** Entries whose date says nothing: none, one far in the future, or that of many others. */
function isVague(fresh: readonly MatchedItem[], polledAt: Date): (entry: MatchedItem) => boolean {
  const latest = polledAt.getTime() + dateErrorMsMax;
  const counts = instantCounts(fresh.map(({ item }) => item.publishedAt?.getTime()));
  return ({ item: { publishedAt } }) => {
    if (publishedAt === undefined) return true;
    const instant = instantOf(publishedAt.getTime());
    return instant * burstMs > latest || (counts.get(instant) ?? 0) >= floodCountMin;
  };
}

function usualCount({ newPerDay, batchMax, polledAt }: Inflow, lastPolledAt: Date): number {
  const days = (polledAt.getTime() - lastPolledAt.getTime()) / dayMs;
  return usualFactor * Math.max(newPerDay * Math.max(days, 1), batchMax);
}

/** At least half of the entries that we know came under ids that we do not know, for the first time. */
function haveNewIds({ items, isUsedToNewGuids }: Inflow): boolean {
  if (isUsedToNewGuids) return false;
  const known = items.filter(({ isNew }) => !isNew);
  const renamed = known.filter(({ hasNewGuid }) => hasNewGuid);
  return renamed.length > 0 && renamed.length * 2 >= known.length;
}

function explain(reason: FloodReason, heldCount: number, itemCount: number): string {
  const held = `${heldCount} of its ${itemCount} entries`;
  switch (reason) {
    case "new-ids":
      return `The feed has given its entries new ids or addresses; ${held} look new and are taken as read.`;
    case "at-once":
      return `The feed suddenly shows ${held} as new, far more than usual; they are taken as read.`;
    case "republished":
      return `The feed seems to have been published again: ${held} look new, but are not by their dates; they are taken as read.`;
    default:
      return unreachable(reason);
  }
}
