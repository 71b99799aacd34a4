import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import type { PostOutcome } from "#model/message.ts";

/**
 * What an error code of Discord means for a post.
 *
 * @see https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes
 */
const meaning: Readonly<Record<string, "gone" | "not-allowed">> = {
  10003: "not-allowed", // Unknown channel
  10004: "not-allowed", // Unknown guild
  10008: "gone", // Unknown message: the person dismissed it.
  10015: "gone", // Unknown webhook: the token's 15 minutes are over.
  10062: "gone", // Unknown interaction
  40060: "gone", // Interaction has already been acknowledged
  40094: "gone", // This interaction has reached its follow-up message limit.
  50001: "not-allowed", // Missing access
  50013: "not-allowed", // Missing permissions
  50027: "gone", // Invalid webhook token
  50083: "not-allowed", // The thread is archived.
  160005: "not-allowed", // The thread is locked.
};

/** Makes a call to Discord and says what came of it. */
export async function outcomeOf(call: () => Promise<PostOutcome>): Promise<PostOutcome> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof RateLimitError) {
      return { kind: "rate-limited", retryAfterMs: error.retryAfter };
    }
    if (error instanceof DiscordAPIError) {
      const kind = meaning[error.code];
      const reason = String(error.code);
      if (kind === "gone") return { kind };
      return { kind: kind ?? "refused", reason };
    }
    if (error instanceof HTTPError) return { kind: "failed", reason: `HTTP ${error.status}` };
    return isUnsent(error) ? { kind: "failed", reason: "no connection" } : { kind: "unanswered" };
  }
}

/** Whether the request certainly never left: the connection could not be made. */
function isUnsent(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = "code" in cause ? cause.code : undefined;
    if (code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "EAI_AGAIN") return true;
  }
  return false;
}
