import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { LeadReader } from "#app/digests/read-lead.ts";
import { digestOfFeeds } from "#cli/digest-command.ts";
import { type DigestOptions, digestTime } from "#cli/digest-options.ts";
import type { Brief } from "#model/brief.ts";
import { terminalDigest } from "#present/terminal/digest-text.ts";
import { documentOf } from "../digest/seven-days/documents.ts";
import { writtenFeeds } from "../digest/seven-days/feeds.ts";
import { writtenEvents } from "../digest/seven-days/scenario.ts";
import { hostileTexts } from "../support/briefs.ts";
import { sampleDigest, sampleStory } from "../support/sample-digest.ts";

const now = new Date("2026-03-24T07:00:00Z");
const plain = { bold: (text: string) => text, dim: (text: string) => text };

describe("the time of a digest", () => {
  it.each([
    ["nothing said", {}, "2026-03-24T07:00Z", "2026-03-23T07:00Z"],
    [
      "a local time",
      { at: "2026-03-02T08:00", zone: "Europe/Paris" },
      "2026-03-02T07:00Z",
      "2026-03-01T07:00Z",
    ],
    ["a city", { at: "2026-03-02T08:00", zone: "paris" }, "2026-03-02T07:00Z", "2026-03-01T07:00Z"],
    [
      "a time that a clock change skips",
      { at: "2026-03-29T02:30", zone: "Europe/Paris" },
      "2026-03-29T01:30Z",
      "2026-03-28T01:30Z",
    ],
    [
      "an instant",
      { at: "2026-03-02T08:00Z", zone: "Europe/Paris" },
      "2026-03-02T08:00Z",
      "2026-03-01T08:00Z",
    ],
    ["an offset", { at: "2026-03-02T08:00+02:00" }, "2026-03-02T06:00Z", "2026-03-01T06:00Z"],
    ["days", { since: "3d" }, "2026-03-24T07:00Z", "2026-03-21T07:00Z"],
    ["as many days as there may be", { since: "30d" }, "2026-03-24T07:00Z", "2026-02-22T07:00Z"],
    ["minutes", { since: "90m" }, "2026-03-24T07:00Z", "2026-03-24T05:30Z"],
    [
      "a day to begin on",
      { since: "2026-03-20", zone: "UTC" },
      "2026-03-24T07:00Z",
      "2026-03-20T00:00Z",
    ],
  ])("is read from %s", (_case, options, at, since) => {
    const read = digestTime(options, now);
    expect(read).toMatchObject({ ok: true, value: { at: new Date(at), since: new Date(since) } });
  });

  it.each([
    [{ at: "soon" }, "“soon” is no time"],
    [{ at: "2026-02-30T08:00", zone: "UTC" }, "is no time"],
    [{ at: "2026-02-30T08:00Z" }, "is no time"],
    [{ at: "2026-13-01", zone: "UTC" }, "is no time"],
    [{ at: "2026-03-02T08:00+25:00" }, "is no time"],
    [{ zone: "Atlantis" }, "no time zone “Atlantis”"],
    [{ since: "0h" }, "end where it begins"],
    [{ since: "yesterday" }, "no length of time"],
    [{ since: "2026-04-01" }, "begin after its end"],
    [{ since: "90d" }, "30 days at the most"],
    [{ since: "2026-02-22T06:59Z" }, "30 days at the most"],
  ])("cannot be read from %j", (options, sentence) => {
    const read = digestTime(options, now);
    expect(read.ok ? "" : read.problem).toContain(sentence);
  });
});

