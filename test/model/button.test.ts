import { expect, it } from "vitest";
import { buttonId, type DigestButton, parseButtonId } from "#model/button.ts";
import type { LocalDate } from "#model/schedule.ts";
import { fc } from "../support/properties.ts";

it("a digest's button comes back from its id, which Discord takes", () => {
  const date = fc.constantFrom("2026-03-02", "2026-12-31").map((text) => text as LocalDate);
  const button: fc.Arbitrary<DigestButton> = fc.oneof(
    fc.record({
      press: fc.constantFrom("more", "less", "undo"),
      date,
      slot: fc.stringMatching(/^(?:\d\d:\d\d|now-[\w-]{1,50})$/),
      story: fc.integer({ min: 0, max: 11 }),
    }),
    fc.record({ press: fc.constant("skip" as const), date }),
    fc.constant({ press: "settings" as const }),
  );
  fc.assert(
    fc.property(button, (one) => {
      expect(buttonId(one).length).toBeLessThanOrEqual(100);
      expect(parseButtonId(buttonId(one))).toEqual(one);
    }),
  );
});

it.each([
  "digest:more:1:2026-03-02",
  "digest:skip:tomorrow",
  "brief:share:short:x",
  "digest:more:x:2026-03-02:08:00",
  "feed:burn:0123456789abcdef0123",
  "feed:fix:0123",
])("%s is no button of ours", (id) => expect(parseButtonId(id)).toBeUndefined());
