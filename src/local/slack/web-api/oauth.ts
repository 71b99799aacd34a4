import { minuteMs } from "#shared/durations.ts";
import type { JsonObject } from "#shared/json-value.ts";
import { refuse, type SlackAnswer, type SlackServices } from "../method.ts";
import { install } from "../world.ts";

/** Milliseconds for which a code can be exchanged. @see docs.slack.dev/authentication/installing-with-oauth */
const codeLifeMs = 10 * minuteMs;

/** Exchanges a code for a bot token, once, within ten minutes. */
export function oauthAccess(services: SlackServices, input: JsonObject): SlackAnswer {
  const { app, world, clock } = services;
  if (input.client_id !== app.clientId) return refuse("invalid_client_id");
  if (input.client_secret !== app.clientSecret) return refuse("bad_client_secret");
  if (input.grant_type !== undefined && input.grant_type !== "authorization_code")
    return refuse("invalid_grant_type");
  const approval = world.approvals.get(String(input.code));
  if (!approval || approval.used || clock.now() - approval.at > codeLifeMs)
    return refuse("invalid_code");
  if (input.redirect_uri !== approval.redirectUri) return refuse("bad_redirect_uri");
  const workspace = world.workspaces.get(approval.teamId);
  if (!workspace) return refuse("invalid_code");
  approval.used = true;
  const serial = world.number();
  const installation = install(world, workspace.id, {
    botToken: `xoxb-${serial}-${workspace.id.slice(1)}-local`,
    botId: `B${String(serial).padStart(8, "0")}`,
    botUserId: `U${String(serial).padStart(8, "0")}B`,
    scopes: approval.scopes,
  });
  return {
    ok: true,
    access_token: installation.token,
    token_type: "bot",
    scope: approval.scopes.join(","),
    bot_user_id: installation.botUserId,
    app_id: app.id,
    team: { id: workspace.id, name: workspace.name },
    enterprise: workspace.enterprise ?? null,
    is_enterprise_install: false,
    authed_user: { id: approval.userId },
  };
}
