import { expect, it } from "vitest";
import { readSubscription, splitSubscription } from "#command/read-subscription.ts";

it.each([
  ["gazette.example", {}],
  ["gazette.example weight: high", { weight: "high" }],
  [
    "gazette.example live weight:low only: pier, tide",
    { mode: "live", weight: "low", only: ["pier", "tide"] },
  ],
  ["gazette.example not: football weight: important", { weight: "high", not: ["football"] }],
  [
    "gazette.example from: Coast News, herald.example not from: Tabloid languages: fr, German",
    {
      outletsOnly: ["Coast News", "herald.example"],
      outletsNot: ["Tabloid"],
      languages: ["fr", "German"],
    },
  ],
  ["live gazette.example", { mode: "live" }],
  ["to gazette.example daily not: golf", { mode: "daily", not: ["golf"] }],
  ["gazette.example only: anything", { isUnfiltered: true }],
  ["gazette.example not: nothing", { isUnfiltered: true }],
  ["gazette.example languages: all", { languages: [], isUnfiltered: true }],
  ["gazette.example from: anything", { outletsOnly: [], isUnfiltered: true }],
])("%s", (typed, expected) => {
  expect(readSubscription(splitSubscription(typed))).toMatchObject({
    ok: true,
    value: { kind: "subscribe", url: "https://gazette.example/", only: [], not: [], ...expected },
  });
});

it("a weight that there is not is named", () => {
  expect(readSubscription(splitSubscription("gazette.example weight: heavy"))).toEqual({
    ok: false,
    problem: { kind: "unknown-word", text: "heavy" },
  });
});

it.each([
  [
    `gazette.example only: ${Array.from({ length: 31 }, (_, at) => `w${at}`).join(",")}`,
    "many-words",
  ],
  [`gazette.example not from: ${"long ".repeat(13)}`, "long-word"],
  [`https://gazette.example/?${"a".repeat(8000)}`, "long-link"],
])("what a filter or an address has no room for is refused, not cut: %s", (typed, kind) => {
  expect(readSubscription(splitSubscription(typed))).toMatchObject({
    ok: false,
    problem: { kind },
  });
});

it.each([
  ["gazette.example dialy", { text: "dialy", nearest: "daily" }],
  ["gazette.example only climate", { text: "only", nearest: "only:" }],
  ["gazette.example onyl: climate", { text: "onyl:", nearest: "only:" }],
  ["gazette.example live daily", { text: "daily" }],
  ["gazette.example hourly", { text: "hourly" }],
])(
  "what stands behind an address and means nothing is told, with what is near: %s",
  (typed, said) => {
    expect(readSubscription(splitSubscription(typed))).toEqual({
      ok: false,
      problem: { kind: "unknown-word", ...said },
    });
  },
);
