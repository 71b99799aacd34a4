import { describe, expect, it } from "vitest";
import { sweepSlots } from "#app/digests/sweep-slots.ts";
import type { Schedule } from "#model/schedule.ts";
import { minuteMs } from "#shared/durations.ts";
import { aChannel, aSchedule, fakeSlots } from "../../support/fake-channels.ts";
import { fakeClock, fakeJobs, fakeLog } from "../../support/fake-world.ts";

async function world(
  start: string,
  schedules: Readonly<Record<string, Schedule>>,
  platform: "slack" | "discord" = "discord",
) {
  const clock = fakeClock(start);
  const slots = fakeSlots();
  for (const [id, schedule] of Object.entries(schedules))
    await slots.place(aChannel(id, platform), schedule);
  const jobs = fakeJobs();
  const w = { clock, slots, jobs, log: fakeLog(), nextDueAt: new Map() };
  await sweepSlots(w);
  const due = () =>
    jobs.added.map((job) =>
      job.kind === "send-digest"
        ? `${job.channel.channelId} ${job.date} ${job.dueAt.toISOString()}`
        : "",
    );
  return { ...w, due };
}

describe("sweeping the slots", () => {
  it("makes a job of each digest in the minute in which it is due", async () => {
    const w = await world("2026-03-02T06:55:30Z", {
      C1: aSchedule(),
      C2: aSchedule("09:00"),
      C3: aSchedule("08:00", "Asia/Tokyo"),
    });
    for (let minute = 0; minute < 10; minute += 1) {
      w.clock.advance(minuteMs);
      await sweepSlots(w);
    }
    expect(w.due()).toEqual(["C1 2026-03-02 2026-03-02T07:00:00.000Z"]);
  });

  it("makes Slack's ahead of time, for its own scheduler", async () => {
    const w = await world("2026-03-02T06:49:30Z", { C1: aSchedule() }, "slack");
    w.clock.advance(minuteMs);
    await sweepSlots(w);
    expect(w.due()).toEqual(["C1 2026-03-02 2026-03-02T07:00:00.000Z"]);
  });

  it.each([
    ["discord", "06:49:30"],
    ["slack", "06:39:30"],
  ] as const)(
    "asks on %s for what leads a digest ten minutes before it becomes a job",
    async (platform, start) => {
      const w = await world(`2026-03-02T${start}Z`, { C1: aSchedule() }, platform);
      for (let minute = 0; minute < 12; minute += 1) {
        w.clock.advance(minuteMs);
        await sweepSlots(w);
      }
      expect(w.jobs.added.map(({ kind }) => kind)).toEqual(["read-ahead", "send-digest"]);
      expect(w.jobs.added[0]).toMatchObject({
        date: "2026-03-02",
        dueAt: new Date("2026-03-02T07:00:00Z"),
      });
    },
  );

  it("asks for the leads of ten channels in one job, each channel once", async () => {
    const names = Array.from({ length: 23 }, (_, index) => `C${index + 1}`);
    const schedules = Object.fromEntries(names.map((name) => [name, aSchedule()]));
    const w = await world("2026-03-02T06:49:30Z", schedules);
    w.clock.advance(minuteMs);
    await sweepSlots(w);
    const groups = w.jobs.added.flatMap((job) =>
      job.kind === "read-ahead" ? [job.channels.map(({ channelId }) => channelId)] : [],
    );
    expect(groups.map(({ length }) => length)).toEqual([10, 10, 3]);
    expect(groups.flat().toSorted()).toEqual(names.toSorted());
  });

  it("makes one job for each of the many channels of a slot", async () => {
    const names = Array.from({ length: 250 }, (_, index) => `C${index + 1}`);
    const schedules = Object.fromEntries(names.map((name) => [name, aSchedule()]));
    const w = await world("2026-03-02T06:59:30Z", schedules);
    w.clock.advance(minuteMs);
    await sweepSlots(w);
    expect(w.due().toSorted()).toEqual(
      names.map((name) => `${name} 2026-03-02 2026-03-02T07:00:00.000Z`).toSorted(),
    );
  });

  it("makes a digest's job once where a sweep falls on its very instant", async () => {
    const w = await world("2026-03-02T06:58:00Z", { C1: aSchedule() });
    for (let minute = 0; minute < 4; minute += 1) {
      w.clock.advance(minuteMs);
      await sweepSlots(w);
    }
    expect(w.due()).toEqual(["C1 2026-03-02 2026-03-02T07:00:00.000Z"]);
  });

  it("reads nothing ahead of a digest that is due already", async () => {
    const w = await world("2026-03-02T06:30:30Z", { C1: aSchedule() });
    w.clock.advance(40 * minuteMs);
    await sweepSlots(w);
    expect(w.jobs.added.map(({ kind }) => kind)).toEqual(["send-digest"]);
  });

  it("leaves out the days that a channel does not want", async () => {
    const w = await world("2026-03-01T06:00:00Z", {
      C1: aSchedule("08:00", "Europe/Paris", [1]),
      C2: aSchedule(),
    });
    w.clock.advance(2 * 60 * minuteMs);
    await sweepSlots(w);
    expect(w.due()).toEqual(["C2 2026-03-01 2026-03-01T07:00:00.000Z"]);
  });

  it("makes up for an outage once, with the newest date", async () => {
    const w = await world("2026-03-01T06:00:00Z", { C1: aSchedule() });
    w.clock.advance(50 * 60 * minuteMs);
    await sweepSlots(w);
    await sweepSlots(w);
    expect(w.due()).toEqual(["C1 2026-03-03 2026-03-03T07:00:00.000Z"]);
  });

  it("repeats its jobs when it dies before its mark, and loses none", async () => {
    const w = await world("2026-03-02T06:59:30Z", { C1: aSchedule() });
    w.clock.advance(minuteMs);
    const dying = { ...w.slots, advance: () => Promise.reject(new Error("killed")) };
    await expect(sweepSlots({ ...w, slots: dying })).rejects.toThrow("killed");
    await sweepSlots(w);
    expect(w.due()).toEqual(Array(2).fill("C1 2026-03-02 2026-03-02T07:00:00.000Z"));
  });

  it("makes each date once over the days on which clocks change", async () => {
    const w = await world("2026-03-27T00:00:00Z", {
      C1: aSchedule("02:30"),
      C2: aSchedule("08:00"),
    });
    for (let hour = 0; hour < 24 * 4; hour += 1) {
      w.clock.advance(60 * minuteMs);
      await sweepSlots(w);
    }
    const dates = w
      .due()
      .filter((line) => line.startsWith("C1"))
      .map((line) => line.split(" ")[1]);
    expect(dates).toEqual(["2026-03-27", "2026-03-28", "2026-03-29", "2026-03-30"]);
    expect(w.due()).toContain("C1 2026-03-29 2026-03-29T01:30:00.000Z");
  });

  it("starts from now the first time", async () => {
    const w = await world("2026-03-02T07:00:30Z", { C1: aSchedule() });
    expect(w.due()).toEqual([]);
  });
});
