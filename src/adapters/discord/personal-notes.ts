import { type REST, Routes } from "discord.js";
import type { PersonalNotes } from "#app/post-ports.ts";
import { containerPayload, textDisplay } from "#present/discord/components.ts";
import { escapeMarkdown } from "#present/discord/escape-markdown.ts";

/**
 * Writes direct messages to people with whom the bot shares a server, where they let it.
 *
 * @see https://docs.discord.com/developers/resources/user#create-dm
 */
export function discordPersonalNotes(rest: REST): PersonalNotes {
  return {
    async tell({ channelId }, userId, about) {
      if (!/^\d+$/.test(userId)) return false;
      const body = containerPayload([textDisplay(`<#${channelId}>: ${escapeMarkdown(about)}`)]);
      try {
        const direct = (await rest.post(Routes.userChannels(), {
          body: { recipient_id: userId },
        })) as { readonly id: string };
        await rest.post(Routes.channelMessages(direct.id), { body });
        return true;
      } catch {
        return false; // People may close their messages to servers' bots; it is no reason to trouble the delivery.
      }
    },
    isDeactivated: async () => false, // Discord takes no post to one.
  };
}
