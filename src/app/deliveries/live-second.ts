import type { ChannelSettings } from "#model/channel-settings.ts";
import { localDateOf } from "#model/schedule.ts";
import { dayMs } from "#shared/durations.ts";
import type { DeliveryStore } from "../ports.ts";

/** What the live posts before are called by their platform: another job of the channel may have chosen the same second. */
export async function idsOfOthers(
  { deliveries }: { readonly deliveries: Pick<DeliveryStore, "recent"> },
  { channel, schedule }: ChannelSettings,
  now: Date,
): Promise<ReadonlySet<string>> {
  const since = localDateOf(new Date(now.getTime() - dayMs), schedule.zone);
  const recent = await deliveries.recent(channel, since);
  return new Set(
    recent.flatMap(({ state }) => (state.kind === "sent" ? (state.messageId ?? []) : [])),
  );
}

const minuteSeconds = 60;

/**
 * The second in which a post appears: each of a job its own, and none the full minute of digests,
 * so that Slack's list of what waits in a channel tells them apart.
 */
export function secondOf(from: Date, place: number): Date {
  let second = Math.ceil(from.getTime() / 1000);
  for (let left = place; ; second += 1) {
    if (second % minuteSeconds === 0) continue;
    if (left === 0) return new Date(second * 1000);
    left -= 1;
  }
}
