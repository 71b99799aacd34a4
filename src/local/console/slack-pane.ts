import { troubleOf } from "../slack/people/send-to-bot.ts";
import type { SlackTwin } from "../slack/twin.ts";
import type { SlackMessage } from "../slack/world.ts";
import { type ConsolePane, ConsoleProblem } from "./console-server.ts";

/** Who sits at the pane, and where. */
export type SlackSeat = {
  readonly teamId: string;
  readonly channelId: string;
  readonly channelName: string;
  readonly userId: string;
  readonly userName: string;
};

export type Hint = { readonly usage: string; readonly summary: string };

/** The pane that stands for Slack: one person in one channel. */
export function slackPane(slack: SlackTwin, seat: SlackSeat, hints: readonly Hint[]): ConsolePane {
  return {
    state: () => ({
      place: `#${seat.channelName}, as ${seat.userName}`,
      hints,
      messages: slack.see.messages(seat.teamId, seat.channelId, seat.userId).map(shown),
    }),

    async type(text) {
      const match = /^(\/[\w-]+)\s*(.*)$/s.exec(text);
      if (match === null) {
        throw new ConsoleProblem("Newsbrief does not read chat. Start with /brief.");
      }
      const [, command = "", rest = ""] = match;
      if (command !== "/brief")
        throw new ConsoleProblem(`${command} is not a valid command. Try /brief.`);
      const { answer } = await slack.slashCommand({ ...seat, command, text: rest });
      const trouble = troubleOf(answer);
      if (trouble !== undefined) {
        throw new ConsoleProblem(`/brief failed with the error “${trouble}”`);
      }
    },

    async press({ id, actionId, blockId }) {
      const message = slack.see
        .messages(seat.teamId, seat.channelId, seat.userId)
        .find(({ ts }) => ts === id);
      if (message === undefined) throw new ConsoleProblem("That message is gone.");
      await slack.press({
        ...seat,
        on: { channelId: seat.channelId, ts: message.ts },
        actionId: String(actionId),
        ...(typeof blockId === "string" && blockId !== "" && { blockId }),
      });
    },
  };

  function shown(message: SlackMessage): object {
    const isBot = message.botId !== undefined;
    return {
      id: message.ts,
      author: isBot ? "Newsbrief" : seat.userName,
      isBot,
      isPrivate: message.ephemeralTo !== undefined,
      at: new Date(Number(message.ts) * 1000).toISOString(),
      text: message.text,
      blocks: message.blocks ?? [],
      raw: { text: message.text, blocks: message.blocks },
    };
  }
}
