import { openTable } from "#adapters/dynamodb/open-table.ts";
import type { BotTokens } from "#adapters/slack/bot-tokens.ts";
import * as config from "#config.ts";
import { slackSide } from "./sides.ts";

let tokens: BotTokens | undefined;

/** Tokens of installed workspaces, remembered as long as the function lives. */
export function installedTokens(environment: config.Environment): BotTokens {
  tokens ??= slackSide(environment, openTable(config.storage(environment))).tokens;
  return tokens;
}
