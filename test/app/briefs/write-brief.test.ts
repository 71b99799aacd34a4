import { describe, expect, it } from "vitest";
import { dynamoPageAllowance } from "#adapters/dynamodb/page-allowance.ts";
import { dynamoRemovals } from "#adapters/dynamodb/removals.ts";
import { briefOfLink } from "#app/briefs/brief-page.ts";
import { writeBrief } from "#app/briefs/write-brief.ts";
import { RetryLater } from "#app/retry-later.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { FetchOutcome } from "#model/fetch-outcome.ts";
import type { BriefRequest, WriteBriefJob } from "#model/job.ts";
import type { PostOutcome } from "#model/message.ts";
import { newPagesMax } from "#model/page-allowance.ts";
import { pageKey } from "#model/page-key.ts";
import { hourMs } from "#shared/durations.ts";
import { newsPage } from "../../support/articles.ts";
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
const otherUrl = "https://m.gazette.example/amp/pier-vote" as CanonicalUrl;

function fetched(at: CanonicalUrl, html = newsPage()): FetchOutcome {
  const headers = { "content-type": "text/html; charset=utf-8" };
  return { kind: "fetched", page: { url: at, status: 200, headers, bytes: Buffer.from(html) } };
}

function world(outcomes: readonly PostOutcome[] = [], pages?: Record<string, FetchOutcome>) {
  const clock = fakeClock();
  return {
    clock,
    ...fakeReading(),
    pages: fakePages(pages ?? { [url]: fetched(url), [otherUrl]: fetched(url) }),
    store: fakeStore(),
    allowance: dynamoPageAllowance(memoryTable(), clock),
    ledger: fakeLedger(clock),
    replies: fakeReplies(outcomes),
    removals: dynamoRemovals(memoryTable()),
    wishes: { wishOf: async () => ({}) },
    log: fakeLog(),
  };
}

let count = 0;
function job(request: BriefRequest = { kind: "link", url, share: false }): WriteBriefJob {
  count += 1;
  const place = { workspaceId: "T1", channelId: "C1", userId: "U1" };
  const reply = {
    platform: "slack",
    ...place,
    responseUrl: "https://hooks.example/1",
    replaces: true,
  } as const;
  return { kind: "write-brief", id: `job-${count}`, askedAt: new Date(0), request, reply };
}

