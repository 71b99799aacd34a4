import type { JsonObject } from "../../json-value.ts";
import { type ApiReply, isReply, ok, refuse } from "../api-error.ts";
import { checkedPayload } from "../checked-payload.ts";
import type { RouteCall } from "../services.ts";

/** Where commands are registered: for all, or for one guild. */
function scopeOf({ ids, app, world }: RouteCall, hasGuild: boolean): string | ApiReply {
  if (ids[0] !== app.id) return refuse(20012);
  if (!hasGuild) return "";
  const guildId = ids[1] ?? "";
  const isIn = world.guilds.get(guildId)?.members.has(app.botId);
  return isIn ? guildId : refuse(50001);
}

function list(call: RouteCall, hasGuild: boolean): ApiReply {
  const scope = scopeOf(call, hasGuild);
  if (typeof scope !== "string") return scope;
  return ok(call.world.commands.get(scope) ?? []);
}

/** PUT replaces them all: those with a known name keep their id. */
function overwrite(call: RouteCall, hasGuild: boolean): ApiReply {
  const scope = scopeOf(call, hasGuild);
  if (typeof scope !== "string") return scope;
  const read = checkedPayload<readonly JsonObject[]>(call, "bulk_commands", call.body);
  if (isReply(read)) return read;
  const earlier = call.world.commands.get(scope) ?? [];
  const commands = read.payload.map((command) => registered(call, scope, command, earlier));
  call.world.commands.set(scope, commands);
  return ok(commands);
}

function registered(
  { world, app, now }: RouteCall,
  scope: string,
  command: JsonObject,
  earlier: readonly JsonObject[],
): JsonObject {
  const type = command.type ?? 1;
  const same = earlier.find((one) => one.name === command.name && one.type === type);
  return {
    default_member_permissions: null,
    description: "",
    ...command,
    id: same?.id ?? world.nextId(now),
    application_id: app.id,
    version: world.nextId(now),
    type,
    ...(scope !== "" && { guild_id: scope }),
  };
}

export const listGlobalCommands = (call: RouteCall): ApiReply => list(call, false);
export const listGuildCommands = (call: RouteCall): ApiReply => list(call, true);
export const putGlobalCommands = (call: RouteCall): ApiReply => overwrite(call, false);
export const putGuildCommands = (call: RouteCall): ApiReply => overwrite(call, true);
