import { matchEntries } from "#feed/match-entries.ts";
import type { FeedItem } from "#model/feed-document.ts";
import type { FeedId } from "#model/feed-id.ts";
import type { KnownEntry } from "#model/known-entry.ts";
import { hourMs } from "#shared/durations.ts";
import { fc } from "../support/properties.ts";

/** What a publisher does to the items of a feed, poll after poll. */
type Publisher = {
  readonly link: "own" | "own without scheme" | "renamed" | "signed" | "home" | "none";
  readonly guid: "stable" | "churns" | "shared" | "empty" | "position" | "none";
  readonly title: "stable" | "edited" | "series";
  readonly date: "stable" | "in batches" | "none" | "re-published" | "all the same";
  readonly text: "stable" | "edited" | "none";
  readonly order: "newest first" | "shuffled";
  /** A cache in front that now and then answers with the document of two polls ago. */
  readonly isFlipping: boolean;
};

type Listed = { readonly article: number; readonly item: FeedItem };

export type FeedHistory = {
  readonly publisher: Publisher;
  readonly polls: readonly (readonly Listed[])[];
};

const pollCount = 8;
const windowLength = 6;
const articlesBetweenMax = 3;
const start = Date.UTC(2025, 10, 1);

const publisher: fc.Arbitrary<Publisher> = fc
  .record({
    link: fc.constantFrom("own", "own without scheme", "renamed", "signed", "home", "none"),
    guid: fc.constantFrom("stable", "churns", "shared", "empty", "position", "none"),
    title: fc.constantFrom("stable", "edited", "series"),
    date: fc.constantFrom("stable", "in batches", "none", "re-published", "all the same"),
    text: fc.constantFrom("stable", "edited", "none"),
    order: fc.constantFrom("newest first", "shuffled"),
    isFlipping: fc.boolean(),
  })
  .filter(isKnowable);

/** Enough must stay the same that a person who sees only the feed could tell. */
function isKnowable({ link, guid, title, date, text }: Publisher): boolean {
  if (link.startsWith("own")) return true;
  const isDated = date === "stable";
  const isMoving = link === "renamed" || link === "signed";
  if (guid === "stable") {
    return (
      !isMoving ||
      title === "stable" ||
      isDated ||
      date === "in batches" ||
      date === "none" ||
      text === "stable"
    );
  }
  if (date === "in batches") return text === "stable" && title !== "series";
  if (isDated) return title === "stable" || text === "stable";
  return title === "stable" && text === "stable" && !isMoving;
}

/** A feed polled eight times while its publisher writes up to three articles in between. */
export const feedHistory: fc.Arbitrary<FeedHistory> = fc
  .tuple(
    publisher,
    fc.array(fc.nat(articlesBetweenMax), { minLength: pollCount, maxLength: pollCount }),
    fc.infiniteStream(fc.nat(9)),
  )
  .map(([style, counts, stream]) => {
    const documents: (readonly Listed[])[] = [];
    const polls: (readonly Listed[])[] = [];
    let published = windowLength;
    for (const [poll, count] of counts.entries()) {
      published += count;
      const articles = Array.from({ length: windowLength }, (_, index) => published - 1 - index);
      const chance = () => stream.next().value ?? 0;
      const ordered =
        style.order === "shuffled"
          ? articles.toSorted((a, b) => ((a * 7 + poll) % 5) - ((b * 7 + poll) % 5))
          : articles;
      documents.push(
        ordered.map((article, place) => listed(style, article, place, poll, chance())),
      );
      polls.push((style.isFlipping && chance() < 4 && documents.at(-3)) || documents.at(-1) || []);
    }
    return { publisher: style, polls };
  });