it.each(["", ":/etc/localtime"])("a machine whose zone has no name is at UTC: TZ=%j", (name) => {
  const { TZ } = process.env;
  process.env.TZ = name;
  expect(digestTime({}, now)).toMatchObject({ ok: true, value: { zone: "UTC" } });
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

describe("a digest in a terminal", () => {
  it.each(hostileTexts)("lets no text move the cursor: %s", (text) => {
    const story = sampleStory({ headline: text, sentences: [text], news: text, outlet: text });
    const digest = sampleDigest({ stories: [story], troubles: [{ title: text, reason: text }] });
    expect(terminalDigest(digest, now, plain).replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });

  it("keeps to its width, with wide characters too", () => {
    const story = sampleStory({
      headline: "東京都知事選挙の結果が発表された ".repeat(8),
      sentences: ["長".repeat(200)],
    });
    const text = terminalDigest(sampleDigest({ stories: [story] }), now, plain, 40);
    const columns = (line: string) =>
      [...line].reduce((sum, one) => sum + (/[\u3000-\u9fff]/.test(one) ? 2 : 1), 0);
    const lines = text.split("\n").filter((line) => !line.includes("https://"));
    expect(lines.filter((line) => line.includes("長")).length).toBeGreaterThan(5);
    for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(40);
  });
});

describe("newsbrief digest", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "newsbrief-digest-"));
    for (const feed of writtenFeeds) {
      writeFileSync(join(folder, feed.name), documentOf(feed, writtenEvents().entries, now));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function run(...options: readonly string[]) {
    const args = ["dist/cli/newsbrief.mjs", "digest", ...options];
    return spawnSync(process.execPath, args, { encoding: "utf8" });
  }
  const files = (...names: readonly string[]) => names.map((name) => join(folder, name));
  const when = ["--at", "2026-03-24T08:00", "--zone", "Europe/Paris"];

  it("is made at a time to come as at any other", () => {
    const item = (title: string, date: string) =>
      `<item><title>${title}</title><link>https://wire.example/${date}</link><description>${title}, officials of the county said.</description><pubDate>${date}</pubDate></item>`;
    const file = join(folder, "to-come.xml");
    const items = [
      item("Pier at Selsea rebuilt", "Tue, 24 Mar 2099 05:00:00 GMT"),
      item("Mill at Odham sold", "Tue, 24 Mar 2099 09:00:00 GMT"),
      item("Baths at Thirl shut", "Sun, 22 Mar 2099 09:00:00 GMT"),
    ];
    writeFileSync(file, `<rss version="2.0"><channel>${items.join("")}</channel></rss>`);
    const { stdout } = run(file, "--at", "2099-03-24T08:00Z");
    expect(stdout).toContain("Pier at Selsea");
    expect(stdout).toContain("3 h");
    expect(stdout).not.toMatch(/Mill|Baths/);
  });

  it("reads the pages that lead, and chooses again by what they say", async () => {
    const item = (title: string, text: string, number: number) =>
      `<item><title>${title}</title><link>https://wire.example/${number}</link><description>${text}</description><pubDate>Mon, 23 Mar 2026 0${number}:00:00 GMT</pubDate></item>`;
    const feed = (name: string, items: string) => {
      const path = join(folder, name);
      writeFileSync(
        path,
        `<rss version="2.0"><channel><title>${name}</title><language>en</language>${items}</channel></rss>`,
      );
      return path;
    };
    const paths = [
      feed(
        "quake-wire",
        item("Earthquake shakes Marenza, 30 dead", "A magnitude 6.1 quake struck Marenza.", 5),
      ),
      feed(
        "quake-orbit",
        item(
          "'I carried them one by one'",
          "Nurse Pola Wend got eleven patients out of the ward of the Ludwig hospital.",
          7,
        ),
      ),
    ];
    const told = async (says: string | undefined): Promise<string> => {
      const asked: string[] = [];
      const reader: LeadReader = async (url) => {
        asked.push(url);
        const gist = { text: says ?? "", pieces: [], receipts: [], facts: [] };
        const source = { readStatus: "full", wordCount: 300, language: "en" };
        return says === undefined ? undefined : ({ gist, points: [], source } as unknown as Brief);
      };
      const options: DigestOptions = {
        at: "2026-03-24T08:00",
        zone: "Europe/Paris",
        read: true,
        since: "48h",
      };
      const written = vi.spyOn(process.stdout, "write").mockReturnValue(true);
      try {
        expect(await digestOfFeeds(paths, options, async () => reader)).toBe(0);
        return written.mock.calls.join("");
      } finally {
        written.mockRestore();
      }
    };
    expect(await told(undefined)).toContain("2 stories");
    const joined = await told(
      "The quake destroyed the Ludwig hospital; nurse Pola Wend saved eleven patients of the ward.",
    );
    expect(joined).toContain("1 story");
    expect(joined).toContain("2 outlets");
  });

  it("prints the few stories of some feeds, and names the feed that it could not read", () => {
    const all = files(...writtenFeeds.map(({ name }) => name), "missing");
    const { stdout, stderr, status } = run(...all, ...when, "--max", "3");
    expect(status).toBe(0);
    expect(stderr).toBe("");
    expect(stdout.replaceAll(folder, "")).toMatchInlineSnapshot(`
      "Tuesday 24 March
      3 stories · 1 min read · from the feeds’ own texts

       1. Twelve killed in Velden bridge collapse, rescuers search the Ost
          Rescuers pulled twelve bodies from the River Ost on Monday after the middle of the
          Karelin Bridge in Velden fell during the morning traffic. Survivors told the Gazette
          that the roadway had shaken for weeks.
          Harbour Gazette · 6 outlets, 5 independent · 19 h · also Northern Wire, Le Courrier
          du Port, Küstenblatt, Diario del Estuario, City Herald
          https://gazette.example/news/bridge-2

       2. Flooding forces evacuation of 650 in Brackwater
          Some 650 residents were evacuated on Monday after days of rain pushed the River
          Brack to its highest level since 1987.
          Northern Wire · 3 outlets · 21 h · also Coast News, La Voz de la Ría
          https://northwire.example/news/brackwater-flood-18

       3. Bank of Norland raises key rate to 3.5 percent
          The Bank of Norland raised its key interest rate by a quarter point to 3.5 percent
          on Monday, the highest since 2009, and said that one more rise was likely before the
          summer.
          Northern Wire · 3 outlets · 18 h · also Herald Business, La Voz de la Ría
          https://northwire.example/news/key-rate-14

      /missing: There is no file
      “/missing”, and it is not a link either.
      "
    `);
  });

  it("tells what a feed dates some hours ahead, as one does that gives local time for UTC", () => {
    const path = join(folder, "ahead.xml");
    const ahead = new Date(Date.now() + 5 * 60 * 60 * 1000).toUTCString();
    const item = `<item><title>Harbour of Lindau reopens</title><pubDate>${ahead}</pubDate></item>`;
    writeFileSync(path, `<rss version="2.0"><channel><title>A</title>${item}</channel></rss>`);
    expect(run(path).stdout).toContain("Harbour of Lindau reopens");
  });

  it("says it in JSON, with the rank of every story", () => {
    const { stdout } = run(...files("wire", "herald", "business"), ...when, "--json");
    const digest = JSON.parse(stdout) as {
      stories: unknown[];
      ranking: { outcome: string; terms: unknown[] }[];
    };
    expect(digest.stories.length).toBeGreaterThan(2);
    expect(digest.ranking[0]).toMatchObject({
      outcome: "chosen",
      terms: [{ name: "2 independent outlets" }, {}, {}],
    });
  });

  it.each([
    [
      ["/nowhere/feed.xml"],
      "There is no file “/nowhere/feed.xml”",
      "None of the feeds could be read",
    ],
    [["/nowhere/feed.xml", "--max", "13"], "12 stories at the most", ""],
  ])("fails with a sentence: %j", (args, sentence, other) => {
    const { stderr, status, stdout } = run(...args);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain(sentence);
    expect(stderr).toContain(other);
    expect(stderr).not.toMatch(/\bat .+:\d+:\d+/);
  });
});
