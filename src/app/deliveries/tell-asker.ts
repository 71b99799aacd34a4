import { cannotPostSentence } from "#command/explain-pause.ts";
import { deliveryName } from "#model/delivery.ts";
import type { SendDigestJob } from "#model/job.ts";
import type { Message } from "#model/message.ts";
import { hourMs } from "#shared/durations.ts";
import { unreachable } from "#shared/unreachable.ts";
import type { Answers, Ledger, Log } from "../ports.ts";
import type { DeliveryOutcome } from "../post-ports.ts";

export type TellAskerWorld = {
  readonly replies: Answers<NonNullable<SendDigestJob["reply"]>, Message>;
  readonly ledger: Pick<Ledger, "claim">;
  readonly log: Log;
};

/** A job is tried for an hour; that it is tried again is told once. */
const toldMs = 2 * hourMs;

/**
 * Tells who asked for a digest at once what came of it, where they wait, unless the digest itself does. That
 * it could not be told changes nothing.
 */
export async function tellAsker(
  { replies, ledger, log }: TellAskerWorld,
  { reply, channel, date, slot }: SendDigestJob,
  outcome: DeliveryOutcome,
): Promise<void> {
  if (reply === undefined) return;
  const name = deliveryName({ channel, date, slot });
  const text = askedSentence(outcome);
  if (text === undefined) return;
  try {
    const claim = await ledger.claim(`ASKED#${outcome.kind}#${slot}`, toldMs);
    if (claim.kind !== "claimed") return;
    const shown = await replies.show(reply, { kind: "notice", text });
    if (shown.kind !== "posted") {
      log.warn("what came of a digest was not told", { delivery: name, outcome: shown.kind });
    }
  } catch (error) {
    log.error("what came of a digest could not be told", { delivery: name }, error);
  }

  function askedSentence(came: DeliveryOutcome): string | undefined {
    const platform = channel.platform === "slack" ? "Slack" : "Discord";
    switch (came.kind) {
      case "posted":
        return undefined;
      case "paused":
        return cannotPostSentence(came.reason, channel);
      case "gone":
        return `I could not post your digest: ${platform} says that this ${came.what} is gone for me.`;
      case "unconfirmed":
        return `${platform} did not say whether it took your digest. If it does not stand here in a moment, ask for it again.`;
      case "blocked":
        return `I could not post your digest: a filter of ${platform}’s or of this server stops what it says.`;
      case "refused":
        return "I could not post your digest: something went wrong on my side, and it was recorded.";
      case "unanswered":
      case "failed":
        return "Your digest does not get through just now. I keep trying for an hour; you need not ask again.";
      // The platform lets it through in a moment.
      case "rate-limited":
        return undefined;
      default:
        return unreachable(came);
    }
  }
}
