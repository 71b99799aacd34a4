import { describe, expect, it } from "vitest";
import { headlineOf } from "#brief/form/headline.ts";

describe("a headline made of the gist", () => {
  it.each([
    [
      "ends before a part that only adds",
      "The council of Westmere will rebuild the old stone pier before the next summer, which pleases the fishermen and the owners of hotels.",
      "The council of Westmere will rebuild the old stone pier before the next summer",
    ],
    [
      "keeps a verb that stands behind an aside",
      "Ada Brook, a senior partner of a shipyard in the north of Westmere, will lead the council for four years.",
      "Ada Brook, a senior partner of a shipyard in the north of Westmere, will lead the council for four years",
    ],
    [
      "keeps a list whole",
      "The agreement that the presidents signed in Westmere opens the harbours of the north, the islands, the cape and the lakes.",
      "The agreement that the presidents signed in Westmere opens the harbours of the north, the islands, the cape and the lakes",
    ],
    [
      "keeps who says it",
      "The works on the old pier of Westmere will take two summers and three winters at the least, Ada Brook said.",
      "The works on the old pier of Westmere will take two summers and three winters at the least, Ada Brook said",
    ],
  ])("%s", (_what, gist, headline) => {
    expect(headlineOf(undefined, gist, "en")).toBe(headline);
  });
});
