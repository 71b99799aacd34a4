import type { StoryEntry } from "#model/story.ts";
import type { RankTerm } from "#model/why-answer.ts";
import { voicesOf } from "./count-outlets.ts";
import { reportsOf } from "./is-feature.ts";

/** How many entries a feed has in a digest's time, and how many of them tell what another outlet tells as well. */
type FeedShare = { readonly count: number; readonly shared: number };

export type FeedShares = ReadonlyMap<string, FeedShare>;

/**
 * A feed of which others never tell anything brings much that is no news: commits, builds, notices, offers. Less is known of
 * few entries: where nothing is, one of two is taken to be told by others, and one of four is enough.
 */
const assumed = { shared: 1, count: 2 } as const;
const enoughShare = 0.25;
/** Each halving of that share. */
const pointsPerHalf = -0.5;
const pointsMin = -1;

/** Counts for each feed what of it others tell; nothing where one outlet alone has news, for there is nothing to compare. */
export function feedSharesOf(
  stories: readonly { readonly fresh: readonly StoryEntry[]; readonly isColumn: boolean }[],
): FeedShares {
  const shares = new Map<string, { count: number; shared: number }>();
  for (const { fresh, isColumn } of stories) {
    if (isColumn) continue;
    const isShared = voicesOf(reportsOf(fresh)).length > 1;
    for (const entry of fresh) {
      const share = shares.get(feedOf(entry)) ?? { count: 0, shared: 0 };
      share.count += 1;
      share.shared += Number(isShared);
      shares.set(feedOf(entry), share);
    }
  }
  return shares.size > 1 ? shares : new Map();
}

/** The term of a story that one outlet alone tells, by the feed of it that has most told by others. */
export function feedShareTerm(
  reports: readonly StoryEntry[],
  shares: FeedShares,
): readonly RankTerm[] {
  const known = reports.flatMap((entry) => shares.get(feedOf(entry)) ?? []);
  const [best] = known.toSorted((a, b) => shareOf(b) - shareOf(a));
  if (best === undefined || shareOf(best) >= enoughShare) return [];
  const points = Math.max(pointsMin, -pointsPerHalf * Math.log2(shareOf(best) / enoughShare));
  const { count, shared } = best;
  return [
    {
      name: `others tell ${shared === 0 ? "none" : shared} of ${count} in its feed`,
      points: Math.round(points * 100) / 100,
    },
  ];
}

function shareOf({ count, shared }: FeedShare): number {
  return (shared + assumed.shared) / (count + assumed.count);
}

function feedOf({ feedId, outlet = "" }: StoryEntry): string {
  return feedId ?? outlet;
}
