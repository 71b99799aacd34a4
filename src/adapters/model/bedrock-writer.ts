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
        if (signal.aborted || (error as Error).name === "ModelTimeoutException")
          return { kind: "timed-out" };
        return { kind: "unavailable", detail: causeOf(error as Error) };
      }

      function ask(asked: WritingTask, withTool: boolean): Promise<ConverseCommandOutput> {
        return client.send(commandOf(asked, settings, withTool), { abortSignal: signal });
      }
    },
  };
}

/** What an operator looks at, by the name of an error. */
const advice: Readonly<Record<string, string>> = {
  AccessDeniedException: "no access: look at MODEL_ARNS, and whether the account may use the model",
  CredentialsProviderError: "no credentials: look at AWS_BEARER_TOKEN_BEDROCK",
  ResourceNotFoundException: "no such model: look at MODEL_ID and MODEL_REGION",
  ValidationException: "the request was not taken: look at MODEL_ID and MODEL_REGION",
};

/** Why Bedrock did not serve us, for the log: nothing of what it says in words. */
function causeOf(error: Error & { readonly code?: unknown }): string {
  const { code, message, name } = error;
  if (message === "Region is missing") return "no Region: look at MODEL_REGION";
  if (typeof code === "string") return `not reached, ${code}`;
  return advice[name] === undefined ? name : `${name}, ${advice[name]}`;
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
