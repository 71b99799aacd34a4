import { describe, expect, it } from "vitest";
import { dynamoRemovals } from "#adapters/dynamodb/removals.ts";
import { isForModel } from "#app/briefs/is-for-model.ts";
import { writeBrief } from "#app/briefs/write-brief.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { FetchOutcome } from "#model/fetch-outcome.ts";
import type { BriefRequest, WriteBriefJob } from "#model/job.ts";
import { type PageKey, pageKey } from "#model/page-key.ts";
import { plainBrief } from "#present/brief-lines.ts";
import { receiptsWithin } from "#present/receipt-lines.ts";
import { newsPage } from "../../support/articles.ts";
import { fakeChannels } from "../../support/fake-channels.ts";
import {
  fakeClock,
  fakeLedger,
  fakeLog,
  fakePages,
  fakeReading,
  fakeReplies,
  fakeStore,
} from "../../support/fake-world.ts";
import { memoryTable } from "../../support/memory-table.ts";

const url = "https://gazette.example/news/pier-vote" as CanonicalUrl;

function world(meta: string, headers: Readonly<Record<string, string>> = {}) {
  const clock = fakeClock();
  const bytes = Buffer.from(newsPage().replace("<head>", `<head>${meta}`));
  const page: FetchOutcome = {
    kind: "fetched",
    page: { url, status: 200, headers: { "content-type": "text/html", ...headers }, bytes },
  };
  return {
    clock,
    ...fakeReading(),
    pages: fakePages({ [url]: page }),
    store: fakeStore(),
    allowance: { take: async () => undefined },
    ledger: fakeLedger(clock),
    removals: dynamoRemovals(memoryTable()),
    wishes: { wishOf: async () => ({}) },
    channels: fakeChannels(),
    replies: fakeReplies(),
    log: fakeLog(),
  };
}

let count = 0;
function job(request: BriefRequest = { kind: "link", url, share: false }): WriteBriefJob {
  count += 1;
  const reply = {
    platform: "slack",
    workspaceId: "T1",
    channelId: "C1",
    userId: "U1",
    responseUrl: "https://hooks.example/1",
    replaces: true,
  } as const;
  return { kind: "write-brief", id: `wish-${count}`, askedAt: new Date(0), request, reply };
}

async function shown(w: ReturnType<typeof world>, request?: BriefRequest) {
  await writeBrief(w, job(request));
  return w.replies.shown.at(-1);
}

describe("a publisher who limits quotations", () => {
  const limit = 150;
  const meta = `<meta name="robots" content="max-snippet:${limit}">`;

  it("gets no run of the text quoted that is longer, and is told of", async () => {
    const w = world(meta);
    const message = await shown(w);
    if (message?.kind !== "brief") throw new Error(JSON.stringify(message));
    const { brief } = message;
    for (const { pieces } of [brief.gist, ...brief.points, ...(brief.next ? [brief.next] : [])]) {
      let run = 0;
      for (const [at, piece] of pieces.entries()) {
        run = piece.start === pieces[at - 1]?.end ? run + piece.text.length : piece.text.length;
        expect(run).toBeLessThanOrEqual(limit);
      }
    }
    expect(brief.quotation?.text.length ?? 0).toBeLessThanOrEqual(limit);
    expect(plainBrief(brief)).toContain(
      "quoted in pieces of at most 150 characters, as the publisher asks",
    );
    const whole = { start: 0, end: 450, text: "word ".repeat(90) };
    const cut = { ...brief, gist: { ...brief.gist, receipts: [whole] } };
    const sources = receiptsWithin(cut, 10_000).receipts.flatMap((receipt) => receipt.sources);
    expect(sources[0]).toMatch(/^word word.*…$/);
    for (const source of sources) expect(source.length).toBeLessThanOrEqual(limit);
    expect(w.log.lines.join("\n")).toMatch(/publisher's wishes honoured.*"snippetMax":150/);
    expect(w.log.lines.join("\n")).not.toContain("gazette");
  });

  it.each([
    ["meta", '<meta name="robots" content="nosnippet">', {}],
    ["header", "", { "x-robots-tag": "max-snippet: 0" }],
    ["a limit too short for a sentence", '<meta name="robots" content="max-snippet:12">', {}],
  ])("to nothing gets headline and link only: %s", async (_case, head, headers) => {
    expect(await shown(world(head, headers))).toEqual({
      kind: "notice",
      headline: "Harbour council votes to rebuild the old pier",
      url,
      text: expect.stringContaining("the headline alone"),
    });
  });
});

describe("a publisher who reserves texts from models", () => {
  it.each([
    ["noai", '<meta name="robots" content="noai">', {}],
    ["a reservation", "", { "tdm-reservation": "1" }],
  ])("is obeyed and told of: %s", async (_case, head, headers) => {
    const w = world(head, headers);
    const message = await shown(w);
    if (message?.kind !== "brief") throw new Error(JSON.stringify(message));
    expect(message.brief.writer).toEqual({ kind: "extractive" });
    expect(plainBrief(message.brief)).toContain("no language model used, as the publisher asks");
    const stored = await w.store.article(pageKey(url) as PageKey);
    expect(stored !== undefined && isForModel(stored.article)).toBe(false);
  });

  it("is not spoken of where nothing was asked", async () => {
    const message = await shown(world(""));
    if (message?.kind !== "brief") throw new Error(JSON.stringify(message));
    expect(plainBrief(message.brief)).not.toContain("publisher");
  });
});
