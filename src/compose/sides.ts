import type { REST } from "discord.js";
import { discordRest } from "#adapters/discord/replies.ts";
import { dynamoInstallationStore } from "#adapters/dynamodb/installation-store.ts";
import type { Table } from "#adapters/dynamodb/open-table.ts";
import { linkFault } from "#adapters/http/link-guard.ts";
import { safeFetch } from "#adapters/http/safe-fetch.ts";
import { jsonLog } from "#adapters/log/json-log.ts";
import { userAgent } from "#adapters/reading-world.ts";
import { storedBotTokens } from "#adapters/slack/bot-tokens.ts";
import { slackClient } from "#adapters/slack/replies.ts";
import { systemClock } from "#adapters/system-clock.ts";
import type { LinkGuard } from "#app/command-ports.ts";
import type { Log, PageFetcher } from "#app/ports.ts";
import * as config from "#config.ts";

/** What several functions have of the world. */

export function logOf(environment: config.Environment, service: string): Log {
  return jsonLog(service, config.logging(environment).level);
}

/** Slack's client, and the token with which we act in each workspace. */
export function slackSide(environment: config.Environment, table: Table) {
  const { botToken, ...settings } = config.slackBot(environment);
  const installations = dynamoInstallationStore(table, config.tokenKey(environment));
  return {
    client: slackClient(settings),
    tokens: storedBotTokens(installations, botToken, systemClock),
  };
}

/** Discord's client, with the bot's token where it is set. */
export function discordSide(environment: config.Environment): REST {
  const botToken = config.discordToken(environment);
  const rest = discordRest(config.discordApi(environment));
  return botToken === undefined ? rest : rest.setToken(botToken);
}

/** Judges addresses as {@link pagesOf} does before it opens one. */
export function linksOf(environment: config.Environment): LinkGuard {
  const { allowOrigins } = config.fetching(environment);
  return { mayOpen: (url) => linkFault(new URL(url), allowOrigins) === undefined };
}

/** Fetches pages and feeds under an honest name. */
export function pagesOf(environment: config.Environment): PageFetcher {
  const { contactUrl, allowOrigins } = config.fetching(environment);
  return { fetch: safeFetch({ userAgent: userAgent(contactUrl), allowOrigins }) };
}
