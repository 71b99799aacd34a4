import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dynamoLedger } from "#adapters/dynamodb/ledger.ts";
import { openTable } from "#adapters/dynamodb/open-table.ts";
import { dynamoPageStore } from "#adapters/dynamodb/page-store.ts";
import { type EmbeddedTable, startTable } from "#local/table/embedded-table.ts";
import { type Article, joinBlocks } from "#model/article.ts";
import type { Brief, BriefSource } from "#model/brief.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { channelWork } from "#model/channel.ts";
import { asPageKey, type PageKey } from "#model/page-key.ts";
import { sampleBrief, sentence } from "../../support/briefs.ts";
import { aChannel } from "../../support/fake-channels.ts";
import { type FakeClock, fakeClock, fakeLedger } from "../../support/fake-world.ts";

let embedded: EmbeddedTable;
beforeAll(async () => {
  embedded = await startTable();
  process.env.AWS_ENDPOINT_URL_DYNAMODB = embedded.endpoint;
});
afterAll(() => embedded.stop());

const key = (letter: string) => asPageKey(letter.repeat(22)) as PageKey;
const day = 24 * 60 * 60 * 1000;

function table() {
  return openTable({ tableName: embedded.tableName });
}

describe.each([
  ["in the table", (clock: FakeClock) => dynamoLedger(table(), clock)],
  ["in memory", (clock: FakeClock) => fakeLedger(clock)],
])("a ledger %s", (place, open) => {
  it("gives work to one of many who claim it at once", async () => {
    const ledger = open(fakeClock());
    const claims = await Promise.all(
      Array.from({ length: 8 }, () => ledger.claim(`${place} race`, 1000)),
    );
    expect(claims.filter(({ kind }) => kind === "claimed")).toHaveLength(1);
    expect(claims.filter(({ kind }) => kind === "held")).toHaveLength(7);
  });

  it("gives it to another once the lease is over", async () => {
    const clock = fakeClock();
    const ledger = open(clock);
    await ledger.claim(`${place} lease`, 1000);
    clock.advance(999);
    expect(await ledger.claim(`${place} lease`, 1000)).toEqual({ kind: "held" });
    clock.advance(1);
    expect(await ledger.claim(`${place} lease`, 1000)).toEqual({
      kind: "claimed",
      isTakenOver: true,
    });
  });

  it("gives it to one of many who come at once when the lease is over", async () => {
    const clock = fakeClock();
    const ledger = open(clock);
    await ledger.claim(`${place} late race`, 1000);
    clock.advance(1000);
    const claims = await Promise.all(
      Array.from({ length: 8 }, () => ledger.claim(`${place} late race`, 1000)),
    );
    expect(claims.filter(({ kind }) => kind === "claimed")).toHaveLength(1);
  });

  it("gives released work out again at once, but settled work never", async () => {
    const clock = fakeClock();
    const ledger = open(clock);
    await ledger.claim(`${place} release`, 1000);
    await ledger.release(`${place} release`);
    expect(await ledger.claim(`${place} release`, 1000)).toEqual({
      kind: "claimed",
      isTakenOver: false,
    });
    await ledger.settle(`${place} release`, "a note");
    clock.advance(day);
    expect(await ledger.claim(`${place} release`, 1000)).toEqual({
      kind: "settled",
      note: "a note",
    });
  });

  it("keeps work of a channel apart from that of another", async () => {
    const ledger = open(fakeClock());
    const [mine, other] = ["C1", "C2"].map((id) => channelWork(aChannel(id), `SHARE#${place}`));
    await ledger.claim(mine ?? "", 1000);
    await ledger.settle(mine ?? "", "a link");
    expect(await ledger.settled(mine ?? "")).toEqual({ note: "a link" });
    expect(await ledger.claim(other ?? "", 1000)).toEqual({ kind: "claimed", isTakenOver: false });
  });

  it("tells what was settled", async () => {
    const ledger = open(fakeClock());
    expect(await ledger.settled(`${place} told`)).toBeUndefined();
    await ledger.claim(`${place} told`, 1000);
    expect(await ledger.settled(`${place} told`)).toBeUndefined();
    await ledger.settle(`${place} told`);
    expect(await ledger.settled(`${place} told`)).toEqual({});
  });
});

describe("the ledger in the table", () => {
  it("forgets settled work after the days in which it could come again", async () => {
    const clock = fakeClock();
    const ledger = dynamoLedger(table(), clock);
    await ledger.claim("old", 1000);
    await ledger.settle("old");
    clock.advance(5 * day + 1000);
    expect(await ledger.settled("old")).toBeUndefined();
    expect(await ledger.claim("old", 1000)).toEqual({ kind: "claimed", isTakenOver: false });
  });

  it("never releases what is settled", async () => {
    const ledger = dynamoLedger(table(), fakeClock());
    await ledger.claim("done", 1000);
    await ledger.settle("done");
    await ledger.release("done");
    expect(await ledger.settled("done")).toEqual({});
  });
});

