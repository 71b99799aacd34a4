import { expect, it } from "vitest";
import { forgetOld } from "#local/forget-old.ts";

it.each([
  [0, ["a", "b", "c"]],
  [10, ["a", "b", "c"]],
  [11, ["b", "c"]],
  [31, []],
])("keeps what is no older than %d", (olderThan, left) => {
  const map = new Map([
    ["a", { at: 10 }],
    ["b", { at: 20 }],
    ["c", { at: 30 }],
  ]);
  forgetOld(map, olderThan);
  expect([...map.keys()]).toEqual(left);
});
