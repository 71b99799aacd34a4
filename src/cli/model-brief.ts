import { randomUUID } from "node:crypto";
import { isForModel } from "#app/briefs/is-for-model.ts";
import { type ModelWorld, writeWithModel } from "#app/briefs/write-with-model.ts";
import type { Log } from "#app/ports.ts";
import { modelWriter } from "#compose.ts";
import type { ModelWriterSettings } from "#config/model-writer-settings.ts";
import * as config from "#config.ts";
import type { Article } from "#model/article.ts";
import type { Brief } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import { noUsage } from "#model/model-usage.ts";
import type { PageKey } from "#model/page-key.ts";
import { readEnvFile } from "./read-env-file.ts";

export type ModelBriefOptions = {
  /** Counts before `MODEL_WRITER`. */
  readonly writer?: string;
  /** Counts before `BRIEF_LANGUAGE`. */
  readonly language?: Language;
};

/** A brief by a model, or why there is none, as a sentence; neither where no model is set. */
export type ModelBrief = { readonly brief?: Brief; readonly complaint?: string };

/**
 * The model that the environment names, `.env` included.
 *
 * @throws {Error} that names each variable that is missing or malformed
 */
export function writerSettings(options: ModelBriefOptions): ModelWriterSettings | undefined {
  readEnvFile();
  const { env } = process;
  return config.modelWriter({ ...env, ...(options.writer && { MODEL_WRITER: options.writer }) });
}

/**
 * Has the model that the environment names write about one article, as the bot would but without a budget: a person
 * at a terminal sees each call.
 */
export async function modelBrief(
  article: Article,
  settings: ModelWriterSettings,
  options: ModelBriefOptions,
): Promise<ModelBrief> {
  if (!isForModel(article)) {
    return {
      complaint:
        "No model may write about this one: its publisher is against it, or too little was read.",
    };
  }
  const wanted = options.language ?? config.usualLanguage(process.env).usualLanguage;
  const translateTo = wanted === "own" || wanted === article.language ? undefined : wanted;
  const told: string[] = [];
  const world = worldOf(settings, (cause) => told.push(cause));
  const stored = { article, page: "terminal" as PageKey };
  const asker = { platform: "slack", workspaceId: "terminal" } as const;
  const found = await writeWithModel(world, stored, asker, async () => {}, translateTo);
  const brief =
    found.kind === "written" ? found.briefs.find(({ length }) => length === "standard") : undefined;
  if (brief !== undefined) return { brief };
  const cause = told.at(-1) ?? "too little of what it wrote can be found in the article";
  return { complaint: `${settings.name} wrote nothing that may be shown: ${cause}.` };
}

/** What is logged of an answer of which nothing came, as a person is told it. */
const causes: Readonly<Record<string, string>> = {
  "not in shape": "its answer is not in the form that was asked for",
  "cut off": "its answer was cut off before there was anything in it",
  "gave its instructions away": "it gave its instructions away",
  refused: "it refused",
  empty: "it answered nothing",
  "timed-out": "it took too long to answer",
  unavailable: "it was not to be had",
};

function worldOf(settings: ModelWriterSettings, tell: (cause: string) => void): ModelWorld {
  const log: Log = {
    info: () => {},
    warn: (_event, { detail, outcome, what }) =>
      tell([causes[String(what ?? outcome)], detail].filter(Boolean).join(", ")),
    error: () => {},
  };
  return {
    writer: modelWriter(settings),
    log,
    clock: { now: () => new Date() },
    newMarker: randomUUID,
    ledger: {
      claim: async () => ({ kind: "claimed", isTakenOver: false }),
      settle: async () => {},
      release: async () => {},
      isTaken: async () => false,
      settled: async () => undefined,
    },
    budget: {
      figure: async () => ({
        month: "",
        spent: noUsage,
        limits: { tokensMax: 0, microdollarsMax: 0 },
      }),
      reserve: async (workspace, most) => ({ workspace, month: "", most }),
      settle: async () => {},
    },
  };
}
