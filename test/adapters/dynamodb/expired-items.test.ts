import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dynamoAuditLog } from "#adapters/dynamodb/audit-log.ts";
import { dynamoDeliveryStore } from "#adapters/dynamodb/delivery-store.ts";
import { dynamoDraftStore } from "#adapters/dynamodb/draft-store.ts";
import { dynamoEntryStore } from "#adapters/dynamodb/entry-store.ts";
import { dynamoLedger } from "#adapters/dynamodb/ledger.ts";
import { dynamoLiveDays } from "#adapters/dynamodb/live-days.ts";
import { openTable, type Table } from "#adapters/dynamodb/open-table.ts";
import { dynamoPageStore } from "#adapters/dynamodb/page-store.ts";
import { dynamoRemovals } from "#adapters/dynamodb/removals.ts";
import { dynamoRuleFiles } from "#adapters/dynamodb/rule-file-store.ts";
import { type EmbeddedTable, startTable } from "#local/table/embedded-table.ts";
import { type Article, joinBlocks } from "#model/article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { asPageKey, type PageKey } from "#model/page-key.ts";
import type { LocalDate } from "#model/schedule.ts";
import { noFilter } from "#model/subscription.ts";
import { dayMs } from "#shared/durations.ts";
import { sampleBrief } from "../../support/briefs.ts";
import { aChannel, aFeedId, anEntry } from "../../support/fake-channels.ts";
import { type FakeClock, fakeClock } from "../../support/fake-world.ts";
import { memoryTable } from "../../support/memory-table.ts";

let embedded: EmbeddedTable;
beforeAll(async () => {
  embedded = await startTable();
  process.env.AWS_ENDPOINT_URL_DYNAMODB = embedded.endpoint;
});
afterAll(() => embedded.stop());

const channel = aChannel("CEXPIRED");
const page = asPageKey("e".repeat(22)) as PageKey;
const url = "https://example.com/robots.txt" as CanonicalUrl;
const date = "2026-03-02" as LocalDate;
const key = { channel, date, slot: "08:00" };
const article: Article = {
  url,
  title: "A pier",
  bylines: [],
  language: "en",
  ...joinBlocks([{ kind: "paragraph", text: "A pier was opened." }]),
  readStatus: "full",
  wishes: {},
};

type Case = readonly [
  what: string,
  days: number,
  put: (table: Table, clock: FakeClock) => Promise<unknown>,
  /** Empty or absent when it is gone. */
  get: (table: Table, clock: FakeClock) => Promise<unknown>,
];

const cases: readonly Case[] = [
  [
    "a page",
    3,
    (table, clock) => dynamoPageStore(table, clock).putArticle({ page, article }, []),
    (table, clock) => dynamoPageStore(table, clock).article(page),
  ],
  [
    "a brief",
    3,
    (table, clock) => dynamoPageStore(table, clock).putBrief(page, sampleBrief()),
    (table, clock) => dynamoPageStore(table, clock).brief(page, sampleBrief().length),
  ],
  [
    "settled work",
    5,
    (table, clock) => dynamoLedger(table, clock).settle("expired", "note"),
    async (table, clock) => {
      const ledger = dynamoLedger(table, clock);
      return (await ledger.settled("expired")) ?? ((await ledger.isTaken("expired")) || undefined);
    },
  ],
  [
    "a delivery",
    30,
    (table, clock) =>
      dynamoDeliveryStore(table, clock).claim({ key, told: [], postAt: clock.now() }, 1000),
    (table, clock) => dynamoDeliveryStore(table, clock).recent(channel, date),
  ],
  [
    "an entry",
    8,
    (table, clock) => dynamoEntryStore(table, clock).add([anEntry(1, clock.now())]),
    (table, clock) => dynamoEntryStore(table, clock).window(aFeedId, new Date(0)),
  ],
  [
    "a draft",
    1,
    (table, clock) =>
      dynamoDraftStore(table, clock).put(channel, "expired", { kind: "filter", filter: noFilter }),
    (table, clock) => dynamoDraftStore(table, clock).draft(channel, "expired"),
  ],
  [
    "a rule file",
    1,
    (table, clock) =>
      dynamoRuleFiles(table, clock).put(url, { kind: "absent", readAt: clock.now() }),
    (table, clock) => dynamoRuleFiles(table, clock).file(url),
  ],
  [
    "who changed what",
    90,
    (table, clock) =>
      dynamoAuditLog(table, clock).add({ channel, at: clock.now(), userId: "U1", did: "a" }),
    (table, clock) => dynamoAuditLog(table, clock).recent(channel, 9),
  ],
];

describe("what has expired and is still in the table", () => {
  it.each(cases)("is not given out: %s, after %d days", async (_what, days, put, get) => {
    const table = openTable({ tableName: embedded.tableName });
    const clock = fakeClock("2026-03-02T07:00:00Z");
    await put(table, clock);
    clock.advance(days * dayMs - 60_000);
    expect(isThere(await get(table, clock))).toBe(true);
    clock.advance(61_000);
    expect(isThere(await get(table, clock))).toBe(false);
  });
});

function isThere(found: unknown): boolean {
  return found !== undefined && !(Array.isArray(found) && found.length === 0);
}

it.each<[string, number, (table: Table, clock: FakeClock) => Promise<unknown>]>([
  // A queue keeps a job for four days; before that it may have waited two weeks among the dead letters.
  [
    "that a workspace has removed us",
    18,
    (table, clock) => dynamoRemovals(table).note(channel, clock.now()),
  ],
  [
    "the live posts of a day",
    4,
    (table, clock) => dynamoLiveDays(table, clock).admit(channel, date, "a", 9),
  ],
])("as long as a late job may ask for it stands %s", async (_what, days, put) => {
  const [table, clock] = [memoryTable(), fakeClock()];
  await put(table, clock);
  const [item] = table.items();
  const keptDays = (Number(item?.expiresAt) * 1000 - clock.now().getTime()) / dayMs;
  expect(keptDays).toBeGreaterThanOrEqual(days);
});
