import { numbered } from "./component-json.ts";
import type { DiscordMessage, DiscordWorld, OpenModal } from "./world.ts";

/** What can be seen, for tests and for a page that draws it. */
export type Sight = {
  /** A channel's messages, oldest first; with a person, also those that only that person sees. */
  readonly messages: (channelId: string, userId?: string) => readonly DiscordMessage[];
  /** The modals a person has open, oldest first. */
  readonly modals: (userId: string) => readonly OpenModal[];
};

export function sightOf(world: DiscordWorld): Sight {
  return {
    messages: (channelId, userId) =>
      [...(world.channels.get(channelId)?.messages.values() ?? [])]
        .filter(({ ephemeralTo }) => ephemeralTo === undefined || ephemeralTo === userId)
        .map((message) => ({ ...message, components: numbered(message.components) })),
    modals: (userId) => world.modals.filter(({ interaction }) => interaction.userId === userId),
  };
}
