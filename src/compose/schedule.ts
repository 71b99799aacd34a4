import { setTimeout } from "node:timers/promises";
import { discordChannelPosts, discordDigestPosts } from "#adapters/discord/channel-posts.ts";
import { discordPersonalNotes } from "#adapters/discord/personal-notes.ts";
import { discordPosting } from "#adapters/discord/post-once.ts";
import { discordReplies } from "#adapters/discord/replies.ts";
import { dynamoChannelSettings } from "#adapters/dynamodb/channel-settings.ts";
import { dynamoChannelStore } from "#adapters/dynamodb/channel-store.ts";
import { dynamoDeliveryStore } from "#adapters/dynamodb/delivery-store.ts";
import { dynamoEntryStore } from "#adapters/dynamodb/entry-store.ts";
import { dynamoFeedStore } from "#adapters/dynamodb/feed-store.ts";
import { dynamoHostTurns } from "#adapters/dynamodb/host-turns.ts";
import { dynamoInstallationStore } from "#adapters/dynamodb/installation-store.ts";
import { dynamoLedger } from "#adapters/dynamodb/ledger.ts";
import { dynamoLiveDays } from "#adapters/dynamodb/live-days.ts";
import { openTable, type Table } from "#adapters/dynamodb/open-table.ts";
import { dynamoPageStore } from "#adapters/dynamodb/page-store.ts";
import { dynamoRemovals } from "#adapters/dynamodb/removals.ts";
import { dynamoRuleFiles } from "#adapters/dynamodb/rule-file-store.ts";
import { dynamoSlotStore } from "#adapters/dynamodb/slot-store.ts";
import { notesByPlatform, postsByPlatform } from "#adapters/posts-by-platform.ts";
import { readingWorld } from "#adapters/reading-world.ts";
import { remembering, rememberingBriefs } from "#adapters/remembering.ts";
import { repliesByPlatform } from "#adapters/replies-by-platform.ts";
import { slackChannelPosts, slackDigestPosts } from "#adapters/slack/channel-posts.ts";
import type { InstallWorld } from "#adapters/slack/install-pages.ts";
import { slackPersonalNotes } from "#adapters/slack/personal-notes.ts";
import { slackPosting } from "#adapters/slack/post-once.ts";
import { slackClient, slackReplies } from "#adapters/slack/replies.ts";
import { slackWaitingPosts } from "#adapters/slack/waiting-posts.ts";
import { sqsJobQueue } from "#adapters/sqs/job-queue.ts";
import { systemClock as clock } from "#adapters/system-clock.ts";
import type { SendDigestWorld } from "#app/deliveries/send-digest.ts";
import type { SendLiveWorld } from "#app/deliveries/send-live.ts";
import type { ReadAheadWorld } from "#app/digests/read-ahead.ts";
import type { PollFeedWorld } from "#app/feeds/poll-feed.ts";
import type { ForgetGoneWorld } from "#app/forget-gone.ts";
import type { ReadPageWorld } from "#app/reading/read-page.ts";
import type { TickWorld } from "#app/tick.ts";
import * as config from "#config.ts";
import { discordSide, logOf, pagesOf, slackSide } from "./sides.ts";

/** The worlds of what runs by the clock and not by a person's wish. */

export function tickWorld(environment: config.Environment): TickWorld {
  const table = openTable(config.storage(environment));
  const { dueShardCount, slotShardCount } = config.sharding(environment);
  return {
    slots: dynamoSlotStore(table, slotShardCount),
    feeds: dynamoFeedStore(table, dueShardCount),
    ledger: dynamoLedger(table, clock),
    jobs: sqsJobQueue(config.queues(environment, ["poll-feed", "send-digest", "read-ahead"])),
    nextDueAt: new Map(),
    clock,
    log: logOf(environment, "tick"),
  };
}

export function pollFeedWorld(environment: config.Environment): PollFeedWorld {
  const table = openTable(config.storage(environment));
  return {
    feeds: dynamoFeedStore(table, config.sharding(environment).dueShardCount),
    entries: dynamoEntryStore(table, clock),
    channels: dynamoChannelStore(table),
    turns: dynamoHostTurns(table),
    pages: pagesOf(environment),
    jobs: sqsJobQueue(config.queues(environment, ["poll-feed", "send-live"])),
    clock,
    log: logOf(environment, "poll-feed"),
  };
}

export function sendDigestWorld(environment: config.Environment): SendDigestWorld {
  const table = openTable(config.storage(environment));
  const { client, tokens } = slackSide(environment, table);
  const rest = discordSide(environment);
  const { slack, discord, ...telling } = postingOf({ client, tokens, rest }, table);
  return {
    ...reporting(environment, table),
    ...telling,
    replies: repliesByPlatform(slackReplies(client, tokens), discordReplies(rest)),
    ...remembering(
      dynamoFeedStore(table, config.sharding(environment).dueShardCount),
      dynamoEntryStore(table, clock),
      clock,
    ),
    store: rememberingBriefs(dynamoPageStore(table, clock), clock),
    deliveries: dynamoDeliveryStore(table, clock),
    livePosts: dynamoDeliveryStore(table, clock, "LIVE"),
    posts: postsByPlatform({
      slack: slackDigestPosts(slack),
      discord: discordDigestPosts(discord),
    }),
    plainPosts: postsByPlatform({
      slack: slackChannelPosts(slack),
      discord: discordChannelPosts(discord),
    }),
    clock,
    log: logOf(environment, "send-digest"),
  };
}

