import { componentType, everyComponent } from "./check/component-tree.ts";
import { isObject, type JsonObject } from "./check/form-error.ts";
import { hasPermission, permissionsOf } from "./permissions.ts";
import type { DiscordChannel, DiscordWorld } from "./world.ts";

type Kind = "users" | "roles" | "everyone";

export type MentionContext = {
  readonly world: DiscordWorld;
  readonly channel: DiscordChannel;
  readonly botId: string;
  /** A bot's own post may call everyone by default; answers and webhooks only users (docs PR #7629). */
  readonly by: "bot" | "interaction";
  /** Author of the message it replies to. */
  readonly repliesToUser?: string;
};

/**
 * Who a message would call: user ids, role ids, `everyone`, `here`.
 *
 * Worked out from what the text says, what `allowed_mentions` lets pass and, for roles and
 * everyone, what the bot may do in the channel.
 */
export function pingsOf(message: JsonObject, context: MentionContext): readonly string[] {
  const { channel, world, botId, repliesToUser, by } = context;
  const texts = [message.content];
  for (const { component } of everyComponent(message.components, []))
    if (component.type === componentType.textDisplay) texts.push(component.content);
  const text = texts.filter((one) => typeof one === "string").join("\n");
  const allowed = isObject(message.allowed_mentions) ? message.allowed_mentions : undefined;
  const parse = parsed(allowed, by);
  const named = (kind: "users" | "roles", id: string) =>
    parse.has(kind) || (Array.isArray(allowed?.[kind]) && allowed[kind].includes(id));
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  const mayCallAll =
    guild === undefined || hasPermission(permissionsOf(guild, botId, channel), "MENTION_EVERYONE");
  const pings: string[] = [];
  for (const [, id = ""] of text.matchAll(/<@!?(\d+)>/g)) if (named("users", id)) pings.push(id);
  for (const [, id = ""] of text.matchAll(/<@&(\d+)>/g)) {
    const role = guild?.roles.get(id);
    if (role && named("roles", id) && (role.mentionable || mayCallAll)) pings.push(id);
  }
  for (const [, range = ""] of text.matchAll(/@(everyone|here)\b/g))
    if (parse.has("everyone") && mayCallAll && guild) pings.push(range);
  const callsAuthor = allowed ? allowed.replied_user === true : true;
  if (repliesToUser !== undefined && repliesToUser !== botId && callsAuthor)
    pings.push(repliesToUser);
  return [...new Set(pings)];
}

function parsed(allowed: JsonObject | undefined, by: MentionContext["by"]): ReadonlySet<unknown> {
  if (allowed) return new Set(Array.isArray(allowed.parse) ? allowed.parse : []);
  const usual: Kind[] = by === "bot" ? ["users", "roles", "everyone"] : ["users"];
  return new Set(usual);
}
