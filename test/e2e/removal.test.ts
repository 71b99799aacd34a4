import { describe, expect, it } from "vitest";
import { slackSeat, slackWorkspace } from "#local/local-worlds.ts";
import { install } from "#local/slack/world.ts";
import { testBot } from "../support/test-bot.ts";
import { chats, until } from "./command-flow.ts";

const { teamId, channelId, userId } = slackSeat;
const bot = testBot();
const site = () => `${bot.console.origin}/articles/`;
const template = {
  teamId,
  kind: "public",
  archived: false,
  readOnly: false,
  createdAt: 0,
} as const;

const { slack } = chats(() => bot);

describe("a channel that the bot is taken out of", () => {
  it("is forgotten as soon as Slack says so, and can subscribe again", async () => {
    expect(await slack.type(`subscribe ${site()}`)).toContain("Sample News");
    await bot.slack.change(teamId, { kind: "remove-bot", channelId });
    await bot.drain();
    expect(await slack.type("list")).toContain("follows nothing.");

    bot.slack.world.workspaces.get(teamId)?.channels.get(channelId)?.members.add(botUserId());
    expect(await slack.type(`subscribe ${site()}`)).toContain("Sample News");
    expect(await slack.type("list")).toContain("follows one feed");
  });

  it("is forgotten when it is deleted", async () => {
    await bot.slack.change(teamId, { kind: "delete-channel", channelId, by: userId });
    await bot.drain();
    const home = () => JSON.stringify(bot.slack.see.home(teamId, userId)?.payload);
    await bot.slack.change(teamId, { kind: "open-home", userId });
    await bot.drain();
    expect(home()).not.toContain("Sample News");
  });
});

describe("a workspace that uninstalls the bot", () => {
  it("is forgotten, and starts anew when it installs the bot again", async () => {
    const other = { id: "C0SECOND1", name: "second", members: new Set([userId, botUserId()]) };
    const channels = bot.slack.world.workspaces.get(teamId)?.channels;
    channels?.set(other.id, { ...template, ...other, messages: new Map() });
    const type = async (text: string) => {
      const place = { teamId, channelId: other.id, userId };
      await bot.slack.slashCommand({ ...place, command: "/brief", text });
      await bot.drain();
      return bot.slack.see.messages(teamId, other.id, userId).at(-1)?.text ?? "";
    };
    expect(await type(`subscribe ${site()}`)).toContain("Sample News");
    await bot.slack.change(teamId, { kind: "uninstall" });
    await bot.drain();
    if (slackWorkspace.installation) install(bot.slack.world, teamId, slackWorkspace.installation);
    // What is asked within seconds of a removal may have been asked before it.
    await bot.turn(6_000);
    expect(await type("list")).toContain("follows nothing.");
    expect(await type(`subscribe ${site()}`)).toContain("now follows Sample News");
    await type("digest now");
    await until(bot, () => bot.slack.see.messages(teamId, other.id).length === 1);
  });
});

function botUserId(): string {
  const users = bot.slack.world.workspaces.get(teamId)?.users.values() ?? [];
  return [...users].find(({ isBot }) => isBot)?.id ?? "";
}
