import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Language } from "#model/language.ts";
import { mayBeMade } from "../../../support/claim-of-one.ts";

const file = new URL("../../../fixtures/crossed-out.txt", import.meta.url);
const [, shown = "", refused = ""] = readFileSync(file, "utf8").split(/\n(?:shown|refused)\n/u);
const rowsOf = (part: string) =>
  part
    .trim()
    .split("\n")
    .map((line) => line.split(" | ") as [Language, string, string]);

describe("a sentence crossed out in ways that models have", () => {
  it.each(rowsOf(shown))("may be shown, in %s: %s → %s", (language, sentence, claim) => {
    expect(mayBeMade(language, claim, sentence)).toBe(true);
  });

  it("has more falsehoods beside it than there are such ways", () => {
    expect(rowsOf(refused).length).toBeGreaterThan(150);
  });

  it.each(rowsOf(refused))(
    "is refused where it is false, in %s: %s → %s",
    (language, sentence, claim) => {
      expect(mayBeMade(language, claim, sentence)).toBe(false);
    },
  );
});
