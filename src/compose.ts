import { discordReplies, discordRest } from "#adapters/discord/replies.ts";
import { dynamoLedger } from "#adapters/dynamodb/ledger.ts";
import { openTable } from "#adapters/dynamodb/open-table.ts";
import { dynamoPageStore } from "#adapters/dynamodb/page-store.ts";
import { safeFetch } from "#adapters/http/safe-fetch.ts";
import { jsonLog } from "#adapters/log/json-log.ts";
import { repliesByPlatform } from "#adapters/replies-by-platform.ts";
import { slackClient, slackReplies } from "#adapters/slack/replies.ts";
import { sqsJobQueue } from "#adapters/sqs/job-queue.ts";
import type { Clock, Log } from "#app/ports.ts";
import type { TakeCommandWorld } from "#app/take-command.ts";
import type { WriteBriefWorld } from "#app/write-brief.ts";
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
  const { contactUrl, allowOrigins } = config.reading(environment);
  const { botToken, ...slack } = config.slackBot(environment);
  const fetch = safeFetch({ userAgent: userAgent(contactUrl), allowOrigins });
  return {
    pages: { fetch },
    store: dynamoPageStore(table, clock),
    ledger: dynamoLedger(table, clock),
    replies: repliesByPlatform(
      slackReplies(slackClient(slack), { botToken: async () => botToken }),
      discordReplies(discordRest(config.discordApi(environment))),
    ),
    log: logOf(environment, "write-brief"),
  };
}

function logOf(environment: config.Environment, service: string): Log {
  return jsonLog(service, config.logging(environment).level);
}

/** An honest name, with an address to complain to where one is set. */
function userAgent(contactUrl: string | undefined): string {
  return contactUrl === undefined ? "Newsbrief/0.1" : `Newsbrief/0.1 (+${contactUrl})`;
}
