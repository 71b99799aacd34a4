import { randomUUID } from "node:crypto";
import { discordReplies, discordRest } from "#adapters/discord/replies.ts";
import { dynamoLedger } from "#adapters/dynamodb/ledger.ts";
import { dynamoModelBudget } from "#adapters/dynamodb/model-budget.ts";
import { openTable, type Table } from "#adapters/dynamodb/open-table.ts";
import { dynamoPageStore } from "#adapters/dynamodb/page-store.ts";
import { jsonLog } from "#adapters/log/json-log.ts";
import { lazyWriter } from "#adapters/model/lazy-writer.ts";
import { readingWorld } from "#adapters/reading-world.ts";
import { repliesByPlatform } from "#adapters/replies-by-platform.ts";
import { slackClient, slackReplies } from "#adapters/slack/replies.ts";
import { sqsJobQueue } from "#adapters/sqs/job-queue.ts";
import type { Clock, Log, ModelWriter } from "#app/ports.ts";
import type { TakeCommandWorld } from "#app/take-command.ts";
import type { WriteBriefWorld } from "#app/write-brief.ts";
import type { ModelWorld } from "#app/write-with-model.ts";
import * as config from "#config.ts";

/** Which adapter stands behind which port: one function per Lambda, its permissions can be read off it. */

const clock: Clock = { now: () => new Date() };

export type FrontDoorWorld = TakeCommandWorld & { readonly clock: Clock };

export function frontDoorWorld(
  environment: config.Environment,
  serviceName: string,
): FrontDoorWorld {
  return {
    jobs: sqsJobQueue(config.queues(environment, ["write-brief"])),
    log: logOf(environment, serviceName),
    clock,
  };
}

export function writeBriefWorld(environment: config.Environment): WriteBriefWorld {
  const table = openTable(config.storage(environment));
  const { botToken, ...slack } = config.slackBot(environment);
  const model = modelWorld(environment, table, "write-brief");
  return {
    ...config.briefLanguage(environment),
    ...(model !== undefined && { model }),
    ...readingWorld(config.reading(environment), clock),
    store: dynamoPageStore(table, clock),
    ledger: dynamoLedger(table, clock),
    replies: repliesByPlatform(
      slackReplies(slackClient(slack), { botToken: async () => botToken }),
      discordReplies(discordRest(config.discordApi(environment))),
    ),
    log: logOf(environment, "write-brief"),
  };
}

/** All that writing with a model needs; `undefined` where none is set. */
function modelWorld(
  environment: config.Environment,
  table: Table,
  service: string,
): ModelWorld | undefined {
  const { limits, writer } = config.modelWriter(environment);
  if (writer === undefined) return undefined;
  return {
    writer: modelWriter(writer),
    budget: dynamoModelBudget(table, clock, limits),
    ledger: dynamoLedger(table, clock),
    clock,
    log: logOf(environment, service),
    newMarker: randomUUID,
  };
}

/** A writer whose client stands in a file of its own, loaded with the first call. */
export function modelWriter(settings: config.ModelWriterSettings): ModelWriter {
  return lazyWriter(settings, async () => {
    if (settings.kind === "bedrock") {
      const { bedrockWriter } = await import("#adapters/model/bedrock-writer.ts");
      return bedrockWriter(settings);
    }
    const { openAiWriter } = await import("#adapters/model/openai-writer.ts");
    return openAiWriter(settings);
  });
}

function logOf(environment: config.Environment, service: string): Log {
  return jsonLog(service, config.logging(environment).level);
}
