import { createHash } from "node:crypto";
import {
  CreateQueueCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { Command } from "commander";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sqsDeadLetters } from "#adapters/sqs/dead-letters.ts";
import { deadLetters, describe as describeLetter, linesOf } from "#cli/dead-letters-command.ts";
import { type EmbeddedQueues, startQueues } from "#local/queue/embedded-queues.ts";
import { startWebServer } from "#local/web-server.ts";

let queues: EmbeddedQueues;
let client: SQSClient;
beforeAll(async () => {
  Object.assign(process.env, {
    AWS_REGION: "us-east-1",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
  });
});
beforeEach(async () => {
  await queues?.stop();
  queues = await startQueues();
  client?.destroy();
  client = new SQSClient({ endpoint: queues.endpoint, useQueueUrlAsEndpoint: false });
});
afterAll(async () => {
  client.destroy();
  await queues.stop();
});

const letters = () => sqsDeadLetters({ endpoint: queues.endpoint });
const setAside = (kind: string, MessageBody: string) =>
  client.send(
    new SendMessageCommand({ QueueUrl: queues.urls[`${kind}-dead-letters`], MessageBody }),
  );
async function bodies(name: string): Promise<readonly string[]> {
  const QueueUrl = queues.urls[name];
  const { Messages = [] } = await client.send(
    new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 0 }),
  );
  return Messages.map(({ Body }) => Body ?? "");
}

describe("dead letters", () => {
  it("are counted by the kind of job", async () => {
    for (const body of ["1", "2"]) await setAside("send-digest", body);
    const counts = await letters().counts();
    expect(counts.get("send-digest")).toBe(2);
    expect(counts.get("poll-feed")).toBe(0);
  });

  it("are listed, shown, sent again and dropped by a command, which says what came of it", async () => {
    const { endpoint } = queues;
    const say = async (...[action, id]: readonly ["list" | "show" | "resend" | "drop", string?]) =>
      (await linesOf(action, "send-digest", { endpoint, ...(id !== undefined && { id }) })) ?? [];
    expect(await say("list")).toEqual(["     0  send-digest"]);
    expect(await say("show")).toEqual(["Nothing was set aside."]);
    for (const body of ['{"a":1}', "{}", "no JSON"]) await setAside("send-digest", body);
    expect(await say("list")).toEqual(["     3  send-digest"]);
    const shown = await say("show");
    expect(shown.join("\n")).toMatch(/^\S+ {2}send-digest {2}added \d{4}-\S+Z\n {8}\{"a":1\}$/m);
    expect(shown.join("\n")).toContain("        not JSON, 7 characters");
    const [first = ""] = shown[0]?.split(" ") ?? [];
    expect(await say("show", first)).toEqual([shown[0]]);
    expect(await say("drop", "nobody")).toEqual(["No job that was set aside is “nobody”."]);
    expect(await say("resend", first)).toEqual(["1 job sent again."]);
    expect(await say("drop")).toEqual(["2 jobs dropped."]);
    expect(await say("resend")).toEqual(["Nothing was set aside."]);
    expect(await linesOf("list", undefined, { endpoint })).toContain("     0  poll-feed");
  });

  it("come once each, and go where they are told to go", async () => {
    for (let number = 0; number < 65; number += 1) await setAside("send-digest", String(number));
    const met: string[] = [];
    await letters().each("send-digest", ({ body }) => {
      met.push(body);
      if (Number(body) < 5) return "resend";
      return Number(body) < 10 ? "drop" : "keep";
    });
    expect(met.toSorted()).toEqual(Array.from({ length: 65 }, (_, n) => String(n)).toSorted());
    expect((await bodies("send-digest")).toSorted()).toEqual(["0", "1", "2", "3", "4"]);
    const { ready, hidden } = await queues.count("send-digest-dead-letters");
    expect(ready + hidden).toBe(55);
  });

  it("come once, and to an end, where SQS gives one again and again", async () => {
    const Body = "{}";
    const MD5OfBody = createHash("md5").update(Body).digest("hex");
    const server = await startWebServer(async (request) => {
      const isList = request.headers["x-amz-target"] === "AmazonSQS.ListQueues";
      const answer = isList
        ? { QueueUrls: [`http://${request.headers.host}/0/send-digest-dead-letters`] }
        : { Messages: [{ MessageId: "m1", ReceiptHandle: "r1", Body, MD5OfBody }] };
      const headers = { "content-type": "application/x-amz-json-1.0" };
      return { status: 200, headers, body: JSON.stringify(answer) };
    });
    try {
      const met: string[] = [];
      await sqsDeadLetters({ endpoint: server.origin }).each("send-digest", ({ id }) => {
        met.push(id);
        return "keep";
      });
      expect(met).toEqual(["m1"]);
    } finally {
      await server.close();
    }
  });

  it("are those of one deployment: of several, none is guessed", async () => {
    for (const stack of ["newsbrief-dev", "newsbrief-prod", "newsbrief-prod-eu"]) {
      const QueueName = `${stack}-SendDigestDeadLetters-1A2b3C`;
      const { QueueUrl } = await client.send(new CreateQueueCommand({ QueueName }));
      await client.send(new SendMessageCommand({ QueueUrl, MessageBody: stack }));
    }
    const met: string[] = [];
    const prod = sqsDeadLetters({ endpoint: queues.endpoint, prefix: "newsbrief-prod-" });
    await prod.each("send-digest", ({ body }) => {
      met.push(body);
      return "keep";
    });
    expect(met).toEqual(["newsbrief-prod"]);
    await expect(letters().each("send-digest", () => "drop")).rejects.toThrow(
      "Several deployments are here: name one with --stack",
    );
  });

  it("say what is missing when there is no such queue", async () => {
    const nowhere = sqsDeadLetters({ endpoint: queues.endpoint, prefix: "newsbrief-prod-" });
    await expect(nowhere.each("send-digest", () => "keep")).rejects.toThrow("--stack");
  });

  it("are no answer where there are no queues: the command fails with what to name", async () => {
    const command = new Command().exitOverride().configureOutput({ writeErr: () => {} });
    const settings = { endpoint: queues.endpoint, stack: "newsbrief-tset" };
    await expect(deadLetters("list", undefined, settings, command)).rejects.toThrow(
      "There are no queues here. Name the stack with --stack",
    );
  });

  it("show nothing that gives access to a chat", () => {
    const body = JSON.stringify({
      kind: "write-brief",
      reply: { channelId: "C1", token: "secret-token", responseUrl: "https://hooks.example/x" },
      request: { url: "https://lemonde.fr/a" },
    });
    const shown = describeLetter({ id: "1", kind: "write-brief", addedAt: new Date(0), body });
    expect(shown).toContain("C1");
    expect(shown).not.toMatch(/secret-token|hooks|lemonde/);
    const asked = JSON.stringify({
      request: { command: { kind: "why", about: "https://herald.example/a", not: ["gossip"] } },
      asked: { typedLine: "/brief why https://herald.example/a" },
    });
    expect(
      describeLetter({ id: "2", kind: "answer-command", addedAt: new Date(0), body: asked }),
    ).not.toMatch(/herald|gossip/);
  });

  it.each([
    [["burn"], "none of list, show, resend, drop"],
    [["show", "everything"], "no kind of job"],
    [["drop"], "Say which kind"],
  ])("refuse %j with a sentence", async ([action = "", kind], sentence) => {
    const command = new Command().exitOverride().configureOutput({ writeErr: () => {} });
    await expect(deadLetters(action, kind, {}, command)).rejects.toThrow(sentence);
  });
});