const article: Required<Article> = {
  url: "https://gazette.example/a" as CanonicalUrl,
  title: "A pier",
  outlet: "Gazette",
  bylines: ["Tom Reed"],
  publishedAt: new Date("2022-01-25T18:30:00Z"),
  publishedDay: "2022-01-26",
  modifiedAt: new Date("2022-01-25T19:00:00Z"),
  section: "Local",
  language: "en",
  ...joinBlocks([
    { kind: "heading", text: "A pier" },
    { kind: "paragraph", text: "Öl, 語 and “quotes”." },
    { kind: "list-item", text: "One thing." },
    { kind: "block-quote", text: "Said." },
  ]),
  readStatus: "full",
  wishes: { noModel: true, snippetMax: 300 },
  note: "live-blog",
};

const source: Required<Omit<BriefSource, "isKeyWithheld">> = {
  ...sampleBrief().source,
  url: "https://gazette.example/a" as CanonicalUrl,
  outlet: "Gazette",
  publishedAt: new Date("2022-01-25T18:30:00Z"),
  publishedDay: "2022-01-26",
  note: "first-pages",
  wishes: { noModel: true, snippetMax: 300 },
};
const fact = { kind: "number", text: "4.2 million", start: 0, end: 11 } as const;
const brief: Required<Brief> = {
  quotation: { text: "Said.", speaker: "Ada Brook", start: 0, end: 5 },
  next: sentence("More will follow."),
  ...sampleBrief(),
  gist: { ...sampleBrief().gist, facts: [fact] },
  translatedFrom: "de",
  writer: { kind: "model", name: "a-model" },
  source,
};

describe("the page store", () => {
  it("gives back an article as it was, under each of its links", async () => {
    const store = dynamoPageStore(table(), fakeClock());
    await store.putArticle({ page: key("a"), article }, [key("b")]);
    expect(await store.article(key("a"))).toEqual({ page: key("a"), article });
    expect(await store.article(key("b"))).toEqual({ page: key("a"), article });
    expect(await store.article(key("c"))).toBeUndefined();
  });

  it("gives back a brief as it was, by its length", async () => {
    const store = dynamoPageStore(table(), fakeClock());
    await store.putBrief(key("d"), brief);
    expect(await store.brief(key("d"), "standard")).toEqual(brief);
    expect(await store.brief(key("d"), "short")).toBeUndefined();
    expect(await store.brief(key("d"), "standard", "fr")).toBeUndefined();
    const french = { ...sampleBrief(), headline: "Le port" };
    await store.putBrief(key("d"), french, "fr");
    expect(await store.brief(key("d"), "standard", "fr")).toEqual(french);
    expect(await store.brief(key("d"), "standard")).toEqual(brief);
  });

  it("forgets after three days, whether or not the table has deleted it", async () => {
    const clock = fakeClock();
    const store = dynamoPageStore(table(), clock);
    await store.putArticle({ page: key("e"), article }, []);
    clock.advance(3 * day + 1000);
    expect(await store.article(key("e"))).toBeUndefined();
  });

  it("holds an article of a million characters", async () => {
    const store = dynamoPageStore(table(), fakeClock());
    const words = Array.from({ length: 150_000 }, (_, at) => `w${(at * 7919) % 5000}`).join(" ");
    const long = { ...article, ...joinBlocks([{ kind: "paragraph", text: words }]) };
    await store.putArticle({ page: key("f"), article: long }, []);
    expect((await store.article(key("f")))?.article.text).toBe(words);
  });

  it("says so of an article that hardly packs and does not fit into an item", async () => {
    const store = dynamoPageStore(table(), fakeClock());
    const lines = Array.from({ length: 12_000 }, () => randomBytes(36).toString("base64"));
    const blocks = lines.map((text) => ({ kind: "paragraph", text }) as const);
    const listing = { ...article, ...joinBlocks(blocks) };
    expect(await store.putArticle({ page: key("h"), article: listing }, [key("i")])).toBe(false);
    expect(await store.article(key("h"))).toBeUndefined();
    expect(await store.article(key("i"))).toBeUndefined();
  });

  it("has nothing of a page or brief in a form that it does not know, such as a later version's", async () => {
    const store = dynamoPageStore(table(), fakeClock());
    const unknown = { ...article, note: "of-a-later-version" } as never;
    await store.putArticle({ page: key("g"), article: unknown }, [key("j")]);
    expect(await store.article(key("g"))).toBeUndefined();
    expect(await store.article(key("j"))).toBeUndefined();
    await store.putBrief(key("g"), { ...brief, genre: "of-a-later-version" } as never);
    expect(await store.brief(key("g"), "standard")).toBeUndefined();
    await store.putBrief(key("g"), brief);
    expect(await store.brief(key("g"), "standard")).toEqual(brief);
  });
});
