import type { ApiReply } from "../api-error.ts";
import type { RouteCall } from "../services.ts";
import {
  listGlobalCommands,
  listGuildCommands,
  putGlobalCommands,
  putGuildCommands,
} from "./application-commands.ts";
import {
  createMessage,
  crosspostMessage,
  deleteMessage,
  getMessage,
  patchMessage,
} from "./channel-messages.ts";
import { interactionCallback } from "./interaction-callback.ts";
import { listMessages } from "./list-messages.ts";
import {
  getChannel,
  getCurrentApplication,
  getCurrentGuilds,
  getCurrentUser,
  getGateway,
  getGuild,
  getGuildChannels,
  getGuildMember,
  getGuildRoles,
  openDirectMessages,
} from "./things.ts";
import { createFollowUp, deleteFollowUp, getFollowUp, patchFollowUp } from "./webhooks.ts";

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
  { name: "GET /channels/:id/messages/:message", run: getMessage },
  { name: "PATCH /channels/:id/messages/:message", run: patchMessage },
  { name: "DELETE /channels/:id/messages/:message", run: deleteMessage },
  { name: "POST /channels/:id/messages/:message/crosspost", run: crosspostMessage },
  { name: "GET /channels/:id", run: getChannel },
  { name: "POST /interactions/:id/:token/callback", run: interactionCallback, byToken: true },
  { name: "POST /webhooks/:id/:token", run: createFollowUp, byToken: true },
  { name: "GET /webhooks/:id/:token/messages/:message", run: getFollowUp, byToken: true },
  { name: "PATCH /webhooks/:id/:token/messages/:message", run: patchFollowUp, byToken: true },
  { name: "DELETE /webhooks/:id/:token/messages/:message", run: deleteFollowUp, byToken: true },
  { name: "GET /applications/@me", run: getCurrentApplication },
  { name: "GET /oauth2/applications/@me", run: getCurrentApplication },
  { name: "GET /applications/:id/commands", run: listGlobalCommands },
  { name: "PUT /applications/:id/commands", run: putGlobalCommands },
  { name: "GET /applications/:id/guilds/:guild/commands", run: listGuildCommands },
  { name: "PUT /applications/:id/guilds/:guild/commands", run: putGuildCommands },
  { name: "GET /users/@me", run: getCurrentUser },
  { name: "GET /users/@me/guilds", run: getCurrentGuilds },
  { name: "POST /users/@me/channels", run: openDirectMessages },
  { name: "GET /guilds/:id", run: getGuild },
  { name: "GET /guilds/:id/channels", run: getGuildChannels },
  { name: "GET /guilds/:id/roles", run: getGuildRoles },
  { name: "GET /guilds/:id/members/:user", run: getGuildMember },
  { name: "GET /gateway/bot", run: getGateway },
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
