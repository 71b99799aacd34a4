import { spawnSync } from "node:child_process";
import { type Interval, loadScorer, type NewsSet, newsSets, type Scorer } from "./brief-data.ts";
import { pages } from "./brief-pages.ts";
import { speed } from "./brief-speed.ts";
import { type Limit, type System, systems } from "./brief-systems.ts";

/** What one system made of one set: a summary per article, "" where it failed. */
type Made = { readonly sentences: readonly string[]; readonly words: readonly string[] };

type Run = {
  readonly made: Readonly<Record<string, Made>>;
  readonly msPerArticle: number;
  readonly megabytes: number;
  readonly failed: number;
};

/**
 * `npm run bench -- brief [--max N] [quality|speed|pages …]`: our summaries beside Lead, TextRank, LexRank and
 * the libraries of npm, on the same articles in the same run, each system in a process of its own; then how
 * time grows with the text; then one brief from a page, beside Readability with jsdom and node-summarizer.
 *
 * @param flags `--max` limits the articles of each set; parts named are run alone
 */
export async function run(flags: readonly string[]): Promise<void> {
  const docsMax = Number(flags[flags.indexOf("--max") + 1]) || Number.POSITIVE_INFINITY;
  const only = systems.find(({ name }) => name === flags[flags.indexOf("--only") + 1]);
  if (flags.includes("--only") && only !== undefined) return answer(only, newsSets(docsMax));
  const has = (part: string) =>
    flags.includes(part) || !["quality", "speed", "pages"].some((name) => flags.includes(name));
  if (has("quality")) await quality(newsSets(docsMax), docsMax);
  if (has("speed")) speed();
  if (has("pages")) pages(flags);
}

/** The child's part: summarises everything and writes it to standard output. */
async function answer(system: System, sets: readonly NewsSet[]): Promise<void> {
  const made: Record<string, Made> = {};
  let failed = 0;
  let articles = 0;
  const started = process.cpuUsage();
  for (const { name, sentences, words, docs } of sets) {
    const all = async (limit: Limit): Promise<readonly string[]> => {
      const summaries: string[] = [];
      for (const doc of docs) {
        articles += 1;
        try {
          summaries.push((await system.summarise(doc, limit)).join("\n"));
        } catch {
          failed += 1;
          summaries.push("");
        }
      }
      return summaries;
    };
    made[name] = {
      sentences: await all({ kind: "sentences", count: sentences }),
      words: await all({ kind: "cut", words }),
    };
  }
  const { user, system: kernel } = process.cpuUsage(started);
  const result: Run = {
    made,
    msPerArticle: (user + kernel) / 1000 / articles,
    megabytes: process.resourceUsage().maxRSS / 1024,
    failed,
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

async function quality(sets: readonly NewsSet[], docsMax: number): Promise<void> {
  if (sets.length === 0) return;
  const scorer = await loadScorer();
  const runs = new Map(systems.map(({ name }) => [name, runOf(name, docsMax)]));
  console.log(
    "\nprocessor time per article (ms), memory of the process (MB), articles it failed on\n",
  );
  console.log("| system | ms | MB | failed |\n|---|---|---|---|");
  for (const [name, { msPerArticle, megabytes, failed }] of runs) {
    console.log(`| ${name} | ${msPerArticle.toFixed(1)} | ${megabytes.toFixed(0)} | ${failed} |`);
  }
  for (const kind of ["sentences", "words"] as const) {
    console.log(
      `\nROUGE-1/2/L (F1), ${kind === "sentences" ? "same number of sentences" : "cut behind the same number of words"}; ` +
        "below each: our gain over it (mean of the three) with its 95 % interval, * when that is not 0\n",
    );
    console.log(`| set | n | ${kind} | ${systems.map(({ name }) => name).join(" | ")} |`);
    console.log(`|---|---|---|${"---|".repeat(systems.length)}`);
    for (const set of sets) console.log(row(set, kind, runs, scorer));
  }
}

/** Runs one system over all sets in a process of its own. */
function runOf(name: string, docsMax: number): Run {
  const self = [...process.execArgv, ...process.argv.slice(1, 2), "brief", "--only", name];
  const { stdout, status } = spawnSync(process.execPath, [...self, "--max", String(docsMax)], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`${name} ended with ${status}`);
  // Libraries print what they like; our line is the last.
  return JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");
}

function row(
  set: NewsSet,
  kind: "sentences" | "words",
  runs: ReadonlyMap<string, Run>,
  { rouge, gain }: Scorer,
): string {
  const scores = [...runs.values()].map(({ made }) =>
    set.docs.map((doc, index) =>
      rouge(made[set.name]?.[kind][index] ?? "", doc, kind === "words" ? set.words : 0),
    ),
  );
  const totals = scores.map((own) => own.map(([r1, r2, rl]) => (r1 + r2 + rl) / 3));
  const cells = scores.map((own, index) => {
    const means = [0, 1, 2].map((part) =>
      percent(own.reduce((sum, score) => sum + (score[part] ?? 0), 0) / own.length),
    );
    if (index === 0) return `**${means.join("/")}**`;
    return `${means.join("/")}<br>${shown(gain(totals[0] ?? [], totals[index] ?? []))}`;
  });
  return `| ${set.name} | ${set.docs.length} | ${set[kind]} | ${cells.join(" | ")} |`;
}

function shown({ mean, lo, hi }: Interval): string {
  const sign = mean < 0 ? "" : "+";
  return `${sign}${(100 * mean).toFixed(2)} [${(100 * lo).toFixed(2)}, ${(100 * hi).toFixed(2)}]${lo > 0 || hi < 0 ? "*" : ""}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
