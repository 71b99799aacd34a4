import { asObject } from "#shared/json-value.ts";
import { answerRecorded } from "../answer-recorded.ts";
import type { WebHandler, WebRequest } from "../web-server.ts";
import { banned, type Faults, type TroubleWords } from "../web-server-faults.ts";
import { type ApiReply, notFound, refuse, toResponse, unauthorized } from "./api-error.ts";
import { type LimitVerdict, overBody, overHeaders, type RateLimiter } from "./rate-limits.ts";
import { type Found, findRoute } from "./rest/routes.ts";
import type { DiscordServices } from "./services.ts";

const base = /^\/api\/v10(?=\/)/;

/** Answers every request to the stand-in. */
export function answerRequests(
  services: DiscordServices,
  faults: Faults,
  limiter: RateLimiter | undefined,
): WebHandler {
  const { clock, record } = services;
  return answerRecorded({
    clock,
    record,
    faults,
    trouble,
    nameOf: (request) => routeOf(request)?.route.name ?? `${request.method} ${request.path}`,
    before: () => (limiter?.isBanned(clock.now()) ? banned() : undefined),
    answer: async (request) => {
      const input = await parsedBody(request);
      const { reply, headers } = answered(services, limiter, request, input);
      if ([401, 403, 429].includes(reply.status)) limiter?.noteInvalid(clock.now());
      return {
        response: toResponse(reply, headers),
        input: input === invalidJson ? undefined : input,
        output: reply.body,
        error: errorOf(reply),
      };
    },
  });
}

function routeOf({ method, path }: WebRequest): Found | undefined {
  return base.test(path) ? findRoute(method, path.replace(base, "")) : undefined;
}

type Reply = { readonly reply: ApiReply; readonly headers: Readonly<Record<string, string>> };

/** Transport, token, rate; then the route, which checks permission, form, rules and state. */
function answered(
  services: DiscordServices,
  limiter: RateLimiter | undefined,
  request: WebRequest,
  body: unknown,
): Reply {
  const plain = (reply: ApiReply): Reply => ({ reply, headers: {} });
  // Discord's guard turns away whoever does not say what it is.
  if (!/^DiscordBot \(\S+, \S+\)/.test(request.headers["user-agent"] ?? ""))
    return plain(refuse(40333));
  const found = routeOf(request);
  if (!found) return plain(notFound);
  const { route, ids } = found;
  const authorization = request.headers.authorization;
  const hasToken = authorization === `Bot ${services.app.botToken}`;
  if (!hasToken && (route.byToken !== true || authorization !== undefined))
    return plain(unauthorized);
  if (body === invalidJson) return plain(refuse(50109));
  const now = services.clock.now();
  const major = route.byToken ? ids.slice(0, 2).join("/") : (ids[0] ?? "");
  const limit: LimitVerdict = limiter?.take(route.name, major, route.byToken !== true, now) ?? {
    headers: {},
  };
  if (limit.over) {
    const { retryAfterSeconds, global } = limit.over;
    const reply = { status: 429, body: overBody(retryAfterSeconds, global) };
    return { reply, headers: limit.headers };
  }
  const reply = route.run({ ...services, ids, query: request.query, body, now });
  return { reply, headers: limit.headers };
}

const invalidJson = Symbol("invalid JSON");

/** Reads JSON, alone or beside files as `payload_json`; files become attachments. */
async function parsedBody({ body, headers }: WebRequest): Promise<unknown> {
  if (body.length === 0) return {};
  const type = headers["content-type"] ?? "";
  try {
    if (type.startsWith("application/json")) return JSON.parse(body.toString("utf8"));
    if (!type.startsWith("multipart/form-data")) return invalidJson;
    const form = await new Response(new Uint8Array(body), {
      headers: { "content-type": type },
    }).formData();
    return withFiles(form, asObject(JSON.parse(String(form.get("payload_json") ?? "{}"))));
  } catch {
    // Discord has an error of its own for it.
    return invalidJson;
  }
}

function withFiles(form: FormData, payload: ReturnType<typeof asObject>): unknown {
  const files = [...form.entries()].flatMap(([name, value]) => {
    const id = /^files\[(\d+)\]$/.exec(name)?.[1];
    return id === undefined || typeof value === "string" ? [] : [{ id, filename: value.name }];
  });
  const described = Array.isArray(payload.attachments) ? payload.attachments.map(asObject) : [];
  const attachments = files.map((file) => ({
    ...file,
    ...described.find((one) => String(one.id) === file.id),
  }));
  return files.length === 0 ? payload : { ...payload, attachments };
}

function errorOf({ status, body }: ApiReply): string | undefined {
  if (status < 400) return undefined;
  const { code, message } = asObject(body);
  return code === 0 || code === undefined ? `${status} ${String(message ?? "")}` : String(code);
}

const trouble: TroubleWords = {
  rateLimited: ({ retryAfterSeconds, scope = "user" }) => {
    const body = overBody(retryAfterSeconds, scope === "global");
    return toResponse({ status: 429, body }, overHeaders(retryAfterSeconds, scope));
  },
  serverError: (status) => {
    const message = status === 500 ? "500: Internal Server Error" : `${status}: Bad Gateway`;
    return toResponse({ status, body: { message, code: 0 } }, {});
  },
};
