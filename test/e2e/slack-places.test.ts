import { describe, expect, it } from "vitest";
import { systemClock } from "#adapters/system-clock.ts";
import { slackSeat, slackWorkspace } from "#local/local-worlds.ts";
import { passTime } from "#local/pass-time.ts";
import { install } from "#local/slack/world.ts";
import { testBot } from "../support/test-bot.ts";
import { until } from "./command-flow.ts";

/** Channels of Slack that become something else while the bot posts to them. */

const { teamId, userId } = slackSeat;
const botUserId = slackWorkspace.installation?.botUserId ?? "";
const stepMs = 4 * 60 * 60_000;

const bot = testBot();
const site = () => `${bot.console.origin}/articles/`;
let count = 0;

function workspace() {
  const found = bot.slack.world.workspaces.get(teamId);
  if (found === undefined) throw new Error("no workspace");
  return found;
}

/** A new channel with the person and the bot in it, which follows a feed and gets its digest every day. */
async function followed(kind: "public" | "private"): Promise<string> {
  count += 1;
  const id = `C0PLACE0${count}`;
  workspace().channels.set(id, {
    id,
    teamId,
    name: `place-${count}`,
    kind,
    members: new Set([userId, botUserId]),
    archived: false,
    readOnly: false,
    createdAt: 0,
    messages: new Map(),
  });
  expect(await type(id, `subscribe ${site()}`)).toContain("now follows Sample News");
  await type(id, "digest at 04:00 every day UTC");
  return id;
}

async function type(channelId: string, text: string): Promise<string> {
  await bot.slack.slashCommand({ teamId, channelId, userId, command: "/brief", text });
  await bot.drain();
  return bot.slack.see.messages(teamId, channelId, userId).at(-1)?.text ?? "";
}
const posted = (channelId: string) => bot.slack.see.messages(teamId, channelId);
const notes = () =>
  [...workspace().channels.values()]
    .filter(({ kind, members }) => kind === "im" && members.has(botUserId))
    .flatMap(({ id }) => bot.slack.see.messages(teamId, id))
    .map(({ text }) => text);
const passDay = () => passTime(bot, 6 * stepMs, stepMs);

describe("a channel that is renamed, made private or shared", () => {
  it("goes on as it was under another name", async () => {
    const id = await followed("public");
    const channel = workspace().channels.get(id);
    if (channel !== undefined) channel.name = "renamed";
    await passDay();
    expect(posted(id)).toHaveLength(1);
    expect(await type(id, "list")).toContain("follows one feed");
  });

  it("goes on as a private one that the bot is in", async () => {
    const id = await followed("public");
    const channel = workspace().channels.get(id);
    if (channel !== undefined) workspace().channels.set(id, { ...channel, kind: "private" });
    await passDay();
    expect(posted(id)).toHaveLength(1);
    expect(await type(id, "digest next")).not.toContain("Paused");
  });

  it("goes on under the id that sharing gives it, with all that is kept of it", async () => {
    const id = await followed("private");
    await passDay();
    expect(posted(id)).toHaveLength(1);
    const newId = `${id}S`;
    await bot.slack.change(teamId, { kind: "change-id", channelId: id, newId });
    await bot.drain();
    expect(await type(newId, "list")).toContain("follows one feed");
    expect(await type(newId, "log")).toContain("added Sample News");
    await passDay();
    // The next digest is the next day's, and knows what the last one told.
    const [first, second, ...more] = posted(newId);
    expect(more).toEqual([]);
    expect(second?.text).not.toBe(first?.text);
    expect(await type(newId, "digest next")).not.toContain("Paused");
  });
});

