import { describe, expect, it } from "vitest";
import { dynamoRuleFiles } from "#adapters/dynamodb/rule-file-store.ts";
import { rulesFor } from "#adapters/http/path-rules.ts";
import { type RuleFileStore, siteRules } from "#adapters/http/site-rules.ts";
import type { Clock } from "#app/ports.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { FetchOutcome } from "#model/fetch-outcome.ts";
import type { WishPolicy } from "#model/wish-policy.ts";
import { everyWish, fakeClock } from "../../support/fake-world.ts";
import { growth, growthMax } from "../../support/growth.ts";
import { memoryTable } from "../../support/memory-table.ts";

const page = "https://news.example/2026/11/bridge?id=7" as CanonicalUrl;
const robotsUrl = "https://news.example/robots.txt";
const reservationUrl = "https://news.example/.well-known/tdmrep.json";
const hour = 60 * 60 * 1000;

function file(url: string, text: string): FetchOutcome {
  const answer = { url: url as CanonicalUrl, status: 200, headers: {}, bytes: Buffer.from(text) };
  return { kind: "fetched", page: answer };
}

function site(outcomes: Readonly<Record<string, FetchOutcome>>, honours: WishPolicy = everyWish) {
  const clock = fakeClock();
  const asked: string[] = [];
  const answers = { ...outcomes };
  const rules = siteRules({
    clock,
    honours,
    fetch: async (url) => {
      asked.push(url);
      return answers[url] ?? { kind: "refused", status: 404 };
    },
  });
  return { ...rules, clock, asked, answers };
}

describe("rule files that are made to keep us busy", () => {
  const long = `https://news.example/${"a".repeat(7000)}` as CanonicalUrl;
  const stars = `/${"*a".repeat(9)}b`;
  // Each took minutes, or all the memory there is.
  it.each([
    ["many stars in robots.txt", `User-agent: *\n${`Disallow: ${stars}\n`.repeat(30_000)}`, "[]"],
    [
      "stars in a reservation file",
      "",
      JSON.stringify(Array(1000).fill({ location: stars, "tdm-reservation": 1 })),
    ],
    [
      "rules of many stars in a reservation file",
      "",
      JSON.stringify(Array(500).fill({ location: `/${"*a".repeat(40)}b`, "tdm-reservation": 1 })),
    ],
  ])("are read in no time: %s", async (_case, robots, reservations) => {
    const s = site({
      [robotsUrl]: file(robotsUrl, robots),
      [reservationUrl]: file(reservationUrl, reservations),
    });
    expect(await s.mayRead(long)).toBe(true);
    expect(await s.wishes(long)).toEqual({});
  });

  it("are honoured for all that", async () => {
    const rules = `User-agent: *\n${`Allow: ${stars}\n`.repeat(30_000)}Disallow: /2026/`;
    expect(await site({ [robotsUrl]: file(robotsUrl, rules) }).mayRead(page)).toBe(false);
  });

  // What is left out of them shows which guard keeps them short: time would not, as it differs from machine to machine.
  const starred = (count: number) => "Allow: /*x\n".repeat(count);
  it.each([
    ["the last star that is looked at", `User-agent: *\n${starred(2999)}Disallow: /*bridge`, false],
    ["one star more", `User-agent: *\n${starred(3000)}Disallow: /*bridge`, true],
    ["no star behind them", `User-agent: *\n${starred(3000)}Disallow: /2026/`, false],
  ])("are read up to three thousand stars: %s", async (_case, robots, allowed) => {
    expect(await site({ [robotsUrl]: file(robotsUrl, robots) }).mayRead(page)).toBe(allowed);
  });

  it.each([
    [999, true],
    [1000, false],
  ])("are read up to a thousand reservations: behind %i", async (count, isReserved) => {
    const rule = { location: "/2026/", "tdm-reservation": 1 };
    const others = Array(count).fill({ location: "/x", "tdm-reservation": 0 });
    const found = file(reservationUrl, JSON.stringify([...others, rule]));
    const { noModel = false } = await site({ [reservationUrl]: found }).wishes(page);
    expect(noModel).toBe(isReserved);
  });

  it("cost in proportion to their length, however many agents share how many rules", () => {
    const agents = (count: number) =>
      Array.from({ length: count }, (_, at) => `User-agent: bot${at}\n`).join("");
    const work = (count: number) =>
      rulesFor(`${agents(count)}User-agent: *\n${"Allow: /a\n".repeat(count)}`, "newsbrief");
    expect(work(9)).toHaveLength(9);
    expect(growth(work, 3000)).toBeLessThan(growthMax);
  });
});

