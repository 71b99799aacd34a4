import { describe, expect, it, test } from "vitest";
import { containment, fingerprint } from "#story/fingerprint.ts";
import { fc } from "../support/properties.ts";

const text =
  "Divers searched the harbour on Tuesday for a fisherman who had not been seen since his boat was found adrift near the lighthouse";

describe("the fingerprint of a text", () => {
  it("is the same for a text in other case, accents and stops", () => {
    expect(fingerprint("Élan, vital. Now here!")).toEqual(fingerprint("elan vital now HERE"));
  });

  it("contains a copy that was cut short, and little of another text", () => {
    const cut = fingerprint(text.split(" ").slice(0, 15).join(" "));
    expect(containment(cut, fingerprint(text))).toBe(1);
    expect(containment(fingerprint(text), fingerprint(text.split(" ").reverse().join(" ")))).toBe(
      0,
    );
  });

  it("is empty for fewer than three words, and then like nothing", () => {
    expect(fingerprint("two words")).toHaveLength(0);
    expect(containment(fingerprint(""), fingerprint(""))).toBe(0);
  });

  test("is at most 64 numbers, ascending, and contains itself", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 3, maxLength: 300 }),
        (words) => {
          const made = fingerprint(words.join(" "));
          expect(made.length).toBeLessThanOrEqual(64);
          expect([...made].sort((a, b) => a - b)).toEqual([...made]);
          expect(containment(made, made)).toBe(1);
        },
      ),
    );
  });
});
