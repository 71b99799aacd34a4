import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { queueVariable } from "#config.ts";
import { jobKinds } from "#model/job.ts";
import { buildFunctions } from "../../infra/build/build-functions.ts";
import { functionNames, lambdaOptions } from "../../infra/build/bundle-functions.ts";
import { textsBeside } from "../../infra/build/pack-texts.ts";
import { plainBuiltins } from "../../infra/build/plain-builtins.ts";
import { bytesOf, kilobytesMax } from "../../infra/build/size-budget.ts";
import { runLambda } from "../e2e/runtime/run-lambda.ts";
import { hasRuntimeClient, lambdaNodes } from "../e2e/runtime/runtime-client.ts";

/** Values of the form that the functions want; nothing listens there, as nothing is called. */
const environment = {
  TABLE_NAME: "newsbrief",
  ...Object.fromEntries(
    jobKinds
      .flatMap((kind) => [kind, `${kind}-dead-letters`])
      .map((kind) => [queueVariable(kind), `http://127.0.0.1:1/${kind}`]),
  ),
  SLACK_SIGNING_SECRET: "secret",
  DISCORD_PUBLIC_KEY: "ab".repeat(32),
};

type Subject = { readonly name: string; readonly bundle: string };
type Start = { readonly initMs: number; readonly megabytes: number };

/**
 * `npm run bench -- bundles [--runs 9]`: the size of each Lambda's bundle, and the time from the start of its process to
 * its first request for an event, beside the same code without slimming and a handler that does nothing.
 */
export async function run(flags: readonly string[]): Promise<void> {
  const runs = Number(flags[flags.indexOf("--runs") + 1]) || 9;
  const folder = mkdtempSync(join(tmpdir(), "newsbrief-bench-"));
  const bare = { name: "(bare handler)", bundle: join(folder, "bare.mjs") };
  writeFileSync(bare.bundle, "export const handler = async () => ({ statusCode: 200 });\n");
  await buildFunctions();
  const subjects = [bare, ...(await subjectsIn(folder))];

  printRow("bundle", ["kB", "gzip kB", "budget kB"]);
  for (const { name, bundle } of subjects) {
    const files = [bundle, textsBeside(bundle)].filter((file) => existsSync(file));
    const gzipped = files.map((file) => gzipSync(readFileSync(file)).length);
    const isDeployed = bundle.startsWith("dist/");
    printRow(name, [
      (bytesOf(bundle) / 1000).toFixed(1),
      (gzipped.reduce((sum, bytes) => sum + bytes, 0) / 1000).toFixed(1),
      isDeployed ? String(kilobytesMax(name)) : "",
    ]);
  }

  const client = hasRuntimeClient ? "Lambda's runtime client" : "a plain client";
  console.log(`\nStarts under ${client}: median (least) of ${runs}, taken in turn.`);
  for (const { name, path } of lambdaNodes) {
    console.log();
    printRow(name, ["init ms", "times bare", "RSS MB"]);
    const starts = await startsInTurn(subjects, runs, path);
    const bareMs = median(starts.get(bare)?.map(({ initMs }) => initMs));
    for (const [subject, measured] of starts) {
      const init = measured.map(({ initMs }) => initMs);
      printRow(subject.name, [
        `${median(init).toFixed(0)} (${Math.min(...init).toFixed(0)})`,
        (median(init) / bareMs).toFixed(2),
        median(measured.map(({ megabytes }) => megabytes)).toFixed(0),
      ]);
    }
  }
  rmSync(folder, { recursive: true });
}

/** Each function as it is deployed, and as it would be without slimming. */
async function subjectsIn(folder: string): Promise<readonly Subject[]> {
  const subjects: Subject[] = [];
  for (const name of functionNames()) {
    const entryPoints = [`functions/${name}.ts`];
    await build({
      ...lambdaOptions,
      keepNames: false,
      plugins: [plainBuiltins()],
      entryPoints,
      outdir: folder,
    });
    subjects.push(
      { name, bundle: `dist/functions/${name}.mjs` },
      { name: `${name}, unslimmed`, bundle: join(folder, `${name}.mjs`) },
    );
  }
  return subjects;
}

/** Starts one of each and then again, so that the machine's other work falls on all alike. */
async function startsInTurn(
  subjects: readonly Subject[],
  runs: number,
  node: string,
): Promise<ReadonlyMap<Subject, readonly Start[]>> {
  const starts = new Map<Subject, Start[]>(subjects.map((subject) => [subject, []]));
  for (let round = 0; round < runs; round += 1) {
    for (const [subject, measured] of starts) measured.push(await start(subject, node));
  }
  return starts;
}

async function start({ bundle }: Subject, node: string): Promise<Start> {
  const lambda = await runLambda({ bundle, environment, node });
  // A request that nobody signed, or a batch of nothing: handled without a call to anyone.
  await lambda.invoke({ headers: {}, body: "", Records: [] });
  const measured = { initMs: lambda.initMs, megabytes: lambda.residentMegabytes() };
  await lambda.stop();
  return measured;
}

function printRow(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(24) + cells.map((cell) => cell.padStart(14)).join(""));
}

function median(values: readonly number[] = []): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
