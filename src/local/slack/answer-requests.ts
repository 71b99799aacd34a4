import { answerRecorded } from "../answer-recorded.ts";
import { json, type WebHandler, type WebRequest } from "../web-server.ts";
import type { Faults, TroubleWords } from "../web-server-faults.ts";
import { oauthPage } from "./oauth-page.ts";
import type { People } from "./people/send-to-bot.ts";
import type { RateLimiter } from "./rate-limits.ts";
import { answerResponseUrl } from "./response-url.ts";
import { postDue } from "./scheduler.ts";
import { answerWebApi, rateLimited, type WebApiReply } from "./web-api.ts";

/** Answers every request to the stand-in. */
export function answerRequests(
  people: People,
  faults: Faults,
  limiter: RateLimiter | undefined,
): WebHandler {
  const { clock, record, world } = people;
  return answerRecorded({
    clock,
    record,
    faults,
    trouble,
    nameOf,
    before: () => {
      // Whoever looks after a turn of the clock must find what came due by then.
      postDue(world, clock.now());
      return undefined;
    },
    answer: (request, name) => {
      const { response, answer: output, input } = answered(people, limiter, name, request);
      return { response, input, output, error: output.ok ? undefined : String(output.error) };
    },
  });
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
): WebApiReply {
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
