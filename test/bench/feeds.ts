import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { feedRow } from "#cli/feed-row.ts";
import { parseFeed } from "#feed/parse-feed.ts";
import { type FeedReader, feedsmith, rssParser } from "./feeds-baselines.ts";

type Case = {
  readonly id: string;
  readonly group: string;
  readonly file: string;
  readonly baseUrl?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

type Share = { readonly n: number; readonly l: number; readonly s: number };

const groups = [
  "CORE-real",
  "CORE-unit",
  "quirks",
  "enc-real",
  "dates-common",
  "dates-quirk",
  "jsonfeed",
];

/** Documents smaller than this say nothing about speed. */
const timedBytesMin = 20_000;
const warmUpCount = 4;
const timedCount = 4;

/**
 * `npm run bench -- feeds [--failures <count>]`: our parser beside feedsmith and rss-parser, on the
 * same cases in the same run. Shares are of checks that hold, lenient / strict as the scorer defines
 * them; speed is that of the warm parser over the real feeds of 20 KB and more, by processor time.
 */
export async function run(flags: readonly string[]): Promise<void> {
  const folder = resolve(process.env["NEWSBRIEF_DATA"] ?? "../shared/data", "feeds");
  if (!existsSync(join(folder, "cases.json"))) {
    console.warn(`SKIPPED: ${folder} is missing; set NEWSBRIEF_DATA.`);
    return;
  }
  const cases = JSON.parse(readFileSync(join(folder, "cases.json"), "utf8")) as readonly Case[];
  const bytesOf = new Map(cases.map(({ id, file }) => [id, readFileSync(join(folder, file))]));
  // rss-parser throws some of its errors where nobody can catch them.
  process.on("uncaughtException", () => {});
  console.log(`${cases.length} cases of ${folder}\n`);
  console.log(`| reader | ${groups.join(" | ")} | not read | MB/s |`);
  console.log(`|---|${"---|".repeat(groups.length + 2)}`);
  for (const reader of [newsbrief, feedsmith, rssParser()]) {
    const { rows, unreadCount } = await readAll(reader, cases, bytesOf);
    const isOurs = reader === newsbrief;
    const shares = score(folder, rows, isOurs ? flags : []);
    const cells = groups.map((group) => {
      const { n, l, s } = shares[group] ?? { n: 1, l: 0, s: 0 };
      return `${percent(l / n)} / ${percent(s / n)}`;
    });
    const speed = (await megabytesPerSecond(reader, cases, bytesOf)).toFixed(1);
    console.log(`| ${reader.name} | ${cells.join(" | ")} | ${unreadCount} | ${speed} |`);
  }
}

const newsbrief: FeedReader = {
  name: "newsbrief",
  read(bytes, response) {
    const parsed = parseFeed(bytes, response);
    if (!parsed.ok) throw new Error(parsed.problem.kind);
    return feedRow(parsed.value);
  },
};

type Documents = ReadonlyMap<string, Uint8Array>;

async function readAll(reader: FeedReader, cases: readonly Case[], documents: Documents) {
  let unreadCount = 0;
  const rows: Record<string, unknown> = {};
  for (const { id, baseUrl, headers } of cases) {
    const response = {
      ...(baseUrl !== undefined && { url: baseUrl }),
      ...(headers !== undefined && { headers }),
    };
    try {
      rows[id] = await reader.read(documents.get(id) ?? new Uint8Array(), response);
    } catch {
      rows[id] = null; // Not read; the scorer counts its checks as missed.
      unreadCount += 1;
    }
  }
  return { rows, unreadCount };
}

/** Scores rows with the scorer that stands beside the cases, and prints what it says of failures. */
function score(
  folder: string,
  rows: object,
  flags: readonly string[],
): Readonly<Record<string, Share>> {
  const scratch = mkdtempSync(join(tmpdir(), "newsbrief-feeds-"));
  try {
    const predicted = join(scratch, "rows.json");
    writeFileSync(predicted, JSON.stringify(rows));
    const scorer = [join(folder, "score.mjs"), "--pred", predicted];
    if (flags.length > 0) {
      console.error(
        spawnSync(process.execPath, [...scorer, ...flags], { encoding: "utf8" }).stdout,
      );
    }
    const { stdout } = spawnSync(process.execPath, [...scorer, "--json"], { encoding: "utf8" });
    return (JSON.parse(stdout) as { readonly groups: Readonly<Record<string, Share>> }).groups;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

async function megabytesPerSecond(
  reader: FeedReader,
  cases: readonly Case[],
  documents: Documents,
): Promise<number> {
  const large = cases
    .filter(({ group }) => group.startsWith("real"))
    .flatMap(({ id }) => documents.get(id) ?? [])
    .filter(({ length }) => length >= timedBytesMin);
  const pass = async () => {
    for (const bytes of large)
      await attempt(() => reader.read(bytes, { url: "https://example.com/feed" }));
  };
  for (let round = 0; round < warmUpCount; round += 1) await pass();
  const start = process.cpuUsage();
  for (let round = 0; round < timedCount; round += 1) await pass();
  const { user, system } = process.cpuUsage(start);
  const bytes = timedCount * large.reduce((sum, { length }) => sum + length, 0);
  return bytes / (user + system); // Bytes per microsecond are megabytes per second.
}

async function attempt(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch {
    // Counted among the documents not read; here only the time matters.
  }
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
