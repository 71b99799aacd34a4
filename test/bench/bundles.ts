import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildFunctions } from "../../infra/build/build-functions.ts";
import { functionNames } from "../../infra/build/bundle-functions.ts";
import { kilobytesMax } from "../../infra/build/size-budget.ts";
import { runLambda } from "../e2e/runtime/run-lambda.ts";
import { hasRuntimeClient, lambdaNodes } from "../e2e/runtime/runtime-client.ts";

/** Values of the form that the functions want; none of them is called. */
const environment = {
  TABLE_NAME: "newsbrief",
  WRITE_BRIEF_QUEUE_URL: "http://127.0.0.1:1/write-brief",
  POLL_FEED_QUEUE_URL: "http://127.0.0.1:1/poll-feed",
  SEND_DIGEST_QUEUE_URL: "http://127.0.0.1:1/send-digest",
  SLACK_SIGNING_SECRET: "secret",
  DISCORD_PUBLIC_KEY: "ab".repeat(32),
};

type Subject = { readonly name: string; readonly bundle: string };
type Start = { readonly initMs: number; readonly megabytes: number };

/**
 * `npm run bench -- bundles [--runs N]`: size of each Lambda's bundle, and the time from the start of its process to its
 * first request for an event, beside a handler that does nothing, in the same rounds.
 */
export async function run(flags: readonly string[]): Promise<void> {
  const runs = Number(flags[flags.indexOf("--runs") + 1]) || 9;
  await buildFunctions();
  const folder = mkdtempSync(join(tmpdir(), "newsbrief-bench-"));
  const bare = join(folder, "bare.mjs");
  writeFileSync(bare, "export const handler = async () => ({ statusCode: 200 });\n");
  const subjects: readonly Subject[] = [
    { name: "(bare handler)", bundle: bare },
    ...functionNames().map((name) => ({ name, bundle: `dist/functions/${name}.mjs` })),
  ];

  console.log(
    `Runtime client: ${hasRuntimeClient ? "aws-lambda-ric" : "plain stand-in"}; ${runs} starts each, median (least)`,
  );
  for (const { name: nodeName, path } of lambdaNodes) {
    const starts = new Map<Subject, Start[]>(subjects.map((subject) => [subject, []]));
    // One of each in turn, so that the machine's other work falls on all alike.
    for (let round = 0; round < runs; round += 1) {
      for (const [subject, measured] of starts) measured.push(await start(subject, path));
    }
    console.log(
      `\n${nodeName}\n${"function".padEnd(16)}${"kB".padStart(7)}${"budget".padStart(8)}${"gzip".padStart(7)}${"init ms".padStart(14)}${"over bare".padStart(11)}${"RSS MB".padStart(8)}`,
    );
    const base = median((starts.get(subjects[0] as Subject) ?? []).map(({ initMs }) => initMs));
    for (const [{ name, bundle }, measured] of starts) {
      const bytes = statSync(bundle).size;
      const init = measured.map(({ initMs }) => initMs);
      const zipped = gzipSync(readFileSync(bundle)).length;
      console.log(
        name.padEnd(16) +
          (bytes / 1000).toFixed(1).padStart(7) +
          (bundle === bare ? "" : String(kilobytesMax(name))).padStart(8) +
          (zipped / 1000).toFixed(1).padStart(7) +
          `${median(init).toFixed(0)} (${Math.min(...init).toFixed(0)})`.padStart(14) +
          `${(median(init) - base).toFixed(0)} ms`.padStart(11) +
          median(measured.map(({ megabytes }) => megabytes))
            .toFixed(0)
            .padStart(8),
      );
    }
  }
  rmSync(folder, { recursive: true });
}

async function start({ bundle }: Subject, node: string): Promise<Start> {
  const lambda = await runLambda({ bundle, environment, node });
  // A request that nobody signed, or a batch of nothing: handled without a call to anyone.
  await lambda.invoke({ headers: {}, body: "", Records: [] });
  const measured = { initMs: lambda.initMs, megabytes: lambda.residentMegabytes() };
  await lambda.stop();
  return measured;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
