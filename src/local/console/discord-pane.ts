import { discordDefinitions } from "#command/discord-definitions.ts";
import { loadingFlag } from "../discord/messages.ts";
import type { DiscordTwin } from "../discord/twin.ts";
import type { DiscordMessage } from "../discord/world.ts";
import { asPressed, type ConsolePane, ConsoleProblem } from "./console-server.ts";
import { focusedOption, readTyped } from "./read-typed-command.ts";
import type { Hint } from "./slack-pane.ts";

/** Who sits at the pane, and where. */
export type DiscordSeat = {
  readonly channelId: string;
  readonly channelName: string;
  readonly userId: string;
  readonly userName: string;
};

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
      ...(modal() !== undefined && { modal: modal() }),
      messages: discord.see.messages(seat.channelId, seat.userId).map(shown),
    }),

    async type(text) {
      const typed = readTyped(text, discordDefinitions());
      if ("problem" in typed) throw new ConsoleProblem(typed.problem);
      const { trouble } = await asPerson(() => discord.command({ ...seat, ...typed }));
      if (trouble !== undefined) throw new ConsoleProblem("The application did not respond.");
    },

    async press({ id, customId, choice }) {
      const pressed = {
        ...seat,
        messageId: String(id),
        customId: String(customId),
        ...(typeof choice === "string" && { values: [choice] }),
      };
      const { trouble } = await asPressed(() => discord.press(pressed));
      if (trouble !== undefined) throw new ConsoleProblem("This interaction failed.");
    },

    async submit({ entries }) {
      if (typeof entries !== "object" || entries === null) return;
      const entered = entries as Readonly<Record<string, string | readonly string[]>>;
      const { trouble } = await asPerson(() => discord.submitModal({ ...seat, entries: entered }));
      if (trouble !== undefined) throw new ConsoleProblem("Something went wrong. Try again.");
    },

    async close() {
      discord.closeModal(seat);
    },

    async suggest({ typed }) {
      const typing = focusedOption(String(typed), discordDefinitions());
      if (typing === undefined) return [];
      const { interaction } = await discord.autocomplete({ ...seat, ...typing });
      return (interaction.choices ?? []) as readonly object[];
    },

    async home() {
      throw new ConsoleProblem("Discord has no App Home.");
    },
  };

  function modal(): object | undefined {
    const open = discord.see.modals(seat.userId).at(-1);
    return open && { id: open.interaction.id, title: open.title, components: open.components };
  }

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

/** @throws {ConsoleProblem} when Discord's own client would not let a person do it */
async function asPerson<Outcome>(act: () => Promise<Outcome>): Promise<Outcome> {
  return await act().catch((error: unknown) => {
    throw new ConsoleProblem(error instanceof Error ? `${error.message}.` : String(error));
  });
}
