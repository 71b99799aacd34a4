import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { feedRow } from "#cli/feed-row.ts";
import { parseFeed } from "#feed/parse-feed.ts";
import { dataFile } from "../research-data.ts";
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

/** How many failed checks of ours are shown. */
const worstCount = 10;

/**
 * `npm run bench -- feeds`: our parser beside feedsmith and rss-parser, on the same cases in the same
 * run, each in a process of its own. Shares are of checks that hold, lenient / strict as the scorer
 * defines them; speed is that of the warm parser over the real feeds of 20 KB and more, by processor
 * time; memory is the most that the process ever held. Then the first checks on real feeds that ours fails.
 */
export async function run(flags: readonly string[]): Promise<void> {
  const folder = dataFile("feeds");
  if (folder === undefined) return;
  const cases = JSON.parse(readFileSync(join(folder, "cases.json"), "utf8")) as readonly Case[];
  const [flag, only] = flags;
  const chosen = flag === "--only" ? readers().find(({ name }) => name === only) : undefined;
  if (chosen !== undefined) return runOne(chosen, cases, folder);

  console.log(`${cases.length} cases of ${folder}\n`);
  console.log(`| reader | ${groups.join(" | ")} | not read | MB/s | MB memory |`);
  console.log(`|---|${"---|".repeat(groups.length + 3)}`);
  for (const { name } of readers()) {
    const again = [...process.execArgv, ...process.argv.slice(1, 2), "feeds", "--only", name];
    spawnSync(process.execPath, again, { stdio: "inherit" });
  }
}

function readers(): readonly FeedReader[] {
  return [feedsmith, rssParser(), newsbrief];
}

async function runOne(reader: FeedReader, cases: readonly Case[], folder: string): Promise<void> {
  // rss-parser throws some of its errors where nobody can catch them.
  process.on("uncaughtException", () => {});
  const bytesOf = new Map(cases.map(({ id, file }) => [id, readFileSync(join(folder, file))]));
  const { rows, unreadCount } = await readAll(reader, cases, bytesOf);
  const { shares, worst } = score(folder, rows);
  const cells = groups.map((group) => {
    const { n, l, s } = shares[group] ?? { n: 1, l: 0, s: 0 };
    return `${percent(l / n)} / ${percent(s / n)}`;
  });
  const speed = (await megabytesPerSecond(reader, cases, bytesOf)).toFixed(1);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`| ${reader.name} | ${cells.join(" | ")} | ${unreadCount} | ${speed} | ${memory} |`);
  if (reader === newsbrief) console.log(`\nChecks that newsbrief fails:\n${worst}`);
}

/** Ours, with the row that the command line prints. */
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

/** Scores rows with the scorer that stands beside the cases. */
function score(
  folder: string,
  rows: object,
): { readonly shares: Readonly<Record<string, Share>>; readonly worst: string } {
  const scratch = mkdtempSync(join(tmpdir(), "newsbrief-feeds-"));
  try {
    const predicted = join(scratch, "rows.json");
    writeFileSync(predicted, JSON.stringify(rows));
    const run = (...flags: readonly string[]) => {
      const scorer = [join(folder, "score.mjs"), "--pred", predicted, ...flags];
      return spawnSync(process.execPath, scorer, { encoding: "utf8" }).stdout;
    };
    const { groups: shares } = JSON.parse(run("--json")) as {
      readonly groups: Readonly<Record<string, Share>>;
    };
    const failures = run("--failures", "1000").match(/^ {2}FAIL real.*$/gm) ?? [];
    return { shares, worst: failures.slice(0, worstCount).join("\n") };
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
