import { type Channel, channelWork } from "#model/channel.ts";
import { minuteMs } from "#shared/durations.ts";
import type { Ledger } from "../ports.ts";

/** By then a post that took its second is over, in milliseconds. */
const takenMs = 15 * minuteMs;

const minuteSeconds = 60;

/**
 * The second in which a post appears. In Slack it is no other post's of the channel, nor the full minute of digests, so that
 * Slack's list of what waits there tells them apart; posts of Discord are known by their nonces.
 */
export async function freeSecond(
  { ledger }: { readonly ledger: Pick<Ledger, "claim"> },
  channel: Channel,
  from: Date,
): Promise<Date> {
  if (channel.platform === "discord") return from;
  for (let second = Math.ceil(from.getTime() / 1000); ; second += 1) {
    if (second % minuteSeconds === 0) continue;
    const claim = await ledger.claim(channelWork(channel, `SECOND#${second}`), takenMs);
    if (claim.kind === "claimed") return new Date(second * 1000);
  }
}
