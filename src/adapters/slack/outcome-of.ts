import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from "@slack/web-api";
import type { PostOutcome } from "#model/message.ts";
import type { BotTokens } from "./bot-tokens.ts";

/** Errors after which another way into the channel may still work, or a person must act. */
const notAllowed = new Set([
  "channel_not_found",
  "not_in_channel",
  "is_archived",
  "no_permission",
  "missing_scope",
  "restricted_action",
  "restricted_action_read_only_channel",
  "restricted_action_thread_only_channel",
  "ekm_access_denied",
  "account_inactive",
  "token_revoked",
  "token_expired",
  "invalid_auth",
  "not_authed",
  "team_access_not_granted",
  "messages_tab_disabled",
  "org_login_required",
]);

/** Errors after which there is nothing to show it in any more: the person closed the modal. */
const gone = new Set(["not_found", "expired_trigger_id", "hash_conflict"]);

/** Errors that pass by themselves. */
const passing = new Set([
  "internal_error",
  "fatal_error",
  "service_unavailable",
  "request_timeout",
]);

/** Makes a call to Slack with the token of a workspace, and says what came of it. */
export async function outcomeAsBot(
  tokens: BotTokens,
  workspaceId: string,
  call: (token: string) => Promise<PostOutcome>,
): Promise<PostOutcome> {
  const token = await tokens.botToken(workspaceId);
  if (token === undefined) return { kind: "not-allowed", reason: "not_installed" };
  return outcomeOf(() => call(token));
}

/** Makes a call to Slack and says what came of it. */
export async function outcomeOf(call: () => Promise<PostOutcome>): Promise<PostOutcome> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof WebAPIRateLimitedError) {
      return { kind: "rate-limited", retryAfterMs: error.retryAfter * 1000 };
    }
    if (error instanceof WebAPIPlatformError) return outcomeOfCode(error.data.error);
    if (error instanceof WebAPIHTTPError)
      return { kind: "failed", reason: `HTTP ${error.statusCode}` };
    if (error instanceof WebAPIRequestError) return { kind: "unanswered" };
    throw error;
  }
}

function outcomeOfCode(code: string): PostOutcome {
  if (code === "ratelimited" || code === "rate_limited")
    return { kind: "rate-limited", retryAfterMs: 1000 };
  if (gone.has(code)) return { kind: "gone" };
  if (notAllowed.has(code)) return { kind: "not-allowed", reason: code };
  return { kind: passing.has(code) ? "failed" : "refused", reason: code };
}
