import { isObject, type JsonObject } from "#shared/json-value.ts";
import type { MessageContent, SlackChannel, SlackMessage, SlackWorld } from "./world.ts";

/** A timestamp that is unique in its workspace: seconds, a dot, six digits. */
function nextTs(world: SlackWorld, now: number): string {
  return `${Math.floor(now / 1000)}.${String(world.number()).padStart(6, "0")}`;
}

type Author = {
  readonly userId: string;
  readonly botId?: string;
  readonly threadTs?: string | undefined;
  readonly ephemeralTo?: string | undefined;
};

/** Writes a message into a channel, with a `block_id` for each block that has none, as Slack does. */
export function addMessage(
  world: SlackWorld,
  channel: SlackChannel,
  content: MessageContent,
  { userId, botId, threadTs, ephemeralTo }: Author,
  now: number,
): SlackMessage {
  const message: SlackMessage = {
    ...withBlockIds(world, content),
    ts: nextTs(world, now),
    channelId: channel.id,
    userId,
    ...(botId !== undefined && { botId }),
    ...(threadTs !== undefined && { threadTs }),
    ...(ephemeralTo !== undefined && { ephemeralTo }),
  };
  channel.messages.set(message.ts, message);
  const [oldest] = channel.messages.keys();
  if (oldest !== undefined && channel.messages.size > world.messagesPerChannelMax)
    channel.messages.delete(oldest);
  return message;
}

/** Replaces what a message shows; the rest of it stays. */
export function editMessage(
  world: SlackWorld,
  channel: SlackChannel,
  message: SlackMessage,
  content: MessageContent,
  now: number,
): SlackMessage {
  const { blocks: _blocks, attachments: _attachments, metadata: _metadata, ...kept } = message;
  const edited = {
    ...kept,
    ...withBlockIds(world, content),
    editedTs: nextTs(world, now),
  };
  channel.messages.set(message.ts, edited);
  return edited;
}

function withBlockIds(world: SlackWorld, content: MessageContent): MessageContent {
  return content.blocks
    ? { ...content, blocks: content.blocks.map((block) => named(world, block)) }
    : content;
}

/** Gives a block, and the blocks inside it, an id where the app gave none. */
export function named(world: SlackWorld, block: JsonObject): JsonObject {
  const inner = Array.isArray(block.child_blocks)
    ? { child_blocks: block.child_blocks.map((one) => (isObject(one) ? named(world, one) : one)) }
    : {};
  const hasId = typeof block.block_id === "string" && block.block_id !== "";
  return { ...block, ...(!hasId && { block_id: `b${world.number().toString(36)}` }), ...inner };
}

/** A message as answers and events carry it. */
export function messageJson(message: SlackMessage, teamId: string, appId: string): JsonObject {
  const { ts, text, userId, botId, threadTs, blocks, attachments, metadata, editedTs } = message;
  return {
    type: "message",
    user: userId,
    ts,
    text,
    team: teamId,
    ...(botId !== undefined && { bot_id: botId, app_id: appId }),
    ...(threadTs !== undefined && { thread_ts: threadTs }),
    ...(blocks && { blocks }),
    ...(attachments && { attachments }),
    ...(metadata && { metadata }),
    ...(editedTs !== undefined && { edited: { user: userId, ts: editedTs } }),
  };
}
