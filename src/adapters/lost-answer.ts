import type { PostOutcome } from "#model/message.ts";

/** What a call without an answer came to: nothing where no connection could be made, else nobody knows. */
export function outcomeWithoutAnswer(
  error: unknown,
): Extract<PostOutcome, { kind: "failed" | "unanswered" }> {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = "code" in cause ? cause.code : undefined;
    if (code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "EAI_AGAIN") {
      return { kind: "failed", reason: "no connection" };
    }
  }
  return { kind: "unanswered" };
}
