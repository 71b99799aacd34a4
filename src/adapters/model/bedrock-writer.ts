import {
  BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandOutput,
  ValidationException,
} from "@aws-sdk/client-bedrock-runtime";
import type { ModelWriter } from "#app/ports.ts";
import type { BedrockWriterSettings } from "#config/model-writer-settings.ts";
import type { WritingOutcome, WritingTask } from "#model/writing-task.ts";
import { withoutThoughts } from "./without-thoughts.ts";

/** The tool by which a model hands over its answer; it is called by nobody. */
const toolName = "brief";

/**
 * Writes by Amazon Bedrock, with the permissions of the function's role. The shape of the answer is that of a tool the
 * model must use; a model that knows no tools is asked for it in words.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html
 */
export function bedrockWriter(settings: BedrockWriterSettings): ModelWriter {
  const { answerTokensMax, endpoint, name, price, region, timeoutMs } = settings;
  const client = new BedrockRuntimeClient({
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 2000 },
    ...(region !== undefined && { region }),
    ...(endpoint !== undefined && { endpoint }),
  });

  return {
    name,
    price,
    timeoutMs,
    answerTokensMax,
    async write(task) {
      const signal = AbortSignal.timeout(timeoutMs);
      try {
        try {
          return outcomeOf(await ask(task, true));
        } catch (error) {
          if (!(error instanceof ValidationException)) throw error;
          return outcomeOf(await ask(task, false));
        }
      } catch (error) {
        const { name: fault } = error as Error;
        if (signal.aborted || fault === "ModelTimeoutException") return { kind: "timed-out" };
        return { kind: "unavailable", detail: fault };
      }

      function ask(asked: WritingTask, withTool: boolean): Promise<ConverseCommandOutput> {
        return client.send(commandOf(asked, settings, withTool), { abortSignal: signal });
      }
    },
  };
}

function commandOf(
  { answerShape, data, instructions }: WritingTask,
  { answerTokensMax, modelId }: BedrockWriterSettings,
  withTool: boolean,
): ConverseCommand {
  return new ConverseCommand({
    modelId,
    system: [{ text: instructions }],
    messages: [{ role: "user", content: [{ text: data }] }],
    inferenceConfig: { maxTokens: answerTokensMax },
    ...(withTool && {
      toolConfig: {
        tools: [
          {
            toolSpec: {
              name: toolName,
              description: "Hands over the brief.",
              // A JSON document of the SDK is any plain value.
              inputSchema: { json: JSON.parse(JSON.stringify(answerShape)) },
            },
          },
        ],
        toolChoice: { tool: { name: toolName } },
      },
    }),
  });
}

function outcomeOf({ output, stopReason, usage }: ConverseCommandOutput): WritingOutcome {
  const used =
    usage?.inputTokens === undefined || usage.outputTokens === undefined
      ? {}
      : { used: { tokensIn: usage.inputTokens, tokensOut: usage.outputTokens } };
  if (stopReason === "content_filtered" || stopReason === "guardrail_intervened") {
    return { kind: "refused", ...used };
  }
  const said = (output?.message?.content ?? []).map(({ text = "", toolUse }) =>
    toolUse?.input === undefined ? withoutThoughts(text) : JSON.stringify(toolUse.input),
  );
  const text = said.join("\n").trim();
  if (stopReason === "max_tokens" || stopReason === "model_context_window_exceeded") {
    return { kind: "cut-off", text, ...used };
  }
  return text === "" ? { kind: "empty", ...used } : { kind: "answered", text, ...used };
}
