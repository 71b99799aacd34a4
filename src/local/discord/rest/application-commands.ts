import type { JsonObject } from "#shared/json-value.ts";
import { type ApiReply, isReply, ok, refuse } from "../api-error.ts";
import { checkedPayload } from "../checked-payload.ts";
import type { RouteCall } from "../services.ts";

/** PUT /applications/:id/commands replaces them all: those with a known name keep their id. */
export function putCommands(call: RouteCall): ApiReply {
  const { ids, app, world } = call;
  if (ids[0] !== app.id) return refuse(20012);
  const read = checkedPayload<readonly JsonObject[]>(call, "bulk_commands", call.body);
  if (isReply(read)) return read;
  world.commands = read.payload.map((command) => registered(call, command));
  return ok(world.commands);
}

function registered({ world, app, now }: RouteCall, command: JsonObject): JsonObject {
  const type = command.type ?? 1;
  const same = world.commands.find((one) => one.name === command.name && one.type === type);
  return {
    default_member_permissions: null,
    description: "",
    ...command,
    id: same?.id ?? world.nextId(now),
    application_id: app.id,
    version: world.nextId(now),
    type,
  };
}
