import type { DeliveryOutcome } from "#app/post-ports.ts";

/**
 * What a failure means after a call that may have got through: nothing is certain yet, so the claim
 * must stay and the platform be asked again.
 */
export function stillOpen(outcome: DeliveryOutcome): DeliveryOutcome {
  switch (outcome.kind) {
    case "rate-limited":
      return { kind: "unanswered", retryAfterMs: outcome.retryAfterMs };
    case "failed":
    case "refused":
      return { kind: "unanswered" };
    default:
      return outcome;
  }
}
