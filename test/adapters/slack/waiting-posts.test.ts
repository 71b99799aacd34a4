import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { slackClient } from "#adapters/slack/replies.ts";
import { slackWaitingPosts } from "#adapters/slack/waiting-posts.ts";
import { slackSeat, slackWorkspace } from "#local/local-worlds.ts";
import { createSlackTwin, type SlackTwin } from "#local/slack/twin.ts";
import { type TurnableClock, turnableClock } from "#local/turnable-clock.ts";
import type { LocalDate } from "#model/schedule.ts";

const { teamId, channelId } = slackSeat;
const token = slackWorkspace.installation?.botToken ?? "";
const postAt = new Date("2026-03-02T07:00:00Z");
const channel = { platform: "slack", workspaceId: teamId, channelId } as const;
const post = { key: { channel, date: "2026-03-02" as LocalDate, slot: "08:00" }, postAt };

let time: TurnableClock;
let slack: SlackTwin;
beforeEach(async () => {
  time = turnableClock(new Date("2026-03-02T06:50:00Z"));
  const workspaces = [slackWorkspace];
  slack = await createSlackTwin({ clock: time, signingSecret: "s", workspaces, limits: "off" });
});
afterEach(() => slack.close());

const client = () => slackClient({ apiUrl: slack.apiUrl });
const clock = { now: () => new Date(time.now()) };
const withdraw = (id?: string) =>
  slackWaitingPosts(client(), { botToken: async () => token }, clock).withdraw(post, id);
async function handedOver(): Promise<string> {
  const message = { token, channel: channelId, post_at: postAt.getTime() / 1000, text: "Digest" };
  return (await client().chat.scheduleMessage(message)).scheduled_message_id ?? "";
}
const lose = (when: "before" | "after", name: string, count: number) => {
  for (let times = 0; times < count; times += 1) slack.faults.next({ kind: "dropped", when }, name);
};

describe("a post that Slack was handed", () => {
  it("is taken back and does not appear, and another of that second does", async () => {
    const id = await handedOver();
    await handedOver();
    expect(await withdraw(id)).toBe(true);
    await slack.advance(20 * 60_000);
    expect(slack.see.messages(teamId, channelId)).toHaveLength(1);
  });

  it.each([
    ["before it was taken back", "before", 2, 0],
    ["after it was taken back", "after", 1, 0],
    ["and that of the list, too", "after", 1, 2],
  ] as const)(
    "is known to be back when an answer is lost: %s",
    async (_case, when, lost, lists) => {
      const id = await handedOver();
      lose(when, "chat.deleteScheduledMessage", lost);
      lose("before", "chat.scheduledMessages.list", lists);
      if (when === "after") slack.record.expectRefusal("invalid_scheduled_message_id");
      expect(await withdraw(id)).toBe(true);
      expect(slack.see.scheduled()).toEqual([]);
    },
  );

  it("is found by its second where nobody has its id", async () => {
    await handedOver();
    const post_at = postAt.getTime() / 1000 + 1;
    const other = { token, channel: channelId, post_at, text: "Another" };
    await client().chat.scheduleMessage(other);
    for (let times = 0; times < 2; times += 1) expect(await withdraw()).toBe(true);
    expect(slack.see.scheduled().map((one) => one.postAt)).toEqual([post_at]);
  });

  it.each([
    ["while Slack gives no answer", "chat.scheduledMessages.list", 0],
    ["when it cannot be deleted", "chat.deleteScheduledMessage", 0],
    ["when its second is near", undefined, 9 * 60_000 + 56_000],
  ])("without an id is not said to be back %s", async (_case, method, afterMs) => {
    await handedOver();
    if (method !== undefined) lose("before", method, 3);
    await slack.advance(afterMs);
    expect(await withdraw()).toBe(false);
  });

  it("is not said to be back where Slack gives no answer", async () => {
    const id = await handedOver();
    lose("before", "chat.deleteScheduledMessage", 3);
    expect(await withdraw(id)).toBe(false);
    lose("after", "chat.deleteScheduledMessage", 1);
    lose("before", "chat.scheduledMessages.list", 3);
    slack.record.expectRefusal("invalid_scheduled_message_id");
    expect(await withdraw(id)).toBe(false);
  });

  it.each([
    ["within its last minute", 9 * 60_000 + 1, 1],
    ["when it has appeared", 10 * 60_000, 1],
  ])("stays %s", async (_case, afterMs, count) => {
    const id = await handedOver();
    await slack.advance(afterMs);
    slack.record.expectRefusal("invalid_scheduled_message_id");
    expect(await withdraw(id)).toBe(false);
    await slack.advance(60_000);
    expect(slack.see.messages(teamId, channelId)).toHaveLength(count);
  });

  it("stays where the channel is not found", async () => {
    const id = await handedOver();
    const elsewhere = {
      ...post,
      key: { ...post.key, channel: { ...channel, channelId: "C0NONE" } },
    };
    slack.record.expectRefusal("channel_not_found");
    const posts = slackWaitingPosts(client(), { botToken: async () => token }, clock);
    expect(await posts.withdraw(elsewhere, id)).toBe(false);
  });
});
