import { describe, expect, it } from "vitest";
import { liveMessage, plainMessage } from "#app/deliveries/live-message.ts";
import { RetryLater } from "#app/retry-later.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { FetchOutcome } from "#model/fetch-outcome.ts";
import type { Message } from "#model/message.ts";
import { pageKey } from "#model/page-key.ts";
import { newsPage } from "../../support/articles.ts";
import { anEntry } from "../../support/fake-channels.ts";
import {
  fakeClock,
  fakeLedger,
  fakeLog,
  fakePages,
  fakeReading,
  fakeStore,
} from "../../support/fake-world.ts";

const start = new Date("2026-03-02T07:00:00Z");
const inTime = new Date("2026-03-02T07:00:10Z");
const end = "2026-03-02T08:00:00Z";
const entry = anEntry(1, start);
const url = entry.url as CanonicalUrl;
const headers = { "content-type": "text/html; charset=utf-8" };
const article = {
  kind: "fetched",
  page: { url, status: 200, headers, bytes: Buffer.from(newsPage()) },
} satisfies FetchOutcome;
const { summary: _, ...untold } = entry;

/** @param turn tells whether the host's turn comes in time */
function world(
  pages: Readonly<Record<string, FetchOutcome>> = { [url]: article },
  turn: () => Promise<boolean> = async () => true,
  refused: readonly string[] = [],
) {
  const clock = fakeClock(start.toISOString());
  const order: string[] = [];
  const waits: number[] = [];
  const reading = fakePages(pages);
  return {
    ...fakeReading({
      refused,
      awaitTurn: async (of) => {
        order.push(`turn at ${of}`);
        return turn();
      },
    }),
    pages: {
      ...reading,
      fetch: async (...args: Parameters<typeof reading.fetch>) => {
        order.push(`asked ${args[0]}`);
        return reading.fetch(...args);
      },
    },
    store: fakeStore(),
    ledger: fakeLedger(clock),
    log: fakeLog(),
    clock,
    wait: async (ms: number) => {
      waits.push(ms);
      clock.advance(ms);
    },
    order,
    waits,
  };
}

const textOf = (message: Message) => (message.kind === "notice" ? message.text : message.kind);

describe("the page of a live article", () => {
  it("is asked for in its host's turn, once for all channels", async () => {
    const w = world();
    for (let times = 0; times < 3; times += 1) {
      expect((await liveMessage(w, entry, inTime)).kind).toBe("brief");
    }
    expect(w.order).toEqual([`turn at ${url}`, `asked ${url}`]);
  });

  it("is not read where its turn comes too late: all channels get the feed's text", async () => {
    const w = world({ [url]: article }, async () => false);
    for (let times = 0; times < 2; times += 1) {
      expect(textOf(await liveMessage(w, entry, inTime))).toBe(entry.summary);
    }
    expect(textOf(await liveMessage(w, untold, inTime))).toBe(entry.title);
    expect(w.order).toEqual([`turn at ${url}`]);
  });

  it("is asked for once where it cannot be read, and all are told why", async () => {
    const w = world({});
    for (let times = 0; times < 2; times += 1) {
      const message = await liveMessage(w, untold, inTime);
      expect(message).toMatchObject({ kind: "notice", headline: entry.title, url });
      expect(textOf(message)).toContain("gazette.example");
    }
    expect(w.order).toEqual([`turn at ${url}`, `asked ${url}`]);
  });

  it("that was refused for a moment is asked for again by a post that comes half an hour later", async () => {
    const pages: Record<string, FetchOutcome> = { [url]: { kind: "refused", status: 503 } };
    const w = world(pages);
    expect(textOf(await liveMessage(w, entry, inTime))).toBe(entry.summary);
    pages[url] = article;
    expect(textOf(await liveMessage(w, entry, inTime))).toBe(entry.summary);
    w.clock.advance(30 * 60_000);
    expect((await liveMessage(w, entry, new Date(end))).kind).toBe("brief");
  });

  it("waits for the turn of a host to which it is redirected", async () => {
    const elsewhere = "https://www.gazette.example/1" as CanonicalUrl;
    const redirected = { ...article, page: { ...article.page, url: elsewhere } };
    const w = world({ [url]: redirected });
    expect((await liveMessage(w, entry, inTime)).kind).toBe("brief");
    expect(w.order).toEqual([`turn at ${url}`, `asked ${url}`, `turn at ${elsewhere}`]);
  });

  it("is not read for an entry that shares it with others: it would be told for each of them", async () => {
    const w = world();
    const post = { ...entry, sharesPage: true } as const;
    expect(await liveMessage(w, post, inTime)).toEqual(plainMessage(entry));
    expect(w.order).toEqual([]);
  });

  it("takes no turn where robots.txt refuses it", async () => {
    const w = world({ [url]: article }, undefined, [url]);
    expect(textOf(await liveMessage(w, entry, inTime))).toBe(entry.summary);
    expect(w.order).toEqual([]);
  });

  it("is waited for by the jobs of other channels, for a while", async () => {
    let comes = (_: boolean) => {};
    const turn = new Promise<boolean>((resolve) => {
      comes = resolve;
    });
    const w = world({ [url]: article }, () => turn);
    const first = liveMessage(w, entry, inTime);
    await new Promise((resume) => setImmediate(resume));
    await expect(liveMessage(w, entry, new Date(end))).rejects.toThrow(RetryLater);
    expect(w.waits).toEqual([2000, 2000, 2000, 2000, 2000]);
    const wait = async () => {
      comes(true);
      await first;
    };
    expect((await liveMessage({ ...w, wait }, entry, new Date(end))).kind).toBe("brief");
    expect((await first).kind).toBe("brief");
    expect(w.order).toHaveLength(2);
  });

  it("is read by another job where the one that had it died", async () => {
    const w = world();
    const period = start.getTime() / (30 * 60_000);
    await w.ledger.claim(`LIVE-PAGE#${pageKey(url)}#${period}`, 0);
    expect((await liveMessage(w, entry, inTime)).kind).toBe("brief");
  });

  it("is not begun when the run has read for long enough; what is stored is told all the same", async () => {
    const w = world();
    w.clock.advance(10_000);
    await expect(liveMessage(w, entry, inTime)).rejects.toMatchObject({ retryAfterMs: 0 });
    expect(w.order).toEqual([]);
    await liveMessage(w, entry, new Date(end));
    expect((await liveMessage(w, entry, inTime)).kind).toBe("brief");
  });
});

describe("an entry in its feed's words", () => {
  it("says its title once where the feed has nothing else, or says the same again", () => {
    const { title = "" } = entry;
    const once = { kind: "notice", text: title, url };
    expect(plainMessage(untold)).toEqual(once);
    expect(plainMessage({ ...entry, summary: ` ${title}\n` })).toEqual(once);
    expect(plainMessage(entry)).toEqual({ ...once, text: entry.summary, headline: title });
  });

  it("is called by its address where the feed has no word of it", () => {
    const { title: __, ...wordless } = untold;
    expect(plainMessage(wordless)).toEqual({ kind: "notice", text: url, url });
  });

  it("needs no title", () => {
    const { title: __, ...untitled } = entry;
    expect(plainMessage(untitled)).toEqual({ kind: "notice", text: entry.summary, url });
  });
});
