import { describe, expect, it } from "vitest";
import * as config from "#config.ts";

const key = Buffer.alloc(32, 7).toString("base64");
const app = { SLACK_CLIENT_ID: "1.2", SLACK_CLIENT_SECRET: "s", TOKEN_KEY: key };
const model = { MODEL_WRITER: "openai", MODEL_ID: "m" };

describe("the environment", () => {
  it.each<[string, (environment: config.Environment) => unknown, config.Environment, unknown]>([
    ["partitions by default", config.sharding, {}, { dueShardCount: 32, slotShardCount: 8 }],
    [
      "where jobs wait",
      (environment) => config.queues(environment, ["write-brief", "send-live-dead-letters"]),
      {
        WRITE_BRIEF_QUEUE_URL: "https://q.example/a",
        SEND_LIVE_DEAD_LETTERS_QUEUE_URL: "https://q.example/b",
      },
      { "write-brief": "https://q.example/a", "send-live-dead-letters": "https://q.example/b" },
    ],
    ["no key of tokens", config.tokenKey, {}, undefined],
    ["a key of tokens", config.tokenKey, { TOKEN_KEY: key }, Buffer.alloc(32, 7)],
    [
      "an app that others install",
      config.slackApp,
      app,
      {
        clientId: "1.2",
        clientSecret: "s",
        stateKey: Buffer.alloc(32, 7),
        authorizeUrl: "https://slack.com/oauth/v2/authorize",
      },
    ],
    ["no origin beside public ones", config.fetching, {}, { allowOrigins: [] }],
    [
      "origins of this machine",
      config.fetching,
      { READ_ORIGINS: " http://127.0.0.1:1 http://127.0.0.1:2/,http://localhost:3/a/page " },
      { allowOrigins: ["http://127.0.0.1:1", "http://127.0.0.1:2", "http://localhost:3"] },
    ],
    [
      "all wishes of publishers",
      config.reading,
      {},
      { allowOrigins: [], honours: new Set(["robots", "model", "snippet"]) },
    ],
    [
      "some of them",
      config.reading,
      { PUBLISHER_WISHES: "robots, snippet" },
      { allowOrigins: [], honours: new Set(["robots", "snippet"]) },
    ],
    [
      "none of them",
      config.reading,
      { PUBLISHER_WISHES: "none" },
      { allowOrigins: [], honours: new Set() },
    ],
    ["no model", config.modelWriter, {}, undefined],
    ["no limits without a model", config.modelLimits, {}, undefined],
    [
      "limits of a model",
      config.modelLimits,
      { ...model, MODEL_DOLLARS_PER_MONTH: "0.5" },
      { tokensMax: 2_000_000, microdollarsMax: 500_000 },
    ],
    [
      "a model by OpenAI's protocol",
      config.modelWriter,
      { ...model, MODEL_API_KEY: "k" },
      {
        kind: "openai",
        modelId: "m",
        name: "m",
        timeoutMs: 20_000,
        answerTokensMax: 1800,
        price: { dollarsIn: 0, dollarsOut: 0 },
        baseUrl: "https://api.openai.com/v1",
        apiKey: "k",
      },
    ],
    [
      "a model of Bedrock's, which has no key",
      config.modelWriter,
      {
        ...model,
        MODEL_WRITER: "bedrock",
        MODEL_API_KEY: "k",
        MODEL_REGION: "eu-west-1",
        MODEL_NAME: "Quill",
        MODEL_TIMEOUT_MS: "40000",
        MODEL_ANSWER_MAX: "500",
        MODEL_PRICE_IN: "0.5",
        MODEL_PRICE_OUT: "2",
      },
      {
        kind: "bedrock",
        modelId: "m",
        name: "Quill",
        timeoutMs: 40_000,
        answerTokensMax: 500,
        price: { dollarsIn: 0.5, dollarsOut: 2 },
        region: "eu-west-1",
      },
    ],
    ["the key of a model that has one", config.modelSecrets, model, ["MODEL_API_KEY"]],
    ["no key of Bedrock's", config.modelSecrets, { MODEL_WRITER: "bedrock" }, []],
    ["no language without a model", config.usualLanguage, { BRIEF_LANGUAGE: "fr" }, {}],
    ["an article's own language", config.usualLanguage, model, { usualLanguage: "own" }],
    [
      "a language",
      config.usualLanguage,
      { ...model, BRIEF_LANGUAGE: "fr" },
      { usualLanguage: "fr" },
    ],
  ])("says %s", (_case, read, environment, settings) => {
    expect(read(environment)).toEqual(settings);
  });

  it.each<[(environment: config.Environment) => unknown, config.Environment, string, string?]>([
    [config.storage, {}, "TABLE_NAME"],
    [config.slackSigning, { SLACK_SIGNING_SECRET: "" }, "SLACK_SIGNING_SECRET"],
    [config.discordSigning, {}, "DISCORD_PUBLIC_KEY"],
    [
      config.tokenKey,
      { TOKEN_KEY: Buffer.alloc(31, 7).toString("base64") },
      "TOKEN_KEY",
      "TOKEN_KEY (32 bytes in base64)",
    ],
    [config.tokenKey, { TOKEN_KEY: `${key}${key}` }, "TOKEN_KEY", "TOKEN_KEY (32 bytes in base64)"],
    [
      config.slackSocket,
      { SLACK_APP_TOKEN: "xoxb-1", SLACK_BOT_TOKEN: "xapp-1" },
      "SLACK_APP_TOKEN, SLACK_BOT_TOKEN",
      "SLACK_APP_TOKEN (it begins with xapp-), SLACK_BOT_TOKEN (it begins with xoxb-)",
    ],
    [
      config.discordBot,
      { DISCORD_APPLICATION_ID: "a.b.c", DISCORD_BOT_TOKEN: "77" },
      "DISCORD_APPLICATION_ID",
      "DISCORD_APPLICATION_ID (digits alone)",
    ],
    [
      config.fetching,
      { READ_ORIGINS: "127.0.0.1:3000" },
      "READ_ORIGINS",
      "READ_ORIGINS (addresses such as http://127.0.0.1:3000, with spaces between)",
    ],
    [config.slackApp, { SLACK_CLIENT_SECRET: "s" }, "SLACK_CLIENT_ID, TOKEN_KEY"],
    [
      (environment) => config.queues(environment, ["poll-feed", "send-live"]),
      { SEND_LIVE_QUEUE_URL: "somewhere" },
      "POLL_FEED_QUEUE_URL, SEND_LIVE_QUEUE_URL",
      "SEND_LIVE_QUEUE_URL (an address, with https:// or http://)",
    ],
    [
      config.reading,
      { PUBLISHER_WISHES: "some" },
      "PUBLISHER_WISHES",
      "PUBLISHER_WISHES (some of robots, model, snippet, or none)",
    ],
    [
      config.modelWriter,
      { MODEL_WRITER: "gpt", MODEL_BASE_URL: "localhost:11434/v1" },
      "MODEL_WRITER, MODEL_BASE_URL",
      "MODEL_WRITER (one of none, bedrock, openai), MODEL_BASE_URL (an address, with https:// or http://)",
    ],
    [config.modelWriter, { MODEL_WRITER: "openai" }, "MODEL_ID"],
    [
      config.modelWriter,
      { ...model, MODEL_TIMEOUT_MS: "40001" },
      "MODEL_TIMEOUT_MS",
      "MODEL_TIMEOUT_MS (a number, 1000 to 40000)",
    ],
    [
      config.usualLanguage,
      { ...model, BRIEF_LANGUAGE: "French" },
      "BRIEF_LANGUAGE",
      "BRIEF_LANGUAGE (a code such as fr)",
    ],
  ])(
    "names what is missing or malformed with its form, and not its value: %#",
    (read, environment, names, set) => {
      const malformed = set === undefined ? "" : `. Set now, but malformed: ${set}`;
      expect(() => read(environment)).toThrow(
        new Error(`Set these environment variables: ${names}${malformed}`),
      );
    },
  );
});
