import { channelWork } from "#model/channel.ts";
import type { BriefMessage, Message, PostOutcome } from "#model/message.ts";
import type { PageKey } from "#model/page-key.ts";
import type { ReplyAddress } from "#model/reply-address.ts";
import { unreachable } from "#shared/unreachable.ts";
import type { Ledger, Replies } from "../ports.ts";
import { RetryLater } from "../retry-later.ts";
import type { PageBrief } from "./brief-page.ts";

export type ShareBriefWorld = { readonly ledger: Ledger; readonly replies: Replies };

/** Longest time one post may take, and some. */
const leaseMs = 30_000;

/**
 * Posts a brief to the channel, once for everybody who presses Share there.
 *
 * @returns what the presser sees now in place of the private brief
 * @throws {RetryLater} when the platform asks us to wait, or another press is being served
 */
export async function shareBrief(
  world: ShareBriefWorld,
  reply: ReplyAddress,
  written: PageBrief,
): Promise<Message> {
  const key = shareKey(reply, written.page);
  const claim = await world.ledger.claim(key, leaseMs);
  if (claim.kind === "held") throw new RetryLater(leaseMs, "another press is being served");
  if (claim.kind === "settled") return sharedMessage(written, claim.note);

  const outcome = await world.replies.share(reply, {
    kind: "brief",
    ...written,
    audience: "channel",
  });
  if (outcome.kind === "posted" || outcome.kind === "unanswered") {
    // Without an answer it may stand there already; a second one would be worse than none.
    const link = outcome.kind === "posted" ? outcome.link : undefined;
    await world.ledger.settle(key, link);
    return sharedMessage(written, link);
  }
  await world.ledger.release(key);
  return notShared(outcome);
}

/** Whether the brief of a page stands in the channel already, by the same button. */
export async function sharedBefore(
  world: ShareBriefWorld,
  reply: ReplyAddress,
  page: PageKey,
): Promise<BriefMessage["shared"]> {
  const settled = await world.ledger.settled(shareKey(reply, page));
  if (settled === undefined) return undefined;
  return settled.note === undefined ? {} : { link: settled.note };
}

function shareKey(reply: ReplyAddress, page: PageKey): string {
  return channelWork(reply, `SHARE#${page}`);
}

function sharedMessage(written: PageBrief, link: string | undefined): BriefMessage {
  const shared = link === undefined ? {} : { link };
  return { kind: "brief", ...written, audience: "private", shared };
}

function notShared(outcome: Exclude<PostOutcome, { kind: "posted" | "unanswered" }>): Message {
  switch (outcome.kind) {
    case "gone":
      return {
        kind: "notice",
        text: "This brief is too old to share. Send its link again, then share.",
      };
    case "not-allowed":
      return {
        kind: "notice",
        text: "I may not post in this channel. Invite me to it, then press Share on a new brief.",
      };
    case "rate-limited":
      throw new RetryLater(outcome.retryAfterMs, "the platform asks us to wait");
    case "failed":
    case "refused":
      throw new Error(`the platform ${outcome.kind} the shared brief: ${outcome.reason}`);
    default:
      return unreachable(outcome);
  }
}
