import { describe, expect, it } from "vitest";
import { countOutlets } from "#digest/count-outlets.ts";
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
  ] as const)("%s", (_case, entries, outlets, independent) => {
    expect(countOutlets(entries)).toEqual({ outlets, independent });
  });
});
