import { describe, expect, it } from "vitest";
import { countOutlets } from "#digest/count-outlets.ts";
import type { StoryEntry } from "#model/story.ts";
import { entry } from "./hourly-entry.ts";

describe("independent outlets", () => {
  const wire =
    "12 people were killed on Monday when the middle of the Karelin Bridge fell into the river, the governor said.";
  it.each([
    ["one", [entry("A | Bridge falls | It fell.")], 1, 1],
    [
      "two of their own",
      [
        entry("A | Bridge falls | It fell at dawn into the river Ost."),
        entry("B | Span gives way in Velden | Cars drove into the water before sunrise."),
      ],
      2,
      2,
    ],
    [
      "copies of one text",
      [
        entry(`Wire | Bridge falls | ${wire}`),
        entry(`A | Bridge falls in Velden | ${wire}`),
        entry(`B | At least 12 dead | ${wire} Divers are there.`),
      ],
      3,
      1,
    ],
    [
      "one house",
      [
        entry("A | Bridge falls | It fell at dawn.", 0, { family: "h" }),
        entry("B | Why it fell | Rust, says an engineer of the district.", 1, { family: "h" }),
      ],
      2,
      1,
    ],
    ...(
      [
        ["one outlet under two suffixes", "Gazette", "gazette.com", "gazette.co.uk", 1, 1],
        ["strangers of one domain's name", "Herald", "gazette.com", "gazette.co.uk", 2, 2],
        ["papers whose name many bear", "Gazette", "elpais.com", "elpais.com.uy", 1, 2],
        ["others of the same name", "Gazette", "gazette.com", "westmere-gazette.com", 1, 2],
      ] as const
    ).map(
      ([what, other, one, two, outlets, independent]) =>
        [
          what,
          [
            entry("Gazette | Bridge falls | It fell at dawn.", 0, { family: one }),
            entry(`${other} | Why it fell | Rust, says an engineer.`, 1, { family: two }),
          ],
          outlets,
          independent,
        ] as const,
    ),
    [
      "one outlet in two languages",
      [
        entry("Gazette | Bridge falls | It fell at dawn.", 0, { family: "gazette.com" }),
        entry("Gazette | Pont | Il est mort.", 1, { family: "gazette.fr", language: "fr" }),
      ],
      1,
      2,
    ],
    [
      "a copy and its own text",
      [
        entry(`Wire | Bridge falls | ${wire}`),
        entry(`A | Bridge falls | ${wire}`),
        entry("A | Survivors speak | The road was not there, said a driver of a van.", 2),
      ],
      2,
      2,
    ],
    [
      "the same headline without text",
      [
        entry("A | Bridge falls in Velden, twelve dead"),
        entry("B | Bridge falls in Velden, twelve dead"),
      ],
      2,
      1,
    ],
    ["two headlines of two words", [entry("A | Bridge falls"), entry("B | Span collapses")], 2, 2],
  ] as readonly (readonly [string, readonly StoryEntry[], number, number])[])(
    "%s",
    (_case, entries, outlets, independent) => {
      expect(countOutlets(entries)).toEqual({ outlets, independent });
    },
  );
});
