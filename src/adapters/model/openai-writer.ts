import OpenAI from "openai";
import type { ModelWriter } from "#app/ports.ts";
import type { OpenAiWriterSettings } from "#config/model-writer-settings.ts";
import type { WritingOutcome, WritingTask } from "#model/writing-task.ts";
import { causeOf, isFiltered, type Manner, nextManner } from "./openai-troubles.ts";
import { withoutThoughts } from "./without-thoughts.ts";

type Request = OpenAI.Chat.ChatCompletionCreateParamsNonStreaming;

/** The one service of which we know that it wants the limit of an answer by another name, and no temperature of some models. */
const openAiHost = "api.openai.com";

/**
 * Writes by any service that speaks OpenAI's chat completions: OpenAI, Ollama, vLLM, llama.cpp and others.
 *
 * @see https://platform.openai.com/docs/api-reference/chat/create
 */
export function openAiWriter(settings: OpenAiWriterSettings): ModelWriter {
  const { answerTokensMax, apiKey, baseUrl, name, price, timeoutMs } = settings;
  const client = new OpenAI({
    // A server of one's own asks for none, but the client wants one.
    apiKey: apiKey ?? "none",
    baseURL: baseUrl,
    maxRetries: 0, // A client that sleeps until it may try again would outlast the function.
    timeout: 2 * timeoutMs, // Ours comes first, and tells a slow answer from none.
    logLevel: "off",
  });
  let usual: Manner = { withShape: true, isNewer: new URL(baseUrl).host === openAiHost };

  return {
    name,
    price,
    timeoutMs,
    answerTokensMax,
    async write(task) {
      const signal = AbortSignal.timeout(timeoutMs);
      for (let manner = usual; ; ) {
        try {
          const request = requestOf(task, settings, manner);
          const answer = await client.chat.completions.create(request, { signal });
          usual = manner;
          return outcomeOf(answer);
        } catch (error) {
          if (signal.aborted) return { kind: "timed-out" };
          if (isFiltered(error)) return { kind: "refused" };
          const next = nextManner(manner, error);
          if (next === undefined) return { kind: "unavailable", detail: causeOf(error) };
          manner = next;
        }
      }
    },
  };
}

function requestOf(
  { answerShape, data, instructions }: WritingTask,
  { answerTokensMax, modelId: model }: OpenAiWriterSettings,
  { isNewer, withShape }: Manner,
): Request {
  const json_schema = { name: "brief", strict: true, schema: { ...answerShape } };
  return {
    model,
    messages: [
      { role: "system", content: instructions },
      { role: "user", content: data },
    ],
    ...(isNewer
      ? { max_completion_tokens: answerTokensMax }
      : { max_tokens: answerTokensMax, temperature: 0 }),
    ...(withShape && { response_format: { type: "json_schema", json_schema } }),
  };
}

/** @param answer what the service sent, which need not be what its type says: a page in HTML is a string */
function outcomeOf(answer: OpenAI.Chat.ChatCompletion): WritingOutcome {
  const { choices, usage } = answer;
  const choice = choices?.[0];
  if (choice === undefined) {
    return { kind: "unavailable", detail: "no chat completion: look at MODEL_BASE_URL" };
  }
  const used =
    usage === undefined || usage === null
      ? {}
      : { used: { tokensIn: usage.prompt_tokens, tokensOut: usage.completion_tokens } };
  const message: Message = choice.message ?? {};
  if (choice.finish_reason === "content_filter" || (message.refusal ?? "") !== "") {
    return { kind: "refused", ...used };
  }
  const text = textOf(message);
  if (choice.finish_reason === "length") return { kind: "cut-off", text, ...used };
  return text === "" ? { kind: "empty", ...used } : { kind: "answered", text, ...used };
}

/** As services send it; each member may be missing, or of another type. */
type Message = {
  readonly content?: unknown;
  readonly refusal?: unknown;
  readonly tool_calls?: unknown;
  readonly function_call?: unknown;
  readonly reasoning_content?: unknown;
};

/** What a model says, and hands to a tool though it was given none; its thoughts where a service took all it said for them. */
function textOf({ content, function_call, reasoning_content, tool_calls }: Message): string {
  const calls = Array.isArray(tool_calls) ? tool_calls.map((call) => call?.function) : [];
  const said = withoutThoughts(partsOf(content));
  const text = [said, ...[...calls, function_call].map(argumentsOf)].join("\n").trim();
  return text || withoutThoughts(partsOf(reasoning_content)).trim();
}

function argumentsOf(call: unknown): string {
  const given = call instanceof Object && "arguments" in call ? call.arguments : "";
  return typeof given === "string" ? given : JSON.stringify(given);
}

/** Some services send parts in place of a text. */
function partsOf(content: unknown): string {
  if (!Array.isArray(content)) return typeof content === "string" ? content : "";
  return content.map((part) => (part?.type === "text" ? String(part.text) : "")).join("");
}
