import { expect, it } from "vitest";
import { briefLengths } from "#model/brief.ts";
import { type Button, buttonId, formParts, parseButtonId } from "#model/button.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { FeedId } from "#model/feed-id.ts";
import { pageKey } from "#model/page-key.ts";
import type { LocalDate } from "#model/schedule.ts";
import { fc } from "../support/properties.ts";

it("a button comes back from its id, which Discord takes", () => {
  const date = fc.constantFrom("2026-03-02", "2026-12-31").map((text) => text as LocalDate);
  const feedId = fc.constant("0123456789abcdef0123" as FeedId);
  const name = fc.stringMatching(/^[\w-]{1,64}$/);
  const button: fc.Arbitrary<Button> = fc.oneof(
    fc.record({
      press: fc.constantFrom("more", "less", "undo"),
      date,
      slot: fc.stringMatching(/^(?:\d\d:\d\d|now-[\w-]{1,50})$/),
      story: fc.integer({ min: 0, max: 11 }),
    }),
    fc.record({
      press: fc.constant("undo" as const),
      date,
      slot: fc.constantFrom("08:00", `now-${"1".repeat(50)}`),
      story: fc.integer({ min: 0, max: 99 }),
      of: fc.stringMatching(/^[\w-]{1,12}$/),
    }),
    fc.record({ press: fc.constantFrom("skip", "unskip"), date }),
    fc.record({
      press: fc.constantFrom("share", "shorter", "longer", "receipts", "report"),
      page: fc.constant(pageKey("https://one.example/a" as CanonicalUrl)),
      length: fc.constantFrom(...briefLengths),
    }),
    fc.record({ press: fc.constantFrom("fix", "mute", "remove", "unmute"), feedId }),
    fc.record({ press: fc.constant("choose-feed" as const), offers: name }),
    fc.record({ press: fc.constant("save-filter" as const), draft: name }),
    fc.record(
      { press: fc.constant("edit" as const), part: fc.constantFrom(...formParts), draft: name },
      { requiredKeys: ["press", "part"] },
    ),
    fc.record({
      press: fc.constantFrom("home-settings", "home-repair", "home-export", "home-import"),
      channelId: fc.stringMatching(/^\w{1,40}$/),
    }),
    fc.record({
      press: fc.constantFrom(
        ...(["settings", "list", "next", "repair", "try-filter", "open"] as const),
        ...(["choose-zone", "choose-mute", "choose-removed"] as const),
      ),
    }),
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
  "digest:undo:1~:2026-03-02:08:00",
  "digest:undo:1~a.b:2026-03-02:08:00",
  "feed:burn:0123456789abcdef0123",
  "feed:fix:0123",
  "feed:fix:0123456789abcdef0123:x",
  "digest:settings:x",
  "digest:skip:2026-03-02:x",
  "brief:share",
  "channel:list:x",
  "channel:home-settings",
  "channel:home-settings:C-1",
  "channel:home-settings:C1:C2",
  "channel:choose-feed:a b",
  "channel:unskip:tomorrow",
  "channel:edit:all",
  "channel:burn",
])("%s is no button of ours", (id) => expect(parseButtonId(id)).toBeUndefined());
