import * as z from "zod/mini";

/** Environment variables as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

const set = z.string().check(z.minLength(1));
const url = z.url();

/** The one table. The SDK itself reads `AWS_ENDPOINT_URL_DYNAMODB` and `AWS_ENDPOINT_URL_SQS`. */
export const storage = section({ TABLE_NAME: set }, (env) => ({ tableName: env.TABLE_NAME }));

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
  const found = section(shape, (env) => env as Readonly<Record<string, string>>)(environment);
  return Object.fromEntries(names.map(([kind, name]) => [kind, found[name]])) as Record<
    Kind,
    string
  >;
}

/** The variable that holds the URL of a kind's queue. */
export function queueVariable(kind: string): string {
  return `${kind.replaceAll("-", "_").toUpperCase()}_QUEUE_URL`;
}

/** Tries of a job before it is set aside; the redrive policy of `infra/queues.yml` says the same. */
export const tries = section({ JOB_TRIES: z._default(z.coerce.number(), 4) }, (env) => ({
  triesMax: env.JOB_TRIES,
}));

export const slackSigning = section({ SLACK_SIGNING_SECRET: set }, (env) => ({
  signingSecret: env.SLACK_SIGNING_SECRET,
}));

export const slackBot = section(
  { SLACK_BOT_TOKEN: z.optional(set), SLACK_API_URL: z.optional(url) },
  (env) => ({
    ...(env.SLACK_BOT_TOKEN !== undefined && { botToken: env.SLACK_BOT_TOKEN }),
    ...(env.SLACK_API_URL !== undefined && { apiUrl: env.SLACK_API_URL }),
  }),
);

export const discordSigning = section({ DISCORD_PUBLIC_KEY: set }, (env) => ({
  publicKey: env.DISCORD_PUBLIC_KEY,
}));

export const discordApi = section({ DISCORD_API_URL: z.optional(url) }, (env) => ({
  ...(env.DISCORD_API_URL !== undefined && { api: env.DISCORD_API_URL }),
}));

/** Lines below this level are not written. */
export const logging = section(
  { LOG_LEVEL: z._default(z.enum(["INFO", "WARN", "ERROR"]), "INFO") },
  (env) => ({ level: env.LOG_LEVEL }),
);

/** What registering the commands, and the gateway, need. */
export const discordBot = section(
  { DISCORD_APPLICATION_ID: set, DISCORD_BOT_TOKEN: set, DISCORD_API_URL: z.optional(url) },
  (env) => ({
    applicationId: env.DISCORD_APPLICATION_ID,
    botToken: env.DISCORD_BOT_TOKEN,
    ...(env.DISCORD_API_URL !== undefined && { api: env.DISCORD_API_URL }),
  }),
);

/** What Socket Mode needs. */
export const slackSocket = section(
  { SLACK_APP_TOKEN: set, SLACK_BOT_TOKEN: set, SLACK_API_URL: z.optional(url) },
  (env) => ({
    appToken: env.SLACK_APP_TOKEN,
    botToken: env.SLACK_BOT_TOKEN,
    ...(env.SLACK_API_URL !== undefined && { apiUrl: env.SLACK_API_URL }),
  }),
);

/** How pages are fetched. `READ_ORIGINS` opens loopback addresses, for the local bot only. */
export const reading = section(
  { CONTACT_URL: z.optional(url), READ_ORIGINS: z.optional(set) },
  (env) => ({
    contactUrl: env.CONTACT_URL,
    allowOrigins: env.READ_ORIGINS?.split(/\s+/).filter(Boolean) ?? [],
  }),
);

/**
 * Makes the reader of one part of the environment. A Lambda reads the parts that it wires,
 * and needs no other variable.
 *
 * @throws {Error} that names each variable that is missing or malformed, never its value
 */
function section<Shape extends z.core.$ZodShape, Settings>(
  shape: Shape,
  settingsOf: (environment: z.infer<z.ZodMiniObject<Shape>>) => Settings,
): (environment: Environment) => Settings {
  const schema = z.object(shape);
  return (environment) => {
    const parsed = schema.safeParse(environment);
    if (parsed.success) return settingsOf(parsed.data);
    const faults = parsed.error.issues.map(({ path }) => path.join("."));
    throw new Error(`Set these environment variables: ${[...new Set(faults)].join(", ")}`);
  };
}
