import { isObject, objectsIn } from "#shared/json-value.ts";
import { type Findings, required, unseen } from "./form-error.ts";
import { checkMessage, type MessageVerdict, messageFlag } from "./message.ts";
import { checkModal } from "./modal.ts";

/** Kinds of answer to an interaction. @see discord.com/developers/docs/interactions/receiving-and-responding */
export const callbackType = {
  pong: 1,
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  autocomplete: 8,
  modal: 9,
  launchActivity: 12,
} as const;

/** What was done that is answered. */
export type InteractionKind = "ping" | "command" | "component" | "autocomplete" | "modal_submit";

/** Which answers suit what was done; `fromMessage` is a modal that a component opened. */
const suitable: Readonly<Record<InteractionKind, readonly number[]>> = {
  ping: [callbackType.pong],
  command: [
    callbackType.message,
    callbackType.deferredMessage,
    callbackType.modal,
    callbackType.launchActivity,
  ],
  component: [
    callbackType.message,
    callbackType.deferredMessage,
    callbackType.deferredUpdate,
    callbackType.update,
    callbackType.modal,
    callbackType.launchActivity,
  ],
  autocomplete: [callbackType.autocomplete],
  modal_submit: [callbackType.message, callbackType.deferredMessage, callbackType.launchActivity],
};

export type CallbackContext = {
  readonly kind?: InteractionKind;
  /** The modal was opened from a message's component. */
  readonly fromMessage?: boolean;
  /** The message the component is on has the V2 flag. */
  readonly wasV2?: boolean;
};

const noVerdict: MessageVerdict = { isEmpty: false, breaks: false };

/** The rules of an answer to an interaction that a schema cannot carry. */
export function checkCallback(
  callback: unknown,
  { kind, fromMessage = false, wasV2 = false }: CallbackContext,
  found: Findings,
): MessageVerdict {
  if (!isObject(callback)) return noVerdict;
  const { type, data } = callback;
  const mayUpdate =
    fromMessage && (type === callbackType.update || type === callbackType.deferredUpdate);
  if (kind && typeof type === "number" && !suitable[kind].includes(type) && !mayUpdate)
    found.errors.push(unseen(["type"], "CALLBACK_KIND", `Type ${type} cannot answer a ${kind}`));
  const needsData: readonly unknown[] = [
    callbackType.message,
    callbackType.update,
    callbackType.autocomplete,
    callbackType.modal,
  ];
  if (!isObject(data)) {
    if (needsData.includes(type)) found.errors.push(required(["data"]));
    return noVerdict;
  }
  switch (type) {
    case callbackType.message:
      return checkMessage(data, ["data"], { isEdit: false, mayBeEphemeral: true }, found);
    case callbackType.update:
      return checkMessage(data, ["data"], { isEdit: true, mayBeEphemeral: true, wasV2 }, found);
    case callbackType.deferredMessage:
      checkDeferred(data.flags, found);
      return noVerdict;
    case callbackType.modal:
      checkModal(data, ["data"], found);
      return noVerdict;
    case callbackType.autocomplete:
      checkChoices(data.choices, found);
      return noVerdict;
    default:
      return noVerdict;
  }
}

/** All choices are values of one option, so of one type. */
function checkChoices(choices: unknown, { errors }: Findings): void {
  const types = new Set(objectsIn(choices).map(({ value }) => typeof value));
  if (types.size > 1)
    errors.push(unseen(["data", "choices"], "CHOICES_MIXED", "All values must be of one type"));
}

/** Other flags are ignored without a word (discord-api-docs#7910); we refuse, so that it shows. */
function checkDeferred(flags: unknown, { errors }: Findings): void {
  if (typeof flags === "number" && (flags & ~messageFlag.ephemeral) !== 0)
    errors.push(
      unseen(["data", "flags"], "DEFER_FLAGS", "Only EPHEMERAL has an effect on a deferred answer"),
    );
}
