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

  it.each([
    ["no id", [undefined, undefined]],
    ["one id", ["a", "a"]],
    ["a number and its digits", [1, "1"]],
    ["ids that are none", [{ of: 1 }, { of: 2 }]],
    ["an id that looks made", [undefined, "#1"]],
  ])("keeps two events apart that come with %s", (_, ids) => {
    const place = storyOfRow();
    const titles = [
      "Ferry Morgause runs aground off Tolworth",
      "Parliament passes fishing quota law",
    ];
    const told = titles.map((title, at) => place({ id: ids[at], title, lang: "en" }));
    expect(new Set(told.map((story) => story().story)).size).toBe(2);
  });

  it("refuses a row without title and text", () => {
    expect(() => storyOfRow()({ id: "a" })).toThrow(TypeError);
  });
});
