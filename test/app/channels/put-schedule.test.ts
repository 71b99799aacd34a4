import { expect, it } from "vitest";
import { putSchedule } from "#app/channels/put-schedule.ts";
import { setSchedule } from "#app/channels/set-schedule.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import {
  aChannel,
  aSchedule,
  fakeChannels,
  fakeDeliveries,
  fakeSlots,
} from "../../support/fake-channels.ts";
import { anAsker, commandWorld } from "../../support/fake-command-world.ts";
import { fakeClock } from "../../support/fake-world.ts";

const [eight, nine] = [aSchedule("08:00"), aSchedule("09:00")];
const channel = aChannel();

it("a channel stands in the slot of its settings alone", async () => {
  const world = await atEight();
  await putSchedule(world, channel, nine, (one) => ({ ...one, schedule: nine }));
  expect(await timesOf(world)).toEqual(["09:00"]);
});

it("a channel whose time is set back meanwhile stands in its slot again", async () => {
  const world = await atEight();
  const leave = world.slots.leave;
  world.slots.leave = async (...args) => {
    world.slots.leave = leave;
    await putSchedule(world, channel, eight, (one) => ({ ...one, schedule: eight }));
    await leave(...args);
  };
  await putSchedule(world, channel, nine, (one) => ({ ...one, schedule: nine }));
  expect((await world.channels.settings(channel))?.schedule.time).toBe("08:00");
  expect(await timesOf(world)).toEqual(["08:00"]);
});

it.each([["time"], ["days"]] as const)(
  "a channel of which another changes the %s of the digest meanwhile has both",
  async (first) => {
    const w = { ...commandWorld(), clock: fakeClock("2026-11-27T10:00:00Z") };
    await w.channels.putSettings(newChannelSettings(channel, eight));
    await w.slots.place(channel, eight);
    const commands = {
      time: { kind: "schedule", time: nine.time },
      days: { kind: "schedule", days: [6, 7] },
    } as const;
    const { place } = w.slots;
    w.slots.place = async (...args) => {
      w.slots.place = place;
      await setSchedule(w, anAsker(channel), commands[first]);
      await place(...args);
    };
    await setSchedule(w, anAsker(channel), commands[first === "time" ? "days" : "time"]);
    const { schedule } = (await w.channels.settings(channel)) ?? {};
    expect(schedule).toMatchObject({ time: "09:00", days: [6, 7] });
    expect(await timesOf(w)).toEqual(["09:00"]);
    const { time, zone } = nine;
    const standing = [];
    for await (const page of w.slots.channelsIn({ platform: "slack", time, zone }))
      standing.push(...page);
    expect(standing).toMatchObject([{ days: [6, 7] }]);
  },
);

async function atEight() {
  const clock = fakeClock("2026-11-27T10:00:00Z");
  const deliveries = fakeDeliveries(clock);
  const world = { channels: fakeChannels(), slots: fakeSlots(), deliveries, clock };
  await world.channels.putSettings(newChannelSettings(channel, eight));
  await world.slots.place(channel, eight);
  return world;
}

async function timesOf({ slots }: Pick<Awaited<ReturnType<typeof atEight>>, "slots">) {
  return (await slots.inUse()).map(({ time }) => time);
}
