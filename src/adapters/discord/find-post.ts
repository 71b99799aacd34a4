import { HTTPError, type REST, Routes } from "discord.js";
import type { DeliveryOutcome } from "#app/post-ports.ts";
import type { Channel } from "#model/channel.ts";
import { minuteMs } from "#shared/durations.ts";
import { stillOpen } from "../still-open.ts";
import { outcomeOfError } from "./error-action.ts";

/** Messages in a list. @see https://docs.discord.com/developers/resources/message#get-channel-messages */
const listMax = 100;

/** Lists that are looked through: a thousand messages are more than people write while a post is open. */
const listsMax = 10;

/** By how much Discord's clock may be behind ours, in milliseconds. */
const skewMs = minuteMs;

/** When Discord is asked again that did not answer, in milliseconds: the nonce needs no haste any more, and the tries last longer so. */
const againMs = 3 * minuteMs;

/**
 * Finds out what became of a post of which nobody kept the answer.
 *
 * Whether anything was posted is told by the channel itself: it names its last message, also one that has been deleted. Only
 * where there is one since then are messages looked through. Discord gives an empty list to whoever may not read the
 * history, so that one tells nothing; a full one is read on after.
 *
 * @param mark id of the post's container
 * @param since when the post was first tried
 * @returns `undefined` where it does not stand in the channel
 * @see https://github.com/discord/discord-api-docs/issues/272 for the last message
 */
export async function findPost(
  rest: REST,
  { channelId }: Channel,
  mark: number,
  since: Date,
): Promise<DeliveryOutcome | undefined> {
  const first = snowflakeOf(since.getTime() - skewMs);
  try {
    const { last_message_id: last } = (await rest.get(Routes.channel(channelId))) as Told;
    if (last === null || (last !== undefined && BigInt(last) < first)) return undefined;
    let after = first;
    for (let lists = 0; lists < listsMax; lists += 1) {
      const messages = await messagesAfter(rest, channelId, after);
      const found = messages.find(({ components }) => components?.[0]?.id === mark);
      if (found !== undefined) return { kind: "posted", messageId: found.id };
      if (messages.length === 0) {
        return { kind: "unconfirmed", ...(lists === 0 && { isUnlisted: true as const }) };
      }
      if (messages.length < listMax) return undefined;
      after = newestOf(messages);
      // Discord does not say at which end it begins: a full list that reaches the last message may have left out the first.
      if (last === undefined || after >= BigInt(last)) break;
    }
    return { kind: "unconfirmed" };
  } catch (error) {
    const outcome = stillOpen(outcomeOfError(error));
    // Where we are shut out nobody can tell, and the next post finds out.
    return outcome.kind === "unanswered"
      ? { retryAfterMs: againMs, ...outcome }
      : { kind: "unconfirmed" };
  }
}

type Told = { readonly last_message_id?: string | null };

type Listed = {
  readonly id: string;
  readonly components?: readonly { readonly id?: number }[];
};

async function messagesAfter(
  rest: REST,
  channelId: string,
  after: bigint,
): Promise<readonly Listed[]> {
  const query = new URLSearchParams({ after: String(after), limit: String(listMax) });
  try {
    return (await rest.get(Routes.channelMessages(channelId), { query })) as readonly Listed[];
  } catch (error) {
    // So Discord answers for whole channels (discord-api-docs#8611), and asking again is of no use.
    if (error instanceof HTTPError && error.status === 500) return [];
    throw error;
  }
}

function newestOf(messages: readonly Listed[]): bigint {
  return messages.reduce((newest, { id }) => (BigInt(id) > newest ? BigInt(id) : newest), 0n);
}

/** The smallest id of that instant. @see https://docs.discord.com/developers/reference#snowflakes */
function snowflakeOf(at: number): bigint {
  return BigInt(at - 1_420_070_400_000) << 22n;
}
