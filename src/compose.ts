import { randomUUID } from "node:crypto";
import type { DiscordWorld } from "#adapters/discord/answer-interaction.ts";
import { discordAnswers } from "#adapters/discord/answers.ts";
import { mayPost } from "#adapters/discord/may-post.ts";
import { discordReplies, discordRest } from "#adapters/discord/replies.ts";
import { dynamoAuditLog } from "#adapters/dynamodb/audit-log.ts";
import { dynamoBriefWishes } from "#adapters/dynamodb/brief-wishes.ts";
import { dynamoChannelStore } from "#adapters/dynamodb/channel-store.ts";
import { dynamoDeliveryStore } from "#adapters/dynamodb/delivery-store.ts";
import { dynamoDraftStore } from "#adapters/dynamodb/draft-store.ts";
import { dynamoEntryStore } from "#adapters/dynamodb/entry-store.ts";
import { dynamoFeedStore } from "#adapters/dynamodb/feed-store.ts";
import { dynamoLedger } from "#adapters/dynamodb/ledger.ts";
import { dynamoModelBudget } from "#adapters/dynamodb/model-budget.ts";
import { openTable, type Table } from "#adapters/dynamodb/open-table.ts";
import { dynamoPageAllowance } from "#adapters/dynamodb/page-allowance.ts";
import { dynamoPageStore } from "#adapters/dynamodb/page-store.ts";
import { dynamoRemovals, writeUnlessRemoved } from "#adapters/dynamodb/removals.ts";
import { dynamoRuleFiles } from "#adapters/dynamodb/rule-file-store.ts";
import { dynamoSlotStore } from "#adapters/dynamodb/slot-store.ts";
import { dynamoWorkspaceStore } from "#adapters/dynamodb/workspace-store.ts";
import { lazyWriter } from "#adapters/model/lazy-writer.ts";
import { peopleByPlatform } from "#adapters/people-by-platform.ts";
import { readingWorld } from "#adapters/reading-world.ts";
import { answersByPlatform, repliesByPlatform } from "#adapters/replies-by-platform.ts";
import { slackAnswers } from "#adapters/slack/answers.ts";
import type { BotTokens } from "#adapters/slack/bot-tokens.ts";
import type { SlackWorld } from "#adapters/slack/listeners.ts";
import { viewOpener } from "#adapters/slack/open-view.ts";
import { slackPeople } from "#adapters/slack/people.ts";
import { slackReplies } from "#adapters/slack/replies.ts";
import { slackWaitingPosts } from "#adapters/slack/waiting-posts.ts";
import { sqsJobQueue } from "#adapters/sqs/job-queue.ts";
import { systemClock as clock } from "#adapters/system-clock.ts";
import type { WriteBriefWorld } from "#app/briefs/write-brief.ts";
import type { ModelWorld } from "#app/briefs/write-with-model.ts";
import type { Clock, ModelWriter } from "#app/ports.ts";
import type { AnswerCommandWorld } from "#app/requests/answer-command.ts";
import type { ModelWriterSettings } from "#config/model-writer-settings.ts";
import * as config from "#config.ts";
import { discordSide, linksOf, logOf, pagesOf, slackSide } from "./compose/sides.ts";

/** Which adapter stands behind which port: one function per Lambda, its permissions can be read off it. */

/** What answers Slack's requests: it hands on jobs and opens modals, and reads no table. */
export function slackDoorWorld(
  environment: config.Environment,
): SlackWorld & { readonly clock: Clock } {
  const { botToken: _, ...slack } = config.slackBot(environment);
  return {
    jobs: sqsJobQueue(
      config.queues(environment, [...frontDoorJobs, "forget-gone"]),
      frontDoorPatienceMs,
    ),
    views: viewOpener(slack, lazyBotTokens(environment)),
    log: logOf(environment, "slack"),
    clock,
  };
}

/** What answers Discord's interactions: it hands on jobs, and reads what it proposes or fills in. */
export function discordDoorWorld(
  environment: config.Environment,
): DiscordWorld & { readonly clock: Clock } {
  const table = openTable(config.storage(environment));
  return {
    jobs: sqsJobQueue(config.queues(environment, frontDoorJobs), frontDoorPatienceMs),
    channels: dynamoChannelStore(table),
    drafts: dynamoDraftStore(table, clock),
    ...config.usualLanguage(environment),
    log: logOf(environment, "discord"),
    clock,
  };
}

