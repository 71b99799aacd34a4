import { publicMessage, visibleChannel } from "../find-channel.ts";
import { textLength } from "../message-content.ts";
import { editMessage } from "../messages.ts";
import { refuse, type SlackMethod } from "../method.ts";
import { postedContent, withWarnings } from "../posted-content.ts";
import type { MessageContent, SlackMessage } from "../world.ts";
import { contentInput } from "./post-message.ts";

export const updateMessage: SlackMethod = {
  scopes: ["chat:write"],
  tier: "tier3",
  input: {
    ...contentInput,
    channel: { kind: "string", required: true },
    file_ids: { kind: "list" },
    reply_broadcast: { kind: "boolean" },
    ts: { kind: "string", required: true },
    unfurled_attachments: { kind: "json" },
  },
  run: (call) => {
    const { input, world, installation, now } = call;
    const posted = postedContent(call, {
      textMax: textLength.editMax,
      mayBeEmpty: input.metadata !== undefined,
    });
    if (!posted.ok) return posted.answer;
    const channel = visibleChannel(call, input.channel);
    if (!channel) return refuse("channel_not_found");
    const message = publicMessage(channel, input.ts);
    if (!message) return refuse("message_not_found");
    if (channel.archived) return refuse("is_inactive");
    if (message.botId !== installation.botId) return refuse("cant_update_message");
    const content = merged(message, posted.content, call.input);
    const edited = editMessage(world, channel, message, content, now);
    return withWarnings(posted.warnings, {
      ok: true,
      channel: channel.id,
      ts: edited.ts,
      text: edited.text,
      message: {
        type: "message",
        text: edited.text,
        user: edited.userId,
        bot_id: installation.botId,
        app_id: call.app.id,
        ...(edited.blocks && { blocks: edited.blocks }),
        edited: { user: edited.userId, ts: edited.editedTs },
      },
    });
  },
};

/** What is not sent stays: text, blocks and metadata each; an empty list or object takes away. */
function merged(
  message: SlackMessage,
  sent: MessageContent,
  input: { readonly [name: string]: unknown },
): MessageContent {
  const { text, blocks, attachments, metadata } = message;
  const given = (name: string) => input[name] !== undefined && input[name] !== null;
  const withText = given("text") || given("markdown_text");
  return {
    text: withText ? sent.text : text,
    ...(given("blocks")
      ? sent.blocks && { blocks: sent.blocks }
      : !withText && blocks && { blocks }),
    ...(given("attachments")
      ? sent.attachments && { attachments: sent.attachments }
      : attachments && { attachments }),
    ...(given("metadata")
      ? sent.metadata && { metadata: sent.metadata }
      : metadata && { metadata }),
  };
}
