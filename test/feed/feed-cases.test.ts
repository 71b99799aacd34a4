import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { feedRow } from "#cli/feed-row.ts";
import { parseFeed } from "#feed/parse-feed.ts";

const folder = resolve(process.env.NEWSBRIEF_DATA ?? "../shared/data", "feeds");
const isThere = existsSync(join(folder, "cases.json"));
if (!isThere) process.stderr.write(`SKIPPED: public parser cases, ${folder} is missing\n`);

type Case = {
  readonly id: string;
  readonly file: string;
  readonly baseUrl?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

describe.skipIf(!isThere)("cases of six public parser suites", () => {
  it("are read at least as well as promised", () => {
    const read = readAll();
    // Shares of checks that hold, by the scorer's lenient measure.
    expect(read("CORE-real")).toBeGreaterThanOrEqual(0.99);
    expect(read("CORE-unit")).toBeGreaterThanOrEqual(0.98);
    for (const group of ["dates-common", "dates-quirk", "enc-real", "quirks", "jsonfeed"])
      expect([group, read(group)]).toEqual([group, 1]);
  });
});

function readAll(): (group: string) => number {
  const scratch = mkdtempSync(join(tmpdir(), "feed-cases-"));
  try {
    const cases = JSON.parse(readFileSync(join(folder, "cases.json"), "utf8")) as readonly Case[];
    const rows = cases.map(({ id, file, baseUrl, headers }) => {
      const parsed = parseFeed(readFileSync(join(folder, file)), {
        ...(baseUrl !== undefined && { url: baseUrl }),
        ...(headers !== undefined && { headers }),
      });
      return [id, parsed.ok ? feedRow(parsed.value) : null];
    });
    const predicted = join(scratch, "rows.json");
    writeFileSync(predicted, JSON.stringify(Object.fromEntries(rows)));
    const scorer = [join(folder, "score.mjs"), "--pred", predicted, "--json"];
    const { stdout } = spawnSync(process.execPath, scorer, { encoding: "utf8" });
    const groups = (JSON.parse(stdout) as { groups: Record<string, { n: number; l: number }> })
      .groups;
    return (group) => (groups[group]?.l ?? 0) / (groups[group]?.n ?? 1);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
