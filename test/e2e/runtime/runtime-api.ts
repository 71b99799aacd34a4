import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** What became of one event. */
export type Outcome =
  | { readonly kind: "answered"; readonly value: unknown; readonly elapsedMs: number }
  | { readonly kind: "failed"; readonly error: unknown; readonly elapsedMs: number };

/**
 * Lambda's Runtime API on loopback, for one function's process.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 */
export interface RuntimeApi {
  /** For `AWS_LAMBDA_RUNTIME_API`. */
  readonly address: string;
  /** Resolves when the process asks for its first event. @throws what it says when it cannot start */
  readonly ready: Promise<void>;
  /** Gives the process one event, after those it has. */
  invoke(event: unknown): Promise<Outcome>;
  close(): Promise<void>;
}

type Pending = {
  readonly id: string;
  readonly event: string;
  readonly resolve: (outcome: Outcome) => void;
  givenAt: number;
};

const path = "/2018-06-01/runtime";
const functionArn = "arn:aws:lambda:us-east-1:000000000000:function:local";

/** @param timeoutMs what the process is told of the time it has for an event */
export async function startRuntimeApi(timeoutMs = 60_000): Promise<RuntimeApi> {
  const waiting: Pending[] = [];
  const running = new Map<string, Pending>();
  let giveNext: (() => void) | undefined;
  let becomeReady = () => {};
  let failToStart = (_reason: Error) => {};
  const ready = new Promise<void>((resolve, reject) => {
    becomeReady = resolve;
    failToStart = reject;
  });
  ready.catch(() => {}); // Whoever started the process hears of it.

  const server = createServer(async (request, response) => {
    const url = request.url ?? "";
    if (url === `${path}/invocation/next`) {
      becomeReady();
      giveNext = () => {
        const pending = waiting.shift();
        if (pending === undefined) return;
        giveNext = undefined;
        running.set(pending.id, pending);
        pending.givenAt = performance.now();
        response.writeHead(200, {
          "content-type": "application/json",
          "lambda-runtime-aws-request-id": pending.id,
          "lambda-runtime-deadline-ms": String(Date.now() + timeoutMs),
          "lambda-runtime-invoked-function-arn": functionArn,
          "lambda-runtime-trace-id": "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=0",
        });
        response.end(pending.event);
      };
      giveNext();
      return;
    }
    const doneAt = performance.now();
    const body = await text(request);
    const said: unknown = body === "" ? undefined : JSON.parse(body);
    response.writeHead(202, { "content-type": "application/json" }).end('{"status":"OK"}');
    if (url === `${path}/init/error`) failToStart(new Error(`The function cannot start: ${body}`));
    const [, id = "", end] = /\/invocation\/([^/]+)\/(response|error)$/.exec(url) ?? [];
    const pending = running.get(id);
    if (pending === undefined) return;
    running.delete(id);
    const elapsedMs = doneAt - pending.givenAt;
    pending.resolve(
      end === "response"
        ? { kind: "answered", value: said, elapsedMs }
        : { kind: "failed", error: said, elapsedMs },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    ready,
    invoke: (event) =>
      new Promise((resolve) => {
        const id = randomUUID();
        waiting.push({ id, event: JSON.stringify(event), resolve, givenAt: 0 });
        giveNext?.();
      }),
    close: () =>
      new Promise((resolve) => {
        for (const { resolve: end } of [...waiting, ...running.values()]) {
          end({ kind: "failed", error: "The function's process has ended.", elapsedMs: 0 });
        }
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
