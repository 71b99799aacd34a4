import { describe, expect, it } from "vitest";
import { isolated, withoutTurns } from "#shared/isolate-text.ts";
import { fc } from "../support/properties.ts";

/** Pieces of which foreign text may be made: words of both directions, and every mark that turns or sets apart. */
const pieces = fc.array(
  fc.constantFrom(
    "a",
    " ",
    "م",
    "\u202a",
    "\u202b",
    "\u202c",
    "\u202d",
    "\u202e",
    "\u2066",
    "\u2067",
    "\u2068",
    "\u2069",
  ),
);

/** How deep isolates stand at each mark; `undefined` when one ends that never began. */
function depths(text: string): readonly number[] | undefined {
  const found: number[] = [];
  let depth = 0;
  for (const [mark] of text.matchAll(/[\u2068\u2069]/g)) {
    depth += mark === "\u2068" ? 1 : -1;
    if (depth < 0) return undefined;
    found.push(depth);
  }
  return found;
}

describe("foreign text in a line of ours", () => {
  it("turns nothing, and ends what it begins", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const plain = withoutTurns(parts.join(""));
        expect(plain).not.toMatch(/[\u202a-\u202e\u2066\u2067]/);
        expect(depths(plain)?.at(-1) ?? 0).toBe(0);
        expect(depths(plain)).toBeDefined();
        expect(withoutTurns(plain)).toBe(plain);
      }),
    );
  });

  it("never leaves the isolate that is put around it", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const apart = isolated(`م${parts.join("")}`);
        expect(
          depths(apart)
            ?.slice(0, -1)
            .every((depth) => depth > 0),
        ).toBe(true);
        expect(depths(apart)?.at(-1)).toBe(0);
      }),
    );
  });
});
