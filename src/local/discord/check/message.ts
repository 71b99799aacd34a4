import { isObject, type JsonObject, objectsIn } from "#shared/json-value.ts";
import { checkAllowedMentions } from "./allowed-mentions.ts";
import { checkComponents } from "./components.ts";
import { checkEmbeds } from "./embeds.ts";
import { type FieldPath, type Findings, lengthOf, maxLength, unseen } from "./form-error.ts";

/** Flags of a message. @see discord.com/developers/docs/resources/message#message-object-message-flags */
export const messageFlag = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  suppressNotifications: 1 << 12,
  isVoiceMessage: 1 << 13,
  isComponentsV2: 1 << 15,
} as const;

export type MessageRules = {
  /** An edit may leave things out and set them to nothing. */
  readonly isEdit: boolean;
  /** Only answers to interactions can be ephemeral. */
  readonly mayBeEphemeral: boolean;
  /** The message that is edited has the flag already, and keeps it. */
  readonly wasV2?: boolean;
};

export type MessageVerdict = {
  /** There is nothing to show: error 50006. */
  readonly isEmpty: boolean;
  /** The real service would fail with 500. */
  readonly breaks: boolean;
};

/** The rules of a message that a schema cannot carry. */
export function checkMessage(
  message: JsonObject,
  path: FieldPath,
  rules: MessageRules,
  found: Findings,
): MessageVerdict {
  const flags = typeof message.flags === "number" ? message.flags : 0;
  const isV2 = (flags & messageFlag.isComponentsV2) !== 0 || rules.wasV2 === true;
  checkFlags(flags, [...path, "flags"], rules, found);
  if (isV2) noLegacyFields(message, path, found);
  checkPoll(message.poll, [...path, "poll"], found);
  checkEmbeds(message.embeds, [...path, "embeds"], found);
  checkAllowedMentions(message.allowed_mentions, [...path, "allowed_mentions"], found);
  const { breaks } = checkComponents(message.components, [...path, "components"], isV2, found);
  return { isEmpty: !rules.isEdit && isEmpty(message), breaks };
}

/** Characters of a poll's answer; the specification has only the question's limit. */
const pollAnswerLengthMax = 55;

function checkPoll(poll: unknown, path: FieldPath, { errors }: Findings): void {
  const answers = isObject(poll) ? objectsIn(poll.answers) : [];
  for (const [index, { poll_media: media }] of answers.entries())
    if (isObject(media) && lengthOf(media.text) > pollAnswerLengthMax)
      errors.push(
        maxLength([...path, "answers", index, "poll_media", "text"], pollAnswerLengthMax),
      );
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
}

function isEmpty(message: JsonObject): boolean {
  const { embeds, sticker_ids, components, attachments, poll, message_reference } = message;
  const isForward =
    typeof message_reference === "object" &&
    message_reference !== null &&
    "type" in message_reference &&
    message_reference.type === 1;
  return (
    lengthOf(message.content) === 0 &&
    ![embeds, sticker_ids, components, attachments, poll].some(isFilled) &&
    !isForward
  );
}

const legacyFields = ["content", "embeds", "poll", "sticker_ids"] as const;

function noLegacyFields(message: JsonObject, path: FieldPath, { errors }: Findings): void {
  for (const field of legacyFields) {
    const value = message[field];
    if (!isFilled(value) || value === "") continue;
    errors.push({
      path: [...path, field],
      code: "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
      message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    });
  }
}

/** Flags that nobody may set are ignored by the service; we refuse them, so that a mistake shows. */
function checkFlags(
  flags: number,
  path: FieldPath,
  { mayBeEphemeral, isEdit }: MessageRules,
  { errors }: Findings,
): void {
  const settable =
    messageFlag.suppressEmbeds |
    messageFlag.isComponentsV2 |
    (isEdit ? 0 : messageFlag.suppressNotifications | messageFlag.isVoiceMessage) |
    (mayBeEphemeral ? messageFlag.ephemeral : 0);
  if ((flags & ~settable) !== 0)
    errors.push(unseen(path, "FLAG", `Flags ${flags & ~settable} cannot be set`));
}