describe("a bot that is taken out of a channel", () => {
  it("while its digest waits there: told by the next, and on again when it is invited", async () => {
    const id = await followed("public");
    await type(id, "digest at 09:20 every day UTC");
    await bot.turn(10 * 60_000);
    await bot.drain();
    expect(bot.slack.see.scheduled().map(({ channelId }) => channelId)).toContain(id);
    workspace().channels.get(id)?.members.delete(botUserId);
    await bot.turn(10 * 60_000);
    expect(posted(id)).toEqual([]);
    expect(bot.slack.see.unsent()).toMatchObject([{ reason: "not_in_channel" }]);
    await type(id, "digest at 04:00 every day UTC");
    bot.slack.record.expectRefusal("not_in_channel");
    await passDay();
    expect(posted(id)).toEqual([]);
    expect(notes().at(-1)).toContain("I am not in that channel. Invite me");
    workspace().channels.get(id)?.members.add(botUserId);
    await passDay();
    expect(posted(id)).toHaveLength(1);
  });

  it("says nothing there any more, also where it may post without being in it", async () => {
    const { installation } = slackWorkspace;
    if (installation === undefined) throw new Error("no installation");
    const scopes = [...installation.scopes, "chat:write.public"];
    install(bot.slack.world, teamId, { ...installation, scopes });
    const id = await followed("public");
    // It is 09:20.
    await type(id, "digest at 09:35 every day UTC");
    await bot.turn(10 * 60_000);
    await bot.drain();
    const waiting = () => bot.slack.see.scheduled().filter(({ channelId }) => channelId === id);
    expect(waiting()).toHaveLength(1);
    await bot.slack.change(teamId, { kind: "remove-bot", channelId: id });
    await bot.drain();
    expect(waiting()).toEqual([]);
    await bot.turn(10 * 60_000);
    expect(posted(id)).toEqual([]);
    install(bot.slack.world, teamId, installation);
  });

  it("and invited again before its digest’s minute: the digest comes, once", async () => {
    const id = await followed("public");
    // Where Slack tells nothing of it.
    const waiting = () => bot.slack.see.scheduled().filter(({ channelId }) => channelId === id);
    const at = new Date(systemClock.now().getTime() + 15 * 60_000).toISOString().slice(11, 16);
    await type(id, `digest at ${at} every day UTC`);
    await bot.turn(6 * 60_000);
    await bot.drain();
    expect(waiting()).toHaveLength(1);
    workspace().channels.get(id)?.members.delete(botUserId);
    await bot.turn(3 * 60_000);
    workspace().channels.get(id)?.members.add(botUserId);
    await bot.turn(10 * 60_000);
    await bot.drain();
    expect(posted(id)).toHaveLength(1);
  });

  it("and is archived before its digest’s minute, where Slack tells of it: what waits is taken back, and told later", async () => {
    const id = await followed("public");
    const at = new Date(systemClock.now().getTime() + 15 * 60_000).toISOString().slice(11, 16);
    await type(id, `digest at ${at} every day UTC`);
    await bot.turn(6 * 60_000);
    await bot.drain();
    const waiting = () => bot.slack.see.scheduled().filter(({ channelId }) => channelId === id);
    expect(waiting()).toHaveLength(1);
    await bot.slack.change(teamId, { kind: "archive", channelId: id, by: userId });
    await bot.drain();
    expect(waiting()).toEqual([]);
    await bot.slack.change(teamId, { kind: "unarchive", channelId: id, by: userId });
    workspace().channels.get(id)?.members.add(botUserId);
    await bot.turn(30 * 60_000);
    await type(id, "digest now");
    await until(bot, () => posted(id).length === 1);
    expect(posted(id)[0]?.text).not.toContain("Nothing new");
  });

  it("and invited again, where Slack tells of it: who subscribed is told, once, what is gone", async () => {
    const id = await followed("public");
    const at = new Date(systemClock.now().getTime() + 15 * 60_000).toISOString().slice(11, 16);
    await type(id, `digest at ${at} every day UTC`);
    await bot.turn(6 * 60_000);
    await bot.drain();
    const before = notes().length;
    await bot.slack.change(teamId, { kind: "remove-bot", channelId: id });
    await bot.drain();
    workspace().channels.get(id)?.members.add(botUserId);
    await bot.turn(30 * 60_000);
    await bot.drain();
    expect(posted(id)).toEqual([]);
    expect(notes().slice(before)).toEqual([
      expect.stringMatching(
        /^<#.*>: I was taken out of that channel, .* not even one that was due/,
      ),
    ]);
    expect(await type(id, "list")).toContain("follows nothing.");
  });
});
