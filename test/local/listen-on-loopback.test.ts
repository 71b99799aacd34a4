import { request } from "node:http";
import { expect, it } from "vitest";
import { startConsole } from "#local/console/console-server.ts";
import { startQueues } from "#local/queue/embedded-queues.ts";
import { startTable } from "#local/table/embedded-table.ts";
import { json, startWebServer } from "#local/web-server.ts";

/** Asks as a browser does for a page whose name was made to lead here. */
function askedAs(host: string, origin: string, target: string, from?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      host,
      ...(from !== undefined && { origin: from }),
      "content-type": "application/x-amz-json-1.0",
      "x-amz-target": target,
      authorization: "AWS4-HMAC-SHA256 Credential=a/b/c/d/e, SignedHeaders=b, Signature=c",
    };
    const asked = request(origin, { method: "POST", headers }, (answer) => {
      answer.resume().on("end", () => resolve(answer.statusCode ?? 0));
    });
    asked.on("error", reject).end("{}");
  });
}

const nothing = { state: () => ({}) } as never;
const folder = new URL("../../dist/cli/console/", import.meta.url);

it.each([
  ["table", async () => startTable(), "DynamoDB_20120810.ListTables"],
  ["queues", async () => startQueues(), "AmazonSQS.ListQueues"],
  [
    "stand-ins",
    async () => {
      const { origin, close } = await startWebServer(async () => json(200, {}));
      return { endpoint: origin, stop: close };
    },
    "",
  ],
  [
    "console",
    async () => {
      const panes = { slack: nothing, discord: nothing };
      const { origin, close } = await startConsole({
        port: 0,
        pageFolder: folder,
        panes,
        now: Date.now,
      });
      return { endpoint: `${origin}/api/state`, stop: close };
    },
    "",
  ],
])(
  "the %s of the local bot answer this machine's own programs, and no page of the web whose name leads here",
  async (_what, start, target) => {
    const { endpoint, stop } = await start();
    const { host, port } = new URL(endpoint);
    try {
      expect(await askedAs(host, endpoint, target)).toBe(200);
      expect(await askedAs(`localhost:${port}`, endpoint, target)).toBe(200);
      expect(await askedAs(`evil.example:${port}`, endpoint, target)).toBe(403);
      expect(await askedAs("127.0.0.1", endpoint, target)).toBe(403);
      for (const own of [host, `localhost:${port}`])
        expect(await askedAs(host, endpoint, target, `http://${own}`)).toBe(200);
      for (const other of [
        "https://evil.example",
        "null",
        "http://127.0.0.1:1",
        "https://127.0.0.1",
      ])
        expect(await askedAs(host, endpoint, target, other)).toBe(403);
    } finally {
      await stop();
    }
  },
);

it("takes no topic into the queues, which a form of any page could make", async () => {
  const { endpoint, count, stop } = await startQueues();
  const post = (action: Readonly<Record<string, string>>) =>
    fetch(endpoint, { method: "POST", body: new URLSearchParams(action) });
  const TopicArn = "arn:aws:sns:us-east-1:000000000000:t";
  const Endpoint = "arn:aws:sqs:us-east-1:000000000000:answer-command";
  try {
    for (const action of [
      { Action: "CreateTopic", Name: "t" },
      { Action: "Subscribe", TopicArn, Protocol: "sqs", Endpoint },
      { Action: "Publish", TopicArn, Message: "{}" },
    ])
      expect((await post(action)).status).toBe(403);
    expect(await count("answer-command")).toEqual({ ready: 0, hidden: 0 });
    expect((await fetch(`${endpoint}/_fauxqs/queues/answer-command`)).status).toBe(403);
  } finally {
    await stop();
  }
});
