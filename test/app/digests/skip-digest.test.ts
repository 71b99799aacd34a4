import { describe, expect, it } from "vitest";
import type { LocalDate } from "#model/schedule.ts";
import { channel, followed, press, type } from "../channels/followed-channel.ts";

describe("skipping", () => {
  it("leaves out the next digest, then the one after, and takes back the first", async () => {
    const w = await followed();
    expect(await type(w, "digest skip")).toMatchInlineSnapshot(`
      "No digest on Saturday 28 November. The next one: Sunday 29 November, 08:00 (Europe/Paris).
      [Take the skip back]"
    `);
    expect(await type(w, "digest skip")).toContain("No digest on Sunday 29 November.");
    expect((await w.channels.settings(channel))?.skipped).toEqual(["2026-11-28", "2026-11-29"]);
    expect(await type(w, "digest unskip")).toMatchInlineSnapshot(
      `"The digest comes again on Saturday 28 November, 08:00 (Europe/Paris)."`,
    );
    expect((await w.channels.settings(channel))?.skipped).toEqual(["2026-11-29"]);
    expect(await type(w, "digest next")).toMatchInlineSnapshot(`
      "The digest comes at 08:00 every day (Europe/Paris).
      - Saturday 28 November, 08:00 · 07:00 UTC
      - Sunday 29 November, 08:00 · 07:00 UTC · skipped
      - Monday 30 November, 08:00 · 07:00 UTC
      - Tuesday 1 December, 08:00 · 07:00 UTC
      On a day when clocks change, a time that is skipped moves on by the change, and one that comes twice counts once.
      [Skip the next one] [Take the skip back] [Settings]"
    `);
  });

  it("by a button is the same however often it is pressed", async () => {
    const w = await followed();
    const button = { press: "skip", date: "2026-11-28" as LocalDate } as const;
    const first = await press(w, button);
    expect(await press(w, button)).toBe(first);
    expect((await w.channels.settings(channel))?.skipped).toEqual(["2026-11-28"]);
    expect(await w.audit.recent(channel, 9)).toHaveLength(1);
  });

  it("is too late for a digest that Slack was handed already, and for one that came", async () => {
    const w = await followed();
    w.clock.advance(Date.parse("2026-11-28T06:55:00Z") - w.clock.now().getTime());
    const button = { press: "skip", date: "2026-11-28" as LocalDate } as const;
    expect(await press(w, button)).toContain("on its way already");
    w.clock.advance(10 * 60_000);
    expect(await press(w, button)).toContain("has come already");
    expect((await w.channels.settings(channel))?.skipped).toEqual([]);
  });

  it("forgets dates that are past", async () => {
    const w = await followed();
    await type(w, "digest skip");
    w.clock.advance(5 * 24 * 60 * 60_000);
    await type(w, "digest skip");
    expect((await w.channels.settings(channel))?.skipped).toEqual(["2026-12-03"]);
    expect(await type(w, "digest unskip")).toContain("Thursday 3 December");
    expect(await type(w, "digest unskip")).toBe("No digest that is still to come is skipped.");
  });

  it("cannot be taken back once its time has come, or Slack would have been handed the digest", async () => {
    const w = await followed();
    await type(w, "digest skip");
    const late =
      "It is too late for that: the digest of Saturday 28 November was left out. /brief digest now sends one at once.";
    const button = { press: "unskip", date: "2026-11-28" as LocalDate } as const;
    for (const time of ["06:55", "09:00"]) {
      w.clock.advance(Date.parse(`2026-11-28T${time}:00Z`) - w.clock.now().getTime());
      expect(await press(w, button)).toBe(late);
      expect(await type(w, "digest unskip")).toBe(late);
    }
    await type(w, "digest skip");
    expect(await type(w, "digest unskip")).toContain("comes again on Sunday 29 November");
    expect((await w.channels.settings(channel))?.skipped).toEqual(["2026-11-28"]);
  });
});
