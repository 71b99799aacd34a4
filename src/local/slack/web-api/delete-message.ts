import { publicMessage, visibleChannel } from "../find-channel.ts";
import { refuse, type SlackMethod } from "../method.ts";

export const deleteMessage: SlackMethod = {
  scopes: ["chat:write"],
  tier: "tier3",
  input: {
    as_user: { kind: "boolean" },
    channel: { kind: "string", required: true },
    ts: { kind: "string", required: true },
  },
  run: (call) => {
    const { input, installation } = call;
    const channel = visibleChannel(call, input.channel);
    if (!channel) return refuse("channel_not_found");
    const message = publicMessage(channel, input.ts);
    if (!message) return refuse("message_not_found");
    if (message.botId !== installation.botId) return refuse("cant_delete_message");
    channel.messages.delete(message.ts);
    return { ok: true, channel: channel.id, ts: message.ts };
  },
};