export function readAheadWorld(environment: config.Environment): ReadAheadWorld {
  const table = openTable(config.storage(environment));
  return {
    ...remembering(
      dynamoFeedStore(table, config.sharding(environment).dueShardCount),
      dynamoEntryStore(table, clock),
      clock,
    ),
    store: rememberingBriefs(dynamoPageStore(table, clock), clock),
    channels: dynamoChannelSettings(table),
    deliveries: dynamoDeliveryStore(table, clock),
    livePosts: dynamoDeliveryStore(table, clock, "LIVE"),
    ledger: dynamoLedger(table, clock),
    turns: dynamoHostTurns(table),
    jobs: sqsJobQueue(config.queues(environment, ["read-page"])),
    askedUntil: new Map(),
    clock,
    log: logOf(environment, "read-ahead"),
  };
}

export function readPageWorld(environment: config.Environment): ReadPageWorld {
  const table = openTable(config.storage(environment));
  return {
    ...readingUnasked(environment, table),
    store: dynamoPageStore(table, clock),
    entries: dynamoEntryStore(table, clock),
    clock,
    log: logOf(environment, "read-page"),
  };
}

export function sendLiveWorld(environment: config.Environment): SendLiveWorld {
  const table = openTable(config.storage(environment));
  const sides = { ...slackSide(environment, table), rest: discordSide(environment) };
  const { slack, discord, ...telling } = postingOf(sides, table);
  return {
    ...reporting(environment, table),
    jobs: sqsJobQueue(config.queues(environment, ["forget-gone", "send-live"])),
    ...telling,
    feeds: dynamoFeedStore(table, config.sharding(environment).dueShardCount),
    entries: dynamoEntryStore(table, clock),
    ...readingUnasked(environment, table),
    store: dynamoPageStore(table, clock),
    deliveries: dynamoDeliveryStore(table, clock, "LIVE"),
    liveDays: dynamoLiveDays(table, clock),
    posts: postsByPlatform({
      slack: slackChannelPosts(slack),
      discord: discordChannelPosts(discord),
    }),
    clock,
    wait: setTimeout,
    log: logOf(environment, "send-live"),
  };
}

export function forgetGoneWorld(environment: config.Environment): ForgetGoneWorld {
  const table = openTable(config.storage(environment));
  const { client, tokens } = slackSide(environment, table);
  return {
    channels: dynamoChannelStore(table),
    deliveries: dynamoDeliveryStore(table, clock),
    livePosts: dynamoDeliveryStore(table, clock, "LIVE"),
    waitingPosts: slackWaitingPosts(client, tokens, clock),
    notes: slackPersonalNotes(client, tokens),
    ledger: dynamoLedger(table, clock),
    slots: dynamoSlotStore(table, config.sharding(environment).slotShardCount),
    installations: dynamoInstallationStore(table, config.tokenKey(environment)),
    removals: dynamoRemovals(table),
    clock,
    log: logOf(environment, "forget-gone"),
  };
}

export function installWorld(environment: config.Environment): InstallWorld {
  const table = openTable(config.storage(environment));
  return {
    installations: dynamoInstallationStore(table, config.tokenKey(environment)),
    client: slackClient(config.slackApp(environment)),
    clock,
    log: logOf(environment, "web"),
  };
}

/** What a delivery needs that finds its channel or workspace gone. */
function reporting(environment: config.Environment, table: Table) {
  return {
    channels: dynamoChannelSettings(table),
    installations: dynamoInstallationStore(table, config.tokenKey(environment)),
    jobs: sqsJobQueue(config.queues(environment, ["forget-gone"])),
  };
}

type Sides = ReturnType<typeof slackSide> & { readonly rest: ReturnType<typeof discordSide> };

function readingUnasked(environment: config.Environment, table: Table) {
  const files = dynamoRuleFiles(table, clock);
  return readingWorld(config.reading(environment), clock, files, dynamoHostTurns(table));
}

/** How channels are posted to, and people told of one that is paused. */
function postingOf({ client, tokens, rest }: Sides, table: Table) {
  const notes = { slack: slackPersonalNotes(client, tokens), discord: discordPersonalNotes(rest) };
  return {
    slack: slackPosting(client, tokens, clock),
    discord: discordPosting(rest, clock),
    ledger: dynamoLedger(table, clock),
    notes: notesByPlatform(notes),
    waitingPosts: slackWaitingPosts(client, tokens, clock),
  };
}
