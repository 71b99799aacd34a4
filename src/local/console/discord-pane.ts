import { discordDefinitions } from "#command/discord-definitions.ts";
import type { DiscordTwin } from "../discord/twin.ts";
import type { DiscordMessage } from "../discord/world.ts";
import { type ConsolePane, ConsoleProblem } from "./console-server.ts";
import { readTyped } from "./read-typed-command.ts";
import type { Hint } from "./slack-pane.ts";

/** Who sits at the pane, and where. */
export type DiscordSeat = {
  readonly channelId: string;
  readonly channelName: string;
  readonly userId: string;
  readonly userName: string;
};

/** The app has answered "thinking…". @see https://docs.discord.com/developers/resources/message#message-object-message-flags */
const loadingFlag = 1 << 7;

/** The pane that stands for Discord: one person in one channel. */
export function discordPane(
  discord: DiscordTwin,
  seat: DiscordSeat,
  hints: readonly Hint[],
): ConsolePane {
  return {
    state: () => ({
      place: `#${seat.channelName}, as ${seat.userName}`,
      hints,
      messages: discord.see.messages(seat.channelId, seat.userId).map(shown),
    }),

    async type(text) {
      const typed = readTyped(text, discordDefinitions());
      if ("problem" in typed) throw new ConsoleProblem(typed.problem);
      const { trouble } = await discord.command({ ...seat, ...typed });
      if (trouble !== undefined) throw new ConsoleProblem("The application did not respond.");
    },

    async press({ id, customId }) {
      const pressed = { ...seat, messageId: String(id), customId: String(customId) };
      const { trouble } = await discord.press(pressed);
      if (trouble !== undefined) throw new ConsoleProblem("This interaction failed.");
    },
  };

  function shown(message: DiscordMessage): object {
    const isBot = message.authorId === discord.app.botId;
    const { content, embeds, components, flags } = message;
    return {
      id: message.id,
      author: isBot ? discord.app.name : seat.userName,
      isBot,
      isPrivate: message.ephemeralTo !== undefined,
      isThinking: (flags & loadingFlag) !== 0,
      at: new Date(message.createdAt).toISOString(),
      content,
      components,
      raw: { content, embeds, components, flags },
    };
  }
}
