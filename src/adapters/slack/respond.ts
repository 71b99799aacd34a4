import type { PostOutcome } from "#model/message.ts";
import type { SlackPayload } from "#present/slack/message-payload.ts";
import { outcomeWithoutAnswer } from "../lost-answer.ts";

/** @see https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
export type SlackResponse = SlackPayload & {
  readonly response_type: "ephemeral" | "in_channel";
  readonly replace_original: boolean;
};

/** Time for one call before it counts as unanswered, in milliseconds. */
const timeoutMs = 5000;

/** What is said of an address that takes nothing any more: used up, too old, or of a place that is not ours now. */
const closed = /used_url|expired_url|account_inactive|token_revoked|channel_not_found/;

/** Answers by a `response_url`, which takes five messages within 30 minutes. */
export async function respond(responseUrl: string, body: SlackResponse): Promise<PostOutcome> {
  let response: Response;
  try {
    response = await fetch(responseUrl, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch (error) {
    return outcomeWithoutAnswer(error);
  }
  const answer = (await response.text().catch(() => "")).slice(0, 200);
  if (response.ok) return { kind: "posted" };
  if (response.status === 429)
    return { kind: "rate-limited", retryAfterMs: retryAfterMs(response) };
  if (response.status === 404 || closed.test(answer)) return { kind: "gone" };
  if (response.status >= 500) return { kind: "unanswered" };
  return {
    kind: "refused",
    reason: `HTTP ${response.status}: ${/^[\w.]+$/.test(answer) ? answer : ""}`,
  };
}

function retryAfterMs(response: Response): number {
  const seconds = Number(response.headers.get("retry-after"));
  return (Number.isFinite(seconds) && seconds > 0 ? seconds : 1) * 1000;
}
