import { afterEach, describe, expect, it } from "vitest";
import { bedrockWriter } from "#adapters/model/bedrock-writer.ts";
import { openAiWriter } from "#adapters/model/openai-writer.ts";
import type { ModelWriter } from "#app/ports.ts";
import type { WritingTask } from "#model/writing-task.ts";
import { type ModelReply, type ModelServer, startModelServer } from "../../support/model-server.ts";

process.env.AWS_ACCESS_KEY_ID = "test";
process.env.AWS_SECRET_ACCESS_KEY = "test";

const task: WritingTask = {
  instructions: "Write short.",
  data: '{"article":"x"}',
  answerShape: { type: "object", properties: { a: { type: "string" } }, required: ["a"] },
  answerTokensMax: 300,
};

const basics = {
  modelId: "some.model-v1:0",
  name: "Some model",
  price: { dollarsIn: 1, dollarsOut: 4 },
  timeoutMs: 600_000,
};

const used = { tokensIn: 900, tokensOut: 120 };

let server: ModelServer;
afterEach(() => server.close());

type Open = (server: ModelServer, timeoutMs: number) => ModelWriter;

describe.each<["openai" | "bedrock", Open]>([
  [
    "openai",
    ({ openAiUrl: baseUrl }, timeoutMs) =>
      openAiWriter({ kind: "openai", ...basics, timeoutMs, baseUrl }),
  ],
  [
    "bedrock",
    ({ bedrockUrl: endpoint }, timeoutMs) =>
      bedrockWriter({ kind: "bedrock", ...basics, timeoutMs, endpoint, region: "eu-west-3" }),
  ],
])("a writer by %s", (protocol, open) => {
  const write = async (
    reply: ModelReply | ((count: number) => ModelReply),
    timeoutMs = basics.timeoutMs,
  ) => {
    let count = 0;
    server = await startModelServer(() => {
      count += 1;
      return typeof reply === "function" ? reply(count) : reply;
    });
    return open(server, timeoutMs).write(task);
  };

  it("asks for an answer of the given shape, with the article apart from the instructions", async () => {
    expect(await write({ kind: "text", text: '{"a":"b"}' })).toEqual({
      kind: "answered",
      text: '{"a":"b"}',
      used,
    });
    expect(server.requests).toMatchObject([
      {
        protocol,
        modelId: basics.modelId,
        instructions: task.instructions,
        data: task.data,
        shape: task.answerShape,
        tokensMax: 300,
      },
    ]);
  });

  it.each<[ModelReply, object]>([
    [
      { kind: "cut-off", text: '{"a":' },
      { kind: "cut-off", used },
    ],
    [{ kind: "refused" }, { kind: "refused", used }],
    [{ kind: "empty" }, { kind: "empty", used }],
  ])("tells what %o is", async (reply, outcome) => {
    expect(await write(reply)).toEqual(outcome);
  });

  it("tells an answer that never comes", async () => {
    expect(await write({ kind: "never" }, 100)).toEqual({ kind: "timed-out" });
  });

  it.each([429, 403, 500, 503])("tells status %i from an answer, and asks once", async (status) => {
    expect(await write({ kind: "status", status })).toMatchObject({ kind: "unavailable" });
    expect(server.requests).toHaveLength(1);
  });

  it("tells a connection that breaks from an answer", async () => {
    expect(await write({ kind: "hang-up" })).toMatchObject({ kind: "unavailable" });
  });

  it("asks in words alone where shapes are refused", async () => {
    const outcome = await write((count) =>
      count === 1 ? { kind: "status", status: 400 } : { kind: "text", text: "words" },
    );
    expect(outcome).toEqual({ kind: "answered", text: "words", used });
    expect(server.requests.map(({ shape }) => shape === undefined)).toEqual([false, true]);
  });
});

describe("what is said to a service", () => {
  it("has a key for OpenAI’s protocol, and a signature for Bedrock", async () => {
    server = await startModelServer(() => ({ kind: "text", text: "{}" }));
    const { openAiUrl: baseUrl, bedrockUrl: endpoint } = server;
    await openAiWriter({ kind: "openai", ...basics, baseUrl, apiKey: "sk-1" }).write(task);
    await bedrockWriter({ kind: "bedrock", ...basics, endpoint, region: "eu-west-3" }).write(task);
    const [byKey, bySignature] = server.requests.map(({ headers }) => headers.authorization);
    expect(byKey).toBe("Bearer sk-1");
    expect(bySignature).toMatch(/^AWS4-HMAC-SHA256 .*eu-west-3\/bedrock/);
  });

  it("has Bedrock’s own key where one is set, as on a machine without a role", async () => {
    server = await startModelServer(() => ({ kind: "text", text: "{}" }));
    process.env.AWS_BEARER_TOKEN_BEDROCK = "bedrock-key";
    try {
      const { bedrockUrl: endpoint } = server;
      const writer = bedrockWriter({ kind: "bedrock", ...basics, endpoint, region: "eu-west-3" });
      expect(await writer.write(task)).toMatchObject({ kind: "answered" });
    } finally {
      delete process.env.AWS_BEARER_TOKEN_BEDROCK;
    }
    expect(server.requests[0]?.headers.authorization).toBe("Bearer bedrock-key");
  });

  it("leaves out what a model thought before it answered", async () => {
    server = await startModelServer(() => ({
      kind: "text",
      text: '<think>{"a": 1} perhaps</think>\n{"a":"b"}',
    }));
    const writer = openAiWriter({ kind: "openai", ...basics, baseUrl: server.openAiUrl });
    expect(await writer.write(task)).toMatchObject({ text: '{"a":"b"}' });
  });
});
