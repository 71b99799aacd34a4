import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { loadLambdas } from "#local/load-lambdas.ts";
import { slackSeat } from "#local/local-worlds.ts";
import { type LocalBot, startBot } from "#local/start-bot.ts";
import { chats } from "./command-flow.ts";

const { teamId, channelId, userId } = slackSeat;
let bot: LocalBot;
let site: string;
beforeAll(async () => {
  bot = await startBot({
    port: 0,
    runsJobs: false,
    pageFolder: new URL("../../dist/cli/console/", import.meta.url),
    loadLambdas,
  });
  site = `${bot.console.origin}/articles/`;
}, 60_000);
afterAll(() => bot.stop());
afterEach(() => bot.slack.record.assertNoSurprise());

const { slack } = chats(() => bot);

describe("a channel that the bot is taken out of", () => {
  it("is forgotten as soon as Slack says so, and can subscribe again", async () => {
    expect(await slack.type(`subscribe ${site}`)).toContain("Sample News");
    await bot.slack.change(teamId, { kind: "remove-bot", channelId });
    await bot.drain();
    expect(await slack.type("list")).toContain("follows nothing yet");

    bot.slack.world.workspaces.get(teamId)?.channels.get(channelId)?.members.add(botUserId());
    expect(await slack.type(`subscribe ${site}`)).toContain("Sample News");
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

function botUserId(): string {
  const users = bot.slack.world.workspaces.get(teamId)?.users.values() ?? [];
  return [...users].find(({ isBot }) => isBot)?.id ?? "";
}
