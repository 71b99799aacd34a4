import { type JsonObject, objectsIn } from "#shared/json-value.ts";
import { messageFlag } from "./check/message.ts";
import type { DiscordServices } from "./services.ts";
import type { DiscordChannel, DiscordMessage } from "./world.ts";

/** Shown while a deferred answer is awaited. @see discord.com/developers/docs/resources/message#message-object-message-flags */
export const loadingFlag = 1 << 7;

type Author = Pick<
  DiscordMessage,
  "authorId" | "interactionToken" | "ephemeralTo" | "nonce" | "repliesTo" | "pings"
>;

type Write = Pick<DiscordServices, "world" | "clock">;

/** Writes a message; `payload` has been checked. */
export function addMessage(
  { world, clock }: Write,
  channel: DiscordChannel,
  payload: JsonObject,
  author: Author,
): DiscordMessage {
  const now = clock.now();
  const message: DiscordMessage = {
    ...author,
    id: world.nextId(now),
    channelId: channel.id,
    createdAt: now,
    content: textOf(payload.content),
    embeds: objectsIn(payload.embeds),
    components: objectsIn(payload.components),
    attachments: objectsIn(payload.attachments),
    flags: typeof payload.flags === "number" ? payload.flags : 0,
  };
  channel.messages.set(message.id, message);
  if (message.ephemeralTo === undefined) channel.lastMessageId = message.id;
  const [oldest] = channel.messages.keys();
  if (oldest !== undefined && channel.messages.size > world.messagesPerChannelMax)
    channel.messages.delete(oldest);
  return message;
}

/** Changes what is given; `null` empties it, what is left out stays. */
export function editMessage(
  { clock }: Pick<Write, "clock">,
  message: DiscordMessage,
  payload: JsonObject,
): void {
  if (payload.content !== undefined) message.content = textOf(payload.content);
  if (payload.embeds !== undefined) message.embeds = objectsIn(payload.embeds);
  if (payload.components !== undefined) message.components = objectsIn(payload.components);
  if (payload.attachments !== undefined) message.attachments = objectsIn(payload.attachments);
  const wanted = typeof payload.flags === "number" ? payload.flags : message.flags;
  // V2 cannot be taken back; what makes a message ephemeral was settled when it was made.
  const lasting = message.flags & (messageFlag.isComponentsV2 | messageFlag.ephemeral);
  message.flags = (wanted & ~(loadingFlag | messageFlag.ephemeral)) | lasting;
  message.editedAt = clock.now();
}

/** Would nothing be left to see after an edit? */
export function emptiesMessage(message: DiscordMessage, payload: JsonObject): boolean {
  const kept = (name: "embeds" | "components" | "attachments") =>
    payload[name] === undefined ? message[name] : objectsIn(payload[name]);
  const content = payload.content === undefined ? message.content : textOf(payload.content);
  return (
    content === "" &&
    kept("embeds").length === 0 &&
    kept("components").length === 0 &&
    kept("attachments").length === 0
  );
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

export function isV2(message: DiscordMessage): boolean {
  return (message.flags & messageFlag.isComponentsV2) !== 0;
}
