import { describe, expect, it } from "vitest";
import { matchEntries } from "#feed/match-entries.ts";
import type { FeedItem } from "#model/feed-document.ts";
import type { FeedId } from "#model/feed-id.ts";
import { hourMs } from "#shared/durations.ts";

const feedId = "00000000000000000000" as FeedId;
const start = Date.UTC(2026, 10, 26);
const report =
  "CAIRO, Nov 26 (Wire) - Tolls will rise by 15 percent from January, its chairman said.";

/** An item of an agency by its title and hour; each has a guid and a page of its own. */
function sent(title: string, hour: number, summary = report): FeedItem {
  return {
    id: `L1N000${hour}`,
    url: `https://wire.example/world/tolls-idL1N000${hour}`,
    title,
    summary,
    publishedAt: new Date(start + hour * hourMs),
    authors: [],
    categories: [],
    enclosures: [],
  };
}

/** The titles of what is new and is called a further version, where the second document follows the first. */
function reissues(first: readonly FeedItem[], then: readonly FeedItem[]) {
  const at = (hour: number) => new Date(start + hour * hourMs);
  const { known } = matchEntries(feedId, [], first, at(7));
  const { items } = matchEntries(feedId, known, then, at(20));
  return items.flatMap(({ item, isNew, isReissue }) => {
    expect(isReissue && !isNew).toBe(false);
    return isReissue ? [item.title] : [];
  });
}

const tolls = sent("Suez tolls rise", 6);
const update = sent("UPDATE 1-Suez tolls rise", 8, `(Adds quotes) ${report}`);

describe("a report that an agency sends again", () => {
  it("is a further version of what came before, whether that still stands there or not", () => {
    expect(reissues([tolls], [update, tolls])).toEqual([update.title]);
    expect(reissues([tolls], [update])).toEqual([update.title]);
    expect(reissues([], [update, tolls])).toEqual([update.title]);
    expect(reissues([update], [sent("UPDATE 2-Suez tolls rise", 9)])).toEqual([
      "UPDATE 2-Suez tolls rise",
    ]);
  });

  it.each([
    ["nothing came before", [], update],
    ["another title came before", [sent("Suez tolls fall", 6)], update],
    ["it says that it is corrected", [tolls], sent("CORRECTED-Suez tolls rise", 8)],
    ["its title has no slug: series repeat theirs", [tolls], sent("Suez tolls rise", 8)],
    ["it comes late", [tolls], sent("UPDATE 1-Suez tolls rise", 19)],
    ["it has a text at last", [sent("(URGENT) Suez tolls rise", 6, "")], update],
  ])("is new where %s", (_, first, then) => {
    expect(reissues(first, [then, ...first])).toEqual([]);
  });
});
