import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from "@slack/web-api";
import type { PostOutcome } from "#model/message.ts";
import { unreachable } from "#shared/unreachable.ts";
import { outcomeWithoutAnswer } from "../lost-answer.ts";
import type { BotTokens } from "./bot-tokens.ts";
import { slackErrorAction } from "./error-action.ts";

/** Errors after which there is nothing to show it in any more: the person closed the modal. */
const gone = new Set(["not_found", "expired_trigger_id", "hash_conflict"]);

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
    if (error instanceof WebAPIHTTPError) {
      return error.statusCode >= 500
        ? { kind: "unanswered" }
        : { kind: "failed", reason: `HTTP ${error.statusCode}` };
    }
    if (error instanceof WebAPIRequestError) return outcomeWithoutAnswer(error);
    throw error;
  }
}

function outcomeOfCode(code: string): PostOutcome {
  if (gone.has(code)) return { kind: "gone" };
  const action = slackErrorAction(code);
  switch (action.kind) {
    // Another way into the channel may still work, or a person must act.
    case "gone":
    case "pause":
      return { kind: "not-allowed", reason: code };
    case "wait":
      return { kind: "rate-limited", retryAfterMs: 1000 };
    case "ambiguous":
      return { kind: "unanswered" };
    case "our-bug":
      return { kind: "refused", reason: code };
    default:
      return unreachable(action);
  }
}
