import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type EmbeddedQueues, startQueues } from "#local/queue/embedded-queues.ts";
import { type EmbeddedTable, startTable } from "#local/table/embedded-table.ts";
import { lambdaOptions, partOptions } from "../../infra/build/bundle-functions.ts";
import { plainBuiltins } from "../../infra/build/plain-builtins.ts";
import { slim } from "../../infra/build/slim.ts";
import { slimImports, slimRules } from "../../infra/build/slim-rules.ts";

const probes = "test/infra/slim-probes";
const folder = mkdtempSync(join(tmpdir(), "newsbrief-slim-"));
const run = promisify(execFile);

let table: EmbeddedTable;
let queues: EmbeddedQueues;

/** What the stand-in for Slack, Discord and SSM was asked, and what it answers. */
type Request = Pick<IncomingMessage, "url" | "headers"> & { readonly body: string };
let asked: Request[] = [];
let answer = { status: 200, body: "{}" };
/** When it is to be asked again, once. */
let busyUntil: Date | undefined;
const web = createServer(async (request, response) => {
  asked.push({ url: request.url, headers: request.headers, body: await text(request) });
  if (busyUntil !== undefined) {
    response.writeHead(503, { "retry-after": busyUntil.toUTCString() }).end("{}");
    busyUntil = undefined;
    return;
  }
  // A 429 of Slack says how long to wait.
  const headers = { "content-type": "application/json", "retry-after": "1" };
  response.writeHead(answer.status, headers).end(answer.body);
});

beforeAll(async () => {
  const entryPoints = readdirSync(probes).map((name) => join(probes, name));
  await build({ ...lambdaOptions, entryPoints, outdir: join(folder, "lambda") });
  await build({ ...partOptions, entryPoints, outdir: join(folder, "part") });
  const clients = [join(probes, "clients.ts")];
  await build({
    ...lambdaOptions,
    plugins: [plainBuiltins()],
    entryPoints: clients,
    outdir: join(folder, "whole"),
  });
  table = await startTable();
  queues = await startQueues();
  await new Promise<void>((resolve) => web.listen(0, "127.0.0.1", resolve));
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  web.closeAllConnections();
  web.close();
  await Promise.all([table.stop(), queues.stop()]);
});

beforeEach(() => {
  asked = [];
  answer = { status: 200, body: "{}" };
  table.setFault(undefined);
});

/** Runs a probe, bundled as a Lambda is, in a process of its own. */
async function probe(name: string, bundle: string, more: object = {}): Promise<unknown> {
  const webUrl = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
  const env = {
    ...process.env,
    AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
    AWS_ENDPOINT_URL_SQS: queues.endpoint,
    AWS_ENDPOINT_URL_SSM: webUrl,
    PROBE_CHAT: webUrl,
    PROBE_QUEUE_URL: queues.urls["write-brief"],
    ...more,
  };
  try {
    const { stdout } = await run(process.execPath, [join(folder, bundle, `${name}.mjs`)], { env });
    return JSON.parse(stdout);
  } catch (error) {
    // Node shows the line that failed, and a bundle is one long line.
    const lines = String(error).split("\n");
    throw new Error(lines.filter(({ length }) => length < 300).join("\n"));
  }
}

describe.each(["lambda", "part"])("in the bundle of a %s", (bundle) => {
  it("DynamoDB keeps every kind of value", async () => {
    expect(await probe("dynamodb-values", bundle)).toBe(true);
  });

  it("DynamoDB's refusals have their names, and those we know their class and facts", async () => {
    expect(await probe("dynamodb-refusals", bundle)).toEqual({
      condition: { pk: { S: "REFUSED" }, sk: { S: "a" } },
      transaction: [expect.objectContaining({ Code: "ConditionalCheckFailed" })],
      absent: "ResourceNotFoundException",
    });
  });

  it("a transaction whose answer got lost is known again", async () => {
    let lost = 0;
    table.setFault(({ operation }) => {
      if (operation !== "TransactWriteItems" || lost > 0) return undefined;
      lost += 1;
      return { kind: "lose-answer" };
    });
    expect(await probe("dynamodb-transaction", bundle, { PROBE_KEY: bundle })).toBe("done");
    expect(lost).toBe(1);
  });

  it("SQS sends, takes and hides messages", async () => {
    expect(await probe("sqs", bundle)).toEqual([
      ["é 東京"],
      "AWS.SimpleQueueService.NonExistentQueue",
    ]);
  });

  it("SSM is asked for secrets, signed for its Region", async () => {
    const Parameters = [{ Name: "/newsbrief/dev/a", Value: "é", LastModifiedDate: 1.7e9 }];
    answer = { status: 200, body: JSON.stringify({ Parameters }) };
    expect(await probe("ssm", bundle)).toEqual(["é"]);
    expect(asked).toMatchObject([
      {
        headers: {
          "x-amz-target": "AmazonSSM.GetParameters",
          authorization: expect.stringContaining("/eu-west-3/ssm/aws4_request"),
        },
        body: '{"Names":["a"],"WithDecryption":true}',
      },
    ]);
  });

  it("SSM that is busy is asked again when it said, and not before", async () => {
    answer = { status: 200, body: '{"Parameters":[{"Name":"a","Value":"é"}]}' };
    busyUntil = new Date(Math.ceil(Date.now() / 1000) * 1000 + 2000);
    const again = busyUntil.getTime();
    expect(await probe("ssm", bundle)).toEqual(["é"]);
    expect(asked).toHaveLength(2);
    expect(Date.now()).toBeGreaterThanOrEqual(again);
  });

  it("clients are set up as the SDK sets them up", async () => {
    const more = { AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026: "true" };
    const setUp = await probe("clients", "whole", more);
    expect(setUp).toMatchObject(Array(2).fill({ defaultSocketTimeout: expect.any(Number) }));
    expect(await probe("clients", bundle, more)).toEqual(setUp);
  });

  it("services are found by their Region", async () => {
    expect(await probe("regions", bundle)).toEqual([
      "sqs.eu-west-3.amazonaws.com",
      "sqs.us-gov-west-1.amazonaws.com",
      "sqs.cn-north-1.amazonaws.com.cn",
      "dynamodb.eu-west-3.amazonaws.com",
    ]);
  });
});

