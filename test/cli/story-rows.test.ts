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

  const events = [
    [
      "m",
      "en",
      "Ferry Morgause runs aground off Tolworth",
      "The ferry Morgause ran aground off Tolworth with 120 passengers.",
    ],
    [
      "m",
      "en",
      "Passengers leave stranded ferry Morgause",
      "All 120 passengers of the ferry Morgause are safe in Tolworth.",
    ],
    [
      "d",
      "de",
      "Deichbruch in Altensiel: Feuerwehr rettet 40 Menschen",
      "Nach dem Bruch des Deichs in Altensiel hat die Feuerwehr 40 Menschen gerettet.",
    ],
    [
      "d",
      "de",
      "Altensiel: 40 Menschen nach Deichbruch gerettet",
      "Die Feuerwehr hat in Altensiel nach dem Bruch des Deichs 40 Menschen gerettet.",
    ],
  ].map(([event, lang, title, text], hour) => ({
    ...{ event, lang, title, text },
    publishedAt: `2026-05-11T0${hour}:00:00Z`,
  }));
  type Change = (row: (typeof events)[number], at: number) => Record<string, unknown>;

  it.each<[string, Change]>([
    ["their languages not named", ({ lang: _, ...row }) => row],
    ["no time", ({ publishedAt: _, ...row }) => row],
    [
      "a time for the last alone",
      ({ publishedAt, ...row }, at) => (at < 3 ? row : { ...row, publishedAt }),
    ],
    ["a time that a machine made up", (row) => ({ ...row, publishedAt: "1970-01-01T00:00:00Z" })],
    [
      "a time in the words of mail",
      (row, at) => ({ ...row, publishedAt: `Mon, 11 May 2026 0${at}:00:00 GMT` }),
    ],
    ["a time that is none", (row) => ({ ...row, publishedAt: "yesterday" })],
  ])("groups entries with %s", (_, change) => {
    const place = storyOfRow();
    const told = events.map((row, at) => place({ ...change(row, at), id: at }));
    const [a, b, c, d] = told.map((story) => story().story);
    expect([a === b, c === d, a === c]).toEqual([true, true, false]);
  });

  it("groups rows the same in whatever order they come, and one of another century beside them", () => {
    const storiesOf = (order: readonly number[]) => {
      const place = storyOfRow();
      const far = place({ id: "far", title: "Robots vote", publishedAt: "2099-01-01T00:00:00Z" });
      const told = order.map((at) => [at, place({ ...events[at], id: at })] as const);
      const stories = new Map(told.map(([at, story]) => [at, story().story]));
      return [far().story, ...events.map((_, at) => stories.get(at))];
    };
    expect(storiesOf([0, 1, 2, 3])).toEqual([
      "story-far",
      "story-0",
      "story-0",
      "story-2",
      "story-2",
    ]);
    expect(storiesOf([3, 1, 0, 2])).toEqual(storiesOf([0, 1, 2, 3]));
  });

  it("refuses a row without title and text", () => {
    expect(() => storyOfRow()({ id: "a" })).toThrow(TypeError);
  });
});
