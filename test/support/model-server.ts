import { createServer, type IncomingMessage } from "node:http";
import { createServer as createHttp2Server } from "node:http2";
import type { AddressInfo } from "node:net";

/** What the server is asked, out of either protocol. */
export type ModelRequest = {
  readonly protocol: "openai" | "bedrock";
  readonly modelId: string;
  readonly instructions: string;
  readonly data: string;
  /** JSON Schema of the answer, where the request has one. */
  readonly shape?: unknown;
  readonly tokensMax: unknown;
  readonly body: object;
  readonly headers: IncomingMessage["headers"];
};

/** How it answers; `status` is an error of the service. */
export type ModelReply =
  | Answered
  | { readonly kind: "never" }
  | { readonly kind: "hang-up" }
  | { readonly kind: "status"; readonly status: number }
  /** As it stands, whatever the protocol: a page in HTML, an error of another service. */
  | { readonly kind: "raw"; readonly status: number; readonly body: string | object };

/** A model's service on loopback that speaks OpenAI's chat completions and Bedrock's Converse. */
export type ModelServer = {
  readonly openAiUrl: string;
  readonly bedrockUrl: string;
  readonly requests: readonly ModelRequest[];
  close(): Promise<void>;
};

export async function startModelServer(
  reply: (request: ModelRequest) => ModelReply,
): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  const take = async (incoming: Incoming, response: Response): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const body = JSON.parse(Buffer.concat(chunks).toString());
    const converse = /^\/model\/([^/]+)\/converse$/.exec(incoming.url ?? "");
    const request =
      converse === null
        ? openAiRequest(body, incoming)
        : bedrockRequest(body, decodeURIComponent(converse[1] ?? ""), incoming);
    requests.push(request);
    answer(response, request, reply(request));
  };
  const http = createServer((incoming, response) => void take(incoming, response));
  // The SDK speaks HTTP/2 with Bedrock.
  const http2 = createHttp2Server((incoming, response) => void take(incoming, response));
  const sessions = new Set<{ destroy(): void }>();
  http2.on("session", (session) => sessions.add(session));
  for (const server of [http, http2]) {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  }
  const originOf = (server: { address(): unknown }): string =>
    `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    openAiUrl: `${originOf(http)}/v1`,
    bedrockUrl: originOf(http2),
    requests,
    async close() {
      http.closeAllConnections();
      for (const session of sessions) session.destroy();
      await Promise.all(
        [http, http2].map((server) => new Promise((resolve) => server.close(resolve))),
      );
    },
  };
}

type Incoming = AsyncIterable<Buffer> & {
  readonly headers: IncomingMessage["headers"];
  readonly url?: string | undefined;
};
type Response = {
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body: string): unknown;
  destroy(): unknown;
};

// biome-ignore lint/suspicious/noExplicitAny: what a client sends, looked at by the tests.
type Body = any;

function openAiRequest(body: Body, { headers }: Incoming): ModelRequest {
  return {
    protocol: "openai",
    modelId: body.model,
    instructions: body.messages[0].content,
    data: body.messages[1].content,
    shape: body.response_format?.json_schema.schema,
    tokensMax: body.max_tokens ?? body.max_completion_tokens,
    body,
    headers,
  };
}

function bedrockRequest(body: Body, modelId: string, { headers }: Incoming): ModelRequest {
  return {
    protocol: "bedrock",
    modelId,
    instructions: body.system[0].text,
    data: body.messages[0].content[0].text,
    shape: body.toolConfig?.tools[0].toolSpec.inputSchema.json,
    tokensMax: body.inferenceConfig.maxTokens,
    body,
    headers,
  };
}

function answer(response: Response, request: ModelRequest, reply: ModelReply): void {
  const send = (status: number, body: unknown, headers: Record<string, string> = {}): void => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  };
  const isOpenAi = request.protocol === "openai";
  switch (reply.kind) {
    case "never":
      return; // The client gives up.
    case "hang-up":
      response.destroy();
      return;
    case "status":
      if (isOpenAi) send(reply.status, { error: { message: "no" } }, { "retry-after": "60" });
      else send(reply.status, { message: "no" }, { "x-amzn-errortype": faultOf(reply.status) });
      return;
    case "raw":
      if (typeof reply.body === "object") send(reply.status, reply.body);
      else {
        response.writeHead(reply.status, { "content-type": "text/html" });
        response.end(reply.body);
      }
      return;
    default:
      if (isOpenAi) send(200, openAiAnswer(reply, request.modelId));
      else send(200, bedrockAnswer(reply, request.shape !== undefined));
  }
}

type Answered =
  | { readonly kind: "text" | "cut-off"; readonly text: string }
  | { readonly kind: "refused" | "empty" };

function openAiAnswer(reply: Answered, model: string): unknown {
  const finish = { text: "stop", "cut-off": "length", refused: "content_filter", empty: "stop" };
  const content = "text" in reply ? reply.text : "";
  return {
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1,
    model,
    choices: [
      {
        index: 0,
        finish_reason: finish[reply.kind],
        message: { role: "assistant", content, refusal: null },
      },
    ],
    usage: { prompt_tokens: 900, completion_tokens: 120, total_tokens: 1020 },
  };
}

function bedrockAnswer(reply: Answered, hasTool: boolean): unknown {
  const stop = {
    text: hasTool ? "tool_use" : "end_turn",
    "cut-off": "max_tokens",
    refused: "content_filtered",
    empty: "end_turn",
  };
  return {
    output: { message: { role: "assistant", content: contentOf(reply, hasTool) } },
    stopReason: stop[reply.kind],
    usage: { inputTokens: 900, outputTokens: 120, totalTokens: 1020 },
    metrics: { latencyMs: 1 },
  };
}

function contentOf(reply: Answered, hasTool: boolean): readonly unknown[] {
  if (!("text" in reply)) return [];
  if (!hasTool) return [{ text: reply.text }];
  try {
    const input = JSON.parse(reply.text);
    return [{ toolUse: { toolUseId: "1", name: "brief", input } }];
  } catch {
    return [{ text: reply.text }]; // It spoke in place of using its tool.
  }
}

function faultOf(status: number): string {
  if (status === 429) return "ThrottlingException";
  if (status === 400) return "ValidationException";
  if (status === 403) return "AccessDeniedException";
  if (status === 408) return "ModelTimeoutException";
  return status === 503 ? "ServiceUnavailableException" : "InternalServerException";
}
