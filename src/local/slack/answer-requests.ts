import { json, type WebHandler, type WebRequest, type WebResponse } from "../web-server.ts";
import {
  type FaultContext,
  type Faults,
  type TroubleWords,
  troubleAfter,
  troubleBefore,
} from "../web-server-faults.ts";
import type { SlackAnswer } from "./method.ts";
import { oauthPage } from "./oauth-page.ts";
import type { People } from "./people/send-to-bot.ts";
import type { RateLimiter } from "./rate-limits.ts";
import { answerResponseUrl } from "./response-url.ts";
import { postDue } from "./scheduler.ts";
import { answerWebApi, rateLimited } from "./web-api.ts";

type Reply = {
  readonly response: WebResponse;
  readonly answer: SlackAnswer;
  readonly input: unknown;
};

/** Answers every request to the stand-in, makes trouble where a plan says so, and writes it down. */
export function answerRequests(
  people: People,
  faults: Faults,
  limiter: RateLimiter | undefined,
): WebHandler {
  let index = 0;
  return async (request) => {
    const { clock, record, world } = people;
    const name = nameOf(request);
    const { method, path, body } = request;
    const context: FaultContext = { method, path, name, index, body };
    index += 1;
    const fault = faults.meet(context);
    if (fault?.kind === "slow") await clock.sleep(fault.ms);
    // Whoever looks after a turn of the clock must find what came due by then.
    postDue(world, clock.now());
    const early = fault && troubleBefore(fault, trouble);
    if (early) return early;
    const reply = answered(people, limiter, name, request);
    const { response, answer, input } = reply;
    const status = "status" in response ? response.status : 0;
    const error = answer.ok ? undefined : String(answer.error);
    record.note({
      at: clock.now(),
      name,
      path,
      input,
      status,
      ...(error !== undefined && { error }),
      output: answer,
    });
    if (error !== undefined) record.refuse({ name, error, detail: JSON.stringify(answer) });
    return (fault && troubleAfter(fault, trouble)) ?? response;
  };
}

function nameOf({ path }: WebRequest): string {
  if (path.startsWith("/api/")) return path.slice("/api/".length);
  return /^\/(commands|actions|app)\//.test(path) ? "response_url" : path;
}

function answered(
  people: People,
  limiter: RateLimiter | undefined,
  name: string,
  request: WebRequest,
): Reply {
  if (request.path.startsWith("/api/")) return answerWebApi(people, limiter, name, request);
  if (name === "response_url") return answerResponseUrl(people, request);
  if (name === "/oauth/v2/authorize")
    return { ...oauthPage(people, request), input: Object.fromEntries(request.query) };
  const answer = { ok: false, error: "not_found" };
  return { response: json(404, answer), answer, input: undefined };
}

const trouble: TroubleWords = {
  rateLimited: ({ retryAfterSeconds }) => rateLimited(retryAfterSeconds, undefined).response,
  serverError: (status) =>
    json(status, {
      ok: false,
      error: status === 503 ? "service_unavailable" : "internal_error",
    }),
};
