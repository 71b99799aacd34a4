import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { slackSeat } from "#local/local-worlds.ts";
import { testBot } from "../support/test-bot.ts";
import { actionIn, chats } from "./command-flow.ts";
import { testFeed } from "./local-feed.ts";

/** What the server of files on Discord's side gives. */
let file = "";
const files = createServer((_request, response) => {
  response.writeHead(200, { "content-type": "text/x-opml; charset=utf-8" }).end(file);
});

const feed = testFeed();
beforeAll(() => new Promise<void>((resolve) => files.listen(0, "127.0.0.1", resolve)));
const bot = testBot(() => ({ readOrigins: [feed.origin, fileOrigin()] }));
beforeAll(() => {
  feed.publish("Westmere votes on its budget");
  feed.publish("Football: Westmere loses again");
});
afterAll(() => {
  files.closeAllConnections();
  files.close();
});

const { slack, discord } = chats(() => bot);
const { teamId, channelId, userId } = slackSeat;
const fileOrigin = () => `http://127.0.0.1:${(files.address() as AddressInfo).port}`;
const modal = () => bot.slack.see.modals(teamId, userId).at(-1);

/** The document that stands in the last message of Slack. */
function opmlShown(): string {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("text" in value && typeof value.text === "string") texts.push(value.text);
    for (const one of Object.values(value)) walk(one);
  };
  walk(slack.seen().at(-1)?.blocks);
  return texts.find((text) => text.includes("<opml")) ?? "";
}

it("a team's feeds move from Slack to Discord and back, live ones live and filters as they were", async () => {
  await slack.type(`subscribe ${bot.console.origin}/articles/ live`);
  await slack.type(`subscribe ${feed.url} weight: high not: football, “the weather”`);
  await slack.press("channel:save-filter:");
  await slack.type("export");
  file = opmlShown();
  expect(file).toContain('newsbrief:delivery="live"');
  expect(file).toContain('newsbrief:weight="high" newsbrief:not="football, the weather"');

  const url = `${fileOrigin()}/newsbrief.opml`;
  const attachment = {
    id: "9",
    filename: "newsbrief.opml",
    size: file.length,
    url,
    proxy_url: url,
  };
  await discord.type("import", { file: attachment });
  expect(JSON.stringify(discord.seen().at(-1))).toMatch(/One feed added\..*keeps 1 of 2/);
  expect(await discord.press("channel:save-filter:")).toContain("One feed added.");
  const listed = await discord.type("subscriptions");
  expect(listed).toMatch(/Sample News\]\(<.*>\)\*\* · live/);
  expect(listed).toMatch(/weight high · not with “football” or “the weather”/);

  for (const name of ["sample", feed.url]) await slack.type(`unsubscribe ${name}`);
  expect(await slack.type("list")).toContain("follows nothing.");
  await bot.slack.slashCommand({ ...slackSeat, command: "/brief", text: "import" });
  const viewId = modal()?.id ?? "";
  // Slack takes 3,000 characters a field: a person cuts where they like.
  const middle = file.indexOf("football") + 4;
  const entries = { "text-1": file.slice(0, middle), "text-2": file.slice(middle) };
  await bot.slack.submitView({ teamId, userId, viewId, entries });
  await bot.drain();
  expect(JSON.stringify(modal()?.payload)).toMatch(/One feed added\..*keeps 1 of 2/);
  const actionId = actionIn(modal()?.payload, "channel:save-filter:");
  await bot.slack.press({ teamId, userId, on: { viewId: modal()?.id ?? "" }, actionId });
  await bot.drain();
  expect(JSON.stringify(modal()?.payload)).toContain("One feed added.");
  await bot.slack.closeView({ teamId, userId, viewId: modal()?.id ?? "" });
  await slack.type("export");
  expect(opmlShown()).toBe(file);
  expect(bot.slack.see.messages(teamId, channelId).length).toBe(0);
});
