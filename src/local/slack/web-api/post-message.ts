import { isAnswer, postingChannel, publicMessage } from "../find-channel.ts";
import { addMessage, messageJson } from "../messages.ts";
import { type ArgumentTable, refuse, type SlackMethod } from "../method.ts";
import { postedContent, withWarnings } from "../posted-content.ts";

/** Arguments that every method that writes a message takes. */
export const contentInput: ArgumentTable = {
  as_user: { kind: "boolean" },
  attachments: { kind: "json" },
  blocks: { kind: "json" },
  link_names: { kind: "boolean" },
  markdown_text: { kind: "string" },
  metadata: { kind: "json" },
  parse: { kind: "string", oneOf: ["none", "full"] },
  text: { kind: "string" },
};

export const postMessage: SlackMethod = {
  scopes: ["chat:write"],
  tier: "special",
  input: {
    ...contentInput,
    channel: { kind: "string", required: true },
    icon_emoji: { kind: "string" },
    icon_url: { kind: "string" },
    mrkdwn: { kind: "boolean" },
    reply_broadcast: { kind: "boolean" },
    thread_ts: { kind: "string" },
    unfurl_links: { kind: "boolean" },
    unfurl_media: { kind: "boolean" },
    username: { kind: "string" },
  },
  run: (call) => {
    const { input, installation, world, now } = call;
    const posted = postedContent(call);
    if (!posted.ok) return posted.answer;
    const { username, icon_emoji, icon_url } = input;
    const dressed = [username, icon_emoji, icon_url].some((value) => value !== undefined);
    if (dressed && !installation.scopes.has("chat:write.customize"))
      return refuse("missing_scope", {
        needed: "chat:write.customize",
        provided: [...installation.scopes].join(","),
      });
    const channel = postingChannel(call, input.channel);
    if (isAnswer(channel)) return channel;
    const threadTs = typeof input.thread_ts === "string" ? input.thread_ts : undefined;
    if (threadTs !== undefined && !publicMessage(channel, threadTs))
      return refuse("thread_not_found");
    const author = { userId: installation.botUserId, botId: installation.botId, threadTs };
    const message = addMessage(world, channel, posted.content, author, now);
    return withWarnings(posted.warnings, {
      ok: true,
      channel: channel.id,
      ts: message.ts,
      message: messageJson(message, channel.teamId, call.app.id),
    });
  },
};
