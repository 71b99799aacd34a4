import { expect, it, test } from "vitest";
import { withSingleBlanks } from "#shared/single-blanks.ts";
import { fc } from "../support/properties.ts";

it.each([
  ["\u00a0Two \u00a0blanks\n\tare one\u2009", "Two blanks are one"],
  ["12\u00a0000 people", "12\u00a0000 people"],
  ["1\u202f234\u202f567", "1\u202f234\u202f567"],
  ["12\u2009000,5", "12\u2009000,5"],
  ["in\u00a02020\u00a012 people", "in 2020 12 people"],
  ["12\u00a00000", "12 0000"],
  ["12 \u00a0000", "12 000"],
])("keeps one blank where several stand, and those of a number: %j", (text, expected) => {
  expect(withSingleBlanks(text)).toBe(expected);
});

test("a text with single blanks stays as it is", () => {
  const piece = fc.constantFrom("a", "7", "000", " ", "\u00a0", "\u202f", "\n");
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const once = withSingleBlanks(pieces.join(""));
      expect(withSingleBlanks(once)).toBe(once);
      expect(once).not.toMatch(/\s\s|^\s|\s$/);
    }),
  );
});
