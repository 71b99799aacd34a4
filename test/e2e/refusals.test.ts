import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { slackSeat, slackWorkspace } from "#local/local-worlds.ts";
import { passTime } from "#local/pass-time.ts";
import { install } from "#local/slack/world.ts";
import { testBot } from "../support/test-bot.ts";
import { chats, until } from "./command-flow.ts";

/** What people see where a platform does not let the bot do what they ask for. */

const { teamId, channelId, userId } = slackSeat;
/** Slack takes one post a second and channel. */
const secondMs = 1000;
const stepMs = 4 * 60 * 60_000;
const dayMs = 6 * stepMs;
/** A private channel without the bot. */
const closed = "C0OTHER01";
/** Somebody's direct messages with somebody else. */
const ofOthers = "D0OTHERS1";

const bot = testBot();
const site = () => `${bot.console.origin}/articles/`;
beforeAll(() => {
  channels()?.set(ofOthers, {
    ...news(),
    id: ofOthers,
    kind: "im",
    members: new Set([userId, "U0READER2"]),
    messages: new Map(),
  });
});

const { slack } = chats(() => bot);

const channels = () => bot.slack.world.workspaces.get(teamId)?.channels;
function news() {
  const found = channels()?.get(channelId);
  if (found === undefined) throw new Error("no channel");
  return found;
}
const botUserId = slackWorkspace.installation?.botUserId ?? "";

/** Installs the bot again with such scopes. */
function grant(...scopes: readonly string[]): void {
  if (slackWorkspace.installation === undefined) throw new Error("not installed");
  install(bot.slack.world, teamId, { ...slackWorkspace.installation, scopes });
}

/** Types a command somewhere in Slack: what the person reads then. */
async function typeIn(channel: string, text: string): Promise<string> {
  await bot.slack.slashCommand({ teamId, channelId: channel, userId, command: "/brief", text });
  await bot.drain();
  return bot.slack.see.messages(teamId, channel, userId).at(-1)?.text ?? "";
}

/** The newest that the person reads in the channel, once it is what is waited for: a platform may ask a job to wait. */
async function told(pattern: RegExp): Promise<string> {
  const newest = () => slack.seen().at(-1)?.text ?? "";
  await until(bot, () => pattern.test(newest()));
  return newest();
}

/** What everybody in a channel reads. */
const posted = (channel: string) => bot.slack.see.messages(teamId, channel);

describe("a Slack workspace that granted no optional scope", () => {
  beforeEach(() => grant("commands", "chat:write", "users:read"));

  it.each([
    [
      closed,
      "I could not post here: I am not in this channel. Invite me with /invite @Newsbrief, then send the command again.",
    ],
    [
      ofOthers,
      "I could not post here: I am no part of this conversation. Subscribe in your messages with me, under Apps, or in a channel instead.",
    ],
  ])("tells at once who subscribes a channel that the bot is not in: %s", async (place, words) => {
    bot.slack.record.expectRefusal("channel_not_found");
    const typed = `subscribe ${site()}`;
    expect(await typeIn(place, typed)).toBe(`${words}\n/brief ${typed}`);
    expect(await typeIn(place, "list")).toContain("follows nothing.");
    expect(posted(place)).toEqual([]);
  });

  it("says so of a public channel, too, and follows once the bot is invited, without a trace", async () => {
    news().members.delete(botUserId);
    bot.slack.record.expectRefusal("not_in_channel");
    expect(await slack.type(`subscribe ${site()}`)).toContain(
      "I am not in this channel. Invite me",
    );
    news().members.add(botUserId);
    expect(await slack.type(`subscribe ${site()}`)).toContain("now follows Sample News");
    expect(bot.slack.see.scheduled()).toEqual([]);
    expect(posted(channelId)).toEqual([]);
  });

  it.each([
    ["answer lost", "chat.scheduleMessage", "after"],
    ["deletion lost", "chat.deleteScheduledMessage", "after"],
    ["deletion not heard", "chat.deleteScheduledMessage", "before"],
  ] as const)("leaves nothing that would ever be seen: %s", async (_case, method, when) => {
    await slack.type("unsubscribe sample");
    bot.slack.faults.next({ kind: "dropped", when }, method);
    if (method !== "chat.scheduleMessage" && when === "after")
      bot.slack.record.expectRefusal("invalid_scheduled_message_id");
    expect(await slack.type(`subscribe ${site()}`)).toContain("now follows Sample News");
    expect(bot.slack.see.scheduled()).toEqual([]);
  });
});

describe("a digest asked for at once in Slack, where it cannot stand", () => {
  it("is told to who asked, in the channel where only admins post, and comes once that is over", async () => {
    news().readOnly = true;
    bot.slack.record.expectRefusal("restricted_action_read_only_channel");
    await slack.type("digest now");
    expect(await told(/^I could not/)).toBe(
      "I could not post here: I may not post in this channel. Have somebody who manages it allow me, then send the command again.",
    );
    expect(posted(channelId)).toEqual([]);
    bot.slack.record.expectRefusal("restricted_action_read_only_channel");
    await bot.turn(secondMs);
    expect(await slack.type("digest now")).toContain("I try once more now");
    await told(/^I could not/);
    expect(await slack.type("digest next")).toContain("Paused: I may not post in this channel.");
    news().readOnly = false;
    await bot.turn(secondMs);
    await slack.digestNow();
    expect(posted(channelId)).toHaveLength(1);
    expect(await slack.type("digest next")).not.toContain("Paused");
  });

  it("is told when Slack gives no answer", async () => {
    bot.slack.faults.next({ kind: "dropped", when: "before" }, "chat.postMessage");
    await bot.turn(secondMs);
    await slack.type("digest now");
    expect(await told(/did not say/)).toContain("Slack did not say whether it took your digest");
  });
});

describe("a Slack channel that is archived", () => {
  const people = () =>
    [...(channels()?.values() ?? [])]
      .filter(({ kind, members }) => kind === "im" && members.has(botUserId))
      .flatMap(({ id }) => bot.slack.see.messages(teamId, id))
      .map(({ text }) => text);

  it("is paused, told once, and goes on where it is opened again and the bot invited", async () => {
    const before = people().length;
    await slack.type("digest at 08:00 every day UTC");
    await bot.slack.change(teamId, { kind: "archive", channelId, by: userId });
    await bot.drain();
    bot.slack.record.expectRefusal("is_archived", 3);
    for (let day = 0; day < 3; day += 1) await pass(dayMs);
    expect(people().slice(before)).toEqual([
      expect.stringContaining("that channel is archived. Open it again,"),
    ]);
    await bot.slack.change(teamId, { kind: "unarchive", channelId, by: userId });
    bot.slack.record.expectRefusal("not_in_channel");
    await pass(dayMs);
    expect(people().at(-1)).toContain("I am not in that channel. Invite me");
    expect(await slack.type("digest next")).toContain("Paused: I am not in this channel.");
    news().members.add(botUserId);
    const stood = posted(channelId).length;
    // What is sent late is scheduled for a moment later.
    await pass(dayMs + stepMs);
    expect(posted(channelId)).toHaveLength(stood + 1);
    expect(await slack.type("digest next")).not.toContain("Paused");
  });
});

/** Turns the clock by steps, and lets everything happen that is due. */
async function pass(ms: number): Promise<void> {
  await passTime(bot, ms, stepMs);
}