describe("robots.txt", () => {
  it.each([
    ["allows by saying nothing", "", true],
    ["refuses everybody", "User-agent: *\nDisallow: /", false],
    ["refuses others only", "User-agent: GPTBot\nDisallow: /", true],
    ["refuses us with others", "User-agent: Newsbrief\nUser-agent: GPTBot\nDisallow: /", false],
    ["names us with a version", "User-agent: Newsbrief/1.0\nDisallow: /", false],
    ["names us with more words", "User-agent: Newsbrief bot\nDisallow: /", false],
    ["names what only begins like us", "User-agent: News*\nDisallow: /", true],
    ["is misspelt", "User agent: *\nDissallow: /2026/", false],
    ["names us, in whatever case", "User-agent: newsbrief\nDisallow: /2026/", false],
    [
      "gives us more than others",
      "User-agent: *\nDisallow: /\n\nUser-agent: Newsbrief\nAllow: /",
      true,
    ],
    ["goes by the longest rule", "User-agent: *\nDisallow: /2026/\nAllow: /2026/11/", true],
    ["knows stars and ends", "User-agent: *\nDisallow: /*?id=*$", false],
    ["is a page and no rules", "<!doctype html><title>Not found</title>", true],
    [
      "has a byte order mark and other line ends",
      "\ufeffUser-agent: *\r\nDisallow: /2026\r\n",
      false,
    ],
  ])("%s", async (_case, text, allowed) => {
    expect(await site({ [robotsUrl]: file(robotsUrl, text) }).mayRead(page)).toBe(allowed);
  });

  it.each([
    ["is not there", { kind: "refused", status: 404 }, true],
    ["is forbidden", { kind: "refused", status: 403 }, true],
    ["comes too often", { kind: "refused", status: 429 }, false],
    ["fails", { kind: "refused", status: 503 }, false],
    ["takes too long", { kind: "timed-out", timeoutMs: 1 }, false],
    ["lies on no host", { kind: "unreachable", reason: "dns", detail: "" }, false],
    ["leads inside", { kind: "blocked-address", url: "", detail: "" }, false],
    ["is a picture", { kind: "not-a-page", contentType: "image/png" }, true],
  ] as const)("that %s: may we read? (RFC 9309 §2.3.1)", async (_case, outcome, allowed) => {
    expect(await site({ [robotsUrl]: outcome }).mayRead(page)).toBe(allowed);
  });

  it("is fetched once a day for a whole site, and once for those who ask at the same moment", async () => {
    const s = site({ [robotsUrl]: file(robotsUrl, "User-agent: *\nDisallow: /private/") });
    await Promise.all([s.mayRead(page), s.mayRead(page)]);
    s.clock.advance(23 * hour);
    await s.mayRead("https://news.example/private/x" as CanonicalUrl);
    expect(s.asked).toEqual([robotsUrl]);
    s.clock.advance(2 * hour);
    await s.mayRead(page);
    expect(s.asked).toHaveLength(2);
  });

  it("that failed is asked for again after a quarter of an hour", async () => {
    const s = site({ [robotsUrl]: { kind: "refused", status: 503 } });
    expect(await s.mayRead(page)).toBe(false);
    s.answers[robotsUrl] = file(robotsUrl, "");
    s.clock.advance(hour / 4 - 1);
    expect(await s.mayRead(page)).toBe(false);
    s.clock.advance(1);
    expect(await s.mayRead(page)).toBe(true);
  });

  it("is remembered for the 400 that were asked for last", async () => {
    const s = site({});
    const ask = (at: number) => s.mayRead(`https://site-${at}.example/news` as CanonicalUrl);
    for (let at = 0; at < 400; at += 1) await ask(at);
    await ask(0);
    await ask(400);
    expect(s.asked).toHaveLength(401);
    for (const at of [0, 2, 399]) await ask(at);
    expect(s.asked).toHaveLength(401);
    await ask(1);
    expect(s.asked.at(-1)).toBe("https://site-1.example/robots.txt");
    expect(s.asked).toHaveLength(402);
  });

  it("is each site's own", async () => {
    const other = "https://www.news.example/2026/11/bridge" as CanonicalUrl;
    const s = site({ [robotsUrl]: file(robotsUrl, "User-agent: *\nDisallow: /") });
    expect([await s.mayRead(page), await s.mayRead(other)]).toEqual([false, true]);
  });

  it("is not asked for where a deployment does not honour it", async () => {
    const s = site({ [robotsUrl]: file(robotsUrl, "User-agent: *\nDisallow: /") }, new Set());
    expect(await s.mayRead(page)).toBe(true);
    expect(await s.wishes(page)).toEqual({});
    expect(s.asked).toEqual([]);
  });
});

