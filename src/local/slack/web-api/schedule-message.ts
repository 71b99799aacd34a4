import { isAnswer, postingChannel } from "../find-channel.ts";
import { refuse, type SlackMethod } from "../method.ts";
import { postedContent } from "../posted-content.ts";
import type { ScheduledMessage } from "../world.ts";
import { contentInput } from "./post-message.ts";

/** @see https://docs.slack.dev/reference/methods/chat.scheduleMessage */
const scheduleLimits = {
  aheadSeconds: 120 * 24 * 60 * 60,
  perWindow: 30,
  windowSeconds: 5 * 60,
} as const;

export const scheduleMessage: SlackMethod = {
  scopes: ["chat:write"],
  tier: "tier3",
  input: {
    ...contentInput,
    channel: { kind: "string", required: true },
    post_at: { kind: "integer", required: true },
    reply_broadcast: { kind: "boolean" },
    thread_ts: { kind: "string" },
    unfurl_links: { kind: "boolean" },
    unfurl_media: { kind: "boolean" },
  },
  run: (call) => {
    const { input, installation, world, workspace, now } = call;
    const posted = postedContent(call, { refusesLong: true });
    if (!posted.ok) return posted.answer;
    const channel = postingChannel(call, input.channel);
    if (isAnswer(channel)) return channel;
    const postAt = Number(input.post_at);
    if (!Number.isSafeInteger(postAt) || postAt < 0) return refuse("invalid_time");
    if (postAt * 1000 <= now) return refuse("time_in_past");
    if (postAt - now / 1000 > scheduleLimits.aheadSeconds) return refuse("time_too_far");
    if (isCrowded(world.scheduled.ofChannel(channel.id), postAt))
      return refuse("restricted_too_many");
    const id = `Q${String(world.number()).padStart(10, "0")}`;
    const { content } = posted;
    world.scheduled.add({
      id,
      teamId: workspace.id,
      channelId: channel.id,
      postAt,
      createdAt: Math.floor(now / 1000),
      content,
      ...(typeof input.thread_ts === "string" && { threadTs: input.thread_ts }),
    });
    return {
      ok: true,
      channel: channel.id,
      scheduled_message_id: id,
      post_at: postAt,
      message: {
        text: content.text,
        user: installation.botUserId,
        bot_id: installation.botId,
        ...(content.blocks && { blocks: content.blocks }),
        ...(content.attachments && { attachments: content.attachments }),
        type: "delayed_message",
        subtype: "bot_message",
      },
    };
  },
};

/** Is there a window of five minutes around `postAt` that holds its full number already? */
function isCrowded(waiting: readonly ScheduledMessage[], postAt: number): boolean {
  const times = waiting.map((message) => message.postAt);
  return [...times, postAt].some((start) => {
    const end = start + scheduleLimits.windowSeconds;
    if (postAt < start || postAt >= end) return false;
    return times.filter((at) => at >= start && at < end).length >= scheduleLimits.perWindow;
  });
}