function listed(
  style: Publisher,
  article: number,
  place: number,
  poll: number,
  chance: number,
): Listed {
  const id = guidOf(style, article, place, poll);
  const url = linkOf(style, article, poll, chance);
  const publishedAt = dateOf(style, article, poll, chance);
  return {
    article,
    item: {
      ...(id !== undefined && { id }),
      ...(url !== undefined && { url }),
      title: titleOf(style, article, chance),
      ...textOf(style, article, chance),
      ...(publishedAt !== undefined && { publishedAt }),
      authors: [],
      categories: [],
      enclosures: [],
    },
  };
}

function guidOf(
  { guid }: Publisher,
  article: number,
  place: number,
  poll: number,
): string | undefined {
  switch (guid) {
    case "stable":
      return `tag:n.example,2025:${article}`;
    case "churns":
      return `tag:n.example,2025:${article}-${poll}`;
    case "shared":
      return "https://n.example/the-feed-itself";
    case "position":
      return String(place);
    case "empty":
      return "";
    default:
      return undefined;
  }
}

function linkOf(
  { link }: Publisher,
  article: number,
  poll: number,
  chance: number,
): string | undefined {
  if (link === "none") return undefined;
  if (link === "home") return "https://n.example/";
  if (link === "signed") return `https://n.example/article.php?id=${article}&t=${poll}`;
  if (link === "renamed") {
    const slug = chance > 7 ? "a-better-headline" : "the-first-headline";
    return `https://n.example/news/${slug}-about-${article}`;
  }
  const scheme = link === "own without scheme" && chance % 2 === 1 ? "http" : "https";
  const tracking = chance > 6 ? `?utm_source=rss&utm_campaign=${poll}` : "";
  return `${scheme}://n.example/news/${article}${tracking}`;
}

function titleOf({ title }: Publisher, article: number, chance: number): string {
  if (title === "series") return "Morning briefing";
  return title === "edited" && chance > 7
    ? `Headline ${article}, corrected`
    : `Headline ${article}`;
}

function dateOf(
  { date }: Publisher,
  article: number,
  poll: number,
  chance: number,
): Date | undefined {
  if (date === "none") return undefined;
  if (date === "all the same") return pollTime(poll);
  if (date === "in batches") return new Date(start + Math.ceil(article / 3) * 3 * hourMs);
  const isRepublished = date === "re-published" && chance > 7;
  return new Date(start + article * hourMs + (isRepublished ? (poll + 1) * 24 * hourMs : 0));
}

/** When a poll takes place: after all that its document holds was written. */
export function pollTime(poll: number): Date {
  return new Date(start + (windowLength + articlesBetweenMax * (poll + 1)) * hourMs);
}

/** Polls the feed through its history and says which ids each article got, and the reverse. */
export function replay({ polls }: FeedHistory): {
  readonly idsOfArticle: ReadonlyMap<number, ReadonlySet<string>>;
  readonly articlesOfId: ReadonlyMap<string, ReadonlySet<number>>;
} {
  const idsOfArticle = new Map<number, Set<string>>();
  const articlesOfId = new Map<string, Set<number>>();
  let known: readonly KnownEntry[] = [];
  for (const [poll, listing] of polls.entries()) {
    const articleOf = new Map(listing.map(({ article, item }) => [item, article]));
    const items = listing.map(({ item }) => item);
    const matched = matchEntries("feed" as FeedId, known, items, pollTime(poll));
    for (const { id, item } of matched.items) {
      const article = articleOf.get(item) ?? -1;
      idsOfArticle.set(article, (idsOfArticle.get(article) ?? new Set()).add(id));
      articlesOfId.set(id, (articlesOfId.get(id) ?? new Set()).add(article));
    }
    known = matched.known;
  }
  return { idsOfArticle, articlesOfId };
}

function textOf(
  { text }: Publisher,
  article: number,
  chance: number,
): { readonly summary?: string } {
  if (text === "none") return {};
  const correction = text === "edited" && chance > 6 ? "Correction: the hour was wrong. " : "";
  return {
    summary: `${correction}Article ${article} tells in forty characters and more what happened.`,
  };
}
