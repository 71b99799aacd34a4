import { describe, expect, it } from "vitest";
import { storyOfRow } from "#cli/story-rows.ts";

describe("newsbrief stories --jsonl", () => {
  it("gives entries of one event one story, markup and outlet aside", () => {
    const place = storyOfRow();
    const first = place({
      id: "a",
      lang: "en-GB",
      outlet: "Daily Orbit",
      title: "Ferry Morgause runs aground off Tolworth - Daily Orbit",
      text: "<p>The ferry Morgause ran aground off Tolworth on Monday with 120 passengers.</p>",
      publishedAt: "2026-05-11T08:00:00Z",
    });
    const second = place({
      id: "b",
      lang: "en",
      title: "Passengers leave stranded ferry Morgause",
      text: "&lt;p&gt;All 120 passengers of the ferry Morgause are safe in Tolworth.&lt;/p&gt;",
    });
    expect(second()).toEqual(first());
  });

  it("refuses a row without title and text", () => {
    expect(() => storyOfRow()({ id: "a" })).toThrow(TypeError);
  });
});
