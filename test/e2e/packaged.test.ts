import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "#adapters/system-clock.ts";
import { discordSeat, slackSeat } from "#local/local-worlds.ts";
import type { QueueHandler } from "#local/queue/deliver-batch.ts";
import type { Lambdas } from "#local/start-bot.ts";
import { toApiGatewayEvent } from "#local/web-server-gateway-event.ts";
import { testBot } from "../support/test-bot.ts";
import { commandFlow } from "./command-flow.ts";
import { testFeed } from "./local-feed.ts";
import {
  channelsKept,
  makeDue,
  readAheadLocally,
  subscribeLocalChannels,
  sweepBack,
} from "./local-subscriptions.ts";
import { packagedLambdas } from "./packaged-lambdas.ts";
import { lambdaNodes } from "./runtime/runtime-client.ts";

const installSecrets = {
  SLACK_CLIENT_ID: "1000000000.1000000001",
  SLACK_CLIENT_SECRET: "local-client-secret",
  TOKEN_KEY: Buffer.alloc(32, 3).toString("base64"),
};

const secret = "local-signing-secret";
/** What time it is for the functions: their processes do not hear of it when the bot's clock is turned. */
let now = Date.now;
const { teamId, channelId, userId } = slackSeat;

// On Lambda's own versions of Node where they are installed; each is a whole bot of its own.
describe.each(lambdaNodes)("the packaged functions on $name", ({ path }) => {
  const packaged = packagedLambdas(path);
  let lambdas: Awaited<ReturnType<typeof packaged.load>>;
  let times = 1;

  /** Delivers each job as often as a test wants; a queue may do so at any time. */
  const repeated =
    (worker: QueueHandler): QueueHandler =>
    async (event) => {
      for (let more = 1; more < times; more += 1) await worker(event);
      return worker(event);
    };

  const feeds = [testFeed(), testFeed()] as const;
  afterAll(() => packaged.stop());
  const bot = testBot(() => ({
    readOrigins: feeds.map(({ origin }) => origin),
    loadLambdas: async (environment) => {
      // This test itself looks into the table.
      Object.assign(process.env, environment);
      lambdas = await packaged.load({ ...environment, ...installSecrets });
      const workers = Object.entries(lambdas.workers).map(
        ([name, worker]) => [name, repeated(worker)] as const,
      );
      return { ...lambdas, workers: Object.fromEntries(workers) as Lambdas["workers"] };
    },
  }));
  const sample = () => `${bot.console.origin}/articles/macron-putin-de-escalation`;
  beforeAll(() => {
    const aheadMs = systemClock.now().getTime() - Date.now();
    now = () => Date.now() + aheadMs;
  });

  const inSlack = () => bot.slack.see.messages(teamId, channelId, userId);
  const inDiscord = () => bot.discord.see.messages(discordSeat.channelId, discordSeat.userId);

  it("answer Slack at once and then with a brief", async () => {
    const { answer } = await bot.slack.slashCommand({
      ...slackSeat,
      command: "/brief",
      text: sample(),
    });
    expect(answer.kind).toBe("answered");
    await bot.drain();
    expect(inSlack()).toHaveLength(1);
    expect(inSlack()[0]?.text).toMatch(/Macron[\s\S]*de-escalation/);
  });

  it("answer Discord at once and then with a brief", async () => {
    expect(await bot.discord.registerEndpoint()).toEqual([]);
    const options = { link: sample() };
    expect(
      (await bot.discord.command({ ...discordSeat, name: "brief", options })).trouble,
    ).toBeUndefined();
    await bot.drain();
    expect(inDiscord()).toHaveLength(1);
    expect(JSON.stringify(inDiscord()[0]?.components)).toMatch(/Macron.*de.{0,4}escalation/);
  });

  it("show one brief when a job comes twice", async () => {
    times = 2;
    const seen = inSlack().length;
    await bot.slack.slashCommand({ ...slackSeat, command: "/brief", text: sample() });
    await bot.drain();
    times = 1;
    expect(inSlack()).toHaveLength(seen + 1);
  });

  it("lead to Slack's page from their own", async () => {
    const event = toApiGatewayEvent(
      { method: "GET", path: "/slack/install", headers: {}, body: Buffer.alloc(0) },
      { now: now(), base64: false },
    );
    const answer = await lambdas.web(event);
    expect(answer.statusCode).toBe(302);
    expect(String(answer.headers?.location)).toMatch(/oauth\/v2\/authorize\?client_id=1000000000/);
  });

  const command = new URLSearchParams({
    command: "/brief",
    text: "help",
    team_id: teamId,
    channel_id: channelId,
    user_id: userId,
    trigger_id: "1.2.a",
    response_url: "http://127.0.0.1:1/",
  }).toString();

  it.each([
    ["signed and in time", { body: command }, 200],
    ["that is 10 minutes late", { body: command, ageSeconds: 600 }, 401],
    ["from the future", { body: command, ageSeconds: -600 }, 401],
    ["signed with another secret", { body: command, key: "other" }, 401],
    ["whose body was changed", { body: command, sent: `${command}&x=1` }, 401],
    ["signed, but without a body", { body: "" }, 400],
    ["that looks whether they are there", { body: "token=x&ssl_check=1" }, 200],
    ["that is not of Slack's form", { body: "{oops", type: "application/json" }, 400],
    ["that is huge", { body: `text=${"x".repeat(2_000_000)}` }, 413],
  ])("answer a request %s", async (_case, request, status) => {
    expect(await askSlack(request)).toBe(status);
  });

  commandFlow(
    () => bot,
    () => `${bot.console.origin}/articles/`,
  );

  it("poll a feed, and send what is new as a digest and at once, each once", async () => {
    await subscribeLocalChannels(...feeds);
    times = 2;
    await lambdas.tick();
    await bot.drain();
    for (const feed of feeds) feed.publish("Ferry drivers in Kastria begin a strike");
    await makeDue(...feeds);
    await lambdas.tick();
    await bot.drain();
    await readAheadLocally();
    await bot.drain();
    expect(feeds[0].asked.articles).toBe(1);
    await sweepBack();
    await lambdas.tick();
    await bot.drain();
    times = 1;
    // Slack's scheduler holds them for the minutes in which it can be asked about them, a late digest up to its date's minute.
    await bot.turn(12 * 60_000);
    const headline = /Ferry drivers in Kastria/;
    const withHeadline = (messages: readonly object[]) =>
      messages.filter((message) => headline.test(JSON.stringify(message)));
    expect(withHeadline(inSlack())).toHaveLength(2);
    expect(withHeadline(inDiscord())).toHaveLength(2);
  });

  it("forget a workspace that uninstalls them", async () => {
    const body = JSON.stringify({
      type: "event_callback",
      team_id: teamId,
      api_app_id: "A1",
      event_id: "Ev1",
      event_time: Math.floor(now() / 1000),
      event: { type: "app_uninstalled" },
    });
    expect(await askSlack({ body, type: "application/json" })).toBe(200);
    await bot.drain();
    expect(await channelsKept({ platform: "slack", workspaceId: teamId })).toEqual([]);
  });

  it("did no more than their roles allow, and logged no error", () => {
    expect(packaged.refused()).toEqual([]);
    expect(
      packaged
        .log()
        .split("\n")
        .filter((line) => line.includes('"ERROR"')),
    ).toEqual([]);
  });

  async function askSlack(request: SlackRequest): Promise<number | undefined> {
    const { body, sent = body, key = secret, ageSeconds = 0 } = request;
    const timestamp = String(Math.floor(now() / 1000) - ageSeconds);
    const hash = createHmac("sha256", key).update(`v0:${timestamp}:${body}`).digest("hex");
    const event = toApiGatewayEvent(
      {
        method: "POST",
        path: "/slack/events",
        headers: {
          "content-type": request.type ?? "application/x-www-form-urlencoded",
          "x-slack-request-timestamp": timestamp,
          "x-slack-signature": `v0=${hash}`,
        },
        body: Buffer.from(sent),
      },
      { now: now(), base64: true },
    );
    return (await lambdas.slack(event)).statusCode;
  }
});

type SlackRequest = {
  readonly body: string;
  /** What comes in place of what was signed. */
  readonly sent?: string;
  readonly key?: string;
  readonly type?: string;
  readonly ageSeconds?: number;
};
