import { expect, it } from "vitest";
import { minuteMs } from "#shared/durations.ts";
import { channel, followed, press, submit, type } from "../channels/followed-channel.ts";

/** A channel at so many minutes before eight in Paris, on a Saturday; what it does there. */
async function before(minutes: number) {
  const w = await followed();
  w.clock.advance(
    Date.parse("2026-11-28T07:00:00Z") - w.clock.now().getTime() - minutes * minuteMs,
  );
  const digests = () =>
    w.jobs.added.flatMap((job) =>
      job.kind === "send-digest" ? [`${job.date} ${job.slot} ${job.dueAt.toISOString()}`] : [],
    );
  return { w, digests };
}

it.each([
  [
    "whose time is set for a few minutes from now",
    "digest at 08:05",
    "08:05 2026-11-28T07:05:00.000Z",
  ],
  ["whose zone makes it so", "digest at 09:05 Europe/Kyiv", "09:05 2026-11-28T07:05:00.000Z"],
])("the digest comes %s", async (_case, text, due) => {
  const { w, digests } = await before(2);
  expect(await type(w, text)).toContain("The next one: Saturday 28 November,");
  expect(digests()).toEqual([`2026-11-28 ${due}`]);
});

it("the digest comes when the form, or an unmuted channel, wants it so soon", async () => {
  const { w, digests } = await before(9);
  await submit(w, { time: "08:01" });
  expect(digests()).toEqual(["2026-11-28 08:01 2026-11-28T07:01:00.000Z"]);
  await press(w, { press: "choose-mute" }, "3");
  expect(digests()).toHaveLength(1);
  await press(w, { press: "choose-mute" }, "off");
  expect(digests()).toHaveLength(2);
});

it("the digest is left to its slot's sweep where that is still to come, where it is skipped, and where nothing feeds it", async () => {
  const { w, digests } = await before(2);
  await type(w, "digest at 08:09");
  await type(w, "digest skip");
  await type(w, "digest at 08:06");
  await type(w, "digest unskip");
  for (const { feedId } of (await w.channels.whole(channel))?.subscriptions ?? [])
    await w.channels.removeSubscription(channel, feedId);
  await type(w, "digest at 08:07");
  expect(digests()).toEqual([]);
});
