import type { PostOutcome } from "#model/message.ts";
import type { SlackPayload } from "#present/slack/message-payload.ts";
import { outcomeWithoutAnswer } from "../lost-answer.ts";

/** @see https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
export type SlackResponse = SlackPayload & {
  readonly response_type: "ephemeral" | "in_channel";
  readonly replace_original: boolean;
  /** Without it even what is asked in a thread is answered outside it. */
  readonly thread_ts?: string;
};

/** Time for one call before it counts as unanswered, in milliseconds. */
const timeoutMs = 5000;

/** The same while Slack waits three seconds for us. */
export const saidAtOnceMs = 1500;

/** What is said of an address that takes nothing any more: used up, too old, or of a place that is not ours now. */
const closed = /used_url|expired_url|account_inactive|token_revoked|channel_not_found/;

/** Answers by a `response_url`, which takes five messages within 30 minutes. */
export async function respond(
  responseUrl: string,
  body: SlackResponse,
  withinMs = timeoutMs,
): Promise<PostOutcome> {
  let response: Response;
  try {
    response = await fetch(responseUrl, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(withinMs),
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

/** Where the answer to something that was done in Slack goes. */
export type ResponseAddress = {
  readonly responseUrl: string;
  /** The thread in which it was done. */
  readonly threadTs?: string;
  /** Whether it was done to a message of ours, which Slack then knows. */
  readonly isOfPress?: true;
};

/**
 * Answers for the asker alone: in place of what stands there, else as a message of its own where they asked. People report
 * that Slack does the latter with what was first said by the same address; then it belongs into the thread, too.
 *
 * @see https://github.com/slackapi/bolt-python/issues/1268
 */
export function respondAlone(
  { responseUrl, threadTs, isOfPress }: ResponseAddress,
  replaces: boolean,
  payload: SlackPayload,
  withinMs?: number,
): Promise<PostOutcome> {
  const body = {
    response_type: "ephemeral",
    replace_original: replaces,
    ...(threadTs !== undefined && !(replaces && isOfPress) && { thread_ts: threadTs }),
    ...payload,
  } as const;
  return respond(responseUrl, body, withinMs);
}
