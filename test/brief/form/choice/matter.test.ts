import { describe, expect, it } from "vitest";
import { matterOf } from "#brief/form/choice/matter.ts";

describe("how much of the headline a sentence tells", () => {
  const headline = new Set(["library", "close", "floor", "tile"]);
  const tells = (...content: readonly string[]): number =>
    matterOf([new Set(content)], headline, () => 1).tellsOfHeadline(0, 4);

  it.each([
    ["all of it", ["library", "close", "floor", "tile", "monday", "room", "reader", "town"], 1],
    ["half of it", ["library", "floor", "book", "desk", "reader", "order"], 0.5],
    ["nothing of it", ["street", "tea", "room", "tourist"], 0],
    ["all of it and hardly more", ["library", "close", "floor", "tile", "monday"], 0.25],
    ["the headline again", ["library", "close", "floor", "tile"], 0],
  ])("%s", (_case, content, part) => {
    expect(tells(...content)).toBe(part);
  });

  it("is no more than a part of a sentence that goes on from it", () => {
    const content = new Set([
      "library",
      "close",
      "floor",
      "tile",
      "monday",
      "room",
      "reader",
      "town",
    ]);
    const matter = matterOf([content, headline], headline, () => 1);
    expect([matter.saidByHeadline(0), matter.saidByHeadline(1)]).toEqual([0.5, 1]);
  });

  it("is nothing where there is no headline", () => {
    expect(matterOf([new Set(["street"])], new Set(), () => 1).tellsOfHeadline(0, 4)).toBe(0);
  });
});
