import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SlackTwin } from "#local/slack/twin.ts";
import { acme, acmeTwin, startAt } from "./acme.ts";
import { call } from "./call.ts";

const minute = 60;
const day = 24 * 60 * minute;
const nowSeconds = startAt.getTime() / 1000;

let slack: SlackTwin;

beforeEach(async () => {
  ({ slack } = await acmeTwin());
});
afterEach(() => slack.close());

function schedule(afterSeconds: number, more: object = {}) {
  const input = { channel: "C0NEWS", text: "Digest", post_at: nowSeconds + afterSeconds, ...more };
  return call(slack, "chat.scheduleMessage", input);
}

const texts = () => slack.see.messages("T0ACME", "C0NEWS").map(({ text }) => text);

describe("Slack's scheduler", () => {
  it("posts at its time, in order, and never before", async () => {
    await schedule(10 * minute, { text: "second" });
    expect(await schedule(5 * minute, { text: "first" })).toMatchObject({
      ok: true,
      channel: "C0NEWS",
      post_at: nowSeconds + 5 * minute,
      message: { type: "delayed_message", text: "first", bot_id: "B0BOT" },
    });
    await slack.advance(5 * minute * 1000 - 1);
    expect(texts()).toEqual([]);
    await slack.advance(1);
    expect(texts()).toEqual(["first"]);
    await slack.advance(day * 1000);
    expect(texts()).toEqual(["first", "second"]);
    expect(slack.see.scheduled()).toEqual([]);
  });

  it("is up to date for whoever looks after the clock was turned", async () => {
    await schedule(5 * minute);
    expect(await call(slack, "chat.scheduledMessages.list")).toMatchObject({
      scheduled_messages: [{ channel_id: "C0NEWS", text: "Digest" }],
    });
    await slack.advance(5 * minute * 1000);
    expect(await call(slack, "chat.scheduledMessages.list")).toMatchObject({
      scheduled_messages: [],
      response_metadata: { next_cursor: "" },
    });
  });

  it.each([
    ["now", 0, {}, "time_in_past"],
    ["yesterday", -day, {}, "time_in_past"],
    ["in 120 days and a second", 120 * day + 1, {}, "time_too_far"],
    ["where it may not post", 60, { channel: "C0OPEN" }, "not_in_channel"],
    ["nothing", 60, { text: "" }, "no_text"],
    ["a text of 40,001", 60, { text: "a".repeat(40_001) }, "msg_too_long"],
    ["blocks that break a rule", 60, { blocks: [{ type: "alert" }] }, "invalid_blocks"],
    ["at an odd time", 60, { post_at: "soon" }, "invalid_arguments"],
    ["before time began", 60, { post_at: -1 }, "invalid_time"],
  ])("refuses %s", async (_case, afterSeconds, more, error) => {
    expect(await schedule(afterSeconds, more)).toMatchObject({ ok: false, error });
  });

  it("takes 120 days exactly", async () => {
    expect(await schedule(120 * day)).toMatchObject({ ok: true });
  });

  it("takes thirty in any five minutes of a channel, and not one more", async () => {
    const free = await acmeTwin({ limits: "off" });
    const put = (afterSeconds: number, channel = "C0NEWS") =>
      call(free.slack, "chat.scheduleMessage", {
        channel,
        text: "x",
        post_at: nowSeconds + afterSeconds,
      });
    for (let index = 0; index < 30; index += 1)
      expect(await put(600 + index * 9)).toMatchObject({ ok: true });
    expect(await put(600 + 299)).toMatchObject({ ok: false, error: "restricted_too_many" });
    expect(await put(600 + 100)).toMatchObject({ ok: false, error: "restricted_too_many" });
    expect(await put(600 + 300)).toMatchObject({ ok: true });
    expect(await put(600, "D0ANN")).toMatchObject({ ok: true });
    await free.slack.close();
  });

  it("does not send where only admins may post by then", async () => {
    await schedule(day);
    const channel = slack.world.workspaces.get("T0ACME")?.channels.get("C0NEWS");
    if (channel !== undefined) channel.readOnly = true;
    await slack.advance(day * 1000);
    expect(texts()).toEqual([]);
    expect(slack.see.unsent()).toMatchObject([{ reason: "restricted_action_read_only_channel" }]);
  });

  it("never sends a message with metadata, and one can see why", async () => {
    await schedule(minute, { metadata: { event_type: "x", event_payload: {} } });
    await slack.advance(day * 1000);
    expect(texts()).toEqual([]);
    expect(slack.see.unsent()).toMatchObject([{ reason: "has_metadata" }]);
  });

  it.each([
    [
      "the channel was archived",
      { kind: "archive", channelId: "C0NEWS", by: "U0ANN" },
      "is_archived",
    ],
    [
      "the channel was deleted",
      { kind: "delete-channel", channelId: "C0NEWS", by: "U0ANN" },
      "channel_not_found",
    ],
    ["the bot was removed", { kind: "remove-bot", channelId: "C0NEWS" }, "not_in_channel"],
    ["the app was uninstalled", { kind: "uninstall" }, "account_inactive"],
  ] as const)("does not send when %s meanwhile", async (_case, change, reason) => {
    await schedule(day);
    await slack.change("T0ACME", change);
    await slack.advance(day * 1000);
    expect(slack.see.unsent()).toMatchObject([{ reason }]);
  });

  it.each([
    ["C0NEWS", []],
    ["C0PRIV", [{ reason: "not_in_channel" }]],
  ])("sends into %s without the bot in it only if it is public", async (channel, unsent) => {
    const { installation, channels } = acme;
    if (installation === undefined) throw new Error("not seeded");
    const open = await acmeTwin({
      workspaces: [
        {
          ...acme,
          channels: (channels ?? []).map((one) => ({ ...one, members: ["U0ANN", "U0BOT"] })),
          installation: { ...installation, scopes: [...installation.scopes, "chat:write.public"] },
        },
      ],
    });
    const message = { channel, text: "Digest", post_at: nowSeconds + day };
    expect(await call(open.slack, "chat.scheduleMessage", message)).toMatchObject({ ok: true });
    await open.slack.change("T0ACME", { kind: "remove-bot", channelId: channel });
    await open.slack.advance(day * 1000);
    expect(open.slack.see.unsent()).toMatchObject(unsent);
    expect(open.slack.see.messages("T0ACME", channel)).toHaveLength(1 - unsent.length);
    await open.slack.close();
  });

  it("lists by channel and time, and calls back until a minute before", async () => {
    const first = await schedule(2 * minute);
    await schedule(3 * minute);
    const list = (input: object) =>
      call(slack, "chat.scheduledMessages.list", { channel: "C0NEWS", ...input });
    expect(await list({ latest: String(nowSeconds + 2 * minute) })).toMatchObject({
      scheduled_messages: [{ id: first.scheduled_message_id }],
    });
    expect(await list({ channel: "C0NONE" })).toMatchObject({ error: "invalid_channel" });
    expect(await list({ cursor: "x" })).toMatchObject({ error: "invalid_cursor" });
    const recall = { channel: "C0NEWS", scheduled_message_id: first.scheduled_message_id };
    expect(
      await call(slack, "chat.deleteScheduledMessage", { ...recall, channel: "D0ANN" }),
    ).toMatchObject({
      error: "invalid_scheduled_message_id",
    });
    expect(await call(slack, "chat.deleteScheduledMessage", recall)).toEqual({ ok: true });
    expect(await call(slack, "chat.deleteScheduledMessage", recall)).toMatchObject({
      error: "invalid_scheduled_message_id",
    });
    const late = slack.see.scheduled()[0]?.id;
    await slack.advance(2 * minute * 1000);
    const tooLate = { channel: "C0NEWS", scheduled_message_id: late };
    expect(await call(slack, "chat.deleteScheduledMessage", tooLate)).toMatchObject({
      error: "invalid_scheduled_message_id",
    });
  });
});
