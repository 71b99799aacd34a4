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
};

const basics = {
  modelId: "some.model-v1:0",
  name: "Some model",
  price: { dollarsIn: 1, dollarsOut: 4 },
  timeoutMs: 600_000,
  answerTokensMax: 300,
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
      { kind: "cut-off", text: '{"a":', used },
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
});

describe("a service that speaks the protocol in its own way", () => {
  const answered = (message: object): ModelReply => ({
    kind: "raw",
    status: 200,
    body: { choices: [{ finish_reason: "stop", message }] },
  });
  const refused = (status: number, error: object): ModelReply => ({
    kind: "raw",
    status,
    body: { error },
  });
  const write = async (...replies: readonly ModelReply[]) => {
    let count = 0;
    server = await startModelServer(() => replies[count++] ?? { kind: "text", text: "words" });
    const { openAiUrl: baseUrl } = server;
    const writer = openAiWriter({ kind: "openai", ...basics, timeoutMs: 5000, baseUrl });
    return { outcome: await writer.write(task), writer };
  };

  it.each([
    '<think>{"a": 1} perhaps</think>\n{"a":"b"}',
    'I weigh {a}.\n</think>\n\n{"a":"b"}',
    '<thinking>no</thinking>{"a":"b"}',
    '[THINK]no {"a":"c"}[/THINK]{"a":"b"}',
  ])("leaves out what a model thought before it answered: %s", async (content) => {
    expect((await write(answered({ content }))).outcome).toMatchObject({ text: '{"a":"b"}' });
  });

  it("puts an answer in parts together", async () => {
    const content = [
      { type: "thinking", thinking: "no" },
      { type: "text", text: '{"a":' },
      { type: "text", text: '"b"}' },
    ];
    expect((await write(answered({ content }))).outcome).toMatchObject({ text: '{"a":"b"}' });
  });

  const call = (given: unknown) => ({
    type: "function",
    function: { name: "f", arguments: given },
  });

  it.each<[string, object]>([
    ["a tool's call", { content: null, tool_calls: [call('{"a":"b"}')] }],
    ["a call whose arguments are no text", { content: "", tool_calls: [call({ a: "b" })] }],
    ["a call behind thoughts", { content: "<think>no</think>", tool_calls: [call('{"a":"b"}')] }],
    ["the older form of a call", { function_call: { name: "f", arguments: '{"a":"b"}' } }],
    ["thoughts alone", { content: null, reasoning_content: 'no\n</think>\n{"a":"b"}' }],
    ["text behind thoughts", { content: '{"a":"b"}', reasoning_content: "no" }],
  ])("reads an answer in %s", async (_where, message) => {
    expect((await write(answered(message))).outcome).toMatchObject({
      kind: "answered",
      text: '{"a":"b"}',
    });
  });

  it("reads what Bedrock's model hands to a tool of another name", async () => {
    const content = [
      { text: "I hand it over." },
      { toolUse: { toolUseId: "1", name: "hand_over", input: { a: "b" } } },
    ];
    const body = { output: { message: { role: "assistant", content } }, stopReason: "tool_use" };
    server = await startModelServer(() => ({ kind: "raw", status: 200, body }));
    const { bedrockUrl: endpoint } = server;
    const writer = bedrockWriter({ kind: "bedrock", ...basics, endpoint, region: "eu-west-3" });
    expect(await writer.write(task)).toEqual({
      kind: "answered",
      text: 'I hand it over.\n{"a":"b"}',
    });
  });

  it.each<[string, ModelReply, string]>([
    [
      "a page",
      { kind: "raw", status: 200, body: "<html>Welcome</html>" },
      "no chat completion: look at MODEL_BASE_URL",
    ],
    [
      "no choices",
      { kind: "raw", status: 200, body: {} },
      "no chat completion: look at MODEL_BASE_URL",
    ],
    [
      "a wrong key",
      refused(401, { message: "Incorrect key sk-123", code: "invalid_api_key" }),
      "status 401, invalid_api_key, no access: look at MODEL_API_KEY",
    ],
    [
      "no such model",
      refused(404, { message: "model “x” not found", type: "api_error", code: null }),
      "status 404, api_error, no such address or model: look at MODEL_BASE_URL and MODEL_ID",
    ],
    ["words for a code", refused(503, { code: "the key sk-123 is wrong" }), "status 503"],
  ])("tells the log why nothing came: %s", async (_case, reply, detail) => {
    expect((await write(reply)).outcome).toEqual({ kind: "unavailable", detail });
  });

  it.each<[string, number, string]>([
    [
      "AccessDeniedException",
      403,
      "AccessDeniedException, no access: look at MODEL_ARNS, and whether the account may use the model",
    ],
    [
      "ResourceNotFoundException",
      404,
      "ResourceNotFoundException, no such model: look at MODEL_ID and MODEL_REGION",
    ],
    ["ThrottlingException", 429, "ThrottlingException"],
  ])("tells the log why Bedrock did not serve us: %s", async (type, status, detail) => {
    server = await startModelServer(() => ({ kind: "raw", status, body: { __type: type } }));
    const { bedrockUrl: endpoint } = server;
    const writer = bedrockWriter({ kind: "bedrock", ...basics, endpoint, region: "eu-west-3" });
    expect(await writer.write(task)).toEqual({ kind: "unavailable", detail });
  });

  it("tells the log of a service that is not there", async () => {
    server = await startModelServer(() => ({ kind: "empty" }));
    const { openAiUrl: baseUrl } = server;
    await server.close();
    const writer = openAiWriter({ kind: "openai", ...basics, timeoutMs: 5000, baseUrl });
    expect(await writer.write(task)).toEqual({
      kind: "unavailable",
      detail: "not reached, ECONNREFUSED",
    });
  });

  it("takes a filter’s error for a refusal, and asks once", async () => {
    const { outcome } = await write(refused(400, { code: "content_filter" }));
    expect(outcome).toEqual({ kind: "refused" });
    expect(server.requests).toHaveLength(1);
  });

  it("asks for an answer’s limit by its newer name where the older is refused, from then on", async () => {
    const { outcome, writer } = await write(refused(400, { message: "no", param: "max_tokens" }));
    expect(outcome).toMatchObject({ kind: "answered" });
    await writer.write(task);
    expect(server.requests.map(({ body }) => Object.keys(body).includes("max_tokens"))).toEqual([
      true,
      false,
      false,
    ]);
    expect(server.requests.at(-1)).toMatchObject({ shape: task.answerShape, tokensMax: 300 });
  });

  it("asks in words alone where a shape is no request that it knows", async () => {
    const { outcome } = await write(refused(422, { message: "no" }));
    expect(outcome).toMatchObject({ kind: "answered" });
    expect(server.requests.map(({ shape }) => shape === undefined)).toEqual([false, true]);
  });
});
