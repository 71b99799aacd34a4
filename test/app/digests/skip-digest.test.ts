import { describe, expect, it } from "vitest";
import { answerRequest } from "#app/requests/answer-request.ts";
import { type DeliveryKey, deliveryName } from "#model/delivery.ts";
import { feedIdOf } from "#model/feed-id.ts";
import type { LocalDate } from "#model/schedule.ts";
import { aSubscription } from "../../support/fake-channels.ts";
import { anAsker, type CommandWorld, said } from "../../support/fake-command-world.ts";
import { channel, followed, gazette, press, type } from "../channels/followed-channel.ts";

const skip = { press: "skip", date: "2026-11-28" as LocalDate } as const;
const handedAt = Date.parse("2026-11-28T06:55:00Z");

/** What appears in five minutes, settled or not. */
async function handed(w: CommandWorld, isSettled = true): Promise<DeliveryKey> {
  w.clock.advance(handedAt - w.clock.now().getTime());
  const key = { channel, date: skip.date, slot: "08:00" };
  const postAt = new Date("2026-11-28T07:00:00Z");
  await w.deliveries.claim({ key, told: [], postAt }, 60_000);
  if (isSettled)
    await w.deliveries.settle(key, { kind: "sent", at: w.clock.now(), messageId: "D" });
  return key;
}

describe("skipping", () => {
  it("leaves out the next digest, then the one after, and takes back the first", async () => {
    const w = await followed();
    expect(await type(w, "digest skip")).toMatchInlineSnapshot(`
      "No digest on Saturday 28 November. The next one: Sunday 29 November, 08:00 (Europe/Paris).
      [Take the skip back]"
    `);
    // What is skipped already is not offered to be.
    expect(await type(w, "digest next")).toMatch(/\n\[Take the skip back\] \[Settings\]$/);
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

  it("typed once is one date, also where its job comes again, and so is taking it back", async () => {
    const w = await followed();
    const skipped = async () => (await w.channels.settings(channel))?.skipped;
    const typed = (kind: "digest-skip" | "digest-unskip", asker = anAsker(channel)) => {
      const request = { kind: "command", command: { kind } } as const;
      return async () => said(await answerRequest(w, asker, request));
    };
    const skips = typed("digest-skip");
    const first = await skips();
    expect(await skips()).toBe(first);
    expect(await skipped()).toEqual(["2026-11-28"]);
    await typed("digest-skip")();
    const goesBack = typed("digest-unskip");
    const back = await goesBack();
    expect(await goesBack()).toBe(back);
    expect(await skipped()).toEqual(["2026-11-29"]);
  });

  it("by a button is the same however often it is pressed", async () => {
    const w = await followed();
    const button = { press: "skip", date: "2026-11-28" as LocalDate } as const;
    const first = await press(w, button);
    expect(await press(w, button)).toBe(first);
    expect((await w.channels.settings(channel))?.skipped).toEqual(["2026-11-28"]);
    expect(await w.audit.recent(channel, 9)).toHaveLength(1);
  });

  it("takes back a digest that Slack was handed already, where Slack gives it back", async () => {
    const w = await followed();
    const another = "2026-11-30" as LocalDate;
    await press(w, { press: "skip", date: another });
    const key = await handed(w);
    w.waitingPosts.isGivenBack = false;
    expect(await press(w, skip)).toContain("on its way already");
    expect((await w.channels.settings(channel))?.skipped).toEqual([another]);
    expect(await w.audit.recent(channel, 9)).toHaveLength(1);
    w.waitingPosts.isGivenBack = true;
    expect(await type(w, "digest skip")).toBe(
      "No digest on Saturday 28 November. The next one: Sunday 29 November, 08:00 (Europe/Paris).",
    );
    expect(w.deliveries.all.get(deliveryName(key))?.state).toMatchObject({ reason: "withdrawn" });
    expect((await w.channels.settings(channel))?.skipped).toEqual(["2026-11-28", another]);
    expect(await w.audit.recent(channel, 9)).toHaveLength(2);
  });

  it("leaves out a digest whose job has not run yet or just runs, and takes back what one that died had begun", async () => {
    const w = await followed();
    w.clock.advance(handedAt - w.clock.now().getTime());
    expect(await press(w, skip)).toContain("No digest on Saturday");
    const other = await followed();
    await handed(other, false);
    expect(await press(other, skip)).toContain("No digest on Saturday");
    other.clock.advance(60_000);
    other.waitingPosts.isGivenBack = false;
    expect(await press(other, skip)).toContain("on its way already");
    other.waitingPosts.isGivenBack = true;
    expect(await press(other, skip)).toContain("No digest on Saturday");
  });

  it("is too late for a digest that came", async () => {
    const w = await followed();
    w.clock.advance(Date.parse("2026-11-28T07:05:00Z") - w.clock.now().getTime());
    expect(await press(w, skip)).toContain("has come already");
    expect((await w.channels.settings(channel))?.skipped).toEqual([]);
  });

  it("says that none comes where the channel follows nothing any more, or only live feeds", async () => {
    const w = await followed();
    await type(w, "digest skip");
    for (const feed of ["westmere gazette", "herald"]) await type(w, `unsubscribe ${feed}`);
    for (const said of [await type(w, "digest skip"), await press(w, skip)])
      expect(said).toMatch(/^This channel follows nothing\. Start with /);
    expect(await type(w, "digest unskip")).toBe(
      "The digest of Saturday 28 November is not skipped any more. It has nothing to tell yet: follow a site first, with /brief subscribe lemonde.fr",
    );
    const live = { ...aSubscription(channel, feedIdOf(gazette)), mode: "live" } as const;
    await w.channels.putSubscription(live);
    expect(await type(w, "digest skip")).toBe(
      "All feeds here come live, so a digest would have nothing to tell.",
    );
    expect(await type(w, "digest next")).not.toContain("[Skip the next one]");
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