describe("in a Lambda's bundle", () => {
  it("Bolt answers a command and gives its listener a client that can call Slack", async () => {
    answer = { status: 200, body: '{"ok":true,"view":{"id":"V1"}}' };
    expect(await probe("bolt", "lambda")).toMatchObject({
      statusCode: 200,
      body: '{"text":"V1"}',
    });
    expect(asked).toMatchObject([
      {
        url: "/api/views.open",
        headers: { authorization: "Bearer xoxb-1" },
        body: expect.stringMatching(/^trigger_id=1&view=%7B%22type%22%3A%22modal%22/),
      },
    ]);
  });

  it.each([
    [
      200,
      '{"ok":false,"error":"no"}',
      { code: "slack_webapi_platform_error", data: { error: "no" } },
    ],
    [429, "", { code: "slack_webapi_rate_limited_error", retryAfter: 1 }],
    [503, "busy", { code: "slack_webapi_http_error", statusCode: 503, body: "busy" }],
  ])(
    "Bolt's client tells trouble as Slack's own client does: %i %s",
    async (status, body, expected) => {
      answer = { status, body };
      expect(await probe("bolt-client", "lambda")).toMatchObject(expected);
    },
  );

  it("Slack's own client posts, once", async () => {
    answer = { status: 200, body: '{"ok":true,"ts":"1.1"}' };
    expect(await probe("slack-client", "lambda")).toMatchObject({ ok: true, ts: "1.1" });
    expect(asked).toMatchObject([
      { url: "/chat.postMessage", headers: { authorization: "Bearer xoxb-1" } },
    ]);
    expect(asked[0]?.body).toMatch(/channel=C1&text=hello/);
  });

  it.each([
    [
      200,
      '{"ok":false,"error":"no"}',
      { code: "slack_webapi_platform_error", data: { error: "no" } },
    ],
    [429, "", { code: "slack_webapi_rate_limited_error", retryAfter: 1 }],
    [503, "busy", { code: "slack_webapi_http_error", statusCode: 503 }],
  ])("Slack's own client tells trouble, and tries once: %i %s", async (status, body, expected) => {
    answer = { status, body };
    expect(await probe("slack-client", "lambda")).toMatchObject(expected);
    expect(asked).toHaveLength(1);
  });

  it("discord.js's REST calls Discord and knows its errors", async () => {
    answer = { status: 404, body: '{"code":10015,"message":"Unknown Webhook"}' };
    expect(await probe("discord-rest", "lambda")).toEqual([10015, 404]);
    expect(asked).toMatchObject([
      {
        url: "/v10/webhooks/1/token/messages/%40original",
        body: '{"content":"é"}',
        headers: { "user-agent": expect.stringMatching(/^DiscordBot .* Node\.js\/\d/) },
      },
    ]);
  });

  it("discord.js's REST forgets what it no longer needs", async () => {
    expect(await probe("discord-sweep", "lambda")).toEqual([1, 0]);
  });

  it("Readability reads a page with styles and entities", async () => {
    expect(await probe("reading", "lambda")).toBe("One & two été");
  });

  it("what was left out says so when it is called", async () => {
    expect(await probe("left-out", "lambda")).toMatch(
      /^magic-bytes\.js\/.* was left out of the Lambda bundle, and filetypeinfo was called\.$/,
    );
  });
});

describe("the rules", () => {
  it("all still meet the files they were written for", async () => {
    const used = new Set<object>();
    const chats = ["@slack/bolt", "@slack/web-api", "discord.js"];
    const packages = [...chats, "@aws-sdk/lib-dynamodb", "@mozilla/readability", "htmlparser2"];
    const services = ["dynamodb", "sqs", "ssm"].map((name) => `@aws-sdk/client-${name}`);
    const contents = [...packages, ...services]
      .map((name, at) => `export * as package${at} from "${name}";`)
      .join("\n");
    await build({
      ...lambdaOptions,
      plugins: [slim(slimRules, (rule) => used.add(rule)), plainBuiltins()],
      stdin: { contents, resolveDir: process.cwd() },
      write: false,
    });
    expect([...slimRules, ...slimImports].filter((rule) => !used.has(rule))).toEqual([]);
  });
});
