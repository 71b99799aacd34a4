import type { ApiReply } from "../api-error.ts";
import type { RouteCall } from "../services.ts";
import { putCommands } from "./application-commands.ts";
import { createMessage } from "./channel-messages.ts";
import { interactionCallback } from "./interaction-callback.ts";
import { listMessages } from "./list-messages.ts";
import { getChannel, getGuild, openDirectMessages } from "./things.ts";
import { createFollowUp, patchFollowUp } from "./webhooks.ts";

type Route = {
  /** Method and path, with a colon before each placeholder. */
  readonly name: string;
  readonly run: (call: RouteCall) => ApiReply;
  /** The token in the path is the permission: no bot token is needed, no global limit counts. */
  readonly byToken?: true;
};

/** Every route this stand-in speaks, below `/api/v10`. */
const routes: readonly Route[] = [
  { name: "POST /channels/:id/messages", run: createMessage },
  { name: "GET /channels/:id/messages", run: listMessages },
  { name: "GET /channels/:id", run: getChannel },
  { name: "POST /interactions/:id/:token/callback", run: interactionCallback, byToken: true },
  { name: "POST /webhooks/:id/:token", run: createFollowUp, byToken: true },
  { name: "PATCH /webhooks/:id/:token/messages/:message", run: patchFollowUp, byToken: true },
  { name: "PUT /applications/:id/commands", run: putCommands },
  { name: "POST /users/@me/channels", run: openDirectMessages },
  { name: "GET /guilds/:id", run: getGuild },
];

export type Found = { readonly route: Route; readonly ids: readonly string[] };

const patterns = routes.map((route) => ({
  route,
  pattern: new RegExp(`^${route.name.replace(/:\w+/g, "([^/]+)")}$`),
}));

/** Finds the route of a request; `path` is below `/api/v10`. */
export function findRoute(method: string, path: string): Found | undefined {
  for (const { route, pattern } of patterns) {
    const match = pattern.exec(`${method} ${path}`);
    if (match) return { route, ids: match.slice(1) };
  }
  return undefined;
}
