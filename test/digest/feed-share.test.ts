import { describe, expect, it } from "vitest";
import { feedSharesOf, feedShareTerm } from "#digest/feed-share.ts";
import { rankStory } from "#digest/rank-story.ts";
import { candidate, chosen, context, entry, now, story, subjects } from "./candidates.ts";

const alone = (outlet: string, count: number) =>
  subjects
    .slice(0, count)
    .map((subject) => candidate(entry(`${outlet} | The ${subject} of ${outlet}`)));

describe("what of a feed others tell as well", () => {
  const termOf = (outlet: string, stories: Parameters<typeof feedSharesOf>[0]) =>
    feedShareTerm([entry(`${outlet} | Something`)], feedSharesOf(stories))[0];

  it("takes the more from a feed the more it brings that nobody else tells", () => {
    const others = [story(0, "B", "C")];
    expect(termOf("A", [...alone("A", 2), ...others])).toBeUndefined();
    expect(termOf("A", [...alone("A", 6), ...others])).toEqual({
      name: "others tell none of 6 in its feed",
      points: -0.5,
    });
    expect(termOf("A", [...alone("A", 12), ...others])?.points).toBe(-0.9);
  });

  it("takes nothing where others tell a good part of it, or from who alone has news", () => {
    expect(termOf("A", [...alone("A", 5), story(5, "A", "B")])).toBeUndefined();
    expect(termOf("A", alone("A", 12))).toBeUndefined();
  });

  it("does not count columns, which nobody else tells anyhow", () => {
    const columns = alone("A", 12).map((one) => ({ ...one, isColumn: true }));
    expect(termOf("A", [...columns, ...alone("A", 1), story(0, "B", "C")])).toBeUndefined();
  });

  it("counts where one outlet alone tells a story", () => {
    const feedShares = feedSharesOf([...alone("A", 12), ...alone("B", 1)]);
    const isThere = (...entries: Parameters<typeof rankStory>[0][number][]) =>
      rankStory(entries, false, { ...context, feedShares }).terms.some(({ name }) =>
        name.startsWith("others tell"),
      );
    expect(isThere(entry("A | x"))).toBe(true);
    expect(isThere(entry("A | x"), entry("B | y | Other words of another hand."))).toBe(false);
  });

  it("puts one piece of a quiet feed before the many of a noisy one", () => {
    const hourOld = new Date(now.getTime() - 3_600_000);
    const quiet = candidate(entry("B | Lantern leaves beta", { publishedAt: hourOld }));
    const [first] = chosen([...alone("A", 12), quiet]);
    expect(first?.story.id).toBe(quiet.story.id);
  });
});
