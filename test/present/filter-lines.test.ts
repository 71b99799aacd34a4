import { expect, it } from "vitest";
import type { FilterRefusal } from "#model/filter-trial.ts";
import { filterTrialLines } from "#present/filter-lines.ts";

const trial = (keptTitles: readonly string[], droppedTitles: readonly string[]) => {
  const refusal = { kind: "word", word: "golf" } as const;
  return filterTrialLines({
    days: 3,
    kept: keptTitles.length,
    dropped: droppedTitles.length,
    keptTitles,
    droppedTitles: droppedTitles.map((title) => ({ title, refusal })),
  });
};

it("says what a filter would have done", () => {
  expect([
    trial([], []),
    trial(["Tide"], []),
    trial([], ["Golf"]),
    trial([], ["Golf", "More golf"]),
    trial(["Tide", "Pier"], ["Golf"]),
  ]).toMatchInlineSnapshot(`
    [
      [
        "Nothing came in the last 3 days to try it on.",
      ],
      [
        "It keeps the only entry of the last 3 days.",
        "Keeps “Tide”.",
      ],
      [
        "It drops the only entry of the last 3 days.",
        "Drops “Golf” by the word “golf”.",
        "Nothing would be left: is that meant?",
      ],
      [
        "It drops both entries of the last 3 days.",
        "Drops “Golf” by the word “golf”.",
        "Drops “More golf” by the word “golf”.",
        "Nothing would be left: is that meant?",
      ],
      [
        "Of 3 entries of the last 3 days it keeps 2 and drops 1.",
        "Drops “Golf” by the word “golf”.",
        "Keeps “Tide”.",
        "Keeps “Pier”.",
      ],
    ]
  `);
});

it("says why an article is dropped", () => {
  const refusals: readonly FilterRefusal[] = [
    { kind: "none-of", words: ["tide", "pier"] },
    { kind: "outlet", outlet: "Tabloid" },
    { kind: "other-outlet", outlets: ["Herald", "Gazette"] },
    { kind: "language", language: "fr" },
  ];
  const droppedTitles = refusals.map((refusal) => ({ title: "Golf", refusal }));
  const lines = filterTrialLines({ days: 3, kept: 9, dropped: 4, keptTitles: [], droppedTitles });
  expect(lines.slice(1)).toMatchInlineSnapshot(`
    [
      "Drops “Golf” because there is no “tide” or “pier” in it.",
      "Drops “Golf” by the outlet “Tabloid”.",
      "Drops “Golf” because only “Herald” and “Gazette” may come.",
      "Drops “Golf” by its language (French).",
    ]
  `);
});
