import { typedAs } from "#command/typed-as.ts";
import { localDateOf } from "#model/schedule.ts";
import type { WholeChannel } from "../channel-ports.ts";
import { feedsDigest } from "../digests/feeds-digest.ts";
import type { Asker } from "../requests/asker.ts";

/** Why a channel gets no digest though it has a schedule; `undefined` where one comes. */
export function idleWords(
  { channel }: Asker,
  whole: WholeChannel | undefined,
  now: Date,
): string | undefined {
  const nothing = `It has nothing to tell yet: follow a site first, with ${typedAs(channel.platform, "subscribe")}`;
  if (whole === undefined) return nothing;
  const today = localDateOf(now, whole.settings.schedule.zone);
  if (feedsDigest(whole, today)) return undefined;
  return whole.subscriptions.length > 0
    ? "All feeds here come live, so a digest would have nothing to tell."
    : nothing;
}
