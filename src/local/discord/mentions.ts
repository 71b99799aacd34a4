import { isObject, type JsonObject } from "#shared/json-value.ts";
import { type ApiReply, twinRefusal } from "./api-error.ts";
import { componentType, everyComponent } from "./check/component-tree.ts";
import { hasPermission, permissionsOf } from "./permissions.ts";
import type { DiscordServices } from "./services.ts";
import type { DiscordChannel } from "./world.ts";

export type Posting = {
  readonly channel: DiscordChannel;
  /** A bot's own post may call everyone by default; answers and webhooks only users (docs PR #7629). */
  readonly by: "bot" | "interaction";
  /** Author of the message it replies to. */
  readonly repliesToUser?: string;
};

/** Whom a message calls; one that was not announced is refused, which Discord would never do. */
export function announcedPings(
  services: Pick<DiscordServices, "world" | "app" | "mayPing">,
  message: JsonObject,
  posting: Posting,
): readonly string[] | ApiReply {
  const pings = pingsOf(services, message, posting);
  const surprise = pings.find((ping) => !services.mayPing(ping));
  return surprise === undefined ? pings : twinRefusal(`unannounced ping of ${surprise}`);
}

/**
 * Who a message would call: user ids, role ids, `everyone`, `here`.
 *
 * Worked out from what the text says, what `allowed_mentions` lets pass and, for roles and
 * everyone, what the bot may do in the channel.
 */
function pingsOf(
  { world, app: { botId } }: Pick<DiscordServices, "world" | "app">,
  message: JsonObject,
  { channel, repliesToUser, by }: Posting,
): readonly string[] {
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
  const callsAuthor = !allowed || allowed.replied_user === true;
  if (repliesToUser !== undefined && repliesToUser !== botId && callsAuthor)
    pings.push(repliesToUser);
  return [...new Set(pings)];
}

function parsed(allowed: JsonObject | undefined, by: Posting["by"]): ReadonlySet<unknown> {
  if (allowed) return new Set(Array.isArray(allowed.parse) ? allowed.parse : []);
  return new Set(by === "bot" ? ["users", "roles", "everyone"] : ["users"]);
}
