import type { Language } from "#model/language.ts";
import type { Story, StoryEntry, StoryId } from "#model/story.ts";
import { leadsOf } from "./choose-lead.ts";
import { voicesOf } from "./count-outlets.ts";
import { feedSharesOf } from "./feed-share.ts";
import { isFeature, reportsOf } from "./is-feature.ts";
import { type NewsItem, tellsNews } from "./news-item.ts";
import { isNotice } from "./news-signs.ts";
import { newsSince } from "./news-since.ts";
import { type RankContext, rankStory, type StoryRank } from "./rank-story.ts";
import { leadShares, ledByOneMax } from "./share-leads.ts";

/** A story that has entries since the last digest. */
export type Candidate = {
  readonly story: Story;
  /** Its entries since the last digest; of a story that was told, since then. At least one. */
  readonly fresh: readonly StoryEntry[];
  /** It belongs to a column that gathers many events or none. */
  readonly isColumn: boolean;
  /** Set for a story that was told: what was known of it then. */
  readonly told?: { readonly entries: readonly StoryEntry[]; readonly facts: readonly string[] };
};

/** What became of a candidate. */
export type Standing =
  | { readonly kind: "chosen"; readonly place: number; readonly lead: StoryEntry }
  /** It was told, and nothing is new about it. */
  | { readonly kind: "told" }
  /** The digest was full. */
  | { readonly kind: "below" }
  /** The outlet leads as many stories as one may, and no other tells this one. */
  | { readonly kind: "outlet-full"; readonly outlet: string }
  /** Its terms add up to nothing, or less. */
  | { readonly kind: "unwanted" };

export type Judged = Candidate & {
  readonly rank: StoryRank;
  readonly news: readonly NewsItem[];
  readonly standing: Standing;
};

export type ChoiceContext = RankContext & {
  readonly storiesMax: number;
  /** The language that the channel reads most. */
  readonly language?: Language;
};

/**
 * The last places of a digest are for stories that more than one outlet tells: so far, of all places,
 * it is filled with others. Where no feeds ever share a story, all places are for all.
 */
const singlesShare = 5 / 7;

/** A channel that has half of its entries in one language reads the others beside it. */
const mainLanguageShare = 0.5;

/** Candidates looked at for what is new; the rest ranks below them whatever is found. */
const judgedMax = 60;

/**
 * Chooses the stories of a digest, best first, and says of all others why they are left out. A digest
 * is never padded: what was told without news since, and what nobody wants, stays out however few are left.
 */
export function chooseStories(
  candidates: readonly Candidate[],
  context: ChoiceContext,
): readonly Judged[] {
  const mainLanguage = mainLanguageOf(candidates, context.language);
  const feedShares = feedSharesOf(candidates);
  const rankContext = {
    ...context,
    feedShares,
    ...(mainLanguage !== undefined && { mainLanguage }),
  };
  const ranked = candidates
    .map((candidate) => ({
      ...candidate,
      rank: rankStory(candidate.fresh, candidate.isColumn, rankContext),
    }))
    .toSorted((a, b) => b.rank.score - a.rank.score || (a.story.id < b.story.id ? -1 : 1));
  const { storiesMax } = context;
  const singlesMax = Math.ceil(storiesMax * singlesShare);
  const hasShared = candidates.some(({ fresh }) => voicesOf(reportsOf(fresh)).length > 1);
  // Who follows one outlet alone wants all of its news: there is nothing to balance.
  const outlets = new Set(candidates.flatMap(({ fresh }) => fresh.map(({ outlet }) => outlet)));
  const known = ranked.map((candidate, at): Ranked => {
    const { told, fresh } = candidate;
    const news =
      told === undefined || at >= judgedMax ? [] : newsSince(told, fresh, context.language);
    return { ...candidate, news };
  });
  let ledMax = outlets.size === 1 ? storiesMax : ledByOneMax;
  let judged = choose(ledMax);
  // Few outlets would leave the digest half empty: each then leads one more.
  while (isShort(judged, singlesMax)) {
    ledMax += 1;
    judged = choose(ledMax);
  }
  return judged;

  function choose(ledMax: number): readonly Judged[] {
    const shares = leadShares(ledMax);
    const placed = new Map<StoryId, number>();
    const standings = known.map((one) => ({ ...one, standing: standingOf(one, shares, placed) }));
    // Who leads is settled last: an outlet may have made room for another story.
    return standings.map((judged): Judged => {
      const place = placed.get(judged.story.id) ?? 0;
      const lead = shares.leadOf(place);
      return judged.standing.kind === "chosen" && lead !== undefined
        ? { ...judged, standing: { kind: "chosen", place, lead } }
        : judged;
    });
  }

  function standingOf(
    { story, fresh, told, rank, news }: Ranked,
    shares: ReturnType<typeof leadShares>,
    placed: Map<StoryId, number>,
  ): Standing {
    if (told !== undefined && news.length === 0) return { kind: "told" };
    if (rank.score <= 0) return { kind: "unwanted" };
    const isSingle =
      voicesOf(reportsOf(story.entries)).length === 1 || isLessWanted(rank) || isAside(fresh);
    if (placed.size >= (isSingle && hasShared ? singlesMax : storiesMax)) return { kind: "below" };
    const options = leadsOf(newsFirst(fresh, news), context.language);
    const place = shares.take(options);
    const [best] = options;
    if (place === undefined || best === undefined)
      return { kind: "outlet-full", outlet: best?.outlet ?? "" };
    placed.set(story.id, place);
    return { kind: "chosen", place, lead: best };
  }
}

type Ranked = Candidate & { readonly rank: StoryRank; readonly news: readonly NewsItem[] };

/** The language that a channel reads most, where most of what is fresh is in it. */
function mainLanguageOf(
  candidates: readonly Candidate[],
  language: Language | undefined,
): Language | undefined {
  const fresh = candidates.flatMap((candidate) => candidate.fresh);
  const own = fresh.filter((entry) => entry.language === language).length;
  return own >= mainLanguageShare * fresh.length ? language : undefined;
}

/** Whether a choice has fewer stories than a digest should, notices aside, and some that only their outlets kept out. */
function isShort(judged: readonly Judged[], wanted: number): boolean {
  const chosen = judged.filter(
    ({ fresh, standing }) => standing.kind === "chosen" && !reportsOf(fresh).every(isNotice),
  ).length;
  return chosen < wanted && judged.some(({ standing }) => standing.kind === "outlet-full");
}

/** What goes on about a story that many told, without a report, is not told by many. */
function isAside(fresh: readonly StoryEntry[]): boolean {
  return fresh.every(isFeature);
}

/** Whoever pressed Less like this is not given the last places' stories for their many outlets. */
function isLessWanted({ terms }: StoryRank): boolean {
  return terms.some(({ name }) => name.startsWith("less “"));
}

/** A story that comes back is led by an entry that tells the news. */
function newsFirst(fresh: readonly StoryEntry[], news: readonly NewsItem[]): readonly StoryEntry[] {
  const telling = fresh.filter((entry) => news.some((item) => tellsNews(entry, item)));
  return telling.length === 0 ? fresh : telling;
}
