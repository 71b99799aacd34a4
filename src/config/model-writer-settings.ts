import type { ModelPrice } from "#model/model-usage.ts";

type WriterBasics = {
  readonly modelId: string;
  /** What a brief's footer calls the model. */
  readonly name: string;
  readonly timeoutMs: number;
  /** Most tokens of an answer, thoughts among them. */
  readonly answerTokensMax: number;
  readonly price: ModelPrice;
};

export type BedrockWriterSettings = WriterBasics & {
  readonly kind: "bedrock";
  readonly region?: string;
  readonly endpoint?: string;
};

export type OpenAiWriterSettings = WriterBasics & {
  readonly kind: "openai";
  readonly baseUrl: string;
  readonly apiKey?: string;
};

export type ModelWriterSettings = BedrockWriterSettings | OpenAiWriterSettings;

/** The variables by which a model that writes is chosen, read. */
type WriterVariables = {
  readonly MODEL_NAME: string | undefined;
  readonly MODEL_BASE_URL: string;
  readonly MODEL_API_KEY: string | undefined;
  readonly MODEL_REGION: string | undefined;
  readonly MODEL_ENDPOINT: string | undefined;
  readonly MODEL_TIMEOUT_MS: number;
  readonly MODEL_ANSWER_MAX: number;
  readonly MODEL_PRICE_IN: number;
  readonly MODEL_PRICE_OUT: number;
};

export function writerSettings(
  kind: ModelWriterSettings["kind"],
  modelId: string,
  env: WriterVariables,
): ModelWriterSettings {
  const basics: WriterBasics = {
    modelId,
    name: env.MODEL_NAME ?? modelId,
    timeoutMs: env.MODEL_TIMEOUT_MS,
    answerTokensMax: env.MODEL_ANSWER_MAX,
    price: { dollarsIn: env.MODEL_PRICE_IN, dollarsOut: env.MODEL_PRICE_OUT },
  };
  return kind === "bedrock"
    ? {
        kind,
        ...basics,
        ...(env.MODEL_REGION !== undefined && { region: env.MODEL_REGION }),
        ...(env.MODEL_ENDPOINT !== undefined && { endpoint: env.MODEL_ENDPOINT }),
      }
    : {
        kind,
        ...basics,
        baseUrl: env.MODEL_BASE_URL,
        ...(env.MODEL_API_KEY !== undefined && { apiKey: env.MODEL_API_KEY }),
      };
}
