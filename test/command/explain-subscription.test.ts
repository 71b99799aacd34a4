import { expect, it } from "vitest";
import {
  alreadySentence,
  filterWords,
  tooManySentence,
  weightWords,
} from "#command/explain-subscription.ts";
import { noFilter } from "#model/subscription.ts";

it.each([
  [{}, undefined],
  [{ only: ["tide", "pier"] }, "only with “tide” or “pier”"],
  [{ not: ["golf"] }, "not with “golf”"],
  [{ outletsOnly: ["Herald"] }, "only from “Herald”"],
  [{ outletsNot: ["Tabloid"] }, "not from “Tabloid”"],
  [{ languages: ["fr", "de"] as const }, "only in French or German"],
  [{ only: ["tide"], not: ["golf"] }, "only with “tide”, not with “golf”"],
])("says what a filter lets through: %j", (filter, words) => {
  expect(filterWords({ ...noFilter, ...filter })).toBe(words);
});

it("says a weight where it is another than usual", () => {
  expect(["low", undefined, "usual"].map((weight) => weightWords(weight as "low"))).toEqual([
    "weight low",
    undefined,
    undefined,
  ]);
});

it("says how to change what is followed already, and what to do in a full channel", () => {
  const said = (["slack", "discord"] as const).flatMap((platform) => [
    alreadySentence("Gazette", "daily", platform),
    alreadySentence("Gazette", "live", platform),
    tooManySentence(50, platform),
  ]);
  expect(said).toMatchInlineSnapshot(`
    [
      "Gazette is followed here already, in the digest. Add live to the command to change that.",
      "Gazette is followed here already, live. Add daily to the command to change that.",
      "50 feeds are followed here already, which is the most there can be. Remove one with /brief unsubscribe <feed>, then subscribe again.",
      "Gazette is followed here already, in the digest. Add delivery: live to the command to change that.",
      "Gazette is followed here already, live. Add delivery: daily to the command to change that.",
      "50 feeds are followed here already, which is the most there can be. Remove one with /unsubscribe, then subscribe again.",
    ]
  `);
});
