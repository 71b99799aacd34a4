import { wishKinds } from "#model/wish-policy.ts";
import {
  count,
  matching,
  number,
  oneOf,
  optional,
  optionalText,
  optionalUrl,
  origins,
  text as set,
  token,
  url,
  usually,
} from "#shared/variable.ts";
import { writerSettings } from "./config/model-writer-settings.ts";
import { type Environment, section } from "./config/section.ts";

export type { Environment };

/** The one table. The SDK itself reads `AWS_ENDPOINT_URL_DYNAMODB` and `AWS_ENDPOINT_URL_SQS`. */
export const storage = /* @__PURE__ */ section(
  () => ({ TABLE_NAME: set }),
  (env) => ({ tableName: env.TABLE_NAME }),
);

/** Partitions of the due feeds and of each slot: the same in all functions, and for as long as anything is stored. */
export const sharding = /* @__PURE__ */ section(
  () => ({ DUE_SHARDS: count(32), SLOT_SHARDS: count(8) }),
  (env) => ({
    dueShardCount: env.DUE_SHARDS,
    slotShardCount: env.SLOT_SHARDS,
  }),
);

/**
 * Where jobs of these kinds wait: `WRITE_BRIEF_QUEUE_URL` and so on.
 *
 * @throws {Error} that names each variable that is missing or malformed
 */
export function queues<Kind extends string>(
  environment: Environment,
  kinds: readonly Kind[],
): Readonly<Record<Kind, string>> {
  const names = kinds.map((kind) => [kind, queueVariable(kind)] as const);
  const shape = Object.fromEntries(names.map(([, name]) => [name, url]));
  const found = section(
    () => shape,
    (env) => env as Readonly<Record<string, string>>,
  )(environment);
  return Object.fromEntries(names.map(([kind, name]) => [kind, found[name]])) as Record<
    Kind,
    string
  >;
}

/** The variable that holds the URL of a kind's queue. */
export function queueVariable(kind: string): string {
  return `${kind.replaceAll("-", "_").toUpperCase()}_QUEUE_URL`;
}

export const slackSigning = /* @__PURE__ */ section(
  () => ({ SLACK_SIGNING_SECRET: set }),
  (env) => ({
    signingSecret: env.SLACK_SIGNING_SECRET,
  }),
);

export const slackBot = /* @__PURE__ */ section(
  () => ({ SLACK_BOT_TOKEN: optionalText, SLACK_API_URL: optionalUrl }),
  (env) => ({
    ...(env.SLACK_BOT_TOKEN !== undefined && { botToken: env.SLACK_BOT_TOKEN }),
    ...(env.SLACK_API_URL !== undefined && { apiUrl: env.SLACK_API_URL }),
  }),
);

export const discordSigning = /* @__PURE__ */ section(
  () => ({ DISCORD_PUBLIC_KEY: set }),
  (env) => ({
    publicKey: env.DISCORD_PUBLIC_KEY,
  }),
);

/** Answers to interactions need no more. */
export const discordApi = /* @__PURE__ */ section(
  () => ({ DISCORD_API_URL: optionalUrl }),
  (env) => (env.DISCORD_API_URL === undefined ? {} : { api: env.DISCORD_API_URL }),
);

/** For posts of our own. */
export const discordToken = /* @__PURE__ */ section(
  () => ({ DISCORD_BOT_TOKEN: optionalText }),
  (env) => env.DISCORD_BOT_TOKEN,
);

/** Lines below this level are not written. */
export const logging = /* @__PURE__ */ section(
  () => ({ LOG_LEVEL: oneOf("INFO", "WARN", "ERROR") }),
  (env) => ({ level: env.LOG_LEVEL }),
);

/** What registering the commands, and the gateway, need. */
export const discordBot = /* @__PURE__ */ section(
  () => ({
    DISCORD_APPLICATION_ID: matching(/^\d+$/, "digits alone"),
    DISCORD_BOT_TOKEN: token,
    DISCORD_API_URL: optionalUrl,
  }),
  (env) => ({
    applicationId: env.DISCORD_APPLICATION_ID,
    botToken: env.DISCORD_BOT_TOKEN,
    ...(env.DISCORD_API_URL !== undefined && { api: env.DISCORD_API_URL }),
  }),
);

/** What Socket Mode needs: two tokens, which are easily put in each other's place. */
export const slackSocket = /* @__PURE__ */ section(
  () => ({
    SLACK_APP_TOKEN: matching(/^xapp-[!-~]+$/, "it begins with xapp-"),
    SLACK_BOT_TOKEN: matching(/^xox[be][-.][!-~]+$/, "it begins with xoxb-"),
    SLACK_API_URL: optionalUrl,
  }),
  (env) => ({
    appToken: env.SLACK_APP_TOKEN,
    botToken: env.SLACK_BOT_TOKEN,
    ...(env.SLACK_API_URL !== undefined && { apiUrl: env.SLACK_API_URL }),
  }),
);

const keyOf32Bytes = /* @__PURE__ */ matching(/^[A-Za-z0-9+/]{43}=$/, "32 bytes in base64");

