import type { BriefSource } from "#model/brief.ts";
import { channelWork, type Platform } from "#model/channel.ts";
import { withoutKeys } from "#model/link-secret.ts";
import type { BriefMessage, Message, PostOutcome } from "#model/message.ts";
import type { PageKey } from "#model/page-key.ts";
import type { ReplyAddress } from "#model/reply-address.ts";
import { TellableError } from "#shared/tellable-error.ts";
import { unreachable } from "#shared/unreachable.ts";
import type { Ledger, Replies } from "../ports.ts";
import { RetryLater } from "../retry-later.ts";
import type { PageBrief } from "./brief-page.ts";

export type ShareBriefWorld = { readonly ledger: Ledger; readonly replies: Replies };

/** A press of Share; `id` names the interaction, which is the same for a job that comes twice. */
export type SharePress = { readonly id: string; readonly reply: ReplyAddress };

/** Longest time one post may take, and some. */
const leaseMs = 30_000;

/**
 * Posts a brief to the channel, or to the thread, once for everybody who presses Share there.
 *
 * Neither platform can be asked whether such a post went through. Where that is not known nothing is posted again, until
 * somebody who was told to look presses once more.
 *
 * @returns what the presser sees now in place of the private brief
 * @throws {RetryLater} when the platform asks us to wait, or another press is being served
 */
export async function shareBrief(
  { ledger, replies }: ShareBriefWorld,
  press: SharePress,
  written: PageBrief,
): Promise<Message> {
  for (let attempt = 1; ; attempt += 1) {
    const key = shareKey(press.reply, written.page, attempt);
    const claim = await ledger.claim(key, leaseMs);
    if (claim.kind === "held") throw new RetryLater(leaseMs, "another press is being served");
    if (claim.kind === "settled") {
      const told = toldIn(claim.note);
      if (told === undefined) return sharedMessage(written, claim.note);
      if (isToldBefore(told, press)) continue;
      return unconfirmed(key, told);
    }
    if (claim.isTakenOver) return unconfirmed(key);
    const outcome = await replies.share(press.reply, forChannel(written));
    if (outcome.kind === "unanswered") return unconfirmed(key);
    if (outcome.kind === "posted") {
      await ledger.settle(key, outcome.link);
      if (attempt > 1) await ledger.settle(shareKey(press.reply, written.page), outcome.link);
      return sharedMessage(written, outcome.link);
    }
    await ledger.release(key);
    return notShared(outcome, press.reply.platform);
  }

  async function unconfirmed(key: string, told: readonly string[] = []): Promise<Message> {
    await ledger.settle(key, `${toldMark}${[...new Set([...told, nameOf(press)])].join(" ")}`);
    const platform = press.reply.platform === "slack" ? "Slack" : "Discord";
    return {
      kind: "notice",
      isExcuse: true,
      text: `${platform} did not say whether it took your brief. If it does not stand here in a moment, press Share again.`,
    };
  }
}

/** A brief as everybody in a channel sees it: a key in its link may be one person's own. */
export function forChannel({ page, brief }: PageBrief): BriefMessage {
  const { url } = brief.source;
  const shown = url && withoutKeys(url);
  const source: BriefSource =
    shown === undefined || shown === url
      ? brief.source
      : { ...brief.source, url: shown, isKeyWithheld: true };
  return { kind: "brief", page, brief: { ...brief, source }, audience: "channel" };
}

/** Whether the brief of a page stands in the channel already, by the same button. */
export async function sharedBefore(
  world: ShareBriefWorld,
  reply: ReplyAddress,
  page: PageKey,
): Promise<BriefMessage["shared"]> {
  const settled = await world.ledger.settled(shareKey(reply, page));
  if (settled === undefined || toldIn(settled.note) !== undefined) return undefined;
  return settled.note === undefined ? {} : { link: settled.note };
}

function shareKey(reply: ReplyAddress, page: PageKey, attempt = 1): string {
  const thread = "threadTs" in reply ? `#in-${reply.threadTs}` : "";
  return channelWork(reply, `SHARE#${page}${thread}${attempt === 1 ? "" : `#${attempt}`}`);
}

/** Begins the note of a post that nobody can confirm; the presses that were told so follow. No link begins like this. */
const toldMark = "?";

function toldIn(note: string | undefined): readonly string[] | undefined {
  return note?.startsWith(toldMark) ? note.slice(toldMark.length).split(" ") : undefined;
}

/** Whether the person was told at an earlier press; who pressed once, in a job that comes twice, may have seen nothing yet. */
function isToldBefore(told: readonly string[], press: SharePress): boolean {
  return told.some((one) => one.startsWith(`${press.reply.userId}/`) && one !== nameOf(press));
}

function nameOf({ id, reply }: SharePress): string {
  return `${reply.userId}/${id}`;
}

function sharedMessage(written: PageBrief, link: string | undefined): BriefMessage {
  const shared = link === undefined ? {} : { link };
  return { kind: "brief", ...written, audience: "private", shared };
}

function notShared(
  outcome: Exclude<PostOutcome, { kind: "posted" | "unanswered" }>,
  platform: Platform,
): Message {
  switch (outcome.kind) {
    case "gone":
      return {
        kind: "notice",
        isExcuse: true,
        text: "That press came too late to be served. Press Share again.",
      };
    case "not-allowed":
      return {
        kind: "notice",
        isExcuse: true,
        text:
          platform === "slack"
            ? "I may not post here. Invite me, then press Share again."
            : "Discord lets me answer only you here, so I could not share it. Somebody who manages the server can add me to it; then press Share again.",
      };
    case "rate-limited":
      throw new RetryLater(outcome.retryAfterMs, "the platform asks us to wait");
    case "failed":
    case "refused":
      throw new TellableError(`the platform ${outcome.kind} the shared brief: ${outcome.reason}`);
    default:
      return unreachable(outcome);
  }
}
