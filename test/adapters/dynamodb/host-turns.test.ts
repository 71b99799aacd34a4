import { afterAll, beforeAll, expect, it } from "vitest";
import { dynamoHostTurns, hostGapMs } from "#adapters/dynamodb/host-turns.ts";
import { openTable } from "#adapters/dynamodb/open-table.ts";
import { jobDelayMsMax } from "#app/ports.ts";
import { type EmbeddedTable, startTable } from "#local/table/embedded-table.ts";

let embedded: EmbeddedTable;
beforeAll(async () => {
  embedded = await startTable();
  process.env.AWS_ENDPOINT_URL_DYNAMODB = embedded.endpoint;
});
afterAll(() => embedded.stop());

const now = new Date("2022-01-29T09:00:00Z");
const later = (ms: number) => new Date(now.getTime() + ms);
const turns = () => dynamoHostTurns(openTable({ tableName: embedded.tableName }));

it("gives those who ask for a host at once a turn each, one after the other", async () => {
  const booked = await Promise.all(Array.from({ length: 5 }, () => turns().book("a.example", now)));
  const gaps = booked.map((at) => Number(at) - now.getTime()).sort((a, b) => a - b);
  expect(gaps).toEqual([0, 1, 2, 3, 4].map((place) => place * hostGapMs));
});

it("keeps no host waiting for another", async () => {
  await turns().book("b.example", now);
  expect(await turns().book("c.example", now)).toEqual(now);
});

it("gives a turn at once as soon as the one before is over", async () => {
  await turns().book("d.example", now);
  const early = later(hostGapMs - 1);
  expect(await turns().book("d.example", early)).toEqual(later(hostGapMs));
  const free = later(2 * hostGapMs);
  expect(await turns().book("d.example", free)).toEqual(free);
});

it("books nothing behind the longest time for which a job can wait", async () => {
  await turns().book("e.example", later(jobDelayMsMax));
  // The next turn is by a gap later than a job of now could wait.
  expect(await turns().book("e.example", now)).toBeUndefined();
  expect(await turns().book("e.example", later(hostGapMs))).toEqual(
    later(jobDelayMsMax + hostGapMs),
  );
});
