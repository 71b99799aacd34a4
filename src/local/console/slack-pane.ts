import { isObject, type JsonObject, objectsIn } from "#shared/json-value.ts";
import { troubleOf } from "../slack/people/send-to-bot.ts";
import type { SlackTwin } from "../slack/twin.ts";
import type { SlackMessage, SlackView } from "../slack/world.ts";
import { asPressed, type ConsolePane, ConsoleProblem, type Sent } from "./console-server.ts";

/** Who sits at the pane, and where. */
export type SlackSeat = {
  readonly teamId: string;
  readonly channelId: string;
  readonly channelName: string;
  readonly userId: string;
  readonly userName: string;
};

export type Hint = { readonly usage: string; readonly summary: string };

/** What is entered in the fields of a form. */
function filledIn(entries: Sent[string]): Readonly<Record<string, string | readonly string[]>> {
  return typeof entries === "object" && entries !== null ? { ...entries } : {};
}

/** Under which name an input shows at first what Slack tells under another when it was entered. */
const shownAs = {
  value: "initial_value",
  selected_time: "initial_time",
  selected_option: "initial_option",
  selected_options: "initial_options",
} as const;

/** What a view shows, with what was entered in it: that stays when the view comes back with a fault. */
function asEntered({ payload, values }: SlackView): JsonObject {
  return {
    ...payload,
    blocks: objectsIn(payload.blocks).map((block) => {
      const [entered] = Object.values(values[String(block.block_id)] ?? {});
      if (!isObject(block.element) || !isObject(entered)) return block;
      const shown = Object.entries(shownAs).flatMap(([name, initial]) =>
        name in entered ? [[initial, entered[name]] as const] : [],
      );
      return { ...block, element: { ...block.element, ...Object.fromEntries(shown) } };
    }),
  };
}

/** The pane that stands for Slack: one person in one channel. */
export function slackPane(slack: SlackTwin, seat: SlackSeat, hints: readonly Hint[]): ConsolePane {
  let isAtHome = false;
  return {
    state: () => ({
      place: `#${seat.channelName}, as ${seat.userName}`,
      hints,
      ...(view() !== undefined && { view: shownView(view() as SlackView) }),
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

    async press({ id, actionId, blockId, choice, entries }) {
      const pressed = {
        ...seat,
        actionId: String(actionId),
        ...(typeof blockId === "string" && blockId !== "" && { blockId }),
        ...(typeof choice === "string" && { choice }),
      };
      const open = view();
      if (open !== undefined && open.id === id) {
        const filled = open.kind === "modal" ? { entries: filledIn(entries) } : {};
        await asPressed(() => slack.press({ ...pressed, ...filled, on: { viewId: open.id } }));
        return;
      }
      const message = slack.see
        .messages(seat.teamId, seat.channelId, seat.userId)
        .find(({ ts }) => ts === id);
      if (message === undefined) throw new ConsoleProblem("That message is gone.");
      const on = { channelId: seat.channelId, ts: message.ts };
      await asPressed(() => slack.press({ ...pressed, on }));
    },

    async submit({ entries }) {
      const open = view();
      if (open === undefined) throw new ConsoleProblem("That form is closed.");
      const { teamId, userId } = seat;
      try {
        await slack.submitView({ teamId, userId, viewId: open.id, entries: filledIn(entries) });
      } catch (error) {
        throw new ConsoleProblem(error instanceof Error ? error.message : String(error));
      }
    },

    async close() {
      const open = view();
      isAtHome = isAtHome && open?.kind === "modal";
      if (open?.kind !== "modal") return;
      await slack.closeView({ teamId: seat.teamId, userId: seat.userId, viewId: open.id });
    },

    async suggest({ actionId, typed }) {
      const open = view();
      if (open === undefined) return [];
      const { teamId, userId } = seat;
      const typing = { viewId: open.id, actionId: String(actionId), value: String(typed) };
      return (await slack.suggest({ teamId, userId, ...typing })) as readonly object[];
    },

    async home() {
      isAtHome = true;
      await slack.change(seat.teamId, { kind: "open-home", userId: seat.userId });
    },
  };

  /** What lies over the messages: the topmost modal, else the App Home where it is open. */
  function view(): SlackView | undefined {
    const modal = slack.see.modals(seat.teamId, seat.userId).at(-1);
    return modal ?? (isAtHome ? slack.see.home(seat.teamId, seat.userId) : undefined);
  }

  function shownView(view: SlackView): object {
    const { id, hash, errors } = view;
    return { id, hash, payload: asEntered(view), errors };
  }

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
