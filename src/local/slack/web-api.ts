import { minuteMs } from "#shared/durations.ts";
import { isObject, type JsonObject } from "#shared/json-value.ts";
import { json, type WebRequest, type WebResponse } from "../web-server.ts";
import { refuse, type SlackAnswer, type SlackMethod, type SlackServices } from "./method.ts";
import { callsPerMinute, postingLimits, type RateLimiter } from "./rate-limits.ts";
import { readInput, readRawInput } from "./read-input.ts";
import { appMethods } from "./web-api/app-methods.ts";
import { methods } from "./web-api/methods.ts";
import type { Installation } from "./world.ts";

export type WebApiReply = {
  readonly response: WebResponse;
  /** The answer inside it, for the record. */
  readonly answer: SlackAnswer;
  readonly input: unknown;
};

const secondMs = 1_000;

/**
 * Answers one call of `/api/<name>`: transport, token and scope, arguments, rate, then the method,
 * which checks blocks, cross-field rules and state in that order.
 */
export function answerWebApi(
  services: SlackServices,
  limiter: RateLimiter | undefined,
  name: string,
  request: WebRequest,
): WebApiReply {
  const raw = readRawInput(request);
  if (!raw.ok) return reply(raw.answer, undefined);
  const method = methods[name];
  const token = tokenOf(request, raw.isJson ? {} : raw.values);
  const ofApp = appMethods[name];
  if (ofApp) return reply(ofApp(services, raw.values, token), raw.values);
  if (!method) return reply(refuse("unknown_method", { req_method: name }), raw.values);
  const installation = authorised(services, method, token);
  if ("ok" in installation) return reply(installation, raw.values);
  const input = readInput(method, raw.values);
  if (isRefusal(input)) return reply(input, raw.values, installation, method);
  const now = services.clock.now();
  const waitSeconds = limiter && overLimit(limiter, name, method, installation, input, now);
  if (waitSeconds !== undefined) return rateLimited(waitSeconds, input);
  const workspace = services.world.workspaces.get(installation.teamId);
  if (!workspace) return reply(refuse("team_not_found"), input);
  const answer = method.run({ ...services, installation, workspace, input, now });
  const noted = raw.warnings.length > 0 ? warned(answer, raw.warnings) : answer;
  return reply(noted, input, installation, method);
}

/** HTTP 429 as Slack says it. */
export function rateLimited(waitSeconds: number, input: unknown): WebApiReply {
  const answer = refuse("ratelimited");
  const response = json(429, answer, { "retry-after": String(waitSeconds) });
  return { response, answer, input };
}

function tokenOf({ headers }: WebRequest, values: JsonObject): string | undefined {
  const bearer = /^Bearer (\S+)$/.exec(headers.authorization ?? "")?.[1];
  return bearer ?? (typeof values.token === "string" ? values.token : undefined);
}

function authorised(
  { world, app }: SlackServices,
  method: SlackMethod,
  token: string | undefined,
): Installation | SlackAnswer {
  if (token === undefined || token === "") return refuse("not_authed");
  if (token === app.appToken) return refuse("not_allowed_token_type");
  const installation = world.installations.get(token);
  if (!installation) return refuse("invalid_auth");
  if (installation.state !== "live") return refuse(installation.state);
  const { scopes } = installation;
  if (method.scopes.length > 0 && !method.scopes.some((scope) => scopes.has(scope)))
    return refuse("missing_scope", {
      needed: method.scopes.join(","),
      provided: [...scopes].join(","),
    });
  return installation;
}

function overLimit(
  limiter: RateLimiter,
  name: string,
  method: SlackMethod,
  { teamId }: Installation,
  input: JsonObject,
  now: number,
): number | undefined {
  if (name === "chat.postMessage") {
    const { perChannelPerSecond, perWorkspacePerMinute } = postingLimits;
    const channel = { calls: perChannelPerSecond, perMs: secondMs };
    const workspace = { calls: perWorkspacePerMinute, perMs: minuteMs };
    return (
      limiter.take(`${name} ${teamId} ${input.channel}`, channel, now) ??
      limiter.take(`${name} ${teamId}`, workspace, now)
    );
  }
  if (method.tier === "special") return undefined;
  const allowance = { calls: callsPerMinute[method.tier], perMs: minuteMs };
  return limiter.take(`${name} ${teamId}`, allowance, now);
}

function isRefusal(value: JsonObject | SlackAnswer): value is SlackAnswer {
  return value.ok === false;
}

function warned(answer: SlackAnswer, warnings: readonly string[]): SlackAnswer {
  const metadata = isObject(answer.response_metadata) ? answer.response_metadata : {};
  const earlier = Array.isArray(metadata.warnings) ? metadata.warnings : [];
  const all = [...earlier, ...warnings];
  return {
    ...answer,
    warning: all.join(","),
    response_metadata: { ...metadata, warnings: all },
  };
}

function reply(
  answer: SlackAnswer,
  input: unknown,
  installation?: Installation,
  method?: SlackMethod,
): WebApiReply {
  const headers = {
    ...(installation && { "x-oauth-scopes": [...installation.scopes].join(",") }),
    ...(method && { "x-accepted-oauth-scopes": method.scopes.join(",") }),
  };
  return { response: json(200, answer, headers), answer, input };
}
