import { describe, expect, it } from "vitest";
import { publishedStories, storyItems, storyPage } from "#local/console/sample-stories.ts";
import { dayMs } from "#shared/durations.ts";

describe("the stories of the sample site", () => {
  const began = new Date("2026-11-29T14:20:00Z"); // a Sunday
  const stories = publishedStories(began, new Date(began.getTime() + 3 * dayMs));
  const pageOf = (slug: string) =>
    storyPage(stories.find((story) => story.slug === slug) ?? expect.fail(slug), began);

  it("name the days around their publication", () => {
    expect(pageOf("westmere-bridge")).toContain("to traffic on Sunday, four years");
    expect(pageOf("northern-rail-strike")).toContain("ended on Saturday night");
    expect(pageOf("northern-rail-strike")).toContain("timetable from Monday,");
    expect(storyItems(stories, "/articles/", began)).toContain("to traffic on Sunday, four years");
  });

  it("say all of their days, in pages and feed", () => {
    const all = [
      ...stories.map((story) => storyPage(story, began)),
      storyItems(stories, "/", began),
    ];
    for (const text of all) expect(text).not.toMatch(/\{\w+\}/);
  });
});
