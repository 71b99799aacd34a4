import type { Deliver, OutboundRequest, OutboundResponse } from "../../web-server-gateway-event.ts";
import type { Recorder } from "../../web-server-record.ts";
import type { SlackServices } from "../method.ts";
import { type SignatureFault, signRequest } from "../sign-request.ts";

/** Milliseconds within which a bot must answer. */
const answerWithinMs = 3_000;

/** Paths at the bot to which Slack was told to send. */
export type RequestPaths = {
  readonly commands: string;
  readonly interactions: string;
  readonly events: string;
  readonly options: string;
};

/** What a person's doing needs beyond the services. */
export type People = SlackServices & {
  readonly deliver: Deliver;
  readonly paths: RequestPaths;
  readonly signingSecret: string;
  readonly record: Recorder;
};

/** How the bot answered, as Slack saw it. */
export type BotAnswer =
  | { readonly kind: "answered"; readonly response: OutboundResponse; readonly elapsedMs: number }
  /** No answer within three seconds; what comes later is not looked at. */
  | { readonly kind: "timed-out" }
  | { readonly kind: "unreachable"; readonly cause: unknown };

/** Signs, sends and waits no longer than Slack does. */
export async function sendToBot(
  people: People,
  unsigned: Parameters<typeof signRequest>[0],
  fault?: SignatureFault,
): Promise<BotAnswer> {
  const { clock, signingSecret } = people;
  const request = signRequest(unsigned, signingSecret, clock.now(), fault);
  return await timedDelivery(people, request);
}

async function timedDelivery(
  { clock, deliver }: Pick<People, "clock" | "deliver">,
  request: OutboundRequest,
): Promise<BotAnswer> {
  const startedAt = clock.now();
  const tooLate = clock.sleep(answerWithinMs + 1).then((): BotAnswer => ({ kind: "timed-out" }));
  const answer = deliver(request).then(
    (response): BotAnswer => ({
      kind: "answered",
      response,
      elapsedMs: clock.now() - startedAt,
    }),
    (cause: unknown): BotAnswer => ({ kind: "unreachable", cause }),
  );
  return await Promise.race([tooLate, answer]);
}

/** What Slack calls an answer that is none; `undefined` when all is well. */
export function troubleOf(answer: BotAnswer): string | undefined {
  if (answer.kind === "timed-out") return "operation_timeout";
  if (answer.kind === "unreachable") return "dispatch_failed";
  const { status } = answer.response;
  return status >= 200 && status < 300 ? undefined : "dispatch_failed";
}

/** The body as JSON; `undefined` when it is none. */
export function jsonOf(answer: BotAnswer): unknown {
  if (answer.kind !== "answered" || answer.response.body.trim() === "") return undefined;
  try {
    return JSON.parse(answer.response.body);
  } catch {
    // Plain text is a proper answer to a command.
    return undefined;
  }
}

/** Bodies as Slack writes them: the payload in one form field. */
export function payloadForm(payload: unknown): string {
  return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
}

export const formType = "application/x-www-form-urlencoded";