/** Slack and Discord wait for three seconds. */
const frontDoorPatienceMs = 2000;

/** The jobs that people's wishes become. */
const frontDoorJobs = ["write-brief", "answer-command"] as const;

export function writeBriefWorld(environment: config.Environment): WriteBriefWorld {
  const table = openTable(config.storage(environment));
  const slack = slackSide(environment, table);
  const model = modelWorld(environment, table);
  return {
    ...config.usualLanguage(environment),
    ...(model !== undefined && { model }),
    ...readingWorld(config.reading(environment), clock, dynamoRuleFiles(table, clock)),
    store: dynamoPageStore(table, clock),
    allowance: dynamoPageAllowance(table, clock),
    ledger: dynamoLedger(table, clock, writeUnlessRemoved),
    removals: dynamoRemovals(table),
    wishes: dynamoBriefWishes(table),
    replies: repliesByPlatform(
      slackReplies(slack.client, slack.tokens),
      discordReplies(discordRest(config.discordApi(environment))),
    ),
    log: logOf(environment, "write-brief"),
  };
}

/** All that writing with a model needs; `undefined` where none is set. */
function modelWorld(environment: config.Environment, table: Table): ModelWorld | undefined {
  const writer = config.modelWriter(environment);
  const limits = config.modelLimits(environment);
  if (writer === undefined || limits === undefined) return undefined;
  return {
    writer: modelWriter(writer),
    budget: dynamoModelBudget(table, clock, limits),
    ledger: dynamoLedger(table, clock),
    clock,
    log: logOf(environment, "write-brief"),
    newMarker: randomUUID,
  };
}

/** A writer whose client stands in a file of its own, loaded with the first call. */
export function modelWriter(settings: ModelWriterSettings): ModelWriter {
  return lazyWriter(settings, async () => {
    if (settings.kind === "bedrock") {
      const { bedrockWriter } = await import("#adapters/model/bedrock-writer.ts");
      return bedrockWriter(settings);
    }
    const { openAiWriter } = await import("#adapters/model/openai-writer.ts");
    return openAiWriter(settings);
  });
}

export function answerCommandWorld(environment: config.Environment): AnswerCommandWorld {
  const table = openTable(config.storage(environment));
  const { dueShardCount, slotShardCount } = config.sharding(environment);
  const { client, tokens } = slackSide(environment, table);
  const rest = discordSide(environment);
  const limits = config.modelLimits(environment);
  return {
    // What a model's briefs cost is told where one writes.
    ...(limits !== undefined && { budget: dynamoModelBudget(table, clock, limits) }),
    ...config.usualLanguage(environment),
    pages: pagesOf(environment),
    allowance: dynamoPageAllowance(table, clock),
    links: linksOf(environment),
    channels: dynamoChannelStore(table),
    slots: dynamoSlotStore(table, slotShardCount),
    feeds: dynamoFeedStore(table, dueShardCount),
    entries: dynamoEntryStore(table, clock),
    deliveries: dynamoDeliveryStore(table, clock),
    livePosts: dynamoDeliveryStore(table, clock, "LIVE"),
    waitingPosts: slackWaitingPosts(client, tokens, clock),
    store: dynamoPageStore(table, clock),
    workspaces: dynamoWorkspaceStore(table),
    drafts: dynamoDraftStore(table, clock),
    audit: dynamoAuditLog(table, clock),
    removals: dynamoRemovals(table),
    ledger: dynamoLedger(table, clock),
    people: peopleByPlatform(slackPeople(client, tokens, clock), {
      canPost: (channel) => mayPost(rest, channel),
    }),
    jobs: sqsJobQueue(config.queues(environment, ["poll-feed", "send-digest"])),
    replies: answersByPlatform(slackAnswers(client, tokens), discordAnswers(rest)),
    clock,
    log: logOf(environment, "answer-command"),
  };
}

/**
 * Tokens for a front door: that of its environment, else those of installed workspaces, whose store
 * stands in a file of its own, as most deployments that need it have time for it.
 */
function lazyBotTokens(environment: config.Environment): BotTokens {
  const { botToken } = config.slackBot(environment);
  if (config.tokenKey(environment) === undefined) return { botToken: async () => botToken };
  config.storage(environment);
  return {
    async botToken(workspaceId) {
      const { installedTokens } = await import("./compose/installed-tokens.ts");
      return installedTokens(environment).botToken(workspaceId);
    },
  };
}
