import { describe, expect, it } from "vitest";
import { lenientJson } from "#shared/lenient-json.ts";
import { fc } from "../support/properties.ts";

describe("JSON that need not be whole", () => {
  it("is read as JSON where it is", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = JSON.stringify(value);
        expect(lenientJson(`[${text}]`, 0)).toEqual({
          value: [JSON.parse(text)],
          end: text.length + 2,
        });
      }),
    );
  });

  it("ends, whatever it is", () => {
    const letters = fc.constantFrom(..."{}[]\"',:\\n1 a");
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 60 }), (text) => {
        expect(lenientJson(text.join(""), 0).end).toBeLessThanOrEqual(text.length + 1);
      }),
    );
  });

  it.each([
    ['{"a":[1,2', { a: [1] }],
    ['{"a":[1,2],"b":"not who', { a: [1, 2] }],
    ['{"a":tru', {}],
    ["{'it':'it''s'}", { it: "it''s" }],
    ['["a" "b"]', ['a" "b']],
    ["[1 2 None]", [1, 2, null]],
  ])("is read as far as it is whole: %s", (text, value) => {
    expect(lenientJson(text, 0).value).toEqual(value);
  });
});
