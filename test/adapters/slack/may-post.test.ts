import { afterEach, beforeEach, expect, it } from "vitest";
import { mayPost } from "#adapters/slack/may-post.ts";
import { slackClient } from "#adapters/slack/replies.ts";
import { slackSeat, slackWorkspace } from "#local/local-worlds.ts";
import { createSlackTwin, type SlackTwin } from "#local/slack/twin.ts";
import { turnableClock } from "#local/turnable-clock.ts";
import { startWebServer, type WebServer } from "#local/web-server.ts";

const { teamId, channelId } = slackSeat;
const token = slackWorkspace.installation?.botToken ?? "";
const now = new Date("2026-03-02T06:50:00Z");
const time = turnableClock(now);
const channel = { platform: "slack", workspaceId: teamId, channelId } as const;
const clock = { now: () => now };

let slack: SlackTwin;
/** Slack, but that it lists all that waits whatever range it is asked for. */
let careless: WebServer;
beforeEach(async () => {
  const workspaces = [slackWorkspace];
  slack = await createSlackTwin({ clock: time, signingSecret: "s", workspaces, limits: "off" });
  careless = await startWebServer((request) => {
    const form = new URLSearchParams(request.body.toString("utf8"));
    form.delete("oldest");
    return slack.handle({ ...request, body: Buffer.from(form.toString()) });
  });
});
afterEach(async () => {
  await careless.close();
  await slack.close();
});

const ask = (apiUrl = slack.apiUrl) =>
  mayPost(slackClient({ apiUrl }), { botToken: async () => token }, channel, clock);

it("takes back what it schedules and what an earlier look left, and no digest that waits", async () => {
  const client = slackClient({ apiUrl: slack.apiUrl });
  const at = now.getTime() / 1000;
  const waiting = [at + 600, at + 29 * 86_400];
  for (const post_at of [...waiting, at + 119 * 86_400]) {
    await client.chat.scheduleMessage({ token, channel: channelId, post_at, text: "Digest" });
  }
  expect(await ask(`${careless.origin}/api/`)).toBe("yes");
  expect(slack.see.scheduled().map(({ postAt }) => postAt)).toEqual(waiting);
});

it.each(["before", "after"] as const)(
  "fails, so that it is asked again, while Slack does not take it back: answers lost %s",
  async (when) => {
    for (let tries = 0; tries < 3; tries += 1)
      slack.faults.next({ kind: "dropped", when }, "chat.scheduledMessages.list");
    await expect(ask()).rejects.toMatchObject({ name: "RetryLater", retryAfterMs: 3000 });
    expect(await ask()).toBe("yes");
    expect(slack.see.scheduled()).toEqual([]);
  },
);

it("has taken its probe back where only the answer to that was lost", async () => {
  slack.faults.next({ kind: "dropped", when: "after" }, "chat.deleteScheduledMessage");
  expect(await ask()).toBe("yes");
  expect(slack.see.scheduled()).toEqual([]);
});

it("is asked again when Slack says, where it asks to wait before a probe is taken back", async () => {
  slack.faults.next({ kind: "rate-limited", retryAfterSeconds: 30 }, "chat.deleteScheduledMessage");
  await expect(ask()).rejects.toMatchObject({ name: "RetryLater", retryAfterMs: 30_000 });
  expect(await ask()).toBe("yes");
  expect(slack.see.scheduled()).toEqual([]);
});

it("does not know where Slack asks to wait, and leaves nothing", async () => {
  slack.faults.next({ kind: "rate-limited", retryAfterSeconds: 30 }, "chat.scheduleMessage");
  expect(await ask()).toBe("unknown");
  expect(slack.see.scheduled()).toEqual([]);
});

it("says that a workspace holds us back of which there is no token, and asks nothing", async () => {
  const client = slackClient({ apiUrl: slack.apiUrl });
  const none = { botToken: async () => undefined };
  expect(await mayPost(client, none, channel, clock)).toBe("workspace-restricted");
  expect(slack.record.calls).toEqual([]);
});

it.each([
  ["channel_not_found", "not-in-channel"],
  ["is_archived", "channel-archived"],
  ["channel_is_limited_access", "not-in-channel"],
  ["token_revoked", "unknown"],
  ["invalid_blocks", "unknown"],
])("tells by a refusal what holds us back: %s", async (error, expected) => {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ ok: false, error });
  const refusing = await startWebServer(async () => ({ status: 200, headers, body }));
  expect(await ask(`${refusing.origin}/api/`)).toBe(expected);
  await refusing.close();
});
