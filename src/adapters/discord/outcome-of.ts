import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import type { PostOutcome } from "#model/message.ts";
import { outcomeWithoutAnswer } from "../lost-answer.ts";
import { outcomeOfCode, waitOf } from "./error-action.ts";

/** Errors after which there is nothing left to show it in. */
const gone: ReadonlySet<unknown> = new Set([
  10008, // Unknown message: the person dismissed it.
  10015, // Unknown webhook: the token's 15 minutes are over.
  10062, // Unknown interaction
  40060, // Interaction has already been acknowledged
  40094, // This interaction has reached its follow-up message limit.
  50027, // Invalid webhook token
]);

/** Makes a call to Discord and says what came of it. */
export async function outcomeOf(call: () => Promise<PostOutcome>): Promise<PostOutcome> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof RateLimitError) return waitOf(error);
    if (error instanceof DiscordAPIError) {
      if (gone.has(error.code)) return { kind: "gone" };
      const outcome = outcomeOfCode(Number(error.code), error.status);
      const { kind } = outcome;
      if (kind === "rate-limited" || kind === "unanswered" || kind === "failed") return outcome;
      const isForPeople = outcome.kind === "paused" || outcome.kind === "gone";
      return { kind: isForPeople ? "not-allowed" : "refused", reason: String(error.code) };
    }
    if (error instanceof HTTPError) return { kind: "unanswered" }; // Of 5xx alone.
    return outcomeWithoutAnswer(error);
  }
}