describe("answering with a brief", () => {
  it("reads the page and shows its brief to the asker alone", async () => {
    const w = world();
    await writeBrief(w, job());
    expect(w.replies.shown).toMatchObject([
      { kind: "brief", audience: "private", brief: { source: { outlet: "Westmere Gazette" } } },
    ]);
  });

  it.each([
    ["a brief for the asker alone", { kind: "link", url, share: false }, ["short"]],
    ["a brief for the channel", { kind: "link", url, share: true }, undefined],
    ["another length", { kind: "resize", page: pageKey(url), length: "short" }, ["standard"]],
  ] as const)(
    "looks which other lengths there are only where they are offered: under %s",
    async (_case, request, others) => {
      const w = world();
      await briefOfLink(w, url, "standard");
      await writeBrief(w, job(request));
      expect(
        w.replies.shown.map((shown) => ("others" in shown ? shown.others : undefined)),
      ).toEqual([others]);
    },
  );

  it("answers a job that comes twice once", async () => {
    const w = world();
    const twice = job();
    await writeBrief(w, twice);
    await writeBrief(w, twice);
    expect(w.replies.shown).toHaveLength(1);
  });

  it("reads no more new pages for one person than the most, and still briefs what is stored", async () => {
    const w = world();
    await writeBrief(w, job());
    for (let number = 1; number <= newPagesMax.person; number += 1) {
      const fresh = `https://gazette.example/none/${number}` as CanonicalUrl;
      await writeBrief(w, job({ kind: "link", url: fresh, share: false }));
    }
    expect(w.pages.asked).toHaveLength(newPagesMax.person);
    const refused = w.replies.shown.at(-1);
    expect(refused).toMatchObject({ kind: "notice", url: "https://gazette.example/none/60" });
    expect(refused && "text" in refused && refused.text).toMatchInlineSnapshot(
      `"You have had 60 new pages read within this hour, which is the most. Send this link again in 60 minutes; a page that I have read already I still brief."`,
    );
    await writeBrief(w, job());
    expect(w.replies.shown.at(-1)).toMatchObject({ kind: "brief" });
    w.clock.advance(hourMs);
    await writeBrief(w, job({ kind: "link", url: otherUrl, share: false }));
    expect(w.pages.asked.at(-1)).toBe(otherUrl);
  });

  it("reads a page once, under whatever link it is asked for again", async () => {
    const w = world();
    await writeBrief(w, job({ kind: "link", url: otherUrl, share: false }));
    await writeBrief(w, job());
    await writeBrief(w, job({ kind: "link", url: otherUrl, share: false }));
    expect(w.pages.asked).toEqual([otherUrl]);
    expect(w.replies.shown).toHaveLength(3);
  });

  describe("a link that may be what opens its page", () => {
    const bare = "https://gazette.example/members/pier-vote" as CanonicalUrl;
    const withKey = `${bare}?token=ana-1` as CanonicalUrl;
    const gift = `${bare}?unlocked_article_code=1.x` as CanonicalUrl;
    const html = newsPage().replace("<head>", `<head><link rel="canonical" href="${bare}">`);
    const open = { [withKey]: fetched(withKey, html), [gift]: fetched(gift, html) };
    const shownOf = ({ replies }: ReturnType<typeof world>) =>
      [...replies.shown, ...replies.shared].flatMap((one) =>
        one.kind === "brief" ? [[one.audience, one.brief.source]] : [],
      );

    it("is whole for who sent it, and has no key for the channel, which is told so", async () => {
      const w = world([{ kind: "posted", link: "https://slack.example/1" }], open);
      await writeBrief(w, job({ kind: "link", url: withKey, share: false }));
      await writeBrief(w, job({ kind: "share", page: pageKey(withKey), length: "standard" }));
      await writeBrief(w, job({ kind: "link", url: withKey, share: true }));
      expect(shownOf(w)).toMatchObject([
        ["private", { url: withKey }],
        ["private", { url: withKey }],
        ["channel", { url: bare, isKeyWithheld: true }],
        ["channel", { url: bare, isKeyWithheld: true }],
      ]);
    });

    it("is the one that was sent where a redirect adds the key", async () => {
      const short = "https://gazette.example/s/1" as CanonicalUrl;
      const w = world([], { [short]: fetched(withKey, html) });
      for (const url of [short, bare, withKey]) {
        await writeBrief(w, job({ kind: "link", url, share: true }));
      }
      expect(shownOf(w)).toEqual([
        ["channel", expect.objectContaining({ url: short })],
        ["channel", expect.objectContaining({ url: short })],
      ]);
      expect(w.pages.asked).toEqual([short, bare]);
    });

    it("is a gift to all who read it", async () => {
      const w = world([], open);
      await writeBrief(w, job({ kind: "link", url: gift, share: true }));
      expect(shownOf(w)).toEqual([["channel", expect.objectContaining({ url: gift })]]);
    });

    it("finds what it opened; who has the page's address alone does not", async () => {
      const w = world([], open);
      for (const url of [withKey, gift, bare, withKey]) {
        await writeBrief(w, job({ kind: "link", url, share: false }));
      }
      expect(w.pages.asked).toEqual([withKey, gift, bare]);
      expect(w.replies.shown.map(({ kind }) => kind)).toEqual([
        "brief",
        "brief",
        "notice",
        "brief",
      ]);
    });

    it("has no key in what the channel is told of a page that gave no brief", async () => {
      const w = world([], {});
      await writeBrief(w, job({ kind: "link", url: withKey, share: true }));
      expect(w.replies.shown).toMatchObject([{ kind: "notice", url: bare }]);
    });
  });

  it("says by which command the news of a feed comes, where a feed was sent", async () => {
    const feed = "<rss version='2.0'><channel><title>Gazette</title></channel></rss>";
    const w = world([], { [url]: fetched(url, feed) });
    await writeBrief(w, job());
    expect(w.replies.shown).toMatchObject([
      {
        kind: "notice",
        text: "That link is a feed, not an article. Send the link of one article; or type /brief subscribe with this link, and its news comes here.",
      },
    ]);
  });

  it("says so of a page that is too large to be kept, and shows no brief whose buttons would fail", async () => {
    const w = world();
    w.store.putArticle = async () => false;
    await writeBrief(w, job());
    expect(w.replies.shown).toMatchObject([
      { kind: "notice", text: expect.stringContaining("too large for me") },
    ]);
  });

  it("makes another length from the stored page", async () => {
    const w = world();
    await writeBrief(w, job());
    await writeBrief(w, job({ kind: "resize", page: pageKey(url), length: "short" }));
    expect(w.replies.shown[1]).toMatchObject({ kind: "brief", brief: { length: "short" } });
    expect(w.pages.asked).toHaveLength(1);
  });

  it("names the other lengths that say something else: of so small a page, none that is longer", async () => {
    const w = world();
    await writeBrief(w, job());
    await writeBrief(w, job({ kind: "resize", page: pageKey(url), length: "short" }));
    expect(w.replies.shown).toMatchObject([
      { brief: { length: "standard" }, others: ["short"] },
      { brief: { length: "short" }, others: ["standard"] },
    ]);
  });

  it("shows the receipts of a stored page", async () => {
    const w = world();
    await writeBrief(w, job());
    await writeBrief(w, job({ kind: "receipts", page: pageKey(url), length: "standard" }));
    expect(w.replies.shown[1]).toMatchObject({ kind: "receipts" });
  });

  it("says so when the page is stored no more", async () => {
    const w = world();
    await writeBrief(w, job({ kind: "receipts", page: pageKey(url), length: "standard" }));
    expect(w.replies.shown).toMatchObject([
      { kind: "notice", text: expect.stringContaining("no longer stored") },
    ]);
  });

  it.each<[string, FetchOutcome, string]>([
    [
      "an unknown host",
      { kind: "unreachable", reason: "dns", detail: "" },
      "cannot find gazette.example",
    ],
    ["a slow host", { kind: "timed-out", timeoutMs: 1 }, "too long"],
    ["a missing page", { kind: "refused", status: 404 }, "does not exist"],
    ["a huge page", { kind: "too-large", bytesMax: 1 }, "too large"],
    ["a picture", { kind: "not-a-page", contentType: "image/png" }, "image/png"],
    ["a private address", { kind: "blocked-address", url: "", detail: "" }, "public internet"],
  ])("says in words what is wrong with %s", async (_case, outcome, words) => {
    const w = world([], { [url]: outcome });
    await writeBrief(w, job());
    expect(w.replies.shown).toMatchObject([
      { kind: "notice", url, text: expect.stringContaining(words) },
    ]);
  });

  it("comes back later when the platform asks for it, and then answers", async () => {
    const w = world([{ kind: "rate-limited", retryAfterMs: 7000 }]);
    const late = job();
    await expect(writeBrief(w, late)).rejects.toMatchObject({
      name: "RetryLater",
      retryAfterMs: 7000,
    });
    await writeBrief(w, late);
    expect(w.replies.shown).toHaveLength(2);
  });

  it("leaves a job that another worker holds, until its lease is over", async () => {
    const w = world();
    const held = job();
    // It came twice at once: of its tries none is lost before the other can have died.
    await w.ledger.claim(`JOB#${held.id}`, 90_000);
    const retryAfterMs = 90_000;
    await expect(writeBrief(w, held)).rejects.toMatchObject({ name: "RetryLater", retryAfterMs });
    w.clock.advance(retryAfterMs);
    await writeBrief(w, held);
    expect(w.replies.shown).toHaveLength(1);
  });

  it("takes an answer that came too late as done", async () => {
    const w = world([{ kind: "gone" }]);
    const late = job();
    await writeBrief(w, late);
    await writeBrief(w, late);
    expect(w.replies.shown).toHaveLength(1);
  });

  it("tells the asker before a job is set aside for good", async () => {
    const w = world([{ kind: "refused", reason: "invalid_blocks" }]);
    await expect(writeBrief(w, job(), true)).rejects.toThrow("invalid_blocks");
    expect(w.replies.shown[1]).toMatchObject({
      kind: "notice",
      text: expect.stringContaining("went wrong"),
    });
  });

  it("tells the asker before a job is set aside because the table cannot be reached", async () => {
    const w = world();
    const claim = async () => {
      throw new Error("no table");
    };
    const broken = { ...w, ledger: { ...w.ledger, claim } };
    await expect(writeBrief(broken, job())).rejects.toThrow("no table");
    expect(w.replies.shown).toEqual([]);
    await expect(writeBrief(broken, job(), true)).rejects.toThrow("no table");
    expect(w.replies.shown).toMatchObject([
      { kind: "notice", text: expect.stringContaining("went wrong") },
    ]);
  });

  it("logs no link, no token and no text", async () => {
    const w = world();
    await writeBrief(w, job());
    expect(w.log.lines.join("\n")).not.toMatch(/gazette|hooks|harbour/i);
  });
});

