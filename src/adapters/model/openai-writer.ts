import OpenAI, { APIError, BadRequestError } from "openai";
import type { ModelWriter } from "#app/ports.ts";
import type { OpenAiWriterSettings } from "#config/model-writer-settings.ts";
import type { WritingOutcome, WritingTask } from "#model/writing-task.ts";

type Request = OpenAI.Chat.ChatCompletionCreateParamsNonStreaming;

/** The one service that wants the limit of an answer by another name, and no temperature of some models. */
const openAiHost = "api.openai.com";

/**
 * Writes by any service that speaks OpenAI's chat completions: OpenAI, Ollama, vLLM, llama.cpp and others.
 *
 * @see https://platform.openai.com/docs/api-reference/chat/create
 */
export function openAiWriter(settings: OpenAiWriterSettings): ModelWriter {
  const { apiKey, baseUrl, modelId, name, price, timeoutMs } = settings;
  const client = new OpenAI({
    // A server of one's own asks for none, but the client wants one.
    apiKey: apiKey ?? "none",
    baseURL: baseUrl,
    maxRetries: 0, // A client that sleeps until it may try again would outlast the function.
    timeout: 2 * timeoutMs, // Ours comes first, and tells a slow answer from none.
    logLevel: "off",
  });
  const isOpenAi = new URL(baseUrl).host === openAiHost;

  return {
    name,
    price,
    timeoutMs,
    async write(task) {
      const signal = AbortSignal.timeout(timeoutMs);
      const plain = requestOf(task, modelId, isOpenAi);
      try {
        try {
          return outcomeOf(await ask(withShape(plain, task)));
        } catch (error) {
          // Servers that know no schemas refuse the request; the shape is also asked for in words.
          if (!(error instanceof BadRequestError)) throw error;
          return outcomeOf(await ask(plain));
        }
      } catch (error) {
        if (signal.aborted) return { kind: "timed-out" };
        return { kind: "unavailable", detail: detailOf(error) };
      }

      function ask(request: Request): Promise<OpenAI.Chat.ChatCompletion> {
        return client.chat.completions.create(request, { signal });
      }
    },
  };
}

function requestOf(task: WritingTask, model: string, isOpenAi: boolean): Request {
  const { answerTokensMax, data, instructions } = task;
  return {
    model,
    messages: [
      { role: "system", content: instructions },
      { role: "user", content: data },
    ],
    ...(isOpenAi
      ? { max_completion_tokens: answerTokensMax }
      : { max_tokens: answerTokensMax, temperature: 0 }),
  };
}

function withShape(request: Request, { answerShape }: WritingTask): Request {
  const json_schema = { name: "brief", strict: true, schema: { ...answerShape } };
  return { ...request, response_format: { type: "json_schema", json_schema } };
}

function outcomeOf({ choices, usage }: OpenAI.Chat.ChatCompletion): WritingOutcome {
  const used =
    usage === undefined || usage === null
      ? {}
      : { used: { tokensIn: usage.prompt_tokens, tokensOut: usage.completion_tokens } };
  const choice = choices?.[0];
  if (choice?.finish_reason === "length") return { kind: "cut-off", ...used };
  const { content, refusal } = choice?.message ?? {};
  if (choice?.finish_reason === "content_filter" || (refusal ?? "") !== "") {
    return { kind: "refused", ...used };
  }
  // Models that think aloud do it before they answer.
  const text = (content ?? "").replace(/^\s*<think>[\s\S]*?<\/think>/u, "").trim();
  return text === "" ? { kind: "empty", ...used } : { kind: "answered", text, ...used };
}

function detailOf(error: unknown): string {
  if (error instanceof APIError && error.status !== undefined) return `status ${error.status}`;
  return error instanceof Error ? error.name : "unknown";
}
