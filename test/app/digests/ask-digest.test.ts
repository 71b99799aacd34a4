import { describe, expect, it } from "vitest";
import { answerRequest } from "#app/requests/answer-request.ts";
import { dayMs, hourMs } from "#shared/durations.ts";
import { anAsker, said } from "../../support/fake-command-world.ts";
import { channel, followed, type } from "../channels/followed-channel.ts";

describe("the next digests", () => {
  it("are those after a mute, which is told", async () => {
    const w = await followed();
    const settings = await w.channels.settings(channel);
    if (settings === undefined) throw new Error("There is no channel.");
    const mutedUntil = new Date(w.clock.now().getTime() + 7 * dayMs);
    await w.channels.putSettings({ ...settings, mutedUntil });
    const told = await type(w, "digest next");
    expect(told).toContain("It is muted until Friday 4 December, 11:00 (Europe/Paris).");
    expect(told.match(/\w+day \d+ December, 08:00/g)).toEqual([
      "Saturday 5 December, 08:00",
      "Sunday 6 December, 08:00",
      "Monday 7 December, 08:00",
    ]);
  });
});

describe("a digest at once", () => {
  it("is a job with a slot of its own, the same for an interaction that comes twice", async () => {
    const w = await followed();
    const asker = anAsker(channel);
    const request = { kind: "command", command: { kind: "digest-now" } } as const;
    const answer = await answerRequest(w, asker, request);
    expect(said(answer)).toContain("comes here in a moment");
    expect(w.jobs.added[0]).toMatchObject({
      kind: "send-digest",
      channel,
      date: "2026-11-27",
      slot: expect.stringMatching(/^now-[0-9a-f]{12}$/),
      dueAt: w.clock.now(),
    });
    await type(w, "digest now");
    // After midnight, too.
    w.clock.advance(20 * hourMs);
    await answerRequest(w, asker, request);
    const keys = w.jobs.added.map((job) =>
      job.kind === "send-digest" ? `${job.date} ${job.slot}` : "",
    );
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(2);
  });

  it("has nothing to tell where all comes live", async () => {
    const w = await followed();
    for (const one of (await w.channels.whole(channel))?.subscriptions ?? []) {
      await w.channels.putSubscription({ ...one, mode: "live" });
    }
    for (const typed of ["digest now", "digest next", "digest at 9:00"]) {
      expect(await type(w, typed)).toContain("come live");
    }
    expect(w.jobs.added).toEqual([]);
  });
});
