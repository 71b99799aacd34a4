import { expect, it } from "vitest";
import { putSchedule } from "#app/channels/put-schedule.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import {
  aChannel,
  aSchedule,
  fakeChannels,
  fakeDeliveries,
  fakeSlots,
} from "../../support/fake-channels.ts";
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

async function atEight() {
  const clock = fakeClock("2026-11-27T10:00:00Z");
  const deliveries = fakeDeliveries(clock);
  const world = { channels: fakeChannels(), slots: fakeSlots(), deliveries, clock };
  await world.channels.putSettings(newChannelSettings(channel, eight));
  await world.slots.place(channel, eight);
  return world;
}

async function timesOf({ slots }: Awaited<ReturnType<typeof atEight>>) {
  return (await slots.inUse()).map(({ time }) => time);
}
