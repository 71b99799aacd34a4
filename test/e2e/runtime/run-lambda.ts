import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { textsBeside } from "../../../infra/build/pack-texts.ts";
import { type Outcome, startRuntimeApi } from "./runtime-api.ts";
import { runtimeScript } from "./runtime-client.ts";

/** A function that runs as on Lambda: its bundle alone, in a process of its own, under the runtime client. */
export interface RunningLambda {
  /** From the start of the process until it asks for its first event, in milliseconds. */
  readonly initMs: number;
  invoke(event: unknown): Promise<Outcome>;
  /** Memory that the process has in use, in millions of bytes. */
  residentMegabytes(): number;
  /** All that it wrote to standard output and standard error so far. */
  log(): string;
  stop(): Promise<void>;
}

export type RunLambdaOptions = {
  /** Path of a bundle, for example `dist/functions/slack.mjs`. */
  readonly bundle: string;
  /** What it exports to be called. */
  readonly handler?: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Path of Node; this process's own when left out. */
  readonly node?: string;
};

const startLimitMs = 30_000;

/** @throws {Error} when the function cannot start, with what it said */
export async function runLambda(options: RunLambdaOptions): Promise<RunningLambda> {
  const { bundle, handler = "handler", environment, node = process.execPath } = options;
  // Away from the project, so that it finds no package that it was not bundled with.
  const taskRoot = mkdtempSync(join(tmpdir(), "newsbrief-lambda-"));
  cpSync(bundle, join(taskRoot, "function.mjs"));
  const texts = textsBeside(bundle);
  if (existsSync(texts)) cpSync(texts, join(taskRoot, basename(texts)));
  const parts = join(dirname(bundle), "parts");
  if (existsSync(parts)) cpSync(parts, join(taskRoot, "parts"), { recursive: true });
  const api = await startRuntimeApi();

  let log = "";
  const startedAt = performance.now();
  const child = spawn(node, [runtimeScript, `function.${handler}`], {
    cwd: taskRoot,
    env: {
      PATH: process.env.PATH,
      AWS_REGION: "us-east-1",
      AWS_ACCESS_KEY_ID: "local",
      AWS_SECRET_ACCESS_KEY: "local",
      AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x",
      AWS_LAMBDA_FUNCTION_NAME: "local",
      AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: "512",
      AWS_LAMBDA_INITIALIZATION_TYPE: "on-demand",
      AWS_LAMBDA_LOG_GROUP_NAME: "local",
      AWS_LAMBDA_LOG_STREAM_NAME: "local",
      AWS_LAMBDA_LOG_FORMAT: "JSON",
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
      ...environment,
      _HANDLER: `function.${handler}`,
      LAMBDA_TASK_ROOT: taskRoot,
      AWS_LAMBDA_RUNTIME_API: api.address,
      AWS_LAMBDA_NODEJS_USE_ALTERNATIVE_CLIENT_1: "true",
    },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      log += chunk;
    });
  }
  const ended = new Promise<never>((_, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`The function ended (${code}).\n${log}`)));
  });
  ended.catch(() => api.close()); // It ends in the end; only when it should start is that a fault.
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`The function does not start.\n${log}`)),
      startLimitMs,
    );
  });

  async function stop(): Promise<void> {
    clearTimeout(timer);
    const gone = ended.catch(() => {});
    child.kill("SIGKILL");
    await gone;
    await api.close();
    rmSync(taskRoot, { recursive: true, force: true });
  }

  try {
    await Promise.race([api.ready, ended, late]);
  } catch (error) {
    await stop();
    throw error;
  }
  clearTimeout(timer);
  return {
    initMs: performance.now() - startedAt,
    invoke: (event) => api.invoke(event),
    residentMegabytes: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      return (Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024) / 1e6;
    },
    log: () => log,
    stop,
  };
}
