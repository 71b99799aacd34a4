import type { JsonObject } from "#shared/json-value.ts";
import { refuse, type SlackAnswer, type SlackServices } from "../method.ts";
import { oauthAccess } from "./oauth.ts";

type AppMethod = (
  services: SlackServices,
  input: JsonObject,
  token: string | undefined,
) => SlackAnswer;

const connectionsOpen: AppMethod = ({ app, world, origin }, _input, token) => {
  if (token === undefined) return refuse("not_authed");
  if (token !== app.appToken)
    return refuse(world.installations.has(token) ? "not_allowed_token_type" : "invalid_auth");
  const address = origin().replace(/^http/, "ws");
  return { ok: true, url: `${address}/link/?ticket=${world.number()}&app_id=${app.id}` };
};

const apiTest: AppMethod = (_services, input) =>
  typeof input.error === "string"
    ? refuse(input.error, { args: input })
    : { ok: true, args: input };

/** Methods that an app calls as itself, without a bot token. */
export const appMethods: { readonly [name: string]: AppMethod } = {
  "api.test": apiTest,
  "apps.connections.open": connectionsOpen,
  "oauth.v2.access": oauthAccess,
};
