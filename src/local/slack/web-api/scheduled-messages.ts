import { refuse, type SlackMethod } from "../method.ts";
import { pageOf } from "../paging.ts";

export const listScheduledMessages: SlackMethod = {
  scopes: [],
  tier: "tier3",
  input: {
    channel: { kind: "string" },
    cursor: { kind: "string" },
    latest: { kind: "string" },
    limit: { kind: "integer" },
    oldest: { kind: "string" },
    team_id: { kind: "string" },
  },
  run: ({ input, world, workspace }) => {
    const { channel } = input;
    if (channel !== undefined && !workspace.channels.has(String(channel)))
      return refuse("invalid_channel");
    const oldest = Number(input.oldest ?? 0);
    const latest = Number(input.latest ?? Number.POSITIVE_INFINITY);
    const all =
      channel === undefined ? world.scheduled.all() : world.scheduled.ofChannel(String(channel));
    const waiting = all
      .filter(
        (message) =>
          message.teamId === workspace.id && message.postAt >= oldest && message.postAt <= latest,
      )
      .sort((a, b) => a.postAt - b.postAt);
    const page = pageOf(waiting, input.cursor, input.limit);
    if (page === undefined) return refuse("invalid_cursor");
    return {
      ok: true,
      scheduled_messages: page.items.map((message) => ({
        id: message.id,
        channel_id: message.channelId,
        post_at: message.postAt,
        date_created: message.createdAt,
        text: message.content.text,
      })),
      response_metadata: { next_cursor: page.nextCursor },
    };
  },
};

/** Seconds before its time from which a scheduled message can no longer be called back. */
const callBackSeconds = 60;

export const deleteScheduledMessage: SlackMethod = {
  scopes: ["chat:write"],
  tier: "tier3",
  input: {
    as_user: { kind: "boolean" },
    channel: { kind: "string", required: true },
    scheduled_message_id: { kind: "string", required: true },
  },
  run: ({ input, world, workspace, now }) => {
    if (!workspace.channels.has(String(input.channel))) return refuse("channel_not_found");
    const message = world.scheduled.get(String(input.scheduled_message_id));
    const tooLate = message !== undefined && message.postAt - now / 1000 <= callBackSeconds;
    if (!message || message.channelId !== input.channel || tooLate)
      return refuse("invalid_scheduled_message_id");
    world.scheduled.remove(message.id);
    return { ok: true };
  },
};
