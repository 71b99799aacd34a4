import { pressButton } from "#app/press-button.ts";
import {
  type FirstAnswer,
  type TakeCommandWorld,
  type Typed,
  takeCommand,
} from "#app/take-command.ts";
import { parseButtonId } from "#model/button.ts";
import { messageFlag } from "#present/discord/components.ts";
import { privateHelp, privateSentence } from "#present/discord/first-answer.ts";
import { unreachable } from "#shared/unreachable.ts";
import {
  type DiscordCommand,
  type DiscordComponent,
  type DiscordInteraction,
  replyTo,
} from "./decode-interaction.ts";

/** @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
const callback = { pong: 1, message: 4, laterMessage: 5, laterChange: 6 } as const;

/** What Discord is answered within its three seconds. */
export type Callback = { readonly type: number; readonly data?: object };

/** Answers an interaction at once; what is slow is a job by then. The same for Lambda and the gateway. */
export async function answerInteraction(
  world: TakeCommandWorld,
  interaction: DiscordInteraction,
): Promise<Callback> {
  switch (interaction.type) {
    case 1:
      return { type: callback.pong };
    case 2:
      return answerCommand(world, interaction);
    case 3:
      return answerPress(world, interaction);
    default:
      return unreachable(interaction);
  }
}

async function answerCommand(world: TakeCommandWorld, command: DiscordCommand): Promise<Callback> {
  const answer = await takeCommand(world, jobId(command.id), typedIn(command), replyTo(command));
  return callbackOf(answer);
}

async function answerPress(world: TakeCommandWorld, press: DiscordComponent): Promise<Callback> {
  const button = parseButtonId(press.data.custom_id);
  if (button === undefined) {
    return callbackOf({
      kind: "sentence",
      text: "That button is from an older message. Send the command again.",
    });
  }
  const problem = await pressButton(world, jobId(press.id), button, replyTo(press));
  if (problem !== undefined) return callbackOf({ kind: "sentence", text: problem });
  // Receipts come as a message of their own; the other buttons change the one they are under.
  return button.press === "receipts"
    ? { type: callback.laterMessage, data: { flags: messageFlag.ephemeral } }
    : { type: callback.laterChange };
}

function callbackOf(answer: FirstAnswer): Callback {
  switch (answer.kind) {
    case "reading":
      return {
        type: callback.laterMessage,
        data: { flags: answer.isPublic ? 0 : messageFlag.ephemeral },
      };
    case "help":
      return { type: callback.message, data: privateHelp(answer.lines) };
    case "sentence":
      return { type: callback.message, data: privateSentence(answer.text) };
    default:
      return unreachable(answer);
  }
}

function typedIn({ data }: DiscordCommand): Typed {
  if (data.type === 3) {
    const { content = "", embeds = [] } = data.resolved.messages[data.target_id] ?? {};
    return { kind: "message", text: [content, ...embeds.map(({ url }) => url ?? "")].join(" ") };
  }
  const [first] = data.options ?? [];
  const sub = first !== undefined && "type" in first && first.type === 1 ? first : undefined;
  const options = sub?.options ?? data.options ?? [];
  return {
    kind: "discord-command",
    path: sub === undefined ? [data.name] : [data.name, sub.name],
    given: Object.fromEntries(
      options.map((option) => [option.name, "value" in option ? option.value : undefined]),
    ),
  };
}

function jobId(interactionId: string): string {
  return `discord-${interactionId}`;
}
