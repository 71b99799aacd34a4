import { DiscordAPIError, type REST, Routes } from "discord.js";
import type { Channel } from "#model/channel.ts";

/** Missing access. */
const notSeen = 50001;

/**
 * Asks Discord whether we see a channel. What we may do in one is told with each interaction, and not whether we are in a
 * private thread, of which others see nothing unless they manage threads.
 *
 * @param rest with the bot's token set
 * @returns `unknown` where Discord does not refuse to show it: it says no more than that
 * @see https://docs.discord.com/developers/topics/threads#private-threads
 */
export async function mayPost(
  rest: REST,
  { channelId }: Channel,
): Promise<"unknown" | "not-in-channel"> {
  try {
    await rest.get(Routes.channel(channelId));
    return "unknown";
  } catch (error) {
    return error instanceof DiscordAPIError && error.code === notSeen
      ? "not-in-channel"
      : "unknown";
  }
}
