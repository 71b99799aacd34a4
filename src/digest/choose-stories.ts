import type { Language } from "#model/language.ts";
import type { Story, StoryEntry } from "#model/story.ts";
import { leadsOf } from "./choose-lead.ts";
import { type NewsItem, newsSince } from "./news-since.ts";
import { type RankContext, rankStory, type StoryRank } from "./rank-story.ts";

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

/** Stories that one outlet may lead in a digest. */
export const ledByOneMax = 2;

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
  const ranked = candidates
    .map((candidate) => ({
      ...candidate,
      rank: rankStory(candidate.fresh, candidate.isColumn, context),
    }))
    .toSorted((a, b) => b.rank.score - a.rank.score || (a.story.id < b.story.id ? -1 : 1));
  const ledBy = new Map<string, number>();
  let place = 0;
  return ranked.map((candidate, at): Judged => {
    const news =
      candidate.told === undefined || at >= judgedMax
        ? []
        : newsSince(candidate.told, candidate.fresh);
    const standing = standingOf(candidate, news);
    if (standing.kind === "chosen") {
      const outlet = standing.lead.outlet ?? "";
      ledBy.set(outlet, (ledBy.get(outlet) ?? 0) + 1);
      place += 1;
    }
    return { ...candidate, news, standing };
  });

  function standingOf(
    { fresh, told, rank }: Candidate & { readonly rank: StoryRank },
    news: readonly NewsItem[],
  ): Standing {
    if (told !== undefined && news.length === 0) return { kind: "told" };
    if (rank.score <= 0) return { kind: "unwanted" };
    if (place >= context.storiesMax) return { kind: "below" };
    const leads = leadsOf(newsFirst(fresh, news), context.language);
    const free = leads.find(({ outlet = "" }) => (ledBy.get(outlet) ?? 0) < ledByOneMax);
    const [best] = leads;
    return free === undefined
      ? { kind: "outlet-full", outlet: best?.outlet ?? "" }
      : { kind: "chosen", place, lead: free };
  }
}

/** A story that comes back is led by an entry that brings the news. */
function newsFirst(fresh: readonly StoryEntry[], news: readonly NewsItem[]): readonly StoryEntry[] {
  const bringing = fresh.filter(({ id }) => news.some(({ entryId }) => entryId === id));
  return bringing.length === 0 ? fresh : bringing;
}
