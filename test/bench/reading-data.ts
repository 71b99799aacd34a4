import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decodePage } from "#extract/decode-page.ts";
import { dataFolder } from "../research-data.ts";

/** What people say of a page; which members there are depends on the set. */
export type Truth = {
  readonly url?: string;
  readonly articleBody?: string;
  /** Snippets that the text has to have, and must not have. */
  readonly with?: readonly string[];
  readonly without?: readonly string[];
};

export type LabelledPage = {
  readonly set: string;
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly truth: Truth;
};

/** What the scorer says of a set; members that do not apply are absent. */
export type SetScore = {
  readonly pages: number;
  readonly f1: number;
  readonly precision?: number;
  readonly recall?: number;
  readonly meta?: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

const folder = join(dataFolder, "reading");

/** The sets that are there, of those asked for. Says so when none is. */
export function readingSets(asked: readonly string[]): readonly string[] {
  const sets = asked.filter((set) => existsSync(join(folder, set, "truth.json")));
  if (sets.length === 0) console.warn(`SKIPPED: nothing in ${folder}; set NEWSBRIEF_DATA.`);
  return sets;
}

export async function labelledPages(set: string): Promise<readonly LabelledPage[]> {
  const truths = JSON.parse(readFileSync(join(folder, set, "truth.json"), "utf8"));
  const urls = JSON.parse(readFileSync(join(folder, set, "urls.json"), "utf8"));
  return Promise.all(
    Object.entries(truths as Record<string, Truth>).map(async ([id, truth]) => {
      const bytes = gunzipSync(readFileSync(join(folder, set, "html", `${id}.html.gz`)));
      const { text: html } = await decodePage(bytes);
      return { set, id, url: urls[id] ?? "", html, truth };
    }),
  );
}

/** Scores predictions with the scorer that stands beside the pages; the worst pages as it prints them. */
export function scoreOf(
  set: string,
  predicted: Readonly<Record<string, object>>,
  worstCount = 0,
): { readonly score: SetScore; readonly worst: readonly string[] } {
  const scratch = mkdtempSync(join(tmpdir(), "newsbrief-reading-"));
  try {
    const file = join(scratch, "predicted.json");
    writeFileSync(file, JSON.stringify(predicted));
    const run = (...flags: readonly string[]) =>
      spawnSync(
        process.execPath,
        [join(folder, "score.mjs"), "--set", set, "--pred", file, ...flags],
        { encoding: "utf8", maxBuffer: 1 << 28 },
      ).stdout;
    const score = JSON.parse(run("--json"))[set] as SetScore;
    const worst =
      worstCount === 0 ? [] : (run("--worst", String(worstCount)).match(/^ +worst .*$/gm) ?? []);
    return { score, worst: worst.map((line) => line.trim().replace(/^worst /, "")) };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
