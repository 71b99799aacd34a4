import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openTable } from "#adapters/dynamodb/open-table.ts";
import { secretInLinkSentence } from "#command/explain-command-problem.ts";
import { discordSeat, slackSeat } from "#local/local-worlds.ts";
import { startWebServer, type WebServer } from "#local/web-server.ts";
import { newsPage } from "../support/articles.ts";
import { testBot } from "../support/test-bot.ts";
import { chats, textOf } from "./command-flow.ts";

/** An address with a user name and password in it is refused wherever one is given, and the password goes nowhere. */

const password = "hunter2-of-ana";
const { teamId, userId } = slackSeat;
const asked: string[] = [];
let site: WebServer;
let list = "";
beforeAll(async () => {
  site = await startWebServer(async ({ path }) => {
    if (path === "/members/pier") {
      return { status: 200, headers: { "content-type": "text/html" }, body: newsPage() };
    }
    asked.push(path);
    return { status: 200, headers: { "content-type": "text/x-opml" }, body: list };
  });
});
afterAll(() => site.close());
const bot = testBot(() => ({ readOrigins: [site.origin] }));

const { slack, discord } = chats(() => bot);
const secret = (path: string) => `${site.origin.replace("//", `//ana:${password}@`)}${path}`;
const furtherForms = () => [
  // Where the password ends a host, or the parameters have it.
  `https://ana:x/${password}@gazette.example/feed.xml`,
  `${site.origin}/feed.xml?user=ana&password=${password}`,
];
const modal = () => JSON.stringify(bot.slack.see.modals(teamId, userId).at(-1)?.payload);

it("refuses it in every command of both chats, and opens nothing", async () => {
  for (const command of ["", "subscribe ", "import ", "why ", "unsubscribe "]) {
    expect(await slack.type(`${command}${secret("/feed.xml")}`)).toBe(secretInLinkSentence);
  }
  for (const link of furtherForms()) {
    expect(await slack.type(link)).toBe(secretInLinkSentence);
    expect(await discord.type("subscribe", { feed: link })).toContain("or password in it");
  }
  for (const [name, option] of [
    ["brief", "link"],
    ["subscribe", "feed"],
    ["why", "link"],
  ] as const) {
    const said = await discord.type(name, { [option]: secret("/feed.xml") });
    expect(said).toContain("has a user name or password in it");
  }
  const messageId = bot.discord.say({ ...discordSeat, content: `See ${secret("/a")}` });
  await bot.discord.messageCommand({ ...discordSeat, name: "Brief this", messageId });
  expect(textOf(discord.seen().at(-1))).toContain("has a user name or password in it");
  expect(asked).toEqual([]);
});

it("leaves such a feed out of a list, and names it", async () => {
  const outline = (attributes: string) => `<outline type="rss" ${attributes}/>`;
  list = `<opml version="2.0"><body>${outline(`text="Members only" xmlUrl="${secret("/members.xml")}"`)}${outline(`text="${secret("/b.xml")}" xmlUrl="${secret("/b.xml")}"`)}${outline(`text="Open" xmlUrl="${bot.console.origin}/articles/feed.xml"`)}</body></opml>`;
  const url = `${site.origin}/list.opml`;
  const attachment = { id: "9", filename: "l.opml", size: list.length, url, proxy_url: url };
  const said = await discord.type("import", { file: attachment });
  expect(said).toMatch(/One feed added\./);
  expect(said).toMatch(
    /Left out, as their addresses have a user name or password in them, .*: Members only, /,
  );

  await bot.slack.slashCommand({ ...slackSeat, command: "/brief", text: "import" });
  const viewId = bot.slack.see.modals(teamId, userId).at(-1)?.id ?? "";
  await bot.slack.submitView({ teamId, userId, viewId, entries: { "text-1": secret("/c.xml") } });
  await bot.drain();
  expect(modal()).toContain("Left out, as their addresses have a user name or password");
  expect(asked).toEqual(["/list.opml"]);
});

it("shares a brief without the key that its page was read with", async () => {
  const link = `${site.origin}/members/pier?token=of-ana-alone`;
  const standing = () =>
    JSON.stringify([
      bot.slack.see.messages(teamId, slackSeat.channelId),
      bot.discord.see.messages(discordSeat.channelId),
    ]);
  await slack.type(link);
  await slack.press("brief:share");
  await discord.type("brief", { link });
  await discord.press("brief:share:");
  expect(standing().split(`${site.origin}/members/pier`).length).toBeGreaterThan(2);
  expect(standing().split("linked without the key it was read with").length).toBeGreaterThan(2);
  expect(standing()).not.toContain("of-ana-alone");
});

it("neither keeps nor says the password", async () => {
  const table = openTable({ tableName: "newsbrief" });
  const { Items } = await table.client.send(new ScanCommand({ TableName: table.name }));
  const answers = [...slack.seen().map(({ blocks }) => blocks), ...discord.seen(), modal()];
  for (const kept of [Items, answers]) {
    expect(JSON.stringify(kept).replaceAll(`See ${secret("/a")}`, "")).not.toContain(password);
  }
});
