import { describe, expect, it } from "vitest";
import { stateFacts } from "#extract/state/state-facts.ts";

const day = "2026-11-14";

describe("what a page's scripts say of its text", () => {
  it.each([
    ["a name and a day", { title: "A", author: "Ada Lovelace", publishedAt: day }],
    ["a person", { titulo: "A", autor: { nome: "Ada Lovelace", bio: "x" }, publicado_em: day }],
    ["a list", { headline: "A", byline: [{ name: "Ada Lovelace", role: "Reporter" }], date: day }],
    [
      "a name in parts",
      { title: "A", authors: [{ firstName: "Ada", lastName: "Lovelace" }], pubDate: day },
    ],
    [
      "a reporter and a day of registration",
      { title: "A", reporters: [{ name: "Ada Lovelace" }], regDate: `${day}T09:31:00Z` },
    ],
    [
      "a call for a date",
      { title: "A", written_by: "By Ada Lovelace", publish_date: [Date.UTC(2026, 10, 14)] },
    ],
  ])("is read from %s", (_case, object) => {
    expect(stateFacts([{ blocks: [] }, object])).toMatchObject({
      bylines: ["Ada Lovelace"],
      publishedDay: day,
    });
  });

  it("is not looked for beyond the object with its title", () => {
    const page = { author: "Site Keeper", date: day };
    expect(stateFacts([{ body: [] }, { title: "A" }, page])).toEqual({ bylines: [] });
    expect(stateFacts([{ body: [] }, page])).toEqual({ bylines: [] });
  });
});
