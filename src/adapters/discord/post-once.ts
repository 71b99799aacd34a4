import { createHash } from "node:crypto";
import { DiscordAPIError, type REST, Routes } from "discord.js";
import type { Clock } from "#app/ports.ts";
import type { DeliveryOutcome } from "#app/post-ports.ts";
import { type Channel, hasWorkspace } from "#model/channel.ts";
import { type Delivery, type DeliveryKey, deliveryName } from "#model/delivery.ts";
import type { DiscordPayload } from "#present/discord/components.ts";
import { minuteMs } from "#shared/durations.ts";
import { stillOpen } from "../still-open.ts";
import { outcomeOfError } from "./error-action.ts";
import { findPost } from "./find-post.ts";

/** Calls before no answer is taken for none. */
const triesMax = 3;

/**
 * How long Discord is sure to remember a nonce: "the past few minutes" is all that it says.
 *
 * @see https://docs.discord.com/developers/resources/message#create-message
 */
const nonceMs = 2 * minuteMs;

/** A message on its way to a channel. */
export type DiscordDelivery = Pick<Delivery, "key" | "claimedAt">;

export type DiscordPosting = (
  delivery: DiscordDelivery,
  payload: DiscordPayload,
  mayStandAlready: boolean,
) => Promise<DeliveryOutcome>;

/**
 * Posts to Discord. A post carries a nonce made of the delivery's name, and Discord answers a
 * second one with the message of the first: so one without an answer is simply repeated. One that comes
 * when the nonce may be forgotten looks for the first in the channel.
 *
 * @param rest with the bot's token set
 */
export function discordPosting(rest: REST, clock: Clock): DiscordPosting {
  return async ({ key, claimedAt }, payload, mayStandAlready) => {
    const { nonce, mark } = namesOf(key);
    if (mayStandAlready && clock.now().getTime() - claimedAt.getTime() > nonceMs) {
      const found = await findPost(rest, key.channel, mark, claimedAt);
      if (found !== undefined) return found;
    }
    const [container] = payload.components;
    const components = [{ ...container, id: mark }];
    const body = { ...payload, components, nonce, enforce_nonce: true };
    let isOpen = mayStandAlready;
    for (let tries = 0; tries < triesMax; tries += 1) {
      const outcome = await postOnce(key.channel, body);
      // A message that is refused now was refused before: the run that takes over makes the same one.
      if (outcome.kind === "refused") return outcome;
      if (outcome.kind !== "unanswered") return isOpen ? stillOpen(outcome) : outcome;
      isOpen = true;
    }
    return { kind: "unanswered" };
  };

  async function postOnce(channel: Channel, body: object): Promise<DeliveryOutcome> {
    try {
      const posted = (await rest.post(Routes.channelMessages(channel.channelId), { body })) as {
        id: string;
      };
      return { kind: "posted", messageId: posted.id };
    } catch (error) {
      const outcome = outcomeOfError(error);
      const isShutOut = outcome.kind === "paused" && outcome.reason === "not-in-channel";
      return isShutOut && (await isOutOfServer(rest, channel))
        ? { kind: "paused", reason: "not-in-server" }
        : outcome;
    }
  }
}

/** Whether the bot was taken out of a server: Discord tells its web hooks nothing of it. What cannot be found out is no. */
async function isOutOfServer(rest: REST, channel: Channel): Promise<boolean> {
  if (!hasWorkspace(channel)) return false;
  try {
    await rest.get(Routes.guild(channel.workspaceId));
    return false;
  } catch (error) {
    // Unknown guild, missing access
    return error instanceof DiscordAPIError && [10004, 50001].includes(Number(error.code));
  }
}

/**
 * How a delivery is known again: by a nonce, of at most 25 characters, which Discord forgets, and by the id of its
 * message's container, which it keeps, of at most 31 bits, and beyond those that Discord gives by itself.
 *
 * @see https://docs.discord.com/developers/components/reference#anatomy-of-a-component
 */
function namesOf(key: DeliveryKey): { readonly nonce: string; readonly mark: number } {
  const hash = createHash("sha256").update(deliveryName(key)).digest();
  const mark = 2 ** 30 + (hash.readUInt32BE(hash.length - 4) % 2 ** 30);
  return { nonce: hash.toString("base64url").slice(0, 25), mark };
}
