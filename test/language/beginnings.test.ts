import { expect, it } from "vitest";
import { beginningsOf, longestBeginning } from "#language/beginnings.ts";

const table = beginningsOf(
  new Map([
    ["fir", "wood"],
    ["firefight", "crew"],
    ["fire", "fire"],
    ["fo", "too short"],
  ]),
);

it.each([
  ["firefighters", "crew"],
  ["firemen", "fire"],
  ["firs", "wood"],
  ["fir", "wood"],
  ["fi", undefined],
  ["food", undefined],
  ["misfire", undefined],
])("knows %s by its longest beginning: %s", (word, expected) => {
  expect(longestBeginning(table, word)).toBe(expected);
});

it("takes none that is shorter than asked", () => {
  expect(longestBeginning(table, "firemen", 4)).toBe("fire");
  expect(longestBeginning(table, "firemen", 5)).toBeUndefined();
});