describe("sharing a brief", () => {
  const share: BriefRequest = { kind: "share", page: pageKey(url), length: "standard" };

  it("posts it once to the channel and then links to it", async () => {
    const w = world();
    await writeBrief(w, job());
    await writeBrief(w, job(share));
    await writeBrief(w, job(share));
    expect(w.replies.shared).toHaveLength(1);
    expect(w.replies.shared[0]).toMatchObject({ kind: "brief", audience: "channel" });
    const shared = { audience: "private", shared: { link: "https://chat.example/1" } };
    expect(w.replies.shown.slice(1)).toMatchObject([shared, shared]);
  });

  it("posts it once to each thread that asks, beside once to the channel", async () => {
    const w = world();
    await writeBrief(w, job());
    for (const threadTs of ["1.1", "1.1", undefined, "2.2", undefined]) {
      const asked = job(share);
      const thread = threadTs === undefined ? {} : { threadTs };
      await writeBrief(w, { ...asked, reply: { ...asked.reply, ...thread } });
    }
    expect(w.replies.shared).toHaveLength(3);
  });

  it("keeps the link to the shared brief when the private one changes its length", async () => {
    const w = world();
    await writeBrief(w, job());
    await writeBrief(w, job(share));
    await writeBrief(w, job({ kind: "resize", page: pageKey(url), length: "long" }));
    expect(w.replies.shown.at(-1)).toMatchObject({ shared: { link: "https://chat.example/1" } });
  });

  describe("when nobody knows whether it went through", () => {
    const doubt = { text: expect.stringContaining("did not say whether it took your brief") };
    const linked = { shared: { link: "https://chat.example/1" } };
    const pressed = (userId: string, id = `${userId}'s`) => {
      const asked = job(share);
      return { ...asked, id, reply: { ...asked.reply, userId } };
    };
    const last = (w: ReturnType<typeof world>) => w.replies.shown.at(-1);

    it("posts no second time for anybody who was not told to look", async () => {
      const w = world([{ kind: "posted" }, { kind: "unanswered" }]);
      await writeBrief(w, job());
      for (const userId of ["U1", "U2", "U3"]) {
        await writeBrief(w, pressed(userId));
        expect(last(w)).toMatchObject(doubt);
      }
      expect(w.replies.shared).toHaveLength(1);
    });

    it("posts for somebody who was told, and presses again; then for nobody more", async () => {
      const w = world([{ kind: "posted" }, { kind: "unanswered" }]);
      await writeBrief(w, job());
      await writeBrief(w, pressed("U1"));
      await writeBrief(w, pressed("U2"));
      await writeBrief(w, pressed("U1", "again"));
      expect(last(w)).toMatchObject(linked);
      for (const userId of ["U2", "U3", "U1"]) {
        await writeBrief(w, pressed(userId, `${userId}, later`));
        expect(last(w)).toMatchObject(linked);
      }
      expect(w.replies.shared).toHaveLength(2);
    });

    it("tells it again in a job that comes twice, for what it said may not have been seen", async () => {
      const w = world([{ kind: "posted" }, { kind: "unanswered" }, { kind: "unanswered" }]);
      await writeBrief(w, job());
      await expect(writeBrief(w, pressed("U1"))).rejects.toThrow("did not answer");
      await writeBrief(w, pressed("U1"));
      expect(last(w)).toMatchObject(doubt);
      expect(w.replies.shared).toHaveLength(1);
    });

    it("as of a worker that died, asks to look too", async () => {
      const w = world();
      await writeBrief(w, job());
      const dies = { ...w.replies, share: () => Promise.reject(new Error("killed")) };
      await expect(writeBrief({ ...w, replies: dies }, pressed("U1"))).rejects.toThrow("killed");
      for (const userId of ["U1", "U2"]) {
        await expect(writeBrief(w, pressed(userId))).rejects.toThrow(RetryLater);
      }
      w.clock.advance(30_000);
      for (const userId of ["U1", "U2"]) {
        await writeBrief(w, pressed(userId));
        expect(last(w)).toMatchObject(doubt);
      }
      expect(w.replies.shared).toEqual([]);
    });
  });

  it("says how to let the bot in where it may not post", async () => {
    const w = world([{ kind: "posted" }, { kind: "not-allowed", reason: "not_in_channel" }]);
    await writeBrief(w, job());
    await writeBrief(w, job(share));
    expect(w.replies.shown.at(-1)).toMatchObject({ text: expect.stringContaining("Invite me") });
  });

  it("says who can let it in where Discord shows its answers to the asker alone", async () => {
    const w = world([{ kind: "posted" }, { kind: "not-allowed", reason: "made private" }]);
    const place = { workspaceId: "G1", channelId: "C1", userId: "U1" };
    const inDiscord = { platform: "discord", ...place, applicationId: "1", token: "t" } as const;
    await writeBrief(w, { ...job(), reply: inDiscord });
    await writeBrief(w, { ...job(share), reply: inDiscord });
    expect(w.replies.shown.at(-1)).toMatchObject({
      text: "Discord lets me answer only you here, so I could not share it. Somebody who manages the server can add me to it; then press Share again.",
    });
  });
});
