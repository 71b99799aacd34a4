import { writeFileSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import { hourMs } from "#shared/durations.ts";
import { seed } from "../support/properties.ts";
import { doings } from "../support/walk/doings.ts";
import { oracle } from "../support/walk/oracle.ts";
import { atSeats } from "../support/walk/seat.ts";
import { upheavals } from "../support/walk/upheavals.ts";
import { walkWorld } from "../support/walk/walk-world.ts";

/**
 * Days of whatever may happen, all at once, in channels, threads and conversations: feeds that change, break and move, people
 * who change their minds, also in the last minute and two at once, share and bring lists, lost answers, what comes twice, jobs that run side by side,
 * some twice at once, workers that die between two calls, begin anew and remember different things, outages, clocks that change, places that are shut, a bot that is taken out and comes back.
 * `npm run fuzz` walks for longer, on other seeds; `NEWSBRIEF_WALK` names a file for what happened.
 */
const days = Number(process.env.NEWSBRIEF_DAYS ?? 1);
const world = walkWorld(seed);
const seats = atSeats(world);
const people = doings(world, seats);
const { haveOutage, keepQuiet, removeAndReturn, rush, shut } = upheavals(world, seats, people);
const { checkDigests, checkWhy, look } = oracle(world, seats);

/** What answer a shut place, a workspace that has taken us out, and Slack to a second try at taking back. */
const expected = new Set([
  ...["is_archived", "not_in_channel", "channel_not_found", "account_inactive"],
  ...["50001", "50007", "50013", "160005", "invalid_scheduled_message_id"],
]);

/** Discord takes five posts in five seconds in one channel, and no worker knows of those of others: the queue brings it again. */
const isCrowded = /^429 .*"retry_after":[0-5]\b.*"global":false/;

afterAll(() => {
  const { NEWSBRIEF_WALK: file } = process.env;
  if (file !== undefined) writeFileSync(file, [...world.history, ...world.lines].join("\n"));
});

it(`keeps its promises through ${days} days of anything`, async () => {
  const { bot, chance, faults, feeds, items, lines, now, pass, pick } = world;
  const table = world.table();
  await world.seatPeople(table);
  for (const seat of world.seats) await people.begin(seat);
  for (let day = 0; day < days; day += 1) {
    const began = now();
    const [outage, quiet, shutting, removal, rushing] = [0, 1, 2, 3, 4].map(() =>
      pick([...Array(24).keys()]),
    );
    for (let hour = 0; hour < 24; hour += 1) {
      for (const feed of feeds) if (chance(0.3)) people.changeFeed(feed);
      for (const seat of world.seats) if (chance(0.25)) await people.ask(seat);
      if (hour === outage) await haveOutage();
      if (hour === quiet) await keepQuiet();
      if (hour === rushing) await rush();
      if (hour === shutting) await shut(pick(world.seats), look);
      if (hour === removal) await removeAndReturn("T0SECOND1", table);
      await pass(hourMs);
      for (const seat of world.seats) look(seat);
    }
    for (const seat of world.seats) {
      checkDigests(seat, began - 3 * hourMs);
      for (let asked = 0; asked < 4; asked += 1) await checkWhy(seat, pick(items.slice(-40)));
    }
    for (const { record } of [bot.slack, bot.discord]) {
      const unexpected = record.refusals.filter(
        ({ error, detail }) => !expected.has(error) && !isCrowded.test(`${error} ${detail}`),
      );
      faults.push(...unexpected.map(({ name, error, detail }) => `${name}: ${error} ${detail}`));
      record.clear();
    }
  }
  faults.push(
    ...world.deadLetters().map(({ queue, body }) => `a dead letter of ${queue}: ${body}`),
  );
  faults.push(...lines.filter((line) => line.includes('"level":"ERROR"')));
  expect(faults).toEqual([]);
});
