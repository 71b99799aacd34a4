import { isAnswer, postingChannel } from "../find-channel.ts";
import { textLength } from "../message-content.ts";
import { addMessage } from "../messages.ts";
import { refuse, type SlackMethod } from "../method.ts";
import { postedContent } from "../posted-content.ts";
import { contentInput } from "./post-message.ts";

export const postEphemeral: SlackMethod = {
  scopes: ["chat:write"],
  tier: "tier4",
  input: {
    ...contentInput,
    channel: { kind: "string", required: true },
    icon_emoji: { kind: "string" },
    icon_url: { kind: "string" },
    thread_ts: { kind: "string" },
    user: { kind: "string", required: true },
    username: { kind: "string" },
  },
  run: (call) => {
    const { input, installation, world, now } = call;
    const posted = postedContent(call, { textMax: textLength.max });
    if (!posted.ok) return posted.answer;
    const channel = postingChannel(call, input.channel);
    if (isAnswer(channel)) return channel;
    const user = String(input.user);
    if (!channel.members.has(user)) return refuse("user_not_in_channel");
    const author = {
      userId: installation.botUserId,
      botId: installation.botId,
      ephemeralTo: user,
    };
    const message = addMessage(world, channel, posted.content, author, now);
    return { ok: true, message_ts: message.ts };
  },
};