/** What opens the stored tokens of workspaces: 32 bytes in base64. Without it there is one workspace. */
export const tokenKey = /* @__PURE__ */ section(
  () => ({ TOKEN_KEY: optional(keyOf32Bytes) }),
  (env) => (env.TOKEN_KEY === undefined ? undefined : Buffer.from(env.TOKEN_KEY, "base64")),
);

/** What the pages need by which workspaces install the bot; the key of tokens signs their state, too. */
export const slackApp = /* @__PURE__ */ section(
  () => ({
    SLACK_CLIENT_ID: set,
    SLACK_CLIENT_SECRET: set,
    TOKEN_KEY: keyOf32Bytes,
    SLACK_API_URL: optionalUrl,
  }),
  (env) => ({
    clientId: env.SLACK_CLIENT_ID,
    clientSecret: env.SLACK_CLIENT_SECRET,
    stateKey: Buffer.from(env.TOKEN_KEY, "base64"),
    authorizeUrl: new URL("/oauth/v2/authorize", env.SLACK_API_URL ?? "https://slack.com").href,
    ...(env.SLACK_API_URL !== undefined && { apiUrl: env.SLACK_API_URL }),
  }),
);

const fetchVariables = { CONTACT_URL: optionalUrl, READ_ORIGINS: origins };

/** How pages and feeds are fetched. `READ_ORIGINS` opens loopback addresses, for the local bot only. */
export const fetching = /* @__PURE__ */ section(() => fetchVariables, fetchSettings);

function fetchSettings(env: {
  readonly CONTACT_URL: string | undefined;
  readonly READ_ORIGINS: readonly string[];
}) {
  return { contactUrl: env.CONTACT_URL, allowOrigins: env.READ_ORIGINS };
}

/**
 * How articles are read. `PUBLISHER_WISHES` lists what is honoured of `robots`, `model` and `snippet`, or is `none`; all are when it is not set.
 */
export const reading = /* @__PURE__ */ section(
  () => ({
    ...fetchVariables,
    PUBLISHER_WISHES: usually(
      wishKinds.join(" "),
      matching(
        /^\s*(none|(robots|model|snippet)([\s,]+(robots|model|snippet))*)\s*$/,
        `some of ${wishKinds.join(", ")}, or none`,
      ),
    ),
  }),
  (env) => ({
    ...fetchSettings(env),
    honours: new Set(wishKinds.filter((kind) => env.PUBLISHER_WISHES.includes(kind))),
  }),
);

const writerKind = /* @__PURE__ */ oneOf("none", "bedrock", "openai");

/** What a workspace may spend in a month on a model that writes: millions of tokens, and dollars. None where none writes. */
export const modelLimits = /* @__PURE__ */ section(
  () => ({
    MODEL_WRITER: writerKind,
    MODEL_MILLIONS_PER_MONTH: number(2),
    MODEL_DOLLARS_PER_MONTH: number(10),
  }),
  (env) =>
    env.MODEL_WRITER === "none"
      ? undefined
      : {
          tokensMax: Math.floor(env.MODEL_MILLIONS_PER_MONTH * 1_000_000),
          microdollarsMax: Math.floor(env.MODEL_DOLLARS_PER_MONTH * 1_000_000),
        },
);

/** Which model writes briefs, with the price in dollars of a million tokens in and out. None unless it is set. */
export const modelWriter = /* @__PURE__ */ section(
  () => ({
    MODEL_WRITER: writerKind,
    MODEL_ID: optionalText,
    MODEL_NAME: optionalText,
    MODEL_BASE_URL: usually("https://api.openai.com/v1", url),
    MODEL_API_KEY: optionalText,
    MODEL_REGION: optionalText,
    MODEL_ENDPOINT: optionalUrl,
    MODEL_TIMEOUT_MS: number(20_000, { min: 1000, max: 40_000 }),
    // Eleven sentences of 30 words, with what carries them.
    MODEL_ANSWER_MAX: number(1800, { min: 500, max: 32_000 }),
    MODEL_PRICE_IN: number(0),
    MODEL_PRICE_OUT: number(0),
  }),
  (env) => {
    if (env.MODEL_WRITER === "none") return undefined;
    if (env.MODEL_ID === undefined) throw new Error("Set these environment variables: MODEL_ID");
    return writerSettings(env.MODEL_WRITER, env.MODEL_ID, env);
  },
);

/** Secrets of the model that writes, by the variable. */
export function modelSecrets(environment: Environment): readonly string[] {
  return environment.MODEL_WRITER === "openai" ? ["MODEL_API_KEY"] : [];
}

/** The language that briefs come in where a channel chose none; nothing where no model translates. */
export const usualLanguage = /* @__PURE__ */ section(
  () => ({
    MODEL_WRITER: writerKind,
    BRIEF_LANGUAGE: optional(matching(/^[a-z]{2,3}$/, "a code such as fr")),
  }),
  (env) => (env.MODEL_WRITER === "none" ? {} : { usualLanguage: env.BRIEF_LANGUAGE ?? "own" }),
);
