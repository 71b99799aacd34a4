import type { ChannelStore } from "#app/channel-ports.ts";
import { type Channel, channelKey } from "#model/channel.ts";
import { hashText } from "#shared/hash-text.ts";

/** Why a channel's jobs fail at every try, until somebody mends it. */
export const causes = [
  /** The platform finds fault with the digest, but takes plain words. */
  "digest refused",
  "every post refused",
  "killed before the claim",
  "killed after the post",
  "channel unreadable",
] as const;
export type Cause = (typeof causes)[number];

/** A button that every digest has; its plain words have none. */
const digestMark = '"Settings"';

/** Gives a share of channels a cause each, the causes in equal parts. */
export function plannedCauses(share: number) {
  let isMended = false;

  function causeOf(channel: Channel): Cause | undefined {
    const hash = hashText(channelKey(channel));
    if (isMended || (hash % 10_007) / 10_007 >= share) return undefined;
    return causes[Math.floor(hash / 10_007) % causes.length];
  }

  /** Whether the platform finds fault with a message to a channel. */
  function refuses(channel: Channel, body: string): boolean {
    const cause = causeOf(channel);
    return (
      cause === "every post refused" || (cause === "digest refused" && body.includes(digestMark))
    );
  }

  return {
    causeOf,
    refuses,
    /** From now on nothing of this happens any more. */
    mend: () => {
      isMended = true;
    },
    unreadable(store: ChannelStore): ChannelStore {
      return {
        ...store,
        async whole(channel) {
          if (causeOf(channel) === "channel unreadable") throw new TypeError("not as we write it");
          return store.whole(channel);
        },
      };
    },
  };
}
