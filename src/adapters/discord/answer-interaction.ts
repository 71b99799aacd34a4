import type { ChannelStore } from "#app/channel-ports.ts";
import { oldButtonSentence, pressButton } from "#app/requests/press-button.ts";
import { proposeValues } from "#app/requests/propose-values.ts";
import {
  type FirstAnswer,
  type TakeCommandWorld,
  takeCommand,
  whyNotHere,
} from "#app/requests/take-command.ts";
import { parseButtonId } from "#model/button.ts";
import { messageFlag } from "#present/discord/components.ts";
import { privateHelp, privateSentence } from "#present/discord/first-answer.ts";
import { unreachable } from "#shared/unreachable.ts";
import {
  type DiscordAutocomplete,
  type DiscordCommand,
  type DiscordComponent,
  type DiscordInteraction,
  optionsIn,
  placeOf,
  replyTo,
  typedIn,
} from "./decode-interaction.ts";
import { linksIn } from "./message-text.ts";
import { type FormWorld, openModal, submitModal } from "./modals.ts";

/** @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
const callback = {
  pong: 1,
  message: 4,
  laterMessage: 5,
  laterChange: 6,
  choices: 8,
  modal: 9,
} as const;

/** What Discord is answered within its three seconds. */
export type Callback = { readonly type: number; readonly data?: object };

export type DiscordWorld = TakeCommandWorld &
  FormWorld & {
    readonly channels: Pick<ChannelStore, "whole">;
  };

/** Answers an interaction at once; what is slow is a job by then. The same for Lambda and the gateway. */
export async function answerInteraction(
  world: DiscordWorld,
  interaction: DiscordInteraction,
): Promise<Callback> {
  switch (interaction.type) {
    case 1:
      return { type: callback.pong };
    case 2:
      return answerCommand(world, interaction);
    case 3:
      return answerPress(world, interaction);
    case 4:
      return answerTyping(world, interaction);
    case 5: {
      const problem = await submitModal(world, jobId(interaction.id), interaction);
      return problem === undefined ? later(interaction.message?.flags) : sentence(problem);
    }
    default:
      return unreachable(interaction);
  }
}

async function answerCommand(world: DiscordWorld, command: DiscordCommand): Promise<Callback> {
  const id = jobId(command.id);
  const answer = await takeCommand(world, id, typedIn(command), replyTo(command), placeOf(command));
  return callbackOf(answer);
}

async function answerPress(world: DiscordWorld, press: DiscordComponent): Promise<Callback> {
  const button = parseButtonId(press.data.custom_id);
  if (button === undefined) {
    return sentence(oldButtonSentence);
  }
  const at = placeOf(press);
  const refusal = "page" in button ? undefined : whyNotHere(at);
  if (refusal !== undefined) return sentence(refusal);
  if (button.press === "edit") {
    const opened = await inTime(openModal(world, button, replyTo(press))).catch((error) => {
      world.log.error("a form could not be opened", { id: jobId(press.id) }, error);
      return "I could not open that form just now. Try again in a minute.";
    });
    return typeof opened === "string" ? sentence(opened) : { type: callback.modal, data: opened };
  }
  const pressed = { button, chosen: press.data.values ?? [], links: linksIn(press.message) };
  // Receipts come as a message of their own; the other buttons of a brief change the one they are under.
  const answer =
    "page" in button && button.press !== "receipts"
      ? { type: callback.laterChange }
      : later("page" in button ? undefined : press.message?.flags);
  const isOfPress = answer.type === callback.laterChange;
  const reply = { ...replyTo(press), ...(isOfPress && { isOfPress }) };
  const said = await pressButton(world, jobId(press.id), pressed, reply, at);
  return said === undefined ? answer : sentence(said);
}

/**
 * An answer comes later: in place of a private message of ours, or as a new private one beside a
 * message for everybody.
 */
function later(flags = 0): Callback {
  return (flags & messageFlag.ephemeral) === 0
    ? { type: callback.laterMessage, data: { flags: messageFlag.ephemeral } }
    : { type: callback.laterChange };
}

async function answerTyping(world: DiscordWorld, typing: DiscordAutocomplete): Promise<Callback> {
  const { path, options } = optionsIn(typing.data);
  const focused = options.find((one) => one.focused === true);
  const choices =
    focused === undefined || placeOf(typing).strangeTo !== undefined
      ? []
      : await inTime(
          proposeValues(world, replyTo(typing), path, focused.name, focused.value ?? ""),
        ).catch((error) => {
          world.log.error("nothing could be proposed", { id: jobId(typing.id) }, error);
          return [];
        });
  return { type: callback.choices, data: { choices } };
}

/** How long the table may take before a person is told: Discord waits three seconds for the whole answer. */
const tableMs = 1500;

/** @throws what `read` throws, or {@link Error} when it takes too long */
async function inTime<Value>(read: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the table is late")), tableMs);
  });
  try {
    return await Promise.race([read, late]);
  } finally {
    clearTimeout(timer);
  }
}

function callbackOf(answer: FirstAnswer): Callback {
  switch (answer.kind) {
    case "reading":
      return {
        type: callback.laterMessage,
        data: { flags: answer.isPublic ? 0 : messageFlag.ephemeral },
      };
    case "working":
      return later();
    case "help":
      return { type: callback.message, data: privateHelp(answer.lines) };
    case "sentence":
      return sentence(answer.text, answer.typedLine);
    case "form":
      // Forms of Discord open from buttons: the command shows those first.
      throw new TypeError("Discord opens no form from a command");
    default:
      return unreachable(answer);
  }
}

function sentence(text: string, typedLine?: string): Callback {
  return { type: callback.message, data: privateSentence(text, typedLine) };
}

function jobId(interactionId: string): string {
  return `discord-${interactionId}`;
}
