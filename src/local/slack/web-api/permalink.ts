import { publicMessage, visibleChannel } from "../find-channel.ts";
import { refuse, type SlackMethod } from "../method.ts";

export const getPermalink: SlackMethod = {
  scopes: [],
  tier: "special",
  input: {
    channel: { kind: "string", required: true },
    message_ts: { kind: "string", required: true },
  },
  run: (call) => {
    const channel = visibleChannel(call, call.input.channel);
    if (!channel) return refuse("channel_not_found");
    const message = publicMessage(channel, call.input.message_ts);
    if (!message) return refuse("message_not_found");
    const { threadTs, ts } = message;
    const link = `https://${call.workspace.domain}.slack.com/archives/${channel.id}/p${ts.replace(".", "")}`;
    const permalink =
      threadTs === undefined ? link : `${link}?thread_ts=${threadTs}&cid=${channel.id}`;
    return { ok: true, channel: channel.id, permalink };
  },
};
