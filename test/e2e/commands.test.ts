import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { loadLambdas } from "#local/load-lambdas.ts";
import { type LocalBot, startBot } from "#local/start-bot.ts";
import { chats, commandFlow } from "./command-flow.ts";

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
});
afterAll(() => bot.stop());
afterEach(() => {
  bot.slack.record.assertNoSurprise();
  bot.discord.record.assertNoSurprise();
});

const { slack, discord } = chats(() => bot);

describe("a channel's commands, typed in both chats", () => {
  commandFlow(
    () => bot,
    () => site,
  );
});

describe("a wrong word", () => {
  it.each([
    ["subscrbe lemonde.fr", "Did you mean /brief subscribe?"],
    ["digest tomorrow", "I do not know “digest tomorrow”"],
    ["digest at 25:00", "is no time of day"],
    ["digest at 8am in Atlantis", "I do not know the time zone “Atlantis”"],
    ["subscribe", "Which site?"],
    ["subscribe the news", "is not an address"],
    ["subscribe lemonde.fr hourly", "“hourly”"],
    ["why", "Why what?"],
  ])("in Slack is answered with what to type: %s", async (typed, words) => {
    expect(await slack.type(typed)).toContain(words);
  });

  it("in Discord as well", async () => {
    expect(await discord.type("digest schedule", { time: "25:00" })).toContain("no time of day");
    expect(await discord.type("digest schedule", { timezone: "Atlantis" })).toContain("Atlantis");
    expect(await discord.type("digest schedule")).toContain("When?");
    expect(await discord.type("subscribe", { feed: "the news" })).toContain("is not an address");
  });
});