describe("the reservation file", () => {
  const rule = (location: string, reservation: unknown) => ({
    location,
    "tdm-reservation": reservation,
  });

  it.each([
    ["reserves all", [rule("/", 1)], true],
    ["reserves all, with a star", [rule("*", 1)], true],
    ["reserves in a text", [rule("/", "1")], true],
    ["reserves another part", [rule("/archive/", 1)], false],
    ["frees a part", [rule("/", 1), rule("/2026/", 0)], false],
    ["reserves a part", [rule("/2026/*", 1), rule("/", 0)], true],
    ["hides a rule behind the end of a line", [rule("/x\nDisallow: /", 1)], false],
    ["hides the end of its rule", [rule("/#x", 1)], false],
    ["reserves an ending", [rule("/*id=7$", 1)], true],
    ["reserves another ending", [rule("/*bridge$", 1)], false],
    ["is one rule and no list", rule("/", 1), true],
    ["is made of other things", [null, 7, "x", rule("/", 2), { location: 3 }], false],
    ["holds marks of regular expressions", [rule("/(", 1), rule("/[", 1), rule("/.026", 1)], false],
  ])("%s", async (_case, rules, isReserved) => {
    const s = site({ [reservationUrl]: file(reservationUrl, JSON.stringify(rules)) });
    expect(await s.wishes(page)).toEqual(isReserved ? { noModel: true } : {});
  });

  it.each([
    ["no JSON", file(reservationUrl, "<!doctype html>")],
    ["nothing", { kind: "refused", status: 404 }],
    ["no answer", { kind: "timed-out", timeoutMs: 1 }],
  ] as const)("that is %s asks for nothing", async (_case, outcome) => {
    expect(await site({ [reservationUrl]: outcome }).wishes(page)).toEqual({});
  });
});

describe("rule files that all workers share", () => {
  const worker = (files: RuleFileStore, clock: Clock, answers: readonly FetchOutcome[]) => {
    const left = [...answers];
    const fetch = async () => left.shift() ?? Promise.reject(new Error("asked once too often"));
    return siteRules({ clock, honours: everyWish, files, fetch });
  };

  it("are asked for by one of them, and a day later again", async () => {
    const clock = fakeClock();
    const files = dynamoRuleFiles(memoryTable(), clock);
    const refusing = file(robotsUrl, "User-agent: *\nDisallow: /");
    const allowing = file(robotsUrl, "");
    expect(await worker(files, clock, [refusing]).mayRead(page)).toBe(false);
    expect(await worker(files, clock, []).mayRead(page)).toBe(false);
    clock.advance(24 * hour);
    expect(await worker(files, clock, [allowing]).mayRead(page)).toBe(true);
    expect(await worker(files, clock, []).mayRead(page)).toBe(true);
  });

  it("that were absent are known to be, and those that failed are asked for sooner", async () => {
    const clock = fakeClock();
    const files = dynamoRuleFiles(memoryTable(), clock);
    expect(await worker(files, clock, [{ kind: "refused", status: 503 }]).mayRead(page)).toBe(
      false,
    );
    expect(await worker(files, clock, []).mayRead(page)).toBe(false);
    clock.advance(hour / 4);
    expect(await worker(files, clock, [{ kind: "refused", status: 404 }]).mayRead(page)).toBe(true);
    clock.advance(hour);
    expect(await worker(files, clock, []).mayRead(page)).toBe(true);
  });

  it("are asked of the site while the table does not answer", async () => {
    const clock = fakeClock();
    const table = memoryTable();
    table.setFault(() => new Error("throttled"));
    const files = dynamoRuleFiles(table, clock);
    expect(await worker(files, clock, [file(robotsUrl, "")]).mayRead(page)).toBe(true);
  });
});
