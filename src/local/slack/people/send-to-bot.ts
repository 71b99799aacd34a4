import type { JsonObject } from "#shared/json-value.ts";
import { type BotAnswer, deliverInTime } from "../../deliver-in-time.ts";
import type { Deliver } from "../../web-server-gateway-event.ts";
import type { Recorder } from "../../web-server-record.ts";
import type { SlackServices } from "../method.ts";
import { signRequest } from "../sign-request.ts";

/** What a person's doing needs beyond the services. */
export type People = SlackServices & {
  readonly deliver: Deliver;
  /** At the bot, to which all requests go. */
  readonly path: string;
  readonly signingSecret: string;
  readonly record: Recorder;
};

/** Signs, sends and waits no longer than Slack does. */
export async function sendToBot(
  people: People,
  unsigned: Parameters<typeof signRequest>[0],
): Promise<BotAnswer> {
  const { clock, signingSecret } = people;
  return await deliverInTime(people, signRequest(unsigned, signingSecret, clock.now()));
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

export const formType = "application/x-www-form-urlencoded";

/** Sends an interaction as Slack does, the payload in one form field; notes when the bot fails at it. */
export async function sendPayload(
  people: People,
  payload: JsonObject & { readonly type: string },
  { detail = "" } = {},
): Promise<BotAnswer> {
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  const answer = await sendToBot(people, { path: people.path, contentType: formType, body });
  const error = troubleOf(answer);
  if (error !== undefined) people.record.refuse({ name: payload.type, error, detail });
  return answer;
}
